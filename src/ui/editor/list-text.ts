import { language } from '../../base/words.ts';
import { formatNumber, parseNumber } from '../../i18n/editor.ts';

/** A list of numbers as a text: "1, 1.2, 0.9"; in French, whose comma is decimal, "1 ; 1,2 ; 0,9". */
export function numbersText(values: readonly number[]): string {
  const french = language() === 'fr';
  return values
    .map((value) => formatNumber(value).replace(french ? /\s/g : /,/g, ''))
    .join(french ? ' ; ' : ', ');
}

/**
 * Reads numbers set apart by commas (in French by semicolons alone, as commas are decimal there),
 * semicolons, tabs or line ends (a column pasted from a table).
 * Gives the first part that is no number when there is one.
 */
export function readNumbers(
  text: string,
): { readonly values: readonly number[] } | { readonly wrong: string } {
  const parts = text
    .split(language() === 'fr' ? /[;\t\n]|\s+/ : /[,;\t\n]|\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const values: number[] = [];
  for (const part of parts) {
    const value = parseNumber(part);
    if (value === undefined) return { wrong: part };
    values.push(value);
  }
  return { values };
}
