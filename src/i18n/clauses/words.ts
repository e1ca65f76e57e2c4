import { parseIsoDate } from '../../base/calendar.ts';
import { language, tr, type Language } from '../../base/words.ts';
import { formatNumber, formatPercent } from '../number.ts';

/** Keeps a number and its unit on one line. */
const SPACE = '\u00a0';

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' };

/** An amount as people write it: 2.5 as "2.50 €", 4000 as "4,000 €", 0.0375 as "0.0375 €". */
export function money(amount: number, currency: string): string {
  return `${digitsOf(amount)}${SPACE}${SIGNS[currency] ?? currency}`;
}

function digitsOf(amount: number): string {
  const text = formatNumber(amount);
  return /[.,]\d$/.test(text) ? `${text}0` : text;
}

/** A share as a percentage: 0.85 as "85 %". */
export function percent(share: number): string {
  return `${formatPercent(share)}${SPACE}%`;
}

/** A number with its unit: "20 s", "4 h". */
export function measured(value: number, unit: string): string {
  return `${formatNumber(value)}${SPACE}${unit}`;
}

/** A number of things: "1 month", "6 months"; "2.5 weeks". */
export function counted(count: number, one: string, many = `${one}s`): string {
  const isOne = language() === 'fr' ? Math.abs(count) < 2 : count === 1;
  return `${formatNumber(count)}${SPACE}${isOne ? one : many}`;
}

const DATES: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: dates('en-GB'),
  fr: dates('fr-FR'),
};

function dates(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

const MILLISECONDS_A_DAY = 86_400_000;

/** "1 July 2027" for "2027-07-01"; what is no date stays as it is written. */
export function dateInWords(text: string): string {
  const days = parseIsoDate(text);
  if (days === undefined) return text;
  const date = DATES[language()].format(days * MILLISECONDS_A_DAY).replaceAll(' ', SPACE);
  // The first of a month is an ordinal in French.
  return language() === 'fr' ? date.replace(/^1(?=\D)/, '1er') : date;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[], last = tr`and`): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** A sentence of these words: a capital letter before, a full stop after. */
export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Sentences one after the other, without the empty ones. */
export function sentences(...each: readonly string[]): string {
  return each.filter((words) => words !== '').join(' ');
}

type Names = Readonly<Record<Language, Intl.DisplayNames>>;
const LANGUAGES: Names = { en: names('en-GB', 'language'), fr: names('fr-FR', 'language') };
const COUNTRIES: Names = { en: names('en-GB', 'region'), fr: names('fr-FR', 'region') };

function names(locale: string, type: 'language' | 'region'): Intl.DisplayNames {
  return new Intl.DisplayNames([locale], { type, fallback: 'none' });
}

/** A language as people call it: "French" for "fr"; "Swiss german" for "swiss-german". */
export function languageName(id: string): string {
  const isCode = /^[a-z]{2,3}$/.test(id);
  return (isCode ? LANGUAGES[language()].of(id) : undefined) ?? plainName(id);
}

/** A country as people call it: "Portugal" for "pt", and for "portugal". */
export function countryName(id: string): string {
  return (
    (/^[a-z]{2}$/.test(id) ? COUNTRIES[language()].of(id.toUpperCase()) : undefined) ??
    plainName(id)
  );
}

function plainName(id: string): string {
  const words = id.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
