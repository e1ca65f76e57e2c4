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

/**
 * Ends of the order-statistic interval of the q-quantile; infinite where n does not bound it. Where
 * values go together, the ranks of as many independent values as say as much, stretched to those there
 * are (Woodruff 1952, "Confidence intervals for medians and other position measures").
 *
 * @param effective independent values that say as much of the share below the quantile
 */
export function quantileBounds(
  sorted: ArrayLike<number>,
  q: number,
  effective = sorted.length,
): { readonly low: number; readonly high: number } {
  const n = sorted.length;
  const counted = Math.max(1, Math.floor(effective));
  const ranks = quantileRanks(counted, q, CONFIDENCE);
  const stretched = (rank: number): number => Math.floor((rank * n) / counted);
  return {
    low: ranked(sorted, stretched(ranks.low)),
    high: ranked(sorted, n + 1 - stretched(counted + 1 - ranks.high)),
  };
}

/** Type 7 quantile with its order-statistic interval, which holds for any law. */
export function quantileInterval(sorted: ArrayLike<number>, q: number): Interval {
  return { value: quantileOfSorted(sorted, q), ...quantileBounds(sorted, q) };
}
