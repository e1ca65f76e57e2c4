import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Spread } from './group-variance.ts';
import { CONFIDENCE, type Interval, unbounded } from './interval.ts';
import type { Moments } from './moments.ts';
import { NORMAL_FACTOR } from './wilson.ts';

let lastN = 0;
let lastFactor = Number.POSITIVE_INFINITY;

/**
 * t such that mean ± t·s/√n covers with 95 % confidence: the quantile of Student's law with n − 1
 * degrees of freedom; Infinity below two values. One quantile takes 0.1 ms and one n serves whole
 * tables, so the last one is remembered.
 */
export function studentFactor(n: number): number {
  if (n < 2) return Number.POSITIVE_INFINITY;
  if (n !== lastN) {
    lastFactor = tQuantile((1 + CONFIDENCE) / 2, n - 1);
    lastN = n;
  }
  return lastFactor;
}

/** Degrees of freedom of printed tables, and the factor at each that has been asked for. */
const PRINTED = [...Array.from({ length: 26 }, (_, i) => i + 5), 40, 60, 120];
const printed = new Map<number, number>();

/**
 * The same by degrees of freedom, at least 1, which need not be whole. Each figure has degrees of its
 * own, and a quantile for each would take longer than all the rest: from 5 on, on a line in their
 * reciprocal between those of printed tables, as the tables say to; at most 0.05 % too large.
 */
export function studentFactorAt(freedom: number): number {
  const at = PRINTED.findIndex((known) => known >= freedom);
  if (at === 0) return tQuantile((1 + CONFIDENCE) / 2, freedom);
  const [low, high] = at === -1 ? [120, Infinity] : [PRINTED[at - 1]!, PRINTED[at]!];
  const part = (1 / low - 1 / freedom) / (1 / low - 1 / high);
  return printedFactor(low) + (printedFactor(high) - printedFactor(low)) * part;
}

function printedFactor(freedom: number): number {
  if (freedom === Infinity) return NORMAL_FACTOR;
  let factor = printed.get(freedom);
  if (factor === undefined) {
    factor = tQuantile((1 + CONFIDENCE) / 2, freedom);
    printed.set(freedom, factor);
  }
  return factor;
}

/** The spread of the mean of independent values. */
export function meanSpread({ n, variance }: Moments): Spread {
  return { variance: variance / n, freedom: n - 1 };
}

/** t of a spread: that of whole degrees of freedom is exact. */
export function factorOf({ freedom }: Spread): number {
  return Number.isInteger(freedom) ? studentFactor(freedom + 1) : studentFactorAt(freedom);
}

/** Value with Student's interval of a spread; not bounded where the spread is not known. */
export function spreadInterval(value: number, spread: Spread): Interval {
  if (spread.freedom < 1 || spread.variance === Infinity) return unbounded(value);
  const half = factorOf(spread) * Math.sqrt(spread.variance);
  return { value, low: value - half, high: value + half };
}

/**
 * Mean with Student's interval (Student 1908), exact for normal values and, by the central limit
 * theorem, close for others once n is a few dozen. Where all values are the same its width is 0:
 * that says nothing of rare events which did not happen.
 */
export function studentInterval(known: Moments): Interval {
  return spreadInterval(known.mean, meanSpread(known));
}
