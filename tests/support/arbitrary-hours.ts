import type { ScenarioInput } from '../../src/scenario/types.ts';
import type { Draw } from './draw.ts';

type Day = ScenarioInput['channels'][number]['opening']['days'][number];

/** Time of day of so many minutes after midnight: "08:30". */
export function timeOfDay(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Time of day at which an interval of the day starts. */
export const startOfInterval = (interval: number, intervalMinutes: number): string =>
  timeOfDay(interval * intervalMinutes);

/** The hours of one day, on whole intervals; one in ten days is open around the clock. */
export function oneDay(draw: Draw, intervalMinutes: number): NonNullable<Day> {
  if (draw.chance(0.1)) return { from: '00:00', to: '24:00' };
  const intervals = 1440 / intervalMinutes;
  const from = draw.whole(0, intervals - 1);
  const to = draw.whole(from + 1, intervals);
  return {
    from: startOfInterval(from, intervalMinutes),
    to: startOfInterval(to, intervalMinutes),
  };
}

/** Seven days, some closed; the given weekday (0 = Monday) is open. */
export function weekHours(draw: Draw, open: number, intervalMinutes: number): Day[] {
  const usual = oneDay(draw, intervalMinutes);
  const days = draw.list(7, () => {
    if (draw.chance(0.2)) return null;
    return draw.chance(0.6) ? usual : oneDay(draw, intervalMinutes);
  });
  days[open] ??= usual;
  return days;
}
