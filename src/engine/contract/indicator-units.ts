import type { Indicator } from './terms.ts';

export type IndicatorName = Indicator['indicator'];

/** How an indicator is read: which way is better, what a point is, and how far it can go. */
export interface IndicatorUnit {
  readonly better: 'higher' | 'lower';
  /** Points in one of the indicator's own unit: a point is a hundredth, a second, or an hour. */
  readonly pointsPerUnit: 1 | 100;
  /** The best it can be: a share of 1, no wait, nothing old. */
  readonly best: number;
}

const share: IndicatorUnit = { better: 'higher', pointsPerUnit: 100, best: 1 };
const time: IndicatorUnit = { better: 'lower', pointsPerUnit: 1, best: 0 };

export const indicatorUnits: Readonly<Record<IndicatorName, IndicatorUnit>> = {
  answerRate: share,
  serviceLevel: share,
  abandonment: { better: 'lower', pointsPerUnit: 100, best: 0 },
  averageSpeedOfAnswer: time,
  firstContactResolution: share,
  satisfaction: share,
  netSatisfaction: share,
  backlogAge: time,
  qualityScore: share,
};

/** Digits after the point to which a distance is read: 0.85 less 0.8 is 0.05, not a hair less. */
const NINE_DIGITS = 1e9;

/**
 * How far a value lies from its target, in the indicator's own unit: above zero when better. Read to
 * nine digits after the point. NaN of NaN.
 */
export function distanceToTarget(name: IndicatorName, value: number, target: number): number {
  const raw = indicatorUnits[name].better === 'higher' ? value - target : target - value;
  // The sum with zero makes of −0 a plain 0.
  return Math.round(raw * NINE_DIGITS) / NINE_DIGITS + 0;
}

/** A distance in points, to seven digits after the point. */
export function pointsOf(name: IndicatorName, distance: number): number {
  const points = distance * indicatorUnits[name].pointsPerUnit;
  return Math.round(points * 1e7) / 1e7;
}

/**
 * The value with one point more, and never better than the best there is: nobody can answer 101 %,
 * so what lies beyond is worth nothing. A value that is beyond already stays.
 */
export function onePointBetter(name: IndicatorName, value: number): number {
  const { better, pointsPerUnit, best } = indicatorUnits[name];
  return better === 'higher'
    ? Math.max(value, Math.min(best, value + 1 / pointsPerUnit))
    : Math.min(value, Math.max(best, value - 1 / pointsPerUnit));
}
