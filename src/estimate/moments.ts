/** Mean and spread of some numbers. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  /** Unbiased (n − 1); Infinity for a single number, of which no spread is known. */
  readonly variance: number;
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Moments of at least one number, summed in the order given: the same digits whenever the order is
 * the same. Shifted by the first value, then the corrected two-pass formula of Chan, Golub and
 * LeVeque (1983, "Algorithms for computing the sample variance", eq. 1.7): exact for constants,
 * and safe for large values that differ little. The mean lies within [minimum, maximum].
 */
export function moments(values: ArrayLike<number>): Moments {
  const n = values.length;
  const first = values[0]!;
  let sum = 0;
  let minimum = first;
  let maximum = first;
  for (let i = 0; i < n; i++) {
    const value = values[i]!;
    sum += value - first;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  const mean = Math.min(maximum, Math.max(minimum, first + sum / n));
  if (n < 2) return { n, mean, variance: Number.POSITIVE_INFINITY, minimum, maximum };
  let squares = 0;
  let rest = 0;
  for (let i = 0; i < n; i++) {
    const deviation = values[i]! - mean;
    squares += deviation * deviation;
    rest += deviation;
  }
  const variance = Math.max(0, squares - (rest * rest) / n) / (n - 1);
  return { n, mean, variance, minimum, maximum };
}
