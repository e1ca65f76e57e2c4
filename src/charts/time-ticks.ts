import { utcDay, utcHour, utcMonday, utcMonth, type TimeInterval } from 'd3';
import type { Tick } from './axes.ts';
import type { Formatters } from './format.ts';

const hour = 3_600_000;
const day = 24 * hour;

interface Level {
  /** Milliseconds between two ticks, about. */
  readonly span: number;
  readonly interval: TimeInterval | null;
  /** `first`: the axis says its year there. */
  readonly text: (time: number, formatters: Formatters, first: boolean) => string;
}

const monthText = (time: number, formatters: Formatters, first: boolean): string =>
  first || new Date(time).getUTCMonth() === 0
    ? `${formatters.month(time)} ${formatters.year(time)}`
    : formatters.month(time);
const dateText = (time: number, formatters: Formatters): string => formatters.shortDate(time);

const calendarLevels: readonly Level[] = [
  { span: day, interval: utcDay, text: dateText },
  { span: 7 * day, interval: utcMonday, text: dateText },
  { span: 30 * day, interval: utcMonth, text: monthText },
  { span: 91 * day, interval: utcMonth.every(3), text: monthText },
  { span: 182 * day, interval: utcMonth.every(6), text: monthText },
  { span: 365 * day, interval: utcMonth.every(12), text: monthText },
];

const clockText = (time: number, formatters: Formatters): string => formatters.time(time);
const clockLevels: readonly Level[] = [1, 2, 3, 6, 12].map((hours) => ({
  span: hours * hour,
  interval: utcHour.every(hours),
  text: clockText,
}));

/** Ticks at the starts of days, weeks, months, quarters… at least `apart` pixels from each other. */
export function calendarTicks(
  from: number,
  to: number,
  pixels: number,
  formatters: Formatters,
  apart = 46,
): Tick[] {
  return ticksOf(calendarLevels, from, to, pixels, formatters, apart);
}

/** Ticks at whole hours; none at midnight, where the day stands (see `dayStarts`). */
export function clockTicks(
  from: number,
  to: number,
  pixels: number,
  formatters: Formatters,
  apart = 48,
): Tick[] {
  const level = clockLevels.find((each) => (each.span / (to - from)) * pixels >= apart);
  if (level === undefined) return [];
  return ticksOf([level], from, to, pixels, formatters, apart).filter(
    (tick) => tick.value % day !== 0,
  );
}

/** The days between two moments: their first instant inside the span, and their name. */
export function dayStarts(from: number, to: number, formatters: Formatters): Tick[] {
  const ticks: Tick[] = [];
  for (let start = Math.floor(from / day) * day; start < to; start += day)
    ticks.push({ value: Math.max(start, from), text: formatters.weekdayDate(start) });
  return ticks;
}

function ticksOf(
  levels: readonly Level[],
  from: number,
  to: number,
  pixels: number,
  formatters: Formatters,
  apart: number,
): Tick[] {
  const level = levels.find((each) => (each.span / (to - from)) * pixels >= apart) ?? levels.at(-1);
  if (level === undefined || level.interval === null) return [];
  return level.interval
    .range(level.interval.ceil(new Date(from)), new Date(to))
    .map((date, index) => ({
      value: date.getTime(),
      text: level.text(date.getTime(), formatters, index === 0),
    }));
}
