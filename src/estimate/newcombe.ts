import type { Interval } from './interval.ts';
import { wilsonInterval } from './wilson.ts';

/**
 * Share of hits in b less that in a, of two samples that have nothing in common: Newcombe's hybrid
 * score interval (1998, "Interval estimation for the difference between independent proportions",
 * method 10), from the Wilson intervals of both. It keeps a width where nothing, or everything, hit.
 */
export function newcombeInterval(
  hitsA: number,
  trialsA: number,
  hitsB: number,
  trialsB: number,
): Interval {
  return around(wilsonInterval(hitsA, trialsA), wilsonInterval(hitsB, trialsB), 0);
}

/**
 * Share of hits in b less that in a, of events in the same replications (pairs with a NaN are left out):
 * Newcombe's interval for paired shares (1998, "Improved confidence intervals for the difference
 * between binomial proportions based on paired data", method 10), from the Wilson intervals of both and
 * how they go together, corrected for continuity. It keeps a width where the two never differ.
 *
 * @param a 0 or 1 by replication, and so `b`
 */
export function pairedNewcombeInterval(a: Float64Array, b: Float64Array): Interval {
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
  const product = both * neither - onlyA * onlyB;
  const corrected = product > 0 ? Math.max(0, product - n / 2) : product;
  const margins = (both + onlyA) * (onlyB + neither) * (both + onlyB) * (onlyA + neither);
  return around(
    wilsonInterval(both + onlyA, n),
    wilsonInterval(both + onlyB, n),
    margins === 0 ? 0 : corrected / Math.sqrt(margins),
  );
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
