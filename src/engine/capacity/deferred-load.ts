import type { Clock } from '../demand/clock.ts';
import { expectedOf } from '../demand/forecast.ts';
import type { SizedChannel } from './sized-channel.ts';
import type { WorkingHours } from './working-hours.ts';

/**
 * Load in Erlang that the deferred work of each day makes when it is spread evenly over the team's
 * hours of that day. Work that comes on a day without hours is added to the next day with some.
 *
 * @returns by day, of the horizon or (negative) of the warm-up
 */
export function deferredLoad(
  channels: readonly SizedChannel[],
  share: number,
  hours: WorkingHours,
  clock: Clock,
): (day: number) => number {
  if (channels.length === 0) return () => 0;
  const loads = new Float64Array(clock.warmUpDays + clock.days);
  let carried = 0;
  for (let at = 0; at < loads.length; at++) {
    const day = at - clock.warmUpDays;
    let worked = 0;
    for (let i = 0; i < clock.intervalsPerDay; i++) {
      if (hours.onDuty(day, i)) worked++;
      for (const { forecast, work } of channels) {
        carried += expectedOf(forecast, clock, day, i, share) * work;
      }
    }
    if (worked === 0) continue;
    loads[at] = carried / (worked * clock.intervalSeconds);
    carried = 0;
  }
  return (day) => loads[day + clock.warmUpDays]!;
}
