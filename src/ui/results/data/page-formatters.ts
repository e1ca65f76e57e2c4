import type { CompactDigits } from '../../../charts/format.ts';
import { language, type Language } from '../../../base/words.ts';
import { createFormatters, type Formatters } from '../../../charts/index.ts';
import { compact, fixed, numberStyle, type SentenceUnit } from '../../../estimate/words.ts';

const BY_LANGUAGE: Readonly<Record<Language, Formatters>> = {
  en: shortening(createFormatters('en-GB')),
  fr: shortening(createFormatters('fr-FR')),
};

/**
 * Formatters of the plots on this page, in the language in use: amounts are written as in the
 * sentences, "214 k€".
 */
export function pageFormatters(): Formatters {
  return BY_LANGUAGE[language()];
}

function shortening(formatters: Formatters): Formatters {
  return {
    ...formatters,
    compact: (value, digits) => short(value, 'count', digits),
    compactMoney: (amount, currency, digits) => short(amount, { currency }, digits),
  };
}

function short(
  value: number,
  unit: SentenceUnit,
  digits: CompactDigits = { significant: 3 },
): string {
  if ('significant' in digits) return compact(value, digits.significant, unit, numberStyle());
  const length = Math.abs(value);
  const size = length >= 1e6 ? 1e6 : length >= 1000 ? 1000 : 1;
  // "1 M€" or "$1 k", with the digits in place of the 1.
  const whole = compact(size, 1, unit, numberStyle());
  const text = whole.replace('1', fixed(length / size, digits.decimals, numberStyle()));
  return value < 0 ? `−${text}` : text;
}
