import { measures, type MeasureId } from '../../../engine/measures.ts';
import { SAME_AMOUNT } from '../../../estimate/contest.ts';
import type { Interval } from '../../../estimate/interval.ts';

/**
 * What a paired difference says: good or bad news; more or less, of a measure of which neither is
 * news; the same in every replication; or `notSeen`, when chance is not excluded at 95 %.
 */
export type DifferenceEffect = 'better' | 'worse' | 'more' | 'less' | 'same' | 'notSeen';

/** A difference between two setups, or between two runs. */
interface Compared {
  readonly measure: MeasureId;
  readonly n: number;
  readonly difference: Interval;
  /** Share of replications in which the other one is better; undefined where they are not paired. */
  readonly better: Interval | undefined;
}

/** By the interval, as in the answer's sentence; of paired events, the same where they never differ. */
export function effectOf({ measure, difference, better, n }: Compared): DifferenceEffect {
  const { unit, better: good } = measures[measure];
  const rounding = unit === 'currency' ? SAME_AMOUNT : 0;
  if (unit === 'event' && better !== undefined) {
    const wins = Math.round(better.value * n);
    if (wins === 0 && Math.round(difference.value * n) === 0) return 'same';
  }
  const { low, high } = difference;
  if (low >= -rounding && high <= rounding) return 'same';
  if (low <= 0 && high >= 0) return 'notSeen';
  const isMore = low > 0;
  if (good === 'neither') return isMore ? 'more' : 'less';
  return isMore === (good === 'higher') ? 'better' : 'worse';
}

/** The word beside the number, so that colour never stands alone. */
export const EFFECT_WORDS: Readonly<Record<DifferenceEffect, string>> = {
  better: 'better',
  worse: 'worse',
  more: 'more',
  less: 'less',
  same: 'the same',
  notSeen: 'no difference seen',
};
