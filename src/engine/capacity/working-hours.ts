import type { Scenario, Team } from '../../scenario/types.ts';
import { isClosedDay, weekdayOf, type Clock } from '../demand/clock.ts';
import { isOpen, weekIntervals, type Forecast } from '../demand/forecast.ts';
import { isDeferred } from '../../scenario/media.ts';

/** When a team works. Days may be negative: those of the warm-up. */
export interface WorkingHours {
  /** Whether the team is scheduled. */
  readonly onDuty: (day: number, interval: number) => boolean;
  /** Whether any live channel of the team takes contacts. */
  readonly liveOpen: (day: number, interval: number) => boolean;
}

/**
 * The hours of a team: its own when it has some; else those in which a live channel of it is open;
 * else, when all it does is deferred, those in which one of its channels is. Nobody works on a
 * closed day.
 *
 * @param channels indexes of the team's channels
 */
export function workingHours(
  scenario: Scenario,
  team: Team,
  channels: readonly number[],
  forecasts: readonly Forecast[],
  clock: Clock,
): WorkingHours {
  const live = channels.filter((channel) => !isDeferred(scenario.channels[channel]!));
  const anyOpen =
    (of: readonly number[]) =>
    (day: number, interval: number): boolean =>
      of.some((channel) => isOpen(forecasts[channel]!, clock, day, interval));
  const liveOpen = anyOpen(live);
  if (team.hours === undefined) {
    return { onDuty: live.length > 0 ? liveOpen : anyOpen(channels), liveOpen };
  }
  const hours = weekIntervals(team.hours, clock);
  return {
    onDuty: (day, interval) =>
      hours[weekdayOf(clock, day) * clock.intervalsPerDay + interval] === 1 &&
      !isClosedDay(clock, day),
    liveOpen,
  };
}
