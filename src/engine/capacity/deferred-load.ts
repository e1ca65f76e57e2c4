import type { Clock } from '../demand/clock.ts';
import { expectedOf } from '../demand/forecast.ts';
import type { SizedChannel } from './sized-channel.ts';
import type { WorkingHours } from './working-hours.ts';

/** Deferred work by day, of the horizon or (negative) of the warm-up, as if it came evenly. */
export interface DeferredWork {
  /** Load in Erlang that it makes in the team's hours. */
  readonly load: (day: number) => number;
  /** Contacts a second in the team's hours. */
  readonly rate: (day: number) => number;
}

/**
 * The deferred work of each day, spread evenly over the team's hours of that day. Work that comes
 * on a day without hours is added to the next day with some.
 */
export function deferredWork(
  channels: readonly SizedChannel[],
  share: number,
  hours: WorkingHours,
  clock: Clock,
): DeferredWork {
  const none = (): number => 0;
  if (channels.length === 0) return { load: none, rate: none };
  const loads = new Float64Array(clock.warmUpDays + clock.days);
  const rates = new Float64Array(loads.length);
  let carried = 0;
  let contacts = 0;
  for (let at = 0; at < loads.length; at++) {
    const day = at - clock.warmUpDays;
    let worked = 0;
    for (let i = 0; i < clock.intervalsPerDay; i++) {
      if (hours.onDuty(day, i)) worked++;
      for (const { forecast, work } of channels) {
        const come = expectedOf(forecast, clock, day, i, share);
        contacts += come;
        carried += come * work;
      }
    }
    if (worked === 0) continue;
    loads[at] = carried / (worked * clock.intervalSeconds);
    rates[at] = contacts / (worked * clock.intervalSeconds);
    carried = 0;
    contacts = 0;
  }
  return {
    load: (day) => loads[day + clock.warmUpDays]!,
    rate: (day) => rates[day + clock.warmUpDays]!,
  };
}
