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
  const a = wilsonInterval(hitsA, trialsA);
  const b = wilsonInterval(hitsB, trialsB);
  const value = b.value - a.value;
  const below = b.value - b.low;
  const above = a.high - a.value;
  const up = b.high - b.value;
  const down = a.value - a.low;
  return {
    value,
    low: value - Math.sqrt(below * below + above * above),
    high: value + Math.sqrt(up * up + down * down),
  };
}
