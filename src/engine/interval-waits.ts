/** Bins of the waits of an interval: see `intervalWaitStart`. */
export const INTERVAL_WAITS = 40;

/** Powers of two of the seconds at which quarters of a doubling begin. */
const LIVE = 1;
const DEFERRED = 9;
/** Doublings in four bins each; those above are one bin each. */
const IN_QUARTERS = 8;
const QUARTERS = 4 * IN_QUARTERS;

/**
 * Lower end of a bin of an interval's waits, seconds. The first reaches up to 2 s (of deferred work
 * 512 s); four bins to each doubling follow up to 512 s (36.4 h); above, each doubling is one bin, and
 * the last takes all that is left.
 */
export function intervalWaitStart(bin: number, deferred: boolean): number {
  if (bin === 0) return 0;
  const first = 1 << (deferred ? DEFERRED : LIVE);
  const quarter = bin - 1;
  if (quarter >= QUARTERS) return first * (1 << (IN_QUARTERS + quarter - QUARTERS));
  return first * (1 << (quarter >> 2)) * (1 + (quarter & 3) / 4);
}

/**
 * The bin of an interval's waits in which a bin of a replication's lies as a whole: sixteen of those
 * to a doubling, from the first second on.
 */
export function intervalWaitBin(bin: number, deferred: boolean): number {
  const doublings = (bin >> 4) - 1 - (deferred ? DEFERRED : LIVE);
  if (doublings < 0) return 0;
  if (doublings < IN_QUARTERS) return 1 + 4 * doublings + ((bin & 15) >> 2);
  return Math.min(INTERVAL_WAITS - 1, 1 + QUARTERS + doublings - IN_QUARTERS);
}
