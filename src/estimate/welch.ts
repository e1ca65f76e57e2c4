import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { CONFIDENCE, type Interval, unbounded } from './interval.ts';
import type { Moments } from './moments.ts';

/**
 * Mean of b less mean of a, of two samples that have nothing in common: Welch's interval (1947, "The
 * generalization of Student's problem when several different population variances are involved"),
 * Student's law with the degrees of freedom of Satterthwaite (1946), which need not be whole. Not
 * bounded below two values in either; without width where neither sample varies.
 */
export function welchInterval(a: Moments, b: Moments): Interval {
  const value = b.mean - a.mean;
  if (a.n < 2 || b.n < 2) return unbounded(value);
  const ofA = a.variance / a.n;
  const ofB = b.variance / b.n;
  const variance = ofA + ofB;
  if (variance === 0) return { value, low: value, high: value };
  const freedom = (variance * variance) / ((ofA * ofA) / (a.n - 1) + (ofB * ofB) / (b.n - 1));
  const half = tQuantile((1 + CONFIDENCE) / 2, freedom) * Math.sqrt(variance);
  return { value, low: value - half, high: value + half };
}
