import { clamp, snap } from './scale.ts';

/** Where the parts end: 0.6 and 0.4 end at 0.6 and 1. The last border is the whole. */
export function bordersOf(shares: readonly number[]): readonly number[] {
  let sum = 0;
  return shares.map((share) => Number((sum += share).toFixed(9)));
}

/**
 * Shares with the border after the part at `index` elsewhere: its two neighbours give and take, and
 * the sum stays. It moves in steps of `step`, and stops at the borders beside it.
 */
export function withBorder(
  shares: readonly number[],
  index: number,
  position: number,
  step = 0.01,
): readonly number[] {
  const borders = bordersOf(shares);
  const low = borders[index - 1] ?? 0;
  const high = borders[index + 1];
  if (high === undefined) return shares;
  const border = clamp(snap(position, step), low, high);
  return shares.map((share, at) => {
    if (at === index) return Number((border - low).toFixed(9));
    return at === index + 1 ? Number((high - border).toFixed(9)) : share;
  });
}
