import { parseIsoDate } from '../base/calendar.ts';
import type { ScriptedOutage } from './outage-marks.ts';

/** Quantiles of the daily service level over the replications; NaN on a closed day. */
export interface FanSetup {
  readonly name: string;
  readonly p5: ArrayLike<number>;
  readonly p25: ArrayLike<number>;
  readonly p50: ArrayLike<number>;
  readonly p75: ArrayLike<number>;
  readonly p95: ArrayLike<number>;
}

/** The fan of a result kept from before. */
export interface GhostFan extends FanSetup {
  /** Place of the setup that it is drawn with where each has a panel; undefined: with all. */
  readonly beside: number | undefined;
}

/** Service level of every day of the horizon, as quantiles over the replications. */
export interface ServiceFanData {
  /** First day, "2027-01-04". */
  readonly start: string;
  readonly days: number;
  /** Empty before the first replication. */
  readonly setups: readonly FanSetup[];
  /** A result kept from before, of which only the median is drawn, in grey. */
  readonly ghost?: GhostFan | undefined;
  /** Share of contacts aimed at, and the MBCO. */
  readonly objective: number;
  readonly minimum: number;
  /** Outages at a fixed date. */
  readonly outages: readonly ScriptedOutage[];
  /** Share of replications in which a random outage touches each day. */
  readonly randomOutages?: ArrayLike<number>;
}

/** Names of the five curves, from the lowest. */
export const fanCurves = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

/** One drawn period of one setup: a day, or the medians of a week's open days. */
export interface FanPoint {
  /** First day of the period, from the horizon's start. */
  readonly startDay: number;
  /** Days in the period. */
  readonly days: number;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** Milliseconds of a day. */
export const dayLength = 86_400_000;

/** Milliseconds since 1970 of the horizon's start. */
export function fanStart(data: ServiceFanData): number {
  return (parseIsoDate(data.start) ?? 0) * dayLength;
}

/** Days of a period: each day, or weeks of seven days counted from the horizon's start. */
export type FanStep = 1 | 7;

/** Under three pixels a day, days are noise: weeks are drawn. */
export function fanStep(days: number, pixels: number): FanStep {
  return pixels / days < 3 ? 7 : 1;
}

/** The periods of one setup; undefined where all days are closed. */
export function fanPoints(setup: FanSetup, days: number, step: FanStep): (FanPoint | undefined)[] {
  const points: (FanPoint | undefined)[] = [];
  for (let startDay = 0; startDay < days; startDay += step) {
    const length = Math.min(step, days - startDay);
    const open: number[] = [];
    for (let day = startDay; day < startDay + length; day++)
      if (!Number.isNaN(setup.p50[day] ?? NaN)) open.push(day);
    const medianOf = (curve: ArrayLike<number>): number =>
      median(open.map((day) => curve[day] ?? NaN));
    points.push(
      open.length === 0
        ? undefined
        : {
            startDay,
            days: length,
            p5: medianOf(setup.p5),
            p25: medianOf(setup.p25),
            p50: medianOf(setup.p50),
            p75: medianOf(setup.p75),
            p95: medianOf(setup.p95),
          },
    );
  }
  return points;
}

/** Days whose median year lies under `minimum`: weekly medians would hide them. */
export function daysBelow(setup: FanSetup, days: number, minimum: number): number[] {
  const below: number[] = [];
  for (let day = 0; day < days; day++) if ((setup.p50[day] ?? NaN) < minimum) below.push(day);
  return below;
}

/**
 * Runs of points to be joined by one line. Closed days in between are bridged up to `bridge`
 * periods (a week-end does not break the line); a longer closure does.
 */
export function fanRuns(
  points: readonly (FanPoint | undefined)[],
  bridge: number,
): (readonly FanPoint[])[] {
  const runs: FanPoint[][] = [];
  let gap = Infinity;
  for (const point of points) {
    if (point === undefined) {
      gap++;
      continue;
    }
    const run = runs.at(-1);
    if (run === undefined || gap > bridge) runs.push([point]);
    else run.push(point);
    gap = 0;
  }
  return runs;
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  const middle = values.length >> 1;
  const upper = values[middle] ?? NaN;
  return values.length % 2 === 1 ? upper : ((values[middle - 1] ?? NaN) + upper) / 2;
}

/** Whether a random outage ever strikes. */
export function hasFrequency(data: ServiceFanData): boolean {
  const shares = data.randomOutages;
  return shares !== undefined && Array.from(shares).some((share) => share > 0);
}

/** Mean share of replications struck, by period. */
export function frequencyPeriods(
  data: ServiceFanData,
  step: FanStep,
): { startDay: number; days: number; share: number }[] {
  const periods: { startDay: number; days: number; share: number }[] = [];
  for (let startDay = 0; startDay < data.days; startDay += step) {
    const days = Math.min(step, data.days - startDay);
    let sum = 0;
    for (let day = startDay; day < startDay + days; day++) sum += data.randomOutages?.[day] ?? 0;
    periods.push({ startDay, days, share: sum / days });
  }
  return periods;
}
