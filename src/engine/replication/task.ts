import { assert } from '../../base/assert.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { CountedLine } from '../contract/cost-lines.ts';
import {
  INTERVAL_WIDTH,
  OUTAGE_WIDTH,
  SERVICE_BINS,
  type Chunk,
  type ResultLayout,
  type Task,
} from '../result.ts';
import { Digest } from './digest.ts';
import type { SetupPlan } from './setup-plan.ts';
import { SetupRun } from './setup-run.ts';
import { World, type WorldPlan } from './world.ts';

/** A scenario compiled: all that replications have in common. */
export interface Prepared {
  readonly scenario: Scenario;
  readonly world: WorldPlan;
  readonly setups: readonly SetupPlan[];
  /** By setup. */
  readonly lines: readonly (readonly CountedLine[])[];
  readonly layout: ResultLayout;
}

/** Simulates a range of replications, one day of the world at a time, all setups side by side. */
export class ReplicationTask implements Task {
  readonly first: number;
  readonly count: number;
  readonly daysTotal: number;
  daysDone = 0;

  private readonly layout: ResultLayout;
  private readonly world: World;
  private readonly runs: readonly SetupRun[];
  private readonly digests: readonly Digest[];
  private readonly columns: Float64Array;
  private readonly intervals: Float64Array;
  private readonly dailyService: Uint32Array;
  private readonly outages: number[] = [];
  private contacts = 0;

  constructor(prepared: Prepared, first: number, count: number) {
    const { scenario, world, setups, lines, layout } = prepared;
    this.first = first;
    this.count = count;
    this.layout = layout;
    this.daysTotal = count * layout.days;
    this.world = new World(world);
    this.runs = setups.map((plan) => new SetupRun(plan, world));
    this.digests = this.runs.map(
      (run, setup) => new Digest(scenario, run, lines[setup]!, world.clock),
    );
    const books = layout.setups * layout.channels * layout.days;
    this.columns = new Float64Array(count * layout.columns.length);
    this.intervals = new Float64Array(books * layout.intervalsPerDay * INTERVAL_WIDTH);
    this.dailyService = new Uint32Array(books * SERVICE_BINS);
  }

  advance(days: number): boolean {
    for (let done = 0; done < days && this.daysDone < this.daysTotal; done++) {
      const day = this.daysDone % this.layout.days;
      if (day === 0) this.beginReplication();
      this.world.drawDay(day);
      for (const run of this.runs) run.runDay(day, this.world.contacts);
      this.daysDone++;
      if (day === this.layout.days - 1) this.endReplication();
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
      contacts: this.contacts,
    };
  }

  private beginReplication(): void {
    this.world.begin(this.first + this.daysDone / this.layout.days);
    for (const run of this.runs) run.begin(this.world.availability);
  }

  private endReplication(): void {
    const { layout, world } = this;
    const place = this.daysDone / layout.days - 1;
    const recoveries = this.digests.map((digest) => {
      digest.close();
      return digest.recoveries(world.outages, world.availability);
    });
    let at = place * layout.columns.length;
    this.digests.forEach((digest, setup) => {
      at = digest.writeMeasures(this.columns, at, recoveries[setup]!);
      const books = setup * layout.channels * layout.days;
      digest.addIntervals(this.intervals, books * layout.intervalsPerDay * INTERVAL_WIDTH);
      digest.addDays(this.dailyService, books * SERVICE_BINS);
      this.contacts += digest.contacts;
    });
    world.outages.forEach((outage, i) => {
      const row = [
        this.first + place,
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
