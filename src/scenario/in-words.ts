import { language } from '../base/words.ts';

/** Writes a number as readers of the language in use do: 5000000 as "5,000,000" or "5 000 000". */
export function inWords(value: number): string {
  const text = digits(value);
  const separator = language() === 'fr' ? '\u202f' : ',';
  return /^-?\d{4,}$/.test(text) ? text.replace(/\B(?=(?:\d{3})+$)/g, separator) : text;
}

/** Writes a number without grouping: 0.25 as "0.25" or "0,25". */
export function digits(value: number): string {
  return language() === 'fr' ? String(value).replace('.', ',') : String(value);
}
