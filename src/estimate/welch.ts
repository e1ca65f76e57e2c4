import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Spread } from './group-variance.ts';
import { CONFIDENCE, type Interval, unbounded } from './interval.ts';
import type { Moments } from './moments.ts';
import { meanSpread } from './student.ts';

/**
 * Mean of b less mean of a, of two samples that have nothing in common: Welch's interval (1947, "The
 * generalization of Student's problem when several different population variances are involved"),
 * Student's law with the degrees of freedom of Satterthwaite (1946), which need not be whole. Not
 * bounded below two values in either; without width where neither sample varies.
 */
export function welchInterval(a: Moments, b: Moments): Interval {
  return welchOfSpreads(b.mean - a.mean, meanSpread(a), meanSpread(b));
}

/** The same from the spread of each mean, whose values may go together in groups. */
export function welchOfSpreads(value: number, a: Spread, b: Spread): Interval {
  const [ofA, ofB] = [a.variance, b.variance];
  const variance = ofA + ofB;
  if (a.freedom < 1 || b.freedom < 1 || variance === Infinity) return unbounded(value);
  if (variance === 0) return { value, low: value, high: value };
  const freedom = (variance * variance) / ((ofA * ofA) / a.freedom + (ofB * ofB) / b.freedom);
  const half = tQuantile((1 + CONFIDENCE) / 2, freedom) * Math.sqrt(variance);
  return { value, low: value - half, high: value + half };
}
