import { tr } from '../../base/words.ts';
import type { Contest, Wins } from '../../estimate/contest.ts';
import { complement, type Interval } from '../../estimate/interval.ts';
import { effectOf } from '../results/data/effect.ts';
import { shareOf } from '../results/data/difference-cell.ts';
import { type Quantity, showInterval, showValue } from '../results/data/numbers.ts';

/** What the sentences of one contender against the baseline are made of. */
export interface Compared {
  /** Name of the baseline. */
  readonly baseline: string;
  readonly isYear: boolean;
  readonly currency: string;
  /** Shares of replications that break the continuity objective: of the baseline, of the other. */
  readonly broken: readonly [Interval, Interval];
  readonly continuity: Contest | undefined;
  readonly cost: Contest | undefined;
  readonly lost: Contest | undefined;
}

/** One contender against the baseline, in two or three sentences. */
export function compareSentences(compared: Compared): readonly string[] {
  const { continuity, cost, lost, isYear } = compared;
  if ([continuity, cost, lost].some((contest) => contest?.n === 1))
    return [
      isYear
        ? tr`One simulated year says nothing of differences yet.`
        : tr`One simulated horizon says nothing of differences yet.`,
    ];
  return [
    ...(continuity === undefined ? [] : [continuityWords(compared, continuity)]),
    ...(cost === undefined ? [] : costWords(compared, cost)),
    ...(lost === undefined ? [] : lostWords(compared, lost)),
  ];
}

function continuityWords({ baseline, isYear, broken }: Compared, contest: Contest): string {
  const [before, after] = broken.map((share) => shareOf(complement(share)).value);
  switch (effect(contest)) {
    case 'same':
      return isYear
        ? tr`Keeps the continuity objective in ${after ?? ''} of years, as ${baseline} does.`
        : tr`Keeps the continuity objective in ${after ?? ''} of horizons, as ${baseline} does.`;
    case 'notSeen':
      return isYear
        ? tr`Keeps the continuity objective in ${after ?? ''} of years, ${baseline} in ${before ?? ''}: no difference can be seen.`
        : tr`Keeps the continuity objective in ${after ?? ''} of horizons, ${baseline} in ${before ?? ''}: no difference can be seen.`;
    default:
      return isYear
        ? tr`Keeps the continuity objective in ${after ?? ''} of years, ${baseline} in ${before ?? ''}.`
        : tr`Keeps the continuity objective in ${after ?? ''} of horizons, ${baseline} in ${before ?? ''}.`;
  }
}

function costWords({ currency, isYear }: Compared, contest: Contest): readonly string[] {
  const { difference, wins } = contest;
  const quantity: Quantity = { unit: 'currency', currency };
  switch (effect(contest)) {
    case 'same':
      return [tr`Costs the same.`];
    case 'notSeen':
      return [tr`No difference in cost can be seen (${between(difference, quantity)}).`];
    case 'better':
      return [tr`Costs ${size(difference, quantity)} less.`, ...cheaper(wins, isYear)];
    default:
      return [tr`Costs ${size(difference, quantity)} more.`, ...cheaper(wins, isYear)];
  }
}

function lostWords({ isYear, currency }: Compared, contest: Contest): readonly string[] {
  const { difference, wins } = contest;
  const quantity: Quantity = { unit: 'contacts', currency };
  switch (effect(contest)) {
    case 'same':
      return [tr`Loses as many contacts.`];
    case 'notSeen':
      return [tr`No difference in contacts lost can be seen (${between(difference, quantity)}).`];
    case 'better':
      return [tr`Contacts lost: ${size(difference, quantity)} fewer.`, ...fewer(wins, isYear)];
    default:
      return [tr`Contacts lost: ${size(difference, quantity)} more.`, ...fewer(wins, isYear)];
  }
}

function cheaper(wins: Wins | undefined, isYear: boolean): readonly string[] {
  if (wins === undefined) return [];
  if (wins.better.value === 1)
    return [isYear ? tr`Cheaper in every year.` : tr`Cheaper each time.`];
  if (wins.worse.value === 1) return [isYear ? tr`Dearer in every year.` : tr`Dearer each time.`];
  const [less, more, same] = shares(wins);
  return [
    isYear
      ? tr`Cheaper in ${less} of years, dearer in ${more}, equal in ${same}.`
      : tr`Cheaper in ${less} of horizons, dearer in ${more}, equal in ${same}.`,
  ];
}

function fewer(wins: Wins | undefined, isYear: boolean): readonly string[] {
  if (wins === undefined) return [];
  if (wins.better.value === 1) return [isYear ? tr`Fewer in every year.` : tr`Fewer each time.`];
  if (wins.worse.value === 1) return [isYear ? tr`More in every year.` : tr`More each time.`];
  const [less, more, same] = shares(wins);
  return [
    isYear
      ? tr`Fewer lost in ${less} of years, more in ${more}, as many in ${same}.`
      : tr`Fewer lost in ${less} of horizons, more in ${more}, as many in ${same}.`,
  ];
}

/** "82 % (79 to 84)", "17 % (15 to 20)", "1 % (0.5 to 2)". */
function shares({ better, worse, equal }: Wins): readonly [string, string, string] {
  const words = (share: Interval): string => withRange(shareOf(share));
  return [words(better), words(worse), words(equal)];
}

function effect({ measure, n, difference, wins }: Contest): ReturnType<typeof effectOf> {
  return n === 1 ? 'notSeen' : effectOf({ measure, n, difference, better: wins?.better });
}

/** A difference without its sign, and its interval: "214 k€ (198 to 231)". */
function size({ value, low, high }: Interval, quantity: Quantity): string {
  const magnitude = value < 0 ? { value: -value, low: -high, high: -low } : { value, low, high };
  return withRange(showInterval(magnitude, quantity));
}

function withRange({ value, interval }: ReturnType<typeof showInterval>): string {
  return interval === undefined ? value : `${value} (${interval})`;
}

/** "−3.1 k€ to 5 k€": an interval that holds 0; what is not known is said so. */
function between({ low, high }: Interval, quantity: Quantity): string {
  return tr`${showValue(low, quantity)} to ${showValue(high, quantity)}`;
}
