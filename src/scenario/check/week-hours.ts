import { minuteOfDay } from '../../base/calendar.ts';
import { tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import type { Team } from '../types.ts';
import type { Report } from './report.ts';

/** The hours of a week, Monday first; null: closed. */
export type WeekHours = NonNullable<Team['hours']>;

/** Reports hours that end before they begin, or that do not fall on whole intervals. */
export function checkWeekHours(
  report: Report,
  path: readonly PathStep[],
  whose: string,
  days: WeekHours,
  intervalMinutes: number,
): void {
  days.forEach((day, d) => {
    if (day === null) return;
    const from = minuteOfDay(day.from);
    const to = minuteOfDay(day.to);
    if (from >= to) {
      report.inconsistent([...path, d], {
        received: `${day.from} to ${day.to}`,
        expected: 'a closing time after the opening time, on the same day',
        message: tr`${whose} opens at ${day.from} and closes at ${day.to}. Give a later closing time, or null for a closed day; hours over midnight belong to two days.`,
      });
    }
    for (const key of ['from', 'to'] as const) {
      checkEdge(report, [...path, d, key], day[key], intervalMinutes);
    }
  });
}

/** Reports a time of day that falls inside an interval. */
export function checkEdge(
  report: Report,
  path: readonly PathStep[],
  time: string,
  intervalMinutes: number,
): void {
  if (minuteOfDay(time) % intervalMinutes === 0) return;
  report.inconsistent(path, {
    received: shortRendering(time),
    expected: `a multiple of the ${String(intervalMinutes)}-minute interval`,
    message: tr`${time} falls inside an interval of ${digits(intervalMinutes)} minutes. Move it to the start of one, or take a shorter interval.`,
  });
}
