import { INTERVAL_WIDTH } from '../result.ts';
import type { Trace } from '../trace.ts';
import { Digest } from './digest.ts';
import { Life } from './life.ts';
import { SetupRun } from './setup-run.ts';
import type { Prepared } from './task.ts';

/**
 * Simulates one replication again and keeps some of its days in full. The digits are those of the
 * run: same seed, same replication, same order of events.
 */
export function traceReplication(
  prepared: Prepared,
  replication: number,
  firstDay: number,
  days: number,
): Trace {
  const { world: plan, setups, layout } = prepared;
  const perDay = layout.intervalsPerDay;
  const from = firstDay * perDay;
  const kept = days * perDay;

  const watched = setups.map((setup) => {
    const agents = new Float64Array(layout.providers * kept);
    const shares = new Float64Array(layout.channels * layout.providers * kept);
    const run = new SetupRun(setup, plan, (interval, state) => {
      const at = interval - from;
      if (at < 0 || at >= kept) return;
      setup.routing.teams.forEach((team, index) => {
        const scheduled = setup.staffing[index]!.scheduled[interval]! > 0;
        const called = state.standbyAt(index) > 0 && state.onDuty(index);
        if (scheduled || called) agents[team.provider * kept + at]! += state.agentsOf(index);
      });
      setup.routing.channels.forEach((routing, channel) => {
        routing.providers.forEach((provider, place) => {
          const to = (channel * layout.providers + provider) * kept + at;
          shares[to] = state.shares[channel]![place]!;
        });
      });
    });
    return { run, agents, shares };
  });

  const life = new Life(
    prepared,
    watched.map(({ run }) => run),
    (day) => day >= firstDay && day < firstDay + days,
  );
  const { world } = life;
  life.live(replication);

  const intervals = layout.days * perDay;
  const read = watched.map(({ run, agents, shares }) => {
    const digest = new Digest(plan, run);
    digest.close(world.outages);
    const all = new Float64Array(layout.channels * intervals * INTERVAL_WIDTH);
    digest.addIntervals(all, 0);
    const own = new Float64Array(layout.channels * kept * INTERVAL_WIDTH);
    for (let channel = 0; channel < layout.channels; channel++) {
      const start = (channel * intervals + from) * INTERVAL_WIDTH;
      own.set(all.subarray(start, start + kept * INTERVAL_WIDTH), channel * kept * INTERVAL_WIDTH);
    }
    return {
      recoveries: digest.recoveries(world.outages, world.availability),
      trace: { intervals: own, agents, shares, instants: run.instants },
    };
  });
  return {
    replication,
    firstDay,
    days,
    outages: world.outages.map((outage, i) => ({
      hazard: outage.hazard,
      startSeconds: outage.start,
      durationSeconds: outage.duration,
      recoverySeconds: outage.recovery,
      capacityLost: outage.capacityLost,
      timeToRecoverHours: read.map(({ recoveries }) => recoveries[i]!),
    })),
    setups: read.map(({ trace }) => trace),
  };
}
