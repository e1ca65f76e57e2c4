/**
 * A figure with its 95 % confidence interval. Where the replications do not bound it (a mean of a
 * single replication, a high quantile of few), `low` is −Infinity or `high` is Infinity: unknown,
 * never a false certainty. Screens show that as "±?" or leave the interval out.
 */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Confidence of every interval of the answers. */
export const CONFIDENCE = 0.95;

/** A value of which no interval is known. */
export function unbounded(value: number): Interval {
  return { value, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
}

/** Whether both ends of the interval are known. */
export function isBounded(interval: Interval): boolean {
  return Number.isFinite(interval.low) && Number.isFinite(interval.high);
}

/** The interval of 1 − x for a share x. */
export function complement(share: Interval): Interval {
  return { value: 1 - share.value, low: 1 - share.high, high: 1 - share.low };
}
