import { WAIT_BINS, waitBinStart } from '../queueing/tally.ts';

/**
 * Time within which a share of a channel's answered contacts were answered, seconds: linear inside
 * the bin of waits where the cumulated count reaches it, so right to a sixteenth; NaN when nobody
 * was answered.
 *
 * @param waits as in Tally.waits @param answered contacts answered, those at once included
 */
export function waitPercentile(
  waits: Int32Array,
  channel: number,
  answered: number,
  share: number,
): number {
  if (answered === 0) return NaN;
  const from = channel * WAIT_BINS;
  let waited = 0;
  for (let bin = 0; bin < WAIT_BINS; bin++) waited += waits[from + bin]!;
  let below = Math.max(0, answered - waited);
  const target = share * (below + waited);
  if (target <= below) return 0;
  for (let bin = 0; bin < WAIT_BINS; bin++) {
    const inside = waits[from + bin]!;
    if (inside > 0 && below + inside >= target) {
      const start = waitBinStart(bin);
      return start + ((waitBinStart(bin + 1) - start) * (target - below)) / inside;
    }
    below += inside;
  }
  return NaN;
}
