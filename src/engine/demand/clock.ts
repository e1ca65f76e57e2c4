import { dayOfYear, minuteOfDay, parseIsoDate, weekday } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import type { Scenario } from '../../scenario/types.ts';

/** The horizon as the engine counts it: whole days cut into equal intervals, in seconds. */
export interface Clock {
  readonly days: number;
  readonly intervalsPerDay: number;
  readonly intervalSeconds: number;
  /** Seconds from the first midnight to the end of the last day. */
  readonly horizonSeconds: number;
  /** Days since 1970-01-01 of the first day. */
  readonly firstDay: number;
  /** Day of the week of each day, 0 = Monday. */
  readonly weekday: Uint8Array;
  /** Week of the year of each day, 0 to 52. */
  readonly week: Uint8Array;
}

export const SECONDS_A_DAY = 86_400;

/** The clock of a scenario's horizon. */
export function clockOf(horizon: Scenario['horizon']): Clock {
  const firstDay = present(parseIsoDate(horizon.start), 'horizon.start');
  const days = horizon.days;
  return {
    days,
    intervalsPerDay: 1440 / horizon.intervalMinutes,
    intervalSeconds: horizon.intervalMinutes * 60,
    horizonSeconds: days * SECONDS_A_DAY,
    firstDay,
    weekday: Uint8Array.from({ length: days }, (_, day) => weekday(firstDay + day)),
    week: Uint8Array.from({ length: days }, (_, day) =>
      Math.min(52, Math.floor(dayOfYear(firstDay + day) / 7)),
    ),
  };
}

/** First interval of the day that starts at or after `time`, and so also the end of a range. */
export function intervalAt(time: string, clock: Clock): number {
  return Math.ceil((minuteOfDay(time) * 60) / clock.intervalSeconds);
}
