import { language, type Language } from '../base/words.ts';

const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 8 }),
  fr: new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 8 }),
};

/** A number with all its digits, as people write it: 16000 as "16,000", in French "16 000". */
export function formatNumber(value: number): string {
  return Number.isFinite(value) ? FORMATS[language()].format(cleaned(value)) : '';
}

/** A share as a percentage without its sign: 0.07 as "7". */
export function formatPercent(share: number): string {
  return formatNumber(share * 100);
}

/**
 * Reads a number as people type it: "16,000", "16 000", "1.5", "1,5", "−3". A comma before exactly
 * three digits groups thousands in English, any other single one is a decimal sign. Undefined when
 * it is none.
 */
export function parseNumber(text: string): number | undefined {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f'’_]/g, '')
    .replace('−', '-');
  const grouped = language() === 'en' && /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/.test(plain);
  const read = grouped ? plain.replaceAll(',', '') : plain.replace(/^(-?\d*),(\d*)$/, '$1.$2');
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(read)) return undefined;
  const value = Number(read);
  return Number.isFinite(value) ? value : undefined;
}

/** 0.07 × 100 is 7, not 7.000000000000001. */
function cleaned(value: number): number {
  return Number(value.toPrecision(12));
}
