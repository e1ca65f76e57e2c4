import { INTERVAL_WAITS, intervalWaitStart } from '../engine/interval-waits.ts';
import { percentileOfBins } from '../engine/wait-percentile.ts';
import type { Results } from './accumulator.ts';

/**
 * Waits of the answered who waited at all, all replications together: INTERVAL_WAITS bins of a setup's
 * channel over `count` intervals of the horizon from `first` on.
 */
export function waitsOf(
  { layout, waits }: Pick<Results, 'layout' | 'waits'>,
  setup: number,
  channel: number,
  first: number,
  count: number,
): Float64Array {
  const bins = new Float64Array(INTERVAL_WAITS);
  const before = setup * layout.days * layout.intervalsPerDay;
  for (let interval = first; interval < first + count; interval++) {
    const row = (before + interval) * layout.channels + channel;
    for (let bin = 0; bin < INTERVAL_WAITS; bin++) bins[bin]! += waits[row * INTERVAL_WAITS + bin]!;
  }
  return bins;
}

/**
 * Time within which a share of the answered were answered, seconds; NaN when nobody was. Right to a
 * bin, see `intervalWaitStart`; linear inside.
 *
 * @param bins as `waitsOf` gives them @param answered those at once included
 */
export function intervalWaitPercentile(
  bins: ArrayLike<number>,
  answered: number,
  share: number,
  deferred: boolean,
): number {
  const startOf = (bin: number): number => intervalWaitStart(bin, deferred);
  return percentileOfBins(bins, 0, INTERVAL_WAITS, startOf, answered, share);
}

/**
 * Age of the oldest contact in the queue when an interval ends: the greatest over all replications and
 * over `count` intervals of the horizon from `first` on, seconds.
 */
export function oldestAgeOf(
  { layout, oldestAges }: Pick<Results, 'layout' | 'oldestAges'>,
  setup: number,
  channel: number,
  first: number,
  count: number,
): number {
  const from = (setup * layout.channels + channel) * layout.days * layout.intervalsPerDay + first;
  let oldest = 0;
  for (let cell = from; cell < from + count; cell++) oldest = Math.max(oldest, oldestAges[cell]!);
  return oldest;
}
