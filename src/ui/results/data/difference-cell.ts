import { tr } from '../../../base/words.ts';
import { measures } from '../../../engine/measures.ts';
import type { Paired } from '../../../estimate/answer.ts';
import type { Contest, Wins } from '../../../estimate/contest.ts';
import type { Interval } from '../../../estimate/interval.ts';
import { type DifferenceEffect, effectOf } from './effect.ts';
import { type Quantity, showDifference, showInterval, wholeNumber } from './numbers.ts';
import type { Period } from './period.ts';

/** How a setup, or a run, differs from the baseline. */
export interface DifferenceCell {
  readonly difference: Interval;
  readonly value: string;
  readonly interval: string | undefined;
  readonly effect: DifferenceEffect;
  /** "better in 95 % of years (76 to 99), equal in 3 %"; empty where nobody can win. */
  readonly share: string;
}

/** The answer's own difference, which tells no ties apart. */
export function contestOf({ measure, n, difference, better }: Paired): Contest {
  const none = { value: 0, low: 0, high: 0 };
  return { measure, n, difference, wins: { better, equal: none, worse: none } };
}

/** A difference as it is shown. */
export function differenceCell(
  contest: Contest,
  quantity: Quantity,
  period: Period,
): DifferenceCell {
  const { measure, difference, wins, n } = contest;
  const effect = n === 1 ? 'notSeen' : effectOf({ measure, difference, n, better: wins?.better });
  return {
    difference,
    ...showDifference(difference, quantity),
    effect,
    share: shareWords(contest, wins, effect, period),
  };
}

function shareWords(
  { n, measure }: Contest,
  wins: Wins | undefined,
  effect: DifferenceEffect,
  { isYear }: Period,
): string {
  if (n === 1)
    return isYear ? tr`interval needs 2 years or more` : tr`interval needs 2 horizons or more`;
  if (wins === undefined) return '';
  if (effect === 'same') {
    const count = wholeNumber(n);
    return isYear ? tr`equal in all ${count} years` : tr`equal in all ${count} horizons`;
  }
  const won = winWords(wins.better, measures[measure].better === 'neither', isYear);
  if (wins.equal.value === 0) return won;
  return tr`${won}, equal in ${shareOf(wins.equal).value}`;
}

function winWords(better: Interval, isNeither: boolean, isYear: boolean): string {
  const { value, interval } = shareOf(better);
  const range = interval === undefined ? '' : ` (${interval})`;
  if (isNeither) {
    return isYear
      ? tr`higher in ${value} of years${range}`
      : tr`higher in ${value} of horizons${range}`;
  }
  return isYear
    ? tr`better in ${value} of years${range}`
    : tr`better in ${value} of horizons${range}`;
}

/** "95 %", "76 to 99". */
export function shareOf(share: Interval): ReturnType<typeof showInterval> {
  return showInterval(share, { unit: 'event', currency: '' });
}
