import { type BankGroups, sizesOf, sumsOf } from './bank-groups.ts';
import { type Spread, widened } from './group-variance.ts';
import { moments } from './moments.ts';
import { factorOf } from './student.ts';

/**
 * How many independent trials say as much of a share as these, which go together in groups: their
 * number over the design effect, and times the square of how much larger Student's factor is (Korn and
 * Graubard 1998, "Confidence intervals for proportions with small expected number of positive counts
 * estimated from survey data"). Never more than there are.
 *
 * A design effect cannot be seen where all trials are the same, and hardly from few hits: there the
 * largest one that the bank allows stands in (Kish 1965, "Survey Sampling", section 8.2), with the weight of one
 * hit among those there are.
 *
 * @param values 0 or 1 (or −1) by trial, all of them numbers
 */
export function effectiveSize(values: Float64Array, groups: BankGroups | undefined): number {
  if (groups === undefined || values.length === 0) return values.length;
  const { n, mean, variance } = moments(values);
  const sizes = sizesOf(groups);
  const sums = sumsOf(values, groups).map((sum, group) => sum - mean * sizes[group]!);
  return sizeOf({ n, variance, few: n - commonest(values), sums, sizes, overlap: groups.overlap });
}

/** The same from what was counted in each group. */
export function effectiveTrials(hits: Float64Array, sizes: Float64Array, overlap: number): number {
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const all = hits.reduce((sum, count) => sum + count, 0);
  const variance = n < 2 ? Infinity : (all * (n - all)) / (n * (n - 1));
  const sums = hits.map((count, group) => count - (all * sizes[group]!) / n);
  return sizeOf({ n, variance, few: Math.min(all, n - all), sums, sizes, overlap });
}

interface Counted {
  readonly n: number;
  /** Of one trial. */
  readonly variance: number;
  /** Trials that are not as most are. */
  readonly few: number;
  readonly sums: Float64Array;
  readonly sizes: Float64Array;
  readonly overlap: number;
}

function sizeOf({ n, variance, few, sums, sizes, overlap }: Counted): number {
  if (n < 2 || sizes.every((size) => size <= 1)) return n;
  const most = largestEffect(sizes, overlap);
  const own = { variance: variance / n, freedom: n - 1 };
  const found = widened(own, sums, sizes);
  const effect = found.variance === Infinity ? most : designEffect(own, found);
  return n / (few === 0 ? most : effect + Math.max(0, most - effect) / (1 + few));
}

function designEffect(own: Spread, found: Spread): number {
  if (found.variance === own.variance) return 1;
  const factors = factorOf(found) / factorOf(own);
  return (found.variance / own.variance) * factors * factors;
}

/** 1 + (m − 1) × overlap, with the mean m of the size of the group that a trial is in. */
function largestEffect(sizes: Float64Array, overlap: number): number {
  let [n, squares] = [0, 0];
  for (const size of sizes) {
    n += size;
    squares += size * size;
  }
  return 1 + (squares / n - 1) * overlap;
}

/** How many values are equal to the one that occurs most: of −1, 0 and 1. */
function commonest(values: Float64Array): number {
  const counts = [0, 0, 0];
  for (const value of values) counts[value + 1]! += 1;
  return Math.max(...counts);
}
