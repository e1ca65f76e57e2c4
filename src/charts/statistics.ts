/** Quantile of sorted numbers, type 7 of Hyndman and Fan (1996): linear between order statistics. */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below] ?? NaN;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (position - below);
}

/** A sorted copy without the values that are not numbers. */
export function sortedNumbers(values: ArrayLike<number>): Float64Array {
  const sorted = new Float64Array(values).sort();
  // NaN sorts last.
  let length = sorted.length;
  while (length > 0 && Number.isNaN(sorted[length - 1])) length--;
  return sorted.subarray(0, length);
}

/** A mean and the ends of its 95 % confidence interval; these are NaN for a single value. */
export interface MeanInterval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** z of 97.5 %. */
export const normalQuantile975 = 1.959963984540054;

/**
 * Mean with its 95 % interval by Student's t. The quantile of t comes from its expansion in 1/ν
 * (Abramowitz and Stegun 26.7.5): within 0.02 % from ν = 9 on, 3 % at ν = 2.
 */
export function meanInterval(values: ArrayLike<number>): MeanInterval {
  const n = values.length;
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const value = values[i] ?? NaN;
    const delta = value - mean;
    mean += delta / (i + 1);
    squares += delta * (value - mean);
  }
  if (n < 2) return { mean: n === 0 ? NaN : mean, low: NaN, high: NaN };
  const half = tQuantile975(n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { mean, low: mean - half, high: mean + half };
}

function tQuantile975(freedom: number): number {
  const z = normalQuantile975;
  const z3 = z ** 3;
  const z5 = z ** 5;
  const z7 = z ** 7;
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3)
  );
}

/**
 * 95 % interval of a probability seen `hits` times in `trials` (Wilson 1927, without continuity
 * correction).
 */
export function wilsonInterval(hits: number, trials: number): { low: number; high: number } {
  const z2 = normalQuantile975 ** 2;
  const share = hits / trials;
  const centre = (share + z2 / (2 * trials)) / (1 + z2 / trials);
  const half =
    (normalQuantile975 / (1 + z2 / trials)) *
    Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
