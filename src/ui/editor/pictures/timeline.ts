import { isoMinute, parseIsoDate, parseIsoMinute } from '../../../base/calendar.ts';
import { textWidth } from '../../../charts/text.ts';
import type { Hazard, Scenario } from '../../../scenario/types.ts';
import { middleHours } from '../hazard-laws.ts';
import { clamp, snap } from './scale.ts';

/** An outage written into the scenario. Times are minutes since the start of the horizon. */
export interface ScriptedOutage {
  /** Of the hazard in the document. */
  readonly index: number;
  readonly hazard: Hazard;
  readonly start: number;
  readonly hours: number;
}

const MINUTES_A_DAY = 1440;

/** The scripted outages of a scenario, in its order; those whose date cannot be read are left out. */
export function scriptedOutages({ hazards, horizon }: Scenario): readonly ScriptedOutage[] {
  const first = parseIsoDate(horizon.start);
  return hazards.flatMap((hazard, index) => {
    const at = 'at' in hazard.occurs ? parseIsoMinute(hazard.occurs.at) : undefined;
    if (at === undefined || first === undefined) return [];
    const start = at - first * MINUTES_A_DAY;
    return [{ index, hazard, start, hours: middleHours(hazard.durationHours) }];
  });
}

/** "2027-03-09T10:15" for minutes since the start of the horizon. */
export function dateAt({ horizon }: Scenario, minute: number): string {
  return isoMinute((parseIsoDate(horizon.start) ?? 0) * MINUTES_A_DAY + minute);
}

/** Milliseconds since 1970 of a minute of the horizon, local time read as UTC. */
export function timeAt({ horizon }: Scenario, minute: number): number {
  return ((parseIsoDate(horizon.start) ?? 0) * MINUTES_A_DAY + minute) * 60_000;
}

/** An outage that begins within the horizon, so many whole days later: the time of day stays. */
export function daysLater(start: number, days: number, horizonDays: number): number {
  const timeOfDay = ((start % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY;
  const day = clamp((start - timeOfDay) / MINUTES_A_DAY + Math.round(days), 0, horizonDays - 1);
  return day * MINUTES_A_DAY + timeOfDay;
}

/** A start moved by some minutes, in steps, within the horizon. */
export function minutesLater(start: number, by: number, step: number, horizonDays: number): number {
  return clamp(snap(start + by, step), 0, horizonDays * MINUTES_A_DAY - step);
}

/** Minutes that a close-up moves by: at least three pixels each, none shorter than five minutes. */
export function stepOfCloseUp(minutesPerPixel: number): number {
  return [5, 15, 30, 60, 120, 360, 720, 1440].find((step) => step >= minutesPerPixel * 3) ?? 10_080;
}

/** The stretch of time around an outage that shows it whole, with room to move and to stretch it. */
export function closeUpOf({ start, hours, hazard }: ScriptedOutage): readonly [number, number] {
  const whole = (hours + hazard.recoveryHours * 0.5) * 60;
  const span = Math.max(12 * 60, whole * 2);
  const grain = span > 20 * MINUTES_A_DAY ? MINUTES_A_DAY : 60;
  const from = Math.floor((start - span * 0.25) / grain) * grain;
  return [from, from + Math.ceil(span / grain) * grain];
}

/** Ticks of a close-up: about five, at round hours or days. */
export function closeUpTicks([from, to]: readonly [number, number], most = 5): readonly number[] {
  const steps = [1, 2, 3, 6, 12, 24, 48, 96, 168, 336, 672, 1344, 2688].map((hours) => hours * 60);
  const step = steps.find((each) => (to - from) / each <= most) ?? 60 * 8760;
  const ticks: number[] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) ticks.push(at);
  return ticks;
}

/** First days of months in the horizon, as days since its start; and the month, 0 to 11. */
export function monthsOf({ horizon }: Scenario): readonly { day: number; month: number }[] {
  const first = parseIsoDate(horizon.start) ?? 0;
  const start = new Date(first * 86_400_000);
  const months: { day: number; month: number }[] = [];
  for (let ahead = 0; ; ahead++) {
    const at = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + ahead, 1);
    const day = at / 86_400_000 - first;
    if (day >= horizon.days) return months;
    months.push({ day, month: new Date(at).getUTCMonth() });
  }
}

/** Where a mark and its name stand. */
export interface PlacedMark {
  readonly x: number;
  readonly row: number;
  readonly side: 'start' | 'end';
}

/** Gives every mark a row in which neither it nor its name touches another. */
export function rowsOf(
  marks: readonly { readonly x: number; readonly width: number; readonly name: string }[],
  width: number,
): readonly PlacedMark[] {
  const rows: { left: number; right: number }[][] = [];
  return marks.map(({ x, width: own, name }) => {
    const room = textWidth(name, 11) + 8;
    const side = x + own + room <= width || x < width / 2 ? 'start' : 'end';
    const left = side === 'start' ? x - 14 : x - 14 - room;
    const right = side === 'start' ? x + own + room : x + own;
    const touches = (each: { left: number; right: number }): boolean =>
      left < each.right && each.left < right;
    let row = 0;
    while (rows[row]?.some(touches)) row++;
    (rows[row] ??= []).push({ left, right });
    return { x, row, side };
  });
}
