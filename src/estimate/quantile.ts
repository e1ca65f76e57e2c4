import { quantileRanks } from './binomial.ts';
import { CONFIDENCE, type Interval } from './interval.ts';

/**
 * Quantile of sorted numbers, at least one: type 7 of Hyndman and Fan (1996, "Sample quantiles in
 * statistical packages"), linear between order statistics at (n − 1)q; the default of R and Excel.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, q: number): number {
  const position = (sorted.length - 1) * q;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - below);
}

/** The value of rank 1 to n; −Infinity and Infinity beyond. */
function ranked(sorted: ArrayLike<number>, rank: number): number {
  if (rank < 1) return Number.NEGATIVE_INFINITY;
  return sorted[rank - 1] ?? Number.POSITIVE_INFINITY;
}

/** Ends of the order-statistic interval of the q-quantile; infinite where n does not bound it. */
export function quantileBounds(
  sorted: ArrayLike<number>,
  q: number,
): { readonly low: number; readonly high: number } {
  const ranks = quantileRanks(sorted.length, q, CONFIDENCE);
  return { low: ranked(sorted, ranks.low), high: ranked(sorted, ranks.high) };
}

/** Type 7 quantile with its order-statistic interval, which holds for any law. */
export function quantileInterval(sorted: ArrayLike<number>, q: number): Interval {
  return { value: quantileOfSorted(sorted, q), ...quantileBounds(sorted, q) };
}
