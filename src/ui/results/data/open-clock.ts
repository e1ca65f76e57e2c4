import { minuteOfDay, parseIsoDate, weekday } from '../../../base/calendar.ts';
import type { Scenario } from '../../../scenario/types.ts';

const DAY_MINUTES = 1440;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/**
 * Turns seconds since the horizon's first midnight into hours in which some channel has been open
 * since then, by the channels' week; special days count as ordinary ones. Right to a minute.
 */
export function openClock({
  horizon,
  channels,
}: Pick<Scenario, 'horizon' | 'channels'>): (seconds: number) => number {
  const firstDay = parseIsoDate(horizon.start) ?? 0;
  const isOpen = new Uint8Array(WEEK_MINUTES);
  for (let day = 0; day < 7; day++) {
    for (const { opening } of channels) {
      const hours = opening.days[weekday(firstDay + day)];
      if (hours === null || hours === undefined) continue;
      const from = day * DAY_MINUTES;
      isOpen.fill(1, from + minuteOfDay(hours.from), from + minuteOfDay(hours.to));
    }
  }
  const openBefore = new Uint16Array(WEEK_MINUTES + 1);
  for (let i = 0; i < WEEK_MINUTES; i++)
    openBefore[i + 1] = (openBefore[i] ?? 0) + (isOpen[i] ?? 0);
  const aWeek = openBefore[WEEK_MINUTES] ?? 0;
  return (seconds) => {
    const minutes = Math.floor(seconds / 60);
    const weeks = Math.floor(minutes / WEEK_MINUTES);
    return (weeks * aWeek + (openBefore[minutes - weeks * WEEK_MINUTES] ?? 0)) / 60;
  };
}
