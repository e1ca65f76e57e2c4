import type { Difference, Finding } from './finding.ts';
import { isYear } from './horizon.ts';
import type { Interval } from './interval.ts';
import { compact, numberStyle, fixed, type SentenceUnit, tell } from './words.ts';

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
  const cost = size(n, a.cost, { currency });
  const customers = a.resolved === undefined ? losses(n, a.lost) : solutions(n, a.resolved);
  return n === 1
    ? `${inOne(days)} it costs ${cost.value} and ${customers}; ${NO_SPREAD}.`
    : `It costs ${cost.value}${per(days)}${cost.range}, and ${customers}.`;
}

function losses(n: number, lost: Interval): string {
  if (lost.value === 0) return 'loses no contact';
  const { value, range } = size(n, atLeastNone(lost), 'count');
  return `loses ${value} contacts${range}`;
}

function solutions(n: number, resolved: Interval): string {
  if (resolved.value === 0) return 'resolves no need';
  const { value, range } = size(n, atLeastNone(resolved), 'count');
  return `resolves ${value} needs${range}`;
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
  const when = per(days);
  if (n === 1) {
    const both = `${clause(n, cost, money, '')} and ${clause(n, customers, words, '')}`;
    return `${inOne(days)} choosing ${name} ${both}; ${NO_SPREAD}.`;
  }
  // After "With B as with A" an "it" would not say which of the two.
  const subject = service.effect === 'same' ? `Choosing ${name}` : 'It';
  const costDoubt = `(${between(cost.amount, money)}${when})`;
  const otherDoubt = `(${between(customers.amount, words)}${when})`;
  if (cost.effect === 'notSeen' && customers.effect === 'notSeen') {
    return `No difference can be seen in cost ${costDoubt}, nor in ${words.title} ${otherDoubt}.`;
  }
  if (cost.effect === 'notSeen') {
    const seen = clause(n, customers, words, when);
    return `${subject} ${seen}; no difference in cost can be seen ${costDoubt}.`;
  }
  if (customers.effect === 'notSeen') {
    const seen = clause(n, cost, money, when);
    return `${subject} ${seen}; no difference in ${words.title} can be seen ${otherDoubt}.`;
  }
  const link = cost.effect === 'better' && customers.effect === 'worse' ? 'but' : 'and';
  const period = cost.effect === 'same' ? when : '';
  const costs = clause(n, cost, money, when);
  return `${subject} ${costs}, ${link} ${clause(n, customers, words, period)}.`;
}

/** How a difference is worded. */
interface DifferenceWords {
  readonly unit: SentenceUnit;
  readonly verb: string;
  readonly less: string;
  readonly more: string;
  /** After "more" or "less". */
  readonly noun: string;
  readonly same: string;
  /** "no difference in …" */
  readonly title: string;
}

function costWords(currency: string): DifferenceWords {
  const unit = { currency };
  const same = 'costs the same';
  return { unit, verb: 'costs', less: 'less', more: 'more', noun: '', same, title: 'cost' };
}

const LOST: DifferenceWords = {
  unit: 'count',
  verb: 'loses',
  less: 'fewer',
  more: 'more',
  noun: ' contacts',
  same: 'loses as many contacts',
  title: 'contacts lost',
};

const RESOLVED: DifferenceWords = {
  unit: 'count',
  verb: 'resolves',
  less: 'fewer',
  more: 'more',
  noun: ' needs',
  same: 'resolves as many needs',
  title: 'needs resolved',
};

const NO_SPREAD = 'how far one differs from another is not known yet';

function inOne(days: number): string {
  return isYear(days) ? 'In this one year' : 'In this one horizon';
}

/** " a year", or " over 28 days". */
function per(days: number): string {
  if (isYear(days)) return ' a year';
  return ` over ${fixed(days, 0, numberStyle())} day${days === 1 ? '' : 's'}`;
}

/** "costs 214 k€ more a year (198 to 231)" */
function clause(
  n: number,
  { effect, amount }: Difference,
  words: DifferenceWords,
  when: string,
): string {
  if (effect === 'same' || amount.value === 0) return words.same;
  const isLess = amount.value < 0;
  const magnitude = isLess
    ? { value: -amount.value, low: -amount.high, high: -amount.low }
    : amount;
  const { value, range } = size(n, magnitude, words.unit);
  return `${words.verb} ${value} ${isLess ? words.less : words.more}${words.noun}${when}${range}`;
}

/** "between 3.1 k€ less and 5 k€ more": an interval that holds 0. */
function between({ low, high }: Interval, { unit, less, more }: DifferenceWords): string {
  const end = (value: number, word: string): string =>
    value === 0 ? 'none' : `${compact(Math.abs(value), 2, unit, numberStyle())} ${word}`;
  return `between ${end(low, less)} and ${end(high, more)}`;
}

/** A figure, and its interval in brackets when it has a width and n is more than 1. */
function size(
  n: number,
  interval: Interval,
  unit: SentenceUnit,
): { readonly value: string; readonly range: string } {
  if (n === 1) return { value: compact(interval.value, 3, unit, numberStyle()), range: '' };
  const { value, ends } = tell(interval, unit, numberStyle());
  return { value, range: interval.low === interval.high ? '' : ` (${ends.join(' to ')})` };
}
