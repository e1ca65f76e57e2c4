import {
  CALM_WIDTH,
  INTERVAL_WIDTH,
  OUTAGE_WIDTH,
  SERVICE_BINS,
  type Chunk,
  type Engine,
  type ResultLayout,
} from '../../../src/engine/result.ts';
import { INTERVAL_WAITS } from '../../../src/engine/interval-waits.ts';
import { occupancyNumbersBefore } from '../../../src/engine/occupancy-cells.ts';
import { providerNumbersBefore } from '../../../src/engine/provider-cells.ts';
import { FLOW_WIDTH } from '../../../src/engine/replay.ts';
import { Hasher } from '../../../src/base/hash.ts';
import type { Scenario } from '../../../src/scenario/types.ts';

/** What a test may watch or break. */
export interface FakeOptions {
  /** Called before each simulated day of each replication. */
  readonly onDay?: (replication: number, day: number) => void;
}

/**
 * An engine whose results are arbitrary but fixed for each seed and replication: it stands in for
 * the real one where only the way of the results matters.
 */
export function fakeEngine(scenario: Scenario, { onDay }: FakeOptions = {}): Engine {
  const { days } = scenario.horizon;
  const setups = scenario.setups.length;
  const channels = scenario.channels.length;
  const layout: ResultLayout = {
    setups,
    channels,
    providers: scenario.providers.length,
    days,
    intervalsPerDay: 2,
    columns: scenario.setups.flatMap((_, setup) => [
      { measure: 'offered' as const, setup, channel: 0, provider: -1, line: -1 },
      { measure: 'serviceLevel' as const, setup, channel: 0, provider: -1, line: -1 },
      { measure: 'cost' as const, setup, channel: -1, provider: -1, line: -1 },
    ]),
    lines: scenario.setups.map(() => []),
    indicators: scenario.setups.map(() => []),
    months: [],
    places: scenario.setups.map(() =>
      scenario.channels.map(() =>
        Array.from({ length: scenario.providers.length + 1 }, (_, i) => i),
      ),
    ),
    staffed: scenario.setups.map(() => scenario.providers.map((_, provider) => provider)),
    peaks: [],
  };
  return {
    layout,
    begin(first, count, step = 1) {
      const daysTotal = count * days;
      let daysDone = 0;
      return {
        first,
        count,
        daysTotal,
        get daysDone() {
          return daysDone;
        },
        advance(more) {
          const until = Math.min(daysTotal, daysDone + more);
          for (; daysDone < until; daysDone += 1) {
            onDay?.(first + Math.floor(daysDone / days) * step, daysDone % days);
          }
          return daysDone === daysTotal;
        },
        finish: () => chunk(scenario.run.seed, layout, first, count, step),
      };
    },
    trace(replication, firstDay, traced) {
      const interval = new Float64Array(traced * layout.intervalsPerDay);
      return {
        replication,
        firstDay,
        days: traced,
        outages: [],
        setups: layout.lines.map(() => ({
          intervals: new Float64Array(interval.length * INTERVAL_WIDTH).fill(replication),
          agents: interval.slice(),
          shares: interval.slice(),
          instants: [],
        })),
      };
    },
    replay(replication, day, stepSeconds = 60) {
      const steps = 86_400 / stepSeconds;
      const perStep = () => new Float64Array(steps);
      return {
        replication,
        day,
        stepSeconds,
        steps,
        outages: [],
        demandFactor: perStep(),
        setups: layout.lines.map(() => ({
          flows: new Float64Array(steps * FLOW_WIDTH),
          waiting: new Float64Array(steps * (layout.providers + 1)),
          oldest: perStep(),
          agents: perStep(),
          busy: perStep(),
          inHand: perStep(),
          shares: perStep(),
          instants: [],
          books: new Float64Array(layout.intervalsPerDay * INTERVAL_WIDTH),
          days: new Float64Array(days * INTERVAL_WIDTH),
        })),
        columns: new Float64Array(layout.columns.length).fill(replication),
      };
    },
    statement: (replication) => [
      {
        setup: 0,
        entries: [{ line: 0, month: 0, quantity: replication, unitPrice: 1, cents: replication }],
        indicators: [],
      },
    ],
  };
}

function chunk(
  seed: string,
  layout: ResultLayout,
  first: number,
  count: number,
  step: number,
): Chunk {
  const { setups, channels, days, intervalsPerDay } = layout;
  const columns = new Float64Array(count * layout.columns.length);
  const intervals = new Float64Array(setups * channels * days * intervalsPerDay * INTERVAL_WIDTH);
  const dailyService = new Uint32Array(setups * channels * days * SERVICE_BINS);
  const providerIntervals = new Float64Array(providerNumbersBefore(layout, layout.setups));
  const occupancy = new Float64Array(occupancyNumbersBefore(layout, layout.setups));
  const waits = new Uint32Array(setups * channels * days * intervalsPerDay * INTERVAL_WAITS);
  const oldestAges = new Uint32Array(setups * channels * days * intervalsPerDay);
  const calm = new Float64Array(setups * channels * 7 * intervalsPerDay * CALM_WIDTH);
  const outages: number[] = [];
  let contacts = 0;
  for (let index = 0; index < count; index += 1) {
    const random = numbers(seed, first + index * step);
    layout.columns.forEach((_, column) => {
      columns[index * layout.columns.length + column] = random() / 2 ** 32;
    });
    for (let at = 0; at < intervals.length; at += 1) intervals[at]! += random() % 100;
    for (const sums of [providerIntervals, calm, occupancy, waits]) {
      for (let at = 0; at < sums.length; at += 1) sums[at]! += random() % 100;
    }
    for (let at = 0; at < oldestAges.length; at += 1)
      oldestAges[at] = Math.max(oldestAges[at]!, random() % 100);
    for (let day = 0; day < setups * channels * days; day += 1) {
      dailyService[day * SERVICE_BINS + (random() % SERVICE_BINS)]! += 1;
    }
    if (random() % 3 === 0) {
      const row = new Array<number>(OUTAGE_WIDTH + setups).fill(random() % 1000);
      outages.push(first + index * step, ...row.slice(1));
    }
    contacts += random() % 1000;
  }
  const rows = Float64Array.from(outages);
  return {
    first,
    count,
    columns,
    outages: rows,
    intervals,
    dailyService,
    providerIntervals,
    occupancy,
    waits,
    oldestAges,
    calm,
    ledger: new Float64Array(0),
    indicators: new Float64Array(0),
    contacts,
  };
}

/** xorshift32, started from a hash of the seed and the replication. */
function numbers(seed: string, replication: number): () => number {
  let state = new Hasher().text(`${seed}/${replication}`).digest()[0] | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
