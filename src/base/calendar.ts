/*
 * Civil dates as whole numbers: days since 1970-01-01 in the proleptic Gregorian calendar, and
 * minutes since its midnight. Pure integer arithmetic: no Date, no time zone, no daylight saving.
 * Algorithm: era/day-of-era decomposition (400 years = 146,097 days), as in the public-domain
 * description of Howard Hinnant, "chrono-compatible low-level date algorithms".
 */

/** A calendar date; month 1 to 12, day 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1970-01-01 to the given date. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date that lies `days` after 1970-01-01. */
export function civilFromDays(days: number): CivilDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days since 1970-01-01 of "2027-01-04"; undefined when that is no real date. */
export function parseIsoDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1) return undefined;
  const days = daysFromCivil(year, month, day);
  const back = civilFromDays(days);
  return back.year === year && back.month === month && back.day === day ? days : undefined;
}

/** Minutes since 1970-01-01T00:00 of "2027-03-09T10:15"; undefined when that is no real time. */
export function parseIsoMinute(text: string): number | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const days = parseIsoDate(match[1] ?? '');
  const hour = Number(match[2]);
  const minute = Number(match[3]);
  if (days === undefined || hour > 23 || minute > 59) return undefined;
  return days * 1440 + hour * 60 + minute;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** "2027-01-04" for days since 1970-01-01. */
export function isoDate(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** "2027-03-09T10:15" for minutes since 1970-01-01T00:00; fractions of a minute are dropped. */
export function isoMinute(minutes: number): string {
  const whole = Math.floor(minutes);
  const days = Math.floor(whole / 1440);
  const rest = whole - days * 1440;
  return `${isoDate(days)}T${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`;
}

/** Day of the week, 0 = Monday to 6 = Sunday. */
export function weekday(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}

/** Month of the year, 0 = January to 11 = December. */
export function month(days: number): number {
  return civilFromDays(days).month - 1;
}

/** Day of the year, 0 = 1 January. */
export function dayOfYear(days: number): number {
  return days - daysFromCivil(civilFromDays(days).year, 1, 1);
}

/** Minutes after midnight of "08:30"; "24:00" is 1440. The text must be a valid time of day. */
export function minuteOfDay(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
}
