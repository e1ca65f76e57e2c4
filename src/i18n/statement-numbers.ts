/*
 * Numbers of a statement of account: every digit that counts, so that a person can work them out
 * again. Written out, not by Intl: the same text everywhere.
 */

import { language, said } from '../base/words.ts';

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';
/** What sets thousands apart, and decimals. */
const ENGLISH = [',', '.'] as const;
const FRENCH = ['\u202f', ','] as const;
/** Signs of currencies, and whether they stand before the number. */
const SIGNS: Readonly<Record<string, readonly [sign: string, isFirst: boolean]>> = {
  EUR: ['€', false],
  GBP: ['£', true],
  USD: ['$', true],
};
const NEARLY_EQUAL = 1e-9;

/** "12,345.6": so many decimals as the number has, from `least` to `most`. */
export function digits(value: number, least: number, most: number): string {
  let decimals = least;
  while (decimals < most && !isShown(value, decimals)) decimals += 1;
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const [group, decimal] = language() === 'fr' ? FRENCH : ENGLISH;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const text = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

function isShown(value: number, decimals: number): boolean {
  return Math.abs(Number(value.toFixed(decimals)) - value) < NEARLY_EQUAL;
}

/** "2.50 €", "£0.0375", "−1,200.00 CHF": with two decimals, more where `most` allows and it has them. */
export function money(amount: number, currency: string, most = 2): string {
  const text = digits(amount, 2, most);
  const [sign, isFirst] = SIGNS[currency] ?? [currency, false];
  if (!isFirst || language() === 'fr') return `${text}${NO_BREAK_SPACE}${sign}`;
  return text.startsWith(MINUS) ? `${MINUS}${sign}${text.slice(1)}` : `${sign}${text}`;
}

/** "−2.0 %": a share with one decimal at least, four at most. */
export function percentage(share: number): string {
  return `${digits(Number((share * 100).toPrecision(12)), 1, 4)}${NO_BREAK_SPACE}%`;
}

/** "12,345 contacts", "1 contact", "0.4516 months": what is counted, with its unit. */
export function amountOf(quantity: number, unit: string, most = 4): string {
  const isOne = language() === 'fr' ? Math.abs(quantity) < 2 : quantity === 1;
  return `${digits(quantity, 0, most)}${NO_BREAK_SPACE}${said(isOne ? singular(unit) : unit)}`;
}

/** "penalties" → "penalty", "agent-hours" → "agent-hour". */
export function singular(unit: string): string {
  return unit.replace(/ies$/, 'y').replace(/s$/, '');
}
