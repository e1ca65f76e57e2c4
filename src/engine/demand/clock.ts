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
  /** Days lived through before day 0 and not counted: days −warmUpDays to −1. */
  readonly warmUpDays: number;
  /** Days unlike the others; undefined: none in the horizon. */
  readonly special: SpecialDays | undefined;
}

/** Special days of the horizon, by day; those before it, in the warm-up, are ordinary. */
export interface SpecialDays {
  /** [day]: 1 where no channel takes contacts and nobody works. */
  readonly closed: Uint8Array;
  /** [day]: factor on the contacts expected; 1 on ordinary days. */
  readonly demand: Float64Array;
  /** [day]: factor on the agents scheduled; 1 on ordinary days. */
  readonly staffing: Float64Array;
}

export const SECONDS_A_DAY = 86_400;

/** The clock of a scenario's horizon. */
export function clockOf(
  horizon: Scenario['horizon'],
  specialDays: Scenario['specialDays'] = [],
): Clock {
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
    warmUpDays: horizon.warmUpDays ?? 0,
    special: specialOf(specialDays, firstDay, days),
  };
}

/** Factors of a date that is named twice multiply; one closing closes it. */
function specialOf(
  specialDays: NonNullable<Scenario['specialDays']>,
  firstDay: number,
  days: number,
): SpecialDays | undefined {
  const special: SpecialDays = {
    closed: new Uint8Array(days),
    demand: new Float64Array(days).fill(1),
    staffing: new Float64Array(days).fill(1),
  };
  let any = false;
  for (const { date, closed, demandFactor, staffingFactor } of specialDays) {
    const day = present(parseIsoDate(date), 'specialDays.date') - firstDay;
    if (day < 0 || day >= days) continue;
    any = true;
    if (closed) special.closed[day] = 1;
    special.demand[day]! *= demandFactor;
    special.staffing[day]! *= staffingFactor;
  }
  return any ? special : undefined;
}

/** Day of the week of a day of the horizon or of the warm-up (a negative day), 0 = Monday. */
export function weekdayOf(clock: Clock, day: number): number {
  return day >= 0 ? clock.weekday[day]! : weekday(clock.firstDay + day);
}

/** Whether a special day closes everything; a day of the warm-up never does. */
export function isClosedDay(clock: Clock, day: number): boolean {
  return clock.special?.closed[day] === 1;
}

/** First interval of the day that starts at or after `time`, and so also the end of a range. */
export function intervalAt(time: string, clock: Clock): number {
  return Math.ceil((minuteOfDay(time) * 60) / clock.intervalSeconds);
}
