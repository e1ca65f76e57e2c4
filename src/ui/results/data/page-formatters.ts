import type { CompactDigits } from '../../../charts/format.ts';
import { englishFormatters, type Formatters } from '../../../charts/index.ts';
import { compact, ENGLISH_NUMBERS, fixed, type SentenceUnit } from '../../../estimate/words.ts';

/** Formatters of the plots on this page: amounts are written as in the sentences, "214 k€". */
export const pageFormatters: Formatters = {
  ...englishFormatters,
  compact: (value, digits) => short(value, 'count', digits),
  compactMoney: (amount, currency, digits) => short(amount, { currency }, digits),
};

function short(
  value: number,
  unit: SentenceUnit,
  digits: CompactDigits = { significant: 3 },
): string {
  if ('significant' in digits) return compact(value, digits.significant, unit, ENGLISH_NUMBERS);
  const length = Math.abs(value);
  const size = length >= 1e6 ? 1e6 : length >= 1000 ? 1000 : 1;
  // "1 M€" or "$1 k", with the digits in place of the 1.
  const whole = compact(size, 1, unit, ENGLISH_NUMBERS);
  const text = whole.replace('1', fixed(length / size, digits.decimals, ENGLISH_NUMBERS));
  return value < 0 ? `−${text}` : text;
}
