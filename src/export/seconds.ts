import { present } from '../base/assert.ts';
import { isoMinute, parseIsoDate } from '../base/calendar.ts';
import type { Scenario } from '../scenario/types.ts';

/** Days from 1970-01-01 to the first day of the horizon. */
export function firstDayOf({ horizon }: Scenario): number {
  return present(parseIsoDate(horizon.start), 'first day');
}

/** "2027-03-09T10:15:30" for seconds after the first midnight of the horizon. */
export function isoSecond(firstDay: number, seconds: number): string {
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / 60);
  return `${isoMinute(firstDay * 1440 + minutes)}:${String(whole - minutes * 60).padStart(2, '0')}`;
}
