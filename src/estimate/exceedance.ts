import { type BankGroups, definedValues } from './bank-groups.ts';
import { trialsFromTop } from './grouped-top.ts';
import { wilsonInterval } from './wilson.ts';

/** How often a figure reaches a size: points by rising x. */
export interface Exceedance {
  readonly x: Float64Array;
  /** Share of replications with a value of at least x, and its Wilson interval. */
  readonly probability: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

const MOST_POINTS = 400;
/** The largest values, each of which stays a point of its own. */
const TAIL_POINTS = 200;

/**
 * Exceedance curve P(X ≥ x) at the distinct values of x: 1 at the smallest, 1/n or more at the
 * largest, so it never meets the zero that a logarithmic axis cannot show. At most 400 points: the
 * 200 largest distinct values all stay, the others are thinned at even steps of the logarithm of
 * their probability; the smallest stays too. Values that are not numbers are left out.
 */
export function exceedance(values: ArrayLike<number>, groups?: BankGroups): Exceedance {
  const defined = definedValues(Float64Array.from(values), groups);
  const sorted = defined.values.slice().sort();
  const starts = distinctFromLargest(sorted);
  const kept = thin(starts.length).map((position) => starts[position]!);
  kept.reverse();
  const n = sorted.length;
  const trials = trialsFromTop(
    defined,
    kept.map((start) => n - start),
  );
  const points = kept.map((start, i) => wilsonInterval(n - start, n, trials[i]));
  return {
    x: Float64Array.from(kept, (start) => sorted[start]!),
    probability: Float64Array.from(points, (point) => point.value),
    low: Float64Array.from(points, (point) => point.low),
    high: Float64Array.from(points, (point) => point.high),
  };
}

/** Index of the first of each run of equal values, the largest value first. */
function distinctFromLargest(sorted: Float64Array): number[] {
  const starts: number[] = [];
  for (let i = sorted.length - 1; i >= 0; i--) if (sorted[i] !== sorted[i - 1]) starts.push(i);
  return starts;
}

/** Positions kept of `count`: the first ones all, then ever fewer, the last always. */
function thin(count: number): number[] {
  for (let denominator = 128; ; denominator /= 2) {
    const kept: number[] = [];
    for (let k = 0; k < count - 1;) {
      kept.push(k);
      k += k < TAIL_POINTS ? 1 : Math.max(1, Math.floor(k / denominator));
    }
    if (count > 0) kept.push(count - 1);
    if (kept.length <= MOST_POINTS) return kept;
  }
}
