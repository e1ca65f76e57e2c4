import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { CONFIDENCE, type Interval, unbounded } from './interval.ts';
import type { Moments } from './moments.ts';

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

/**
 * Mean with Student's interval (Student 1908), exact for normal values and, by the central limit
 * theorem, close for others once n is a few dozen. Where all values are the same its width is 0:
 * that says nothing of rare events which did not happen.
 */
export function studentInterval({ n, mean, variance }: Moments): Interval {
  if (n < 2) return unbounded(mean);
  const half = studentFactor(n) * Math.sqrt(variance / n);
  return { value: mean, low: mean - half, high: mean + half };
}
