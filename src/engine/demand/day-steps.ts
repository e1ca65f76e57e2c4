import { minuteOfDay } from '../../base/calendar.ts';
import type { Channel } from '../../scenario/types.ts';
import { isClosedDay, type Clock } from './clock.ts';

/**
 * [interval of a day]: values given by steps from a time of day on, cut or summed to the intervals
 * in proportion to time; 0 before the first and after the last step.
 */
export function overIntervals(
  values: readonly number[],
  startsAt: string,
  stepMinutes: number,
  clock: Clock,
): Float64Array {
  const intervalMinutes = clock.intervalSeconds / 60;
  const start = minuteOfDay(startsAt);
  return Float64Array.from({ length: clock.intervalsPerDay }, (_, interval) => {
    const from = interval * intervalMinutes;
    const to = from + intervalMinutes;
    let sum = 0;
    values.forEach((value, step) => {
      const stepFrom = start + step * stepMinutes;
      const overlap = Math.min(to, stepFrom + stepMinutes) - Math.max(from, stepFrom);
      if (overlap > 0) sum += (value * overlap) / stepMinutes;
    });
    return sum;
  });
}

/**
 * Row of a table that a weekday follows: the only one, the weekday's own, or, where each day of the
 * horizon has a row, that of its first open day of this weekday (else its first row). The last is
 * for the warm-up alone.
 */
export function rowOfWeekday(rows: number, weekday: number, clock: Clock): number {
  if (rows === 1) return 0;
  if (rows === 7 && !isDated(rows, clock)) return weekday;
  for (let day = 0; day < Math.min(rows, clock.days); day++) {
    if (clock.weekday[day] === weekday && !isClosedDay(clock, day)) return day;
  }
  return 0;
}

/**
 * Whether a table has a row for each day. With seven rows for a horizon of seven days they are the
 * weekdays, Monday first; a horizon that begins on a Monday reads the same either way.
 */
export function isDated(rows: number, clock: Clock): boolean {
  return rows !== 1 && rows !== 7 && rows === clock.days;
}

/** Contacts of a table: [weekday × intervalsPerDay], and [day × intervalsPerDay] when it is dated. */
export function tableOfWeek(
  table: NonNullable<Channel['demand']['table']>,
  clock: Clock,
): { expected: Float64Array; dated: Float64Array | undefined } {
  const perDay = clock.intervalsPerDay;
  const steps = (row: number): Float64Array =>
    overIntervals(table.days[row] ?? [], table.startsAt, table.stepMinutes, clock);
  const expected = new Float64Array(7 * perDay);
  for (let weekday = 0; weekday < 7; weekday++) {
    expected.set(steps(rowOfWeekday(table.days.length, weekday, clock)), weekday * perDay);
  }
  if (!isDated(table.days.length, clock)) return { expected, dated: undefined };
  const dated = new Float64Array(clock.days * perDay);
  for (let day = 0; day < clock.days; day++) dated.set(steps(day), day * perDay);
  return { expected, dated };
}

/** Takes the contacts of closed hours out of a dated table: [day × intervalsPerDay], in place. */
export function datedPattern(dated: Float64Array, open: Uint8Array, clock: Clock): void {
  const perDay = clock.intervalsPerDay;
  for (let at = 0; at < dated.length; at++) {
    const weekday = clock.weekday[Math.floor(at / perDay)]!;
    dated[at]! *= open[weekday * perDay + (at % perDay)]!;
  }
}
