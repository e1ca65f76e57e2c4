import type { Clock } from '../demand/clock.ts';
import type { Outage } from '../hazards/outage.ts';

/** Service is back when it has held the minimum for this long. */
const HOLDS_SECONDS = 3600;

/**
 * Hours that a channel's service took to recover from an outage: open time from its start to the
 * end of the last interval below the minimum, before the service holds for an hour again. Counted
 * in intervals with contacts; 0 when none fell below while the outage or its recovery lasted. What
 * is below later counts only when it goes on from there: an outage at night, when all is closed, is
 * not what makes an ordinary morning noisy.
 *
 * @param below 1 below the minimum, 0 not, 2 no contacts; by interval of the horizon
 */
export function hoursToRecover(outage: Outage, below: Uint8Array, clock: Clock): number {
  const length = clock.intervalSeconds;
  const holds = Math.max(1, Math.ceil(HOLDS_SECONDS / length));
  const impactEnds = outage.start + outage.duration + outage.recovery;
  const first = Math.floor(outage.start / length);
  let open = 0;
  let recovered = 0;
  let good = 0;
  for (let i = first; i < below.length; i++) {
    if (below[i] === 2) continue;
    if (recovered === 0 && i * length >= impactEnds) return 0;
    const from = Math.max(i * length, outage.start);
    open += (i + 1) * length - from;
    if (below[i] === 1) {
      recovered = open;
      good = 0;
      continue;
    }
    good++;
    if (recovered > 0 && good >= holds) break;
  }
  return recovered / 3600;
}
