import { WAIT_BINS, waitBinStart } from '../queueing/tally.ts';
import { percentileOfBins } from '../wait-percentile.ts';

/**
 * Time within which a share of a channel's answered contacts were answered, seconds: right to a
 * sixteenth; NaN when nobody was answered.
 *
 * @param waits as in Tally.waits @param answered contacts answered, those at once included
 */
export function waitPercentile(
  waits: Int32Array,
  channel: number,
  answered: number,
  share: number,
): number {
  return percentileOfBins(waits, channel * WAIT_BINS, WAIT_BINS, waitBinStart, answered, share);
}
