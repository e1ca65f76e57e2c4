import { assert } from '../../base/assert.ts';
import { SECONDS_A_DAY } from '../demand/clock.ts';
import { demandEffect, meanOver } from '../hazards/demand-effect.ts';
import type { Replay } from '../replay.ts';
import { INTERVAL_WIDTH } from '../result.ts';
import { DayWatch } from './day-watch.ts';
import { Digest } from './digest.ts';
import { Life } from './life.ts';
import { SetupRun } from './setup-run.ts';
import type { Prepared } from './task.ts';
import type { World } from './world.ts';

/**
 * Simulates one replication again and writes down one of its days, step by step. The digits are
 * those of the run: same seed, same replication, same order of events; the whole horizon is
 * simulated, since what is offered on a day may end on a later one. `stepSeconds` divides a day.
 */
export function replayReplication(
  prepared: Prepared,
  replication: number,
  day: number,
  stepSeconds: number,
): Replay {
  const { world: plan, setups, layout } = prepared;
  const steps = SECONDS_A_DAY / stepSeconds;
  assert(Number.isInteger(steps), 'a day is cut into whole steps');
  const watched = setups.map((setup) => {
    const run = new SetupRun(setup, plan);
    const watch = new DayWatch(run, day, stepSeconds, layout);
    run.watch = watch;
    return { run, watch };
  });

  const life = new Life(
    prepared,
    watched.map(({ run }) => run),
    (today) => today === day,
  );
  const { world } = life;
  life.live(replication, (today) => {
    if (today === day) for (const { watch } of watched) watch.begin();
  });

  const columns = new Float64Array(layout.columns.length);
  let at = 0;
  const read = watched.map(({ run, watch }) => {
    const digest = new Digest(plan, run);
    digest.close(world.outages);
    at = digest.writeMeasures(columns, at, digest.recoveries(world.outages, world.availability));
    const { flows, waiting, oldest, agents, busy, inHand, shares } = watch;
    const { books, days } = booksOf(digest, prepared, day);
    const { instants } = run;
    return { flows, waiting, oldest, agents, busy, inHand, shares, instants, books, days };
  });
  return {
    replication,
    day,
    stepSeconds,
    steps,
    outages: world.outages.map(({ hazard, start, duration, recovery, capacityLost }) => ({
      hazard,
      startSeconds: start,
      durationSeconds: duration,
      recoverySeconds: recovery,
      capacityLost,
    })),
    demandFactor: demandFactors(world, prepared, day, stepSeconds, steps),
    setups: read,
    columns,
  };
}

/** The intervals of one day as the run counts them, and every day's sums. */
function booksOf(
  digest: Digest,
  { layout }: Prepared,
  day: number,
): { readonly books: Float64Array; readonly days: Float64Array } {
  const { channels, intervalsPerDay } = layout;
  const intervals = layout.days * intervalsPerDay;
  const all = new Float64Array(channels * intervals * INTERVAL_WIDTH);
  digest.addIntervals(all, 0);
  const books = new Float64Array(channels * intervalsPerDay * INTERVAL_WIDTH);
  const days = new Float64Array(channels * layout.days * INTERVAL_WIDTH);
  const ofDay = intervalsPerDay * INTERVAL_WIDTH;
  for (let channel = 0; channel < channels; channel++) {
    for (let each = 0; each < layout.days; each++) {
      const start = (channel * layout.days + each) * ofDay;
      const own = all.subarray(start, start + ofDay);
      if (each === day) books.set(own, channel * ofDay);
      const to = (channel * layout.days + each) * INTERVAL_WIDTH;
      own.forEach((value, i) => (days[to + (i % INTERVAL_WIDTH)]! += value));
    }
  }
  return { books, days };
}

function demandFactors(
  world: World,
  { scenario }: Prepared,
  day: number,
  stepSeconds: number,
  steps: number,
): Float64Array {
  const effect = demandEffect(scenario.hazards, world.outages);
  return Float64Array.from({ length: steps }, (_, step) => {
    const from = day * SECONDS_A_DAY + step * stepSeconds;
    return effect === undefined ? 1 : meanOver(effect, from, from + stepSeconds);
  });
}
