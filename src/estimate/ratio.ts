import { type Interval, unbounded } from './interval.ts';
import { studentFactor } from './student.ts';

/**
 * Σ parts / Σ wholes over the replications, with the interval of the classical ratio estimator
 * (Cochran 1977, "Sampling Techniques", section 6.3): the variance of part − ratio × whole, n − 1
 * in the divisor, Student's factor. Undefined when the wholes add up to nothing.
 */
export function ratioInterval(
  parts: ArrayLike<number>,
  wholes: ArrayLike<number>,
): Interval | undefined {
  const n = wholes.length;
  let part = 0;
  let whole = 0;
  for (let i = 0; i < n; i++) {
    part += parts[i]!;
    whole += wholes[i]!;
  }
  if (whole === 0) return undefined;
  const ratio = part / whole;
  if (n < 2) return unbounded(ratio);
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const rest = parts[i]! - ratio * wholes[i]!;
    squares += rest * rest;
  }
  const half = (studentFactor(n) * Math.sqrt((squares / (n - 1)) * n)) / whole;
  return { value: ratio, low: ratio - half, high: ratio + half };
}
