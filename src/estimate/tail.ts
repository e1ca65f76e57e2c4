import type { Interval } from './interval.ts';
import { quantileBounds } from './quantile.ts';

/** Guards ⌈nq⌉ against products such as 100 × (1 − 0.95) = 5.000000000000004. */
const ROUNDING = 1e-9;

/** How many replications make the tail beyond `level`: ⌈n(1 − level)⌉. */
export function tailCount(n: number, level: number): number {
  return Math.ceil(n * (1 - level) - ROUNDING);
}

/**
 * Value at risk of sorted numbers: inf{x : F(x) ≥ level} of their empirical law, which is the
 * value of rank ⌈n·level⌉; with its order-statistic interval.
 *
 * @param effectiveAt independent values that say as much of the share up to a value
 */
export function valueAtRisk(
  sorted: ArrayLike<number>,
  level: number,
  effectiveAt: (value: number) => number = () => sorted.length,
): Interval {
  const rank = Math.max(1, Math.ceil(sorted.length * level - ROUNDING));
  const value = sorted[rank - 1]!;
  return { value, ...quantileBounds(sorted, level, effectiveAt(value)) };
}

/**
 * Expected shortfall of sorted numbers: mean of the largest ⌈n(1 − level)⌉, the sample form of
 * min over v of v + E(X − v)⁺/(1 − level) (Rockafellar and Uryasev 2000) when n(1 − level) is whole.
 */
export function expectedShortfall(sorted: ArrayLike<number>, level: number): number {
  const n = sorted.length;
  const count = tailCount(n, level);
  const largest = sorted[n - 1]!;
  let sum = 0;
  for (let i = n - count; i < n; i++) sum += sorted[i]! - largest;
  return largest + sum / count;
}
