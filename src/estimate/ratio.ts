import type { BankGroups } from './bank-groups.ts';
import { widenedMean } from './group-variance.ts';
import { type Interval, unbounded } from './interval.ts';
import { factorOf, studentFactor } from './student.ts';

/**
 * Σ parts / Σ wholes over the replications, with the interval of the classical ratio estimator
 * (Cochran 1977, "Sampling Techniques", section 6.3): the variance of part − ratio × whole, n − 1
 * in the divisor, Student's factor. Undefined when the wholes add up to nothing.
 */
export function ratioInterval(
  parts: ArrayLike<number>,
  wholes: ArrayLike<number>,
  groups?: BankGroups,
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
  const rests = Float64Array.from(parts, (value, i) => value - ratio * wholes[i]!);
  let squares = 0;
  for (const rest of rests) squares += rest * rest;
  if (groups !== undefined) {
    const own = { variance: squares / (n - 1) / n, freedom: n - 1 };
    const spread = widenedMean(own, rests, 0, groups);
    if (spread.variance === Infinity) return unbounded(ratio);
    if (spread !== own) {
      const wider = (factorOf(spread) * Math.sqrt(spread.variance) * n) / whole;
      return { value: ratio, low: ratio - wider, high: ratio + wider };
    }
  }
  const half = (studentFactor(n) * Math.sqrt((squares / (n - 1)) * n)) / whole;
  return { value: ratio, low: ratio - half, high: ratio + half };
}
