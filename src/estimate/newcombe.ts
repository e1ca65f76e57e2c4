import { type BankGroups, definedValues } from './bank-groups.ts';
import { effectiveSize } from './effective-size.ts';
import type { Interval } from './interval.ts';
import { wilsonInterval } from './wilson.ts';

/**
 * Share of hits in b less that in a, of two samples that have nothing in common: Newcombe's hybrid
 * score interval (1998, "Interval estimation for the difference between independent proportions",
 * method 10), from the Wilson intervals of both. It keeps a width where nothing, or everything, hit.
 *
 * @param effectiveA as in wilsonInterval, and so `effectiveB`
 */
export function newcombeInterval(
  hitsA: number,
  trialsA: number,
  hitsB: number,
  trialsB: number,
  effectiveA = trialsA,
  effectiveB = trialsB,
): Interval {
  const a = wilsonInterval(hitsA, trialsA, effectiveA);
  return around(a, wilsonInterval(hitsB, trialsB, effectiveB), 0);
}

/**
 * Share of hits in b less that in a, of events in the same replications (pairs with a NaN are left out):
 * Newcombe's interval for paired shares (1998, "Improved confidence intervals for the difference
 * between binomial proportions based on paired data", method 10), from the Wilson intervals of both and
 * how they go together, corrected for continuity. It keeps a width where the two never differ. Where replications go together,
 * the table counts as so many independent pairs as say as much of the difference.
 *
 * @param a 0 or 1 by replication, and so `b`
 */
export function pairedNewcombeInterval(
  a: Float64Array,
  b: Float64Array,
  groups?: BankGroups,
): Interval {
  let [both, onlyA, onlyB, neither] = [0, 0, 0, 0];
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [inA, inB] = [a[i]!, b[i]!];
    if (Number.isNaN(inA + inB)) continue;
    both += inA * inB;
    onlyA += inA * (1 - inB);
    onlyB += (1 - inA) * inB;
    neither += (1 - inA) * (1 - inB);
  }
  const n = both + onlyA + onlyB + neither;
  const effective = groups === undefined ? n : effectivePairs(a, b, groups);
  const product = both * neither - onlyA * onlyB;
  // Of n* pairs the product is (n* / n)² of this one, and n* / 2 is taken from it.
  const correction = groups === undefined ? n / 2 : (n * n) / (2 * effective);
  const corrected = product > 0 ? Math.max(0, product - correction) : product;
  const margins = (both + onlyA) * (onlyB + neither) * (both + onlyB) * (onlyA + neither);
  return around(
    wilsonInterval(both + onlyA, n, effective),
    wilsonInterval(both + onlyB, n, effective),
    margins === 0 ? 0 : corrected / Math.sqrt(margins),
  );
}

function effectivePairs(a: Float64Array, b: Float64Array, groups: BankGroups): number {
  const length = Math.min(a.length, b.length);
  const differences = a.subarray(0, length).map((value, i) => b[i]! - value);
  const defined = definedValues(differences, groups);
  return effectiveSize(defined.values, defined.groups);
}

/** From the intervals of a and of b to that of b less a, the two correlated by `phi`. */
function around(a: Interval, b: Interval, phi: number): Interval {
  const value = b.value - a.value;
  const below = b.value - b.low;
  const above = a.high - a.value;
  const up = b.high - b.value;
  const down = a.value - a.low;
  return {
    value,
    low: value - Math.sqrt(below * below - 2 * phi * below * above + above * above),
    high: value + Math.sqrt(up * up - 2 * phi * up * down + down * down),
  };
}
