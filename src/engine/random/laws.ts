import exponentialQuantile from '@stdlib/stats-base-dists-exponential-quantile';
import gammaQuantile from '@stdlib/stats-base-dists-gamma-quantile';
import lognormalQuantile from '@stdlib/stats-base-dists-lognormal-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import weibullQuantile from '@stdlib/stats-base-dists-weibull-quantile';
import gammaFunction from '@stdlib/math-base-special-gamma';
import ln from '@stdlib/math-base-special-ln';
import type { DurationLaw, HandleTimeLaw, PatienceLaw } from '../../scenario/types.ts';
import { quantileTable, type QuantileTable } from './quantile-table.ts';

/** Law of positive times: its quantile function, in seconds. */
export type Quantile = (probability: number) => number;

/** Quantiles of the exponential law of the given mean. */
export function exponential(mean: number): Quantile {
  return exponentialQuantile.factory(1 / mean);
}

/** Quantiles of the lognormal law of the given mean and coefficient of variation. */
export function lognormal(mean: number, cv: number): Quantile {
  const variance = ln(1 + cv * cv);
  return lognormalQuantile.factory(ln(mean) - variance / 2, Math.sqrt(variance));
}

/** Quantiles of the gamma law of the given mean and coefficient of variation. */
export function gamma(mean: number, cv: number): Quantile {
  const shape = 1 / (cv * cv);
  return gammaQuantile.factory(shape, shape / mean);
}

/** Quantile function of a handle time or a patience, in seconds. */
export function timeQuantile(law: Exclude<PatienceLaw, { distribution: 'infinite' }>): Quantile {
  switch (law.distribution) {
    case 'exponential':
      return exponential(law.meanSeconds);
    case 'lognormal':
      return lognormal(law.meanSeconds, law.cv);
    case 'gamma':
      return gamma(law.meanSeconds, law.cv);
    case 'uniform':
      return (p) => law.minimumSeconds + p * (law.maximumSeconds - law.minimumSeconds);
    case 'constant':
      return () => law.meanSeconds;
    case 'weibull':
      return weibullQuantile.factory(law.shape, law.meanSeconds / gammaFunction(1 + 1 / law.shape));
    case 'table':
      return measured(law.points);
  }
}

/** Quantiles through points measured, linear between them. */
function measured(
  points: readonly { readonly share: number; readonly seconds: number }[],
): Quantile {
  return (p) => {
    const above = points.findIndex(({ share }) => share >= p);
    const right = points[above === -1 ? points.length - 1 : above]!;
    const left = points[above - 1];
    if (left === undefined || right.share <= p) return right.seconds;
    const place = (p - left.share) / (right.share - left.share);
    return left.seconds + place * (right.seconds - left.seconds);
  };
}

/** Mean of a handle time, in seconds. */
export function meanSeconds(law: HandleTimeLaw): number {
  return law.distribution === 'uniform'
    ? (law.minimumSeconds + law.maximumSeconds) / 2
    : law.meanSeconds;
}

/** Quantile function of the duration of an outage, in seconds. */
export function durationQuantile(law: DurationLaw): Quantile {
  if (typeof law === 'number') return () => law * 3600;
  if (law.distribution === 'exponential') return exponential(law.mean * 3600);
  const sigma = ln(law.p95 / law.median) / normalQuantile(0.95, 0, 1);
  return lognormalQuantile.factory(ln(law.median * 3600), sigma);
}

/** Tables of factors made so far; they are costly, and the same few are asked for again and again. */
const factors = new Map<number, QuantileTable>();
const MOST_FACTORS = 32;

/** Table of a gamma factor of mean 1; all ones when `cv` is 0. Not to be changed: it is shared. */
export function factorTable(cv: number): QuantileTable {
  const known = factors.get(cv);
  if (known !== undefined) return known;
  const table = cv === 0 ? quantileTable(() => 1) : quantileTable(gamma(1, cv), cv <= 1 ? 8 : 1);
  if (factors.size >= MOST_FACTORS) factors.clear();
  factors.set(cv, table);
  return table;
}

/** Longer than any horizon, seconds: the patience of those who never hang up, among some who balk. */
const FOR_EVER = 1e12;

/**
 * Table of a patience of which a share is nothing at all: those who balk. Undefined when nobody
 * hangs up.
 */
export function patienceTable(law: PatienceLaw, balking: number): QuantileTable | undefined {
  if (balking === 0) return timeTable(law);
  const quantile = law.distribution === 'infinite' ? () => FOR_EVER : timeQuantile(law);
  return quantileTable((p) => (p < balking ? 0 : quantile((p - balking) / (1 - balking))));
}

/** Table of a handle time or a patience, in seconds; undefined when it is infinite. */
export function timeTable(law: HandleTimeLaw | PatienceLaw): QuantileTable | undefined {
  if (law.distribution === 'infinite') return undefined;
  if (law.distribution === 'gamma') {
    return factorTable(law.cv).map((factor) => factor * law.meanSeconds);
  }
  return quantileTable(timeQuantile(law));
}
