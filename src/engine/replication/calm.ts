import { parseIsoDate } from '../../base/calendar.ts';
import type { Scenario } from '../../scenario/types.ts';
import { SECONDS_A_DAY, type Clock } from '../demand/clock.ts';
import type { Outage } from '../hazards/outage.ts';

/** Days of the horizon that are special in the scenario: other demand, other staffing. */
export function specialDays(scenario: Scenario, clock: Clock): number[] {
  return (scenario.specialDays ?? []).flatMap(({ date }) => {
    const day = (parseIsoDate(date) ?? -1) - clock.firstDay;
    return day >= 0 && day < clock.days ? [day] : [];
  });
}

/** Longest time that any setup takes to send its contacts back after a recovery, seconds. */
function longestFailback({ setups }: Scenario): number {
  const minutes = setups.flatMap(({ routing }) =>
    Object.values(routing).map(({ failover }) => failover?.failbackMinutes ?? 0),
  );
  return 60 * Math.max(0, ...minutes);
}

/**
 * Tells the calm days of a replication: 1 for each day that is not special and that no outage, its
 * recovery, the fail-back after it or its effect on demand touches, nor the day before it; 0 for
 * the others. Wherever an outage strikes, the day is calm for no setup.
 */
export function calmDaysOf(
  scenario: Scenario,
  clock: Clock,
): (outages: readonly Outage[], into: Uint8Array) => void {
  const special = specialDays(scenario, clock);
  const failback = longestFailback(scenario);
  return (outages, into) => {
    into.fill(1);
    for (const day of special) into[day] = 0;
    for (const { hazard, start, duration, recovery } of outages) {
      const after = scenario.hazards[hazard]!.demand.afterHours * 3600;
      const end = start + duration + Math.max(recovery + failback, after);
      const first = Math.max(0, Math.floor(start / SECONDS_A_DAY));
      const dayAfter = Math.ceil(end / SECONDS_A_DAY);
      into.fill(0, first, Math.max(first, dayAfter + 1));
    }
  };
}
