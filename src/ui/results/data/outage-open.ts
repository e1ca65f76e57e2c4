import { minuteOfDay, parseIsoDate, weekday } from '../../../base/calendar.ts';
import type { Scenario } from '../../../scenario/types.ts';

const DAY = 86_400;

/**
 * Whether some channel is open, by its week, while an outage or its recovery lasts. Special days
 * count as ordinary ones.
 */
export function strikesInOpenHours(
  { horizon, channels }: Scenario,
  {
    startSeconds,
    durationSeconds,
    recoverySeconds,
  }: {
    readonly startSeconds: number;
    readonly durationSeconds: number;
    readonly recoverySeconds: number;
  },
): boolean {
  const end = startSeconds + durationSeconds + recoverySeconds;
  const firstDay = parseIsoDate(horizon.start) ?? 0;
  // After a week every opening of the week has been met.
  const lastDay = Math.min(Math.floor(end / DAY), Math.floor(startSeconds / DAY) + 7);
  for (let day = Math.floor(startSeconds / DAY); day <= lastDay; day++) {
    for (const { opening } of channels) {
      const open = opening.days[weekday(firstDay + day)];
      if (open === null || open === undefined) continue;
      const from = day * DAY + minuteOfDay(open.from) * 60;
      if (end > from && startSeconds < day * DAY + minuteOfDay(open.to) * 60) return true;
    }
  }
  return false;
}
