import { t } from '../../../i18n/editor.ts';
import { timeText, weekdayOfCell } from './time-cell.ts';
import { Unreadable } from './unreadable.ts';

type Rows = readonly (readonly number[])[];

/** Where a table starts in the day, and how long one step is. */
export interface Clock {
  readonly startsAt: string;
  readonly stepMinutes: number;
}

/** Rows turned into columns. */
export function turned(rows: Rows): Rows {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
}

/**
 * Days in the order of the week, Monday first, when all their names are weekdays; days that are not
 * named have nothing. Other days stay as they are.
 */
export function inWeek(days: Rows, names: readonly string[]): Rows {
  const places = names.slice(0, days.length).map(weekdayOfCell);
  const isWeek =
    places.length === days.length &&
    places.every((place) => place !== undefined) &&
    new Set(places).size === days.length;
  if (!isWeek) return days;
  const steps = days[0]?.length ?? 0;
  return Array.from({ length: 7 }, (_, weekday) => {
    const day = days[places.indexOf(weekday)];
    return day ?? new Array<number>(steps).fill(0);
  });
}

/** Whether a table can have so many days. */
export function fitsDays(count: number, horizonDays: number): boolean {
  return count === 1 || count === 7 || count === horizonDays;
}

/** Refuses a table with a number of days that has no meaning. */
export function checkDays(days: Rows, horizonDays: number): Rows {
  if (fitsDays(days.length, horizonDays)) return days;
  throw new Unreadable(t('paste.days', { days: days.length, horizon: horizonDays }));
}

/**
 * One long column of days one after the other, cut where the times of day begin again; undefined
 * when they never do.
 */
export function cutInDays(
  minutes: readonly number[],
  values: readonly number[],
  lines: readonly number[],
): { readonly minutes: readonly number[]; readonly days: Rows } | undefined {
  const starts = minutes.flatMap((minute, at) =>
    at === 0 || minute <= (minutes[at - 1] ?? 0) ? [at] : [],
  );
  if (starts.length < 2) return undefined;
  const length = starts[1] ?? 0;
  minutes.forEach((minute, at) => {
    if (minute === minutes[at % length]) return;
    const row = lines[at] ?? 0;
    throw new Unreadable(t('paste.otherDay', { row, time: timeText(minute) }));
  });
  const days = starts.map((start) => values.slice(start, start + length));
  if (days.at(-1)?.length !== length) throw new Unreadable(t('paste.lastDay'));
  return { minutes: minutes.slice(0, length), days };
}

/** The clock of times of day that follow each other evenly. `where` names one of them. */
export function clockOf(
  minutes: readonly number[],
  stepMinutes: number,
  where: (at: number) => string,
): Clock {
  const [first = 0, second] = minutes;
  const step = second === undefined ? stepMinutes : second - first;
  minutes.forEach((minute, at) => {
    if (minute === first + at * step && step > 0) return;
    const expected = timeText(Math.min(1440, first + at * Math.max(step, 1)));
    throw new Unreadable(t('paste.uneven', { where: where(at), time: timeText(minute), expected }));
  });
  return { startsAt: timeText(first), stepMinutes: step };
}
