import { measures } from '../../../engine/measures.ts';
import type { Paired } from '../../../estimate/answer.ts';
import { signTest } from '../../../estimate/binomial.ts';
import { CONFIDENCE } from '../../../estimate/interval.ts';

/**
 * What a paired difference says: good or bad news; more or less, of a measure of which neither is
 * news; the same in every replication; or `notSeen`, when chance is not excluded at 95 %.
 */
export type DifferenceEffect = 'better' | 'worse' | 'more' | 'less' | 'same' | 'notSeen';

/** Sums of prices are not whole numbers: differences below this are rounding. */
const ROUNDING = 0.005;

/** Of events by the exact sign test, as in the answer's sentence; of numbers by the interval. */
export function effectOf({ measure, difference, better, n }: Paired): DifferenceEffect {
  const { unit, better: good } = measures[measure];
  const rounding = unit === 'currency' ? ROUNDING : 0;
  if (unit === 'event') {
    const wins = Math.round(better.value * n);
    const losses = Math.round(wins + difference.value * n);
    if (wins === 0 && losses === 0) return 'same';
    if (signTest(wins, losses) > 1 - CONFIDENCE) return 'notSeen';
    return wins > losses ? 'better' : 'worse';
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
