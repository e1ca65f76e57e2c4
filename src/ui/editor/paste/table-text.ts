import type { DayTable } from './read-table.ts';
import { timeText } from './time-cell.ts';

/** Most days that stand side by side; more go one under the other. */
const MOST_ACROSS = 7;

/**
 * A table as a text that a spreadsheet takes and `readTable` gives back: tabs, times of day, and the
 * names of the days where there are seven.
 */
export function tableText(
  { startsAt, stepMinutes, days }: DayTable,
  weekdays: readonly string[],
): string {
  const start = Number(startsAt.slice(0, 2)) * 60 + Number(startsAt.slice(3));
  const steps = Math.max(0, ...days.map((day) => day.length));
  const times = Array.from({ length: steps }, (_, step) => timeText(start + step * stepMinutes));
  const across = days.length <= MOST_ACROSS;
  const names = days.map((_, day) =>
    days.length === 7 ? (weekdays[day] ?? '') : `#${String(day + 1)}`,
  );
  const rows = across
    ? [
        ...(days.length === 1 ? [] : [['', ...names]]),
        ...times.map((time, step) => [time, ...days.map((day) => String(day[step] ?? 0))]),
      ]
    : [['', ...times], ...days.map((day, at) => [names[at], ...day.map(String)])];
  return rows.map((row) => row.join('\t')).join('\n');
}
