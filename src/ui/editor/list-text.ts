import { formatNumber, parseNumber } from '../../i18n/editor.ts';

/** A list of numbers as a text: "1, 1.2, 0.9". */
export function numbersText(values: readonly number[]): string {
  return values.map((value) => formatNumber(value).replaceAll(',', '')).join(', ');
}

/**
 * Reads numbers set apart by commas, semicolons, tabs or line ends (a column pasted from a table).
 * Gives the first part that is no number when there is one.
 */
export function readNumbers(
  text: string,
): { readonly values: readonly number[] } | { readonly wrong: string } {
  const parts = text
    .split(/[,;\t\n]|\s+/)
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
