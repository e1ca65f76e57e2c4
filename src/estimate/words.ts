import { language, type Language } from '../base/words.ts';
import type { Interval } from './interval.ts';

/*
 * Numbers in sentences. Written out here, not by Intl: its output differs between engines, and the
 * same sentence must come out everywhere. Only toFixed and toPrecision, whose digits the language
 * defines. A no-break space keeps a number and its unit on one line.
 */

/** How a language writes numbers. */
export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
  /** Whether £ and $ stand before the number. */
  readonly symbolFirst: boolean;
}

export const ENGLISH_NUMBERS: NumberStyle = { decimal: '.', group: ',', symbolFirst: true };

const STYLES: Readonly<Record<Language, NumberStyle>> = {
  en: ENGLISH_NUMBERS,
  fr: { decimal: ',', group: '\u202f', symbolFirst: false },
};

/** How numbers are written in the language in use. */
export function numberStyle(): NumberStyle {
  return STYLES[language()];
}

export const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/** What is written after (or before) a number: nothing, or the currency's three-letter code. */
export type SentenceUnit = 'count' | { readonly currency: string };

/** A number and its interval as they stand in a sentence: "214 k€", "198 to 231". */
export interface Told {
  readonly value: string;
  /** Ends in the value's unit, in rising order. */
  readonly ends: readonly [string, string];
}

/** 1234.5 with 1 decimal → "1,234.5"; a negative number has a real minus sign. */
export function fixed(value: number, decimals: number, style: NumberStyle): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, style.group);
  const digits = fraction === undefined ? grouped : `${grouped}${style.decimal}${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits;
}

/** A setting as it was written, to three decimals at most: "20", "0.5", "1,800". */
export function plain(value: number, style: NumberStyle): string {
  return fixed(value, decimalsNeeded(value), style);
}

/** "20 s", "15 min", "24 h": in whole minutes or hours when the seconds are many. */
export function duration(seconds: number, style: NumberStyle): string {
  if (seconds >= 7200 && seconds % 3600 === 0)
    return `${plain(seconds / 3600, style)}${NO_BREAK_SPACE}h`;
  if (seconds >= 600 && seconds % 60 === 0)
    return `${plain(seconds / 60, style)}${NO_BREAK_SPACE}min`;
  return `${plain(seconds, style)}${NO_BREAK_SPACE}s`;
}

/** 41234 with two significant figures → "41 k"; in euros "41 k€". */
export function compact(
  value: number,
  figures: number,
  unit: SentenceUnit,
  style: NumberStyle,
): string {
  const rounded = Number(value.toPrecision(figures));
  const scale = scaleOf(rounded);
  const scaled = rounded / scale.size;
  return withUnit(plain(scaled, style), scale.letter, unit, style);
}

/**
 * A positive figure with its interval: no decimals when the interval's half-width is at least 1 in
 * the scale shown, one when it is at least 0.1, and so on to three; three significant figures when
 * it has no width. An end that is not 0 is not shown as 0.
 */
export function tell(interval: Interval, unit: SentenceUnit, style: NumberStyle): Told {
  const scale = scaleOf(interval.value);
  const [value, low, high] = [interval.value, interval.low, interval.high].map(
    (number) => number / scale.size,
  ) as [number, number, number];
  const decimals = decimalsFor([value, low, high], (high - low) / 2);
  return {
    value: withUnit(fixed(value, decimals, style), scale.letter, unit, style),
    ends: [fixed(low, decimals, style), fixed(high, decimals, style)],
  };
}

/** As `tell`, of a share in per cent; only 0 and 1 themselves are shown as 0 and 100. */
export function tellShare(share: Interval, style: NumberStyle): Told {
  const [value, low, high] = [share.value * 100, share.low * 100, share.high * 100] as const;
  const apart = [value, low, high, 100 - value, 100 - low, 100 - high];
  const decimals = decimalsFor(apart, (high - low) / 2);
  return {
    value: `${percentDigits(value, decimals, style)}${NO_BREAK_SPACE}%`,
    ends: [percentDigits(low, decimals, style), percentDigits(high, decimals, style)],
  };
}

function percentDigits(percent: number, decimals: number, style: NumberStyle): string {
  return fixed(percent, percent === 0 || percent === 100 ? 0 : decimals, style);
}

interface Scale {
  readonly size: number;
  readonly letter: string;
}

/** Thousands and millions from the value that three figures would round up to them. */
function scaleOf(value: number): Scale {
  const size = Math.abs(value);
  if (size >= 999_500) return { size: 1e6, letter: 'M' };
  return size >= 999.5 ? { size: 1000, letter: 'k' } : { size: 1, letter: '' };
}

const MOST_DECIMALS = 3;

function decimalsFor(numbers: readonly number[], halfWidth: number): number {
  let decimals = MOST_DECIMALS;
  if (halfWidth === 0 || !Number.isFinite(halfWidth)) {
    const value = Number(numbers[0]!.toPrecision(3));
    decimals = Math.min(MOST_DECIMALS, decimalsNeeded(value));
  } else if (halfWidth >= 0.01) {
    decimals = halfWidth >= 1 ? 0 : halfWidth >= 0.1 ? 1 : 2;
  }
  const hidden = (): boolean =>
    numbers.some((number) => number !== 0 && Number(number.toFixed(decimals)) === 0);
  while (decimals < MOST_DECIMALS && hidden()) decimals++;
  return decimals;
}

/** Decimals that a rounded number has, three at most. */
function decimalsNeeded(value: number): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    if (Number(value.toFixed(decimals)) === value) return decimals;
  }
  return MOST_DECIMALS;
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['EUR', '€'],
  ['GBP', '£'],
  ['USD', '$'],
]);

function withUnit(digits: string, letter: string, unit: SentenceUnit, style: NumberStyle): string {
  const scaled = letter === '' ? digits : `${digits}${NO_BREAK_SPACE}${letter}`;
  if (unit === 'count') return scaled;
  const symbol = SYMBOLS.get(unit.currency);
  if (symbol === undefined) return `${scaled}${NO_BREAK_SPACE}${unit.currency}`;
  if (symbol !== '€' && style.symbolFirst) {
    return digits.startsWith(MINUS) ? `${MINUS}${symbol}${scaled.slice(1)}` : symbol + scaled;
  }
  return letter === '' ? `${scaled}${NO_BREAK_SPACE}${symbol}` : scaled + symbol;
}
