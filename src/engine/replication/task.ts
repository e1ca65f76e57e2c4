import { assert } from '../../base/assert.ts';
import type { Scenario } from '../../scenario/types.ts';
import { indicatorNumbersBefore, ledgerNumbersBefore } from '../ledger-cells.ts';
import { INTERVAL_WAITS } from '../interval-waits.ts';
import { occupancyNumbersBefore } from '../occupancy-cells.ts';
import { providerNumbersBefore } from '../provider-cells.ts';
import {
  CALM_WIDTH,
  INTERVAL_WIDTH,
  OUTAGE_WIDTH,
  SERVICE_BINS,
  type Chunk,
  type ResultLayout,
  type Task,
} from '../result.ts';
import { Digest } from './digest.ts';
import { addIndicators, addLedger } from './ledger-sums.ts';
import { LogBook } from './log-book.ts';
import { SetupRun } from './setup-run.ts';
import { Life, type LifePlan } from './life.ts';

/** A scenario compiled: all that replications have in common. */
export interface Prepared extends LifePlan {
  readonly scenario: Scenario;
  readonly layout: ResultLayout;
  /** Places to simulate in that no task uses now; large, so they are used again. */
  readonly stages: Stage[];
}

/** A place to simulate in: a world and its setups, all begun anew for each replication. */
export interface Stage {
  readonly life: Life;
  readonly runs: readonly SetupRun[];
  readonly digests: readonly Digest[];
}

function newStage(prepared: Prepared): Stage {
  const { world, setups } = prepared;
  const runs = setups.map((plan) => new SetupRun(plan, world));
  return {
    life: new Life(prepared, runs),
    runs,
    digests: runs.map((run) => new Digest(world, run)),
  };
}

/** Simulates a range of replications, one day of the world at a time, all setups side by side. */
export class ReplicationTask implements Task {
  readonly first: number;
  readonly count: number;
  readonly daysTotal: number;
  daysDone = 0;

  private readonly step: number;
  private readonly layout: ResultLayout;
  /** Days of a replication, the warm-up included. */
  private readonly daysEach: number;
  private readonly stages: Stage[];
  private readonly stage: Stage;
  private readonly columns: Float64Array;
  private readonly intervals: Float64Array;
  private readonly dailyService: Uint32Array;
  private readonly providerIntervals: Float64Array;
  private readonly occupancy: Float64Array;
  private readonly waits: Uint32Array;
  private readonly oldestAges: Uint32Array;
  private readonly calm: Float64Array;
  private readonly ledger: Float64Array;
  private readonly indicators: Float64Array;
  private readonly logs: LogBook;
  private readonly outages: number[] = [];
  private contacts = 0;

  constructor(prepared: Prepared, first: number, count: number, step: number) {
    const { layout } = prepared;
    this.first = first;
    this.count = count;
    this.step = step;
    this.layout = layout;
    this.daysEach = layout.days + prepared.world.clock.warmUpDays;
    this.daysTotal = count * this.daysEach;
    this.stages = prepared.stages;
    this.stage = prepared.stages.pop() ?? newStage(prepared);
    const books = layout.setups * layout.channels * layout.days;
    this.columns = new Float64Array(count * layout.columns.length);
    this.intervals = new Float64Array(books * layout.intervalsPerDay * INTERVAL_WIDTH);
    this.dailyService = new Uint32Array(books * SERVICE_BINS);
    this.providerIntervals = new Float64Array(providerNumbersBefore(layout, layout.setups));
    this.occupancy = new Float64Array(occupancyNumbersBefore(layout, layout.setups));
    this.waits = new Uint32Array(books * layout.intervalsPerDay * INTERVAL_WAITS);
    this.oldestAges = new Uint32Array(books * layout.intervalsPerDay);
    this.ledger = new Float64Array(ledgerNumbersBefore(layout, layout.setups));
    this.indicators = new Float64Array(indicatorNumbersBefore(layout, layout.setups));
    this.calm = new Float64Array(
      layout.setups * layout.channels * 7 * layout.intervalsPerDay * CALM_WIDTH,
    );
    this.logs = new LogBook(layout.setups);
    this.collect();
  }

  /** Tells the setups where to add what they know only as intervals pass. */
  private collect(): void {
    const { layout, occupancy, waits } = this;
    const each = waits.length / layout.setups;
    this.stage.runs.forEach((run, setup) => {
      const from = occupancyNumbersBefore(layout, setup);
      const to = occupancyNumbersBefore(layout, setup + 1);
      run.occupation.collect(occupancy.subarray(from, to));
      run.kernel.books.waits.collect(waits.subarray(setup * each, (setup + 1) * each));
    });
  }

  advance(days: number): boolean {
    const { life } = this.stage;
    for (let done = 0; done < days && this.daysDone < this.daysTotal; done++) {
      const lived = this.daysDone % this.daysEach;
      const day = lived - (this.daysEach - this.layout.days);
      if (lived === 0) life.begin(this.first + (this.daysDone / this.daysEach) * this.step);
      life.liveDay(day);
      this.daysDone++;
      if (lived === this.daysEach - 1) this.endReplication();
      if (this.daysDone === this.daysTotal) this.stages.push(this.stage);
    }
    return this.daysDone === this.daysTotal;
  }

  finish(): Chunk {
    assert(this.daysDone === this.daysTotal, 'a task is finished only when all its days are done');
    return {
      first: this.first,
      count: this.count,
      columns: this.columns,
      outages: Float64Array.from(this.outages),
      intervals: this.intervals,
      dailyService: this.dailyService,
      providerIntervals: this.providerIntervals,
      occupancy: this.occupancy,
      waits: this.waits,
      oldestAges: this.oldestAges,
      calm: this.calm,
      ledger: this.ledger,
      indicators: this.indicators,
      contacts: this.contacts,
      facts: this.logs.take(this.first),
    };
  }

  private endReplication(): void {
    const { layout } = this;
    const { life, runs, digests } = this.stage;
    const { world } = life;
    const place = this.daysDone / this.daysEach - 1;
    const recoveries = digests.map((digest) => {
      digest.close(world.outages);
      return digest.recoveries(world.outages, world.availability);
    });
    let at = place * layout.columns.length;
    digests.forEach((digest, setup) => {
      at = digest.writeMeasures(this.columns, at, recoveries[setup]!);
      const books = setup * layout.channels * layout.days;
      const rows = books * layout.intervalsPerDay;
      digest.addIntervals(this.intervals, rows * INTERVAL_WIDTH, this.oldestAges);
      digest.addDays(this.dailyService, books * SERVICE_BINS);
      digest.addProviderIntervals(this.providerIntervals, providerNumbersBefore(layout, setup));
      const weeks = setup * layout.channels * 7 * layout.intervalsPerDay;
      digest.addCalm(this.calm, weeks * CALM_WIDTH);
      const { ledger } = runs[setup]!.accounts;
      addLedger(ledger, this.ledger, ledgerNumbersBefore(layout, setup));
      addIndicators(ledger, this.indicators, indicatorNumbersBefore(layout, setup));
      this.logs.add(setup, runs[setup]!.accounts.takeLog());
      this.contacts += digest.contacts;
    });
    world.outages.forEach((outage, i) => {
      const row = [
        this.first + place * this.step,
        outage.hazard,
        outage.start,
        outage.duration,
        outage.recovery,
        outage.capacityLost,
        world.availability.struck[i]!.length,
      ];
      assert(row.length === OUTAGE_WIDTH, 'an outage row has its fields');
      this.outages.push(...row, ...recoveries.map((of) => of[i]!));
    });
  }
}
