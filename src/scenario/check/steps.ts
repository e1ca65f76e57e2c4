import { minuteOfDay } from '../../base/calendar.ts';
import { tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import type { Report } from './report.ts';

/** A row of values over the day: `steps` of `stepMinutes` each, from `startsAt` on. */
export interface DaySteps {
  readonly startsAt: string;
  readonly stepMinutes: number;
  readonly steps: number;
}

/** Reports a row of the day that does not fit the interval, or that runs past midnight. */
export function checkSteps(
  report: Report,
  path: readonly PathStep[],
  intervalMinutes: number,
  { startsAt, stepMinutes, steps }: DaySteps,
): void {
  const interval = String(intervalMinutes);
  if (stepMinutes % intervalMinutes !== 0 && intervalMinutes % stepMinutes !== 0) {
    report.inconsistent([...path, 'stepMinutes'], {
      received: shortRendering(stepMinutes),
      expected: `a multiple or a divisor of the ${interval}-minute interval`,
      message: tr`Steps of ${digits(stepMinutes)} minutes do not fit intervals of ${interval} minutes. Choose a multiple or a divisor of ${interval}.`,
    });
  }
  const start = minuteOfDay(startsAt);
  if (start % intervalMinutes !== 0) {
    report.inconsistent([...path, 'startsAt'], {
      received: shortRendering(startsAt),
      expected: `a multiple of the ${interval}-minute interval`,
      message: tr`${startsAt} falls inside an interval of ${interval} minutes. Start at the beginning of one.`,
    });
  }
  if (start + steps * stepMinutes > 1440) {
    report.inconsistent(path, {
      received: `${String(steps)} steps of ${String(stepMinutes)} minutes from ${startsAt}`,
      expected: 'a row that ends at midnight or before',
      message: tr`${digits(steps)} steps of ${digits(stepMinutes)} minutes from ${startsAt} run past midnight. Remove steps, or start earlier.`,
    });
  }
}

/** Reports a table that has neither one row, nor one for each weekday, nor one for each day. */
export function checkRows(
  report: Report,
  path: readonly PathStep[],
  rows: readonly unknown[],
  days: number,
): void {
  if (rows.length === 1 || rows.length === 7 || rows.length === days) return;
  const expected = tr`one row for every day, seven rows, Monday first, or ${digits(days)}, one for each day of the horizon`;
  report.inconsistent(path, {
    received: shortRendering(rows),
    expected,
    message: tr`The table has ${digits(rows.length)} rows. Give ${expected}.`,
  });
}
