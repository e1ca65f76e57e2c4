import { minuteOfDay, parseIsoDate, weekday } from '../../base/calendar.ts';
import { shortRendering } from '../issue.ts';
import type { Check } from './report.ts';

/** Opening hours are real, fall on whole intervals, and leave some day of the horizon open. */
export const checkOpening: Check = ({ channels, horizon }, report) => {
  const { intervalMinutes } = horizon;
  channels.forEach((channel, c) => {
    const { days } = channel.opening;
    days.forEach((day, d) => {
      if (day === null) return;
      const path = ['channels', c, 'opening', 'days', d];
      const from = minuteOfDay(day.from);
      const to = minuteOfDay(day.to);
      if (from >= to) {
        report.inconsistent(path, {
          received: `${day.from} to ${day.to}`,
          expected: 'a closing time after the opening time, on the same day',
          message: `${channel.name} opens at ${day.from} and closes at ${day.to}. Give a later closing time, or null for a closed day; hours over midnight belong to two days.`,
        });
      }
      for (const [key, minute] of [['from', from] as const, ['to', to] as const]) {
        if (minute % intervalMinutes === 0) continue;
        report.inconsistent([...path, key], {
          received: shortRendering(day[key]),
          expected: `a multiple of the ${String(intervalMinutes)}-minute interval`,
          message: `${day[key]} falls inside an interval of ${String(intervalMinutes)} minutes. Move it to the start of one, or take a shorter interval.`,
        });
      }
    });
    const open = days.map((day) => day !== null);
    if (!open.includes(true)) {
      report.inconsistent(['channels', c, 'opening', 'days'], {
        received: 'seven closed days',
        expected: 'at least one open day',
        message: `${channel.name} is closed all week. Give opening hours to at least one day.`,
      });
    } else if (!opensWithin(horizon, open)) {
      report.inconsistent(['channels', c, 'opening', 'days'], {
        received: `closed on all ${String(horizon.days)} days of the horizon`,
        expected: 'at least one open day within the horizon',
        message: `${channel.name} does not open once between ${horizon.start} and the end of the horizon. Choose a longer horizon or another first day.`,
      });
    }
  });
};

function opensWithin(
  horizon: { readonly start: string; readonly days: number },
  open: readonly boolean[],
): boolean {
  const start = parseIsoDate(horizon.start);
  if (start === undefined || horizon.days >= 7) return true;
  return Array.from({ length: horizon.days }, (_, d) => weekday(start + d)).some(
    (day) => open[day] === true,
  );
}
