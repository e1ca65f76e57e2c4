import { tr } from '../base/words.ts';
import type { Difference, Finding } from './finding.ts';
import { isYear } from './horizon.ts';
import type { Interval } from './interval.ts';
import { daysInWords, rangeOf } from './sentence-lead.ts';
import { compact, numberStyle, type SentenceUnit, tell } from './words.ts';

/** What these sentences take from the scenario. */
export interface Terms {
  readonly currency: string;
  readonly horizon: { readonly days: number };
}

/** "It costs 4.2 M€ a year (4.1 to 4.3), and loses 52 k contacts (48 to 56)." */
export function costAndLosses(
  { n, a }: Extract<Finding, { kind: 'single' }>,
  { currency, horizon: { days } }: Terms,
): string {
  const { value, range } = size(n, a.cost, { currency });
  const customers = a.resolved === undefined ? losses(n, a.lost) : solutions(n, a.resolved);
  if (n > 1) return tr`It costs ${value} ${per(days)}${range}, and ${customers}.`;
  return isYear(days)
    ? tr`In this one year it costs ${value} and ${customers}; other years will differ.`
    : tr`In this one horizon it costs ${value} and ${customers}; other horizons will differ.`;
}

function losses(n: number, lost: Interval): string {
  if (lost.value === 0) return tr`loses no contact`;
  const { value, range } = size(n, atLeastNone(lost), 'count');
  return tr`loses ${value} contacts${range}`;
}

function solutions(n: number, resolved: Interval): string {
  if (resolved.value === 0) return tr`resolves no need`;
  const { value, range } = size(n, atLeastNone(resolved), 'count');
  return tr`resolves ${value} needs${range}`;
}

function atLeastNone(count: Interval): Interval {
  return { ...count, low: Math.max(0, count.low) };
}

/**
 * "It costs 214 k€ more a year (198 to 231), and loses 41 k fewer contacts (37 to 46)."; where
 * needs may stay unresolved "resolves 9.6 k more needs (9.4 to 9.8)" takes the place of contacts lost.
 */
export function comparison(
  { n, cost, lost, resolved, service }: Extract<Finding, { kind: 'compared' }>,
  { currency, horizon: { days } }: Terms,
  name: string,
): string {
  const money = costWords(currency);
  const customers = resolved ?? lost;
  const words = resolved === undefined ? LOST : RESOLVED;
  if (n === 1) {
    const [costs, losing] = [clause(n, cost, money, ''), clause(n, customers, words, '')];
    return isYear(days)
      ? tr`In this one year choosing ${name} ${costs} and ${losing}; other years will differ.`
      : tr`In this one horizon choosing ${name} ${costs} and ${losing}; other horizons will differ.`;
  }
  const when = ` ${per(days)}`;
  // After "With B as with A" an "it" would not say which of the two.
  const told = (what: string): string =>
    service.effect === 'same' ? tr`Choosing ${name} ${what}` : tr`It ${what}`;
  const costDoubt = between(cost.amount, money) + when;
  const otherDoubt = between(customers.amount, words) + when;
  if (cost.effect === 'notSeen' && customers.effect === 'notSeen') {
    return resolved === undefined
      ? tr`No difference can be seen in cost (${costDoubt}), nor in contacts lost (${otherDoubt}).`
      : tr`No difference can be seen in cost (${costDoubt}), nor in needs resolved (${otherDoubt}).`;
  }
  if (cost.effect === 'notSeen') {
    const seen = told(clause(n, customers, words, when));
    return tr`${seen}; no difference in cost can be seen (${costDoubt}).`;
  }
  const costs = told(clause(n, cost, money, when));
  if (customers.effect === 'notSeen') {
    return resolved === undefined
      ? tr`${costs}; no difference in contacts lost can be seen (${otherDoubt}).`
      : tr`${costs}; no difference in needs resolved can be seen (${otherDoubt}).`;
  }
  const others = clause(n, customers, words, cost.effect === 'same' ? when : '');
  return cost.effect === 'better' && customers.effect === 'worse'
    ? tr`${costs}, but ${others}.`
    : tr`${costs}, and ${others}.`;
}

/** How a difference is worded; what comes after the amount is " a year (198 to 231)", or its end. */
interface DifferenceWords {
  readonly unit: SentenceUnit;
  readonly same: () => string;
  readonly less: (amount: string, after: string) => string;
  readonly more: (amount: string, after: string) => string;
  /** An end of an interval that holds 0: "3.1 k€ less". */
  readonly endBelow: (amount: string) => string;
}

function costWords(currency: string): DifferenceWords {
  return {
    unit: { currency },
    same: () => tr`costs the same`,
    less: (amount, after) => tr`costs ${amount} less${after}`,
    more: (amount, after) => tr`costs ${amount} more${after}`,
    endBelow: (amount) => tr`${amount} less`,
  };
}

const LOST: DifferenceWords = {
  unit: 'count',
  same: () => tr`loses as many contacts`,
  less: (amount, after) => tr`loses ${amount} fewer contacts${after}`,
  more: (amount, after) => tr`loses ${amount} more contacts${after}`,
  endBelow: (amount) => tr`${amount} fewer`,
};

const RESOLVED: DifferenceWords = {
  unit: 'count',
  same: () => tr`resolves as many needs`,
  less: (amount, after) => tr`resolves ${amount} fewer needs${after}`,
  more: (amount, after) => tr`resolves ${amount} more needs${after}`,
  endBelow: (amount) => tr`${amount} fewer`,
};

/** "a year", or "over 28 days". */
function per(days: number): string {
  return isYear(days) ? tr`a year` : tr`over ${daysInWords(days)}`;
}

/** "costs 214 k€ more a year (198 to 231)" */
function clause(
  n: number,
  { effect, amount }: Difference,
  words: DifferenceWords,
  when: string,
): string {
  if (effect === 'same' || amount.value === 0) return words.same();
  const isLess = amount.value < 0;
  const magnitude = isLess
    ? { value: -amount.value, low: -amount.high, high: -amount.low }
    : amount;
  const { value, range } = size(n, magnitude, words.unit);
  return (isLess ? words.less : words.more)(value, when + range);
}

/** "between 3.1 k€ less and 5 k€ more": an interval that holds 0. */
function between({ low, high }: Interval, { unit, endBelow }: DifferenceWords): string {
  const amount = (value: number): string => compact(Math.abs(value), 2, unit, numberStyle());
  const less = endBelow(amount(low));
  const more = tr`${amount(high)} more`;
  if (low === 0) return high === 0 ? tr`between none and none` : tr`between none and ${more}`;
  return high === 0 ? tr`between ${less} and none` : tr`between ${less} and ${more}`;
}

/** A figure, and its interval in brackets when it has a width and n is more than 1. */
function size(
  n: number,
  interval: Interval,
  unit: SentenceUnit,
): { readonly value: string; readonly range: string } {
  if (n === 1) return { value: compact(interval.value, 3, unit, numberStyle()), range: '' };
  const { value, ends } = tell(interval, unit, numberStyle());
  return { value, range: interval.low === interval.high ? '' : ` (${rangeOf(ends)})` };
}
