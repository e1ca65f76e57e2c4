import { language, tr } from '../../../base/words.ts';
import type { MeasureUnit } from '../../../engine/measures.ts';
import type { Interval } from '../../../estimate/interval.ts';
import {
  compact,
  numberStyle,
  fixed,
  NO_BREAK_SPACE,
  tell,
  tellShare,
  type Told,
} from '../../../estimate/words.ts';

/*
 * Numbers of the screen, written as in the sentences of the answer: "214 k€", "198 to 231". Nothing
 * that is unknown is ever written as a number.
 */

/** What a number counts: a measure's unit; the currency is used for `currency` alone. */
export interface Quantity {
  readonly unit: MeasureUnit;
  readonly currency: string;
}

/** A value and the ends of its 95 % interval; no interval where it is unknown or has no width. */
export interface Shown {
  readonly value: string;
  readonly interval: string | undefined;
}

/** Said where a single replication leaves an interval unknown. */
export function intervalNeeds(period: string): string {
  return tr`interval needs 2 ${plural(2, period)} or more`;
}

/** "20 years", "1 year", of a noun in the language in use. */
export function counted(n: number, noun: string): string {
  return `${wholeNumber(n)} ${plural(n, noun)}`;
}

/** A regular noun as so many are called: "years"; French says "0 année", and "mois" of any number. */
export function plural(n: number, noun: string): string {
  const one = language() === 'fr' ? Math.abs(n) < 2 : n === 1;
  return one || noun.endsWith('s') ? noun : `${noun}s`;
}

/** "1,000". */
export function wholeNumber(n: number): string {
  return fixed(n, 0, numberStyle());
}

/** A single value with three significant figures: "87.4 %", "1.61 h", "16.3 k". */
export function showValue(value: number, { unit, currency }: Quantity): string {
  if (!Number.isFinite(value)) return tr`not known`;
  switch (unit) {
    case 'share':
    case 'event':
      return tellShare({ value, low: value, high: value }, numberStyle()).value;
    case 'currency':
      return compact(value, 3, { currency }, numberStyle());
    case 's': {
      const { size, name } = timeScale(value);
      return `${plain(value / size)}${NO_BREAK_SPACE}${name}`;
    }
    case 'h':
      return `${plain(value)}${NO_BREAK_SPACE}h`;
    case 'contacts':
    case 'count':
      return plain(value);
  }
}

/** A mean with its interval: as many decimals as the interval's width deserves. */
export function showInterval(interval: Interval, quantity: Quantity): Shown {
  const clamped = within(interval, quantity.unit);
  if (!known(clamped)) return { value: showValue(interval.value, quantity), interval: undefined };
  return shown(tellAs(clamped, quantity), clamped);
}

/** A difference with its sign: "+9.3 pts", "−150 h"; "none" when it is 0 throughout. */
export function showDifference(difference: Interval, { unit, currency }: Quantity): Shown {
  const isShare = unit === 'share' || unit === 'event';
  const scale = isShare ? 100 : 1;
  // Shares differ by 100 points at most; an end that is not known stays so.
  const end = (value: number): number =>
    isShare && Number.isFinite(value) ? Math.min(100, Math.max(-100, value)) : value;
  const scaled = {
    value: difference.value * scale,
    low: end(difference.low * scale),
    high: end(difference.high * scale),
  };
  const quantity: Quantity = { unit: isShare ? 'count' : unit, currency };
  const { value, interval } = known(scaled)
    ? shown(tellAs(scaled, quantity), scaled)
    : { value: showValue(scaled.value, quantity), interval: undefined };
  const suffix = isShare ? `${NO_BREAK_SPACE}pts` : '';
  if (scaled.value === 0 && interval === undefined) return { value: `0${suffix}`, interval };
  return { value: `${scaled.value > 0 ? '+' : ''}${value}${suffix}`, interval };
}

const plain = (value: number): string => compact(value, 3, 'count', numberStyle());

const known = ({ value, low, high }: Interval): boolean =>
  Number.isFinite(value) && Number.isFinite(low) && Number.isFinite(high);

/** A mean of what cannot be negative, or above 1, has no interval beyond. */
function within({ value, low, high }: Interval, unit: MeasureUnit): Interval {
  const most = unit === 'share' || unit === 'event' ? 1 : Infinity;
  const least = unit === 'currency' ? -Infinity : 0;
  return {
    value,
    low: low === -Infinity ? low : Math.max(low, Math.min(least, value)),
    high: high === Infinity ? high : Math.min(high, Math.max(most, value)),
  };
}

function tellAs(interval: Interval, { unit, currency }: Quantity): Told {
  switch (unit) {
    case 'share':
    case 'event':
      return tellShare(interval, numberStyle());
    case 'currency':
      return tell(interval, { currency }, numberStyle());
    case 's': {
      const { value, low, high } = interval;
      const { size, name } = timeScale(Math.max(Math.abs(value), high - low));
      const scaled = { value: value / size, low: low / size, high: high / size };
      const told = tell(scaled, 'count', numberStyle());
      return { value: `${told.value}${NO_BREAK_SPACE}${name}`, ends: told.ends };
    }
    case 'h': {
      const told = tell(interval, 'count', numberStyle());
      return { value: `${told.value}${NO_BREAK_SPACE}h`, ends: told.ends };
    }
    case 'contacts':
    case 'count':
      return tell(interval, 'count', numberStyle());
  }
}

function shown({ value, ends }: Told, { low, high }: Interval): Shown {
  return { value, interval: low === high ? undefined : tr`${ends[0]} to ${ends[1]}` };
}

/** Seconds up to ten minutes, then minutes, then hours. */
function timeScale(seconds: number): { readonly size: number; readonly name: string } {
  const length = Math.abs(seconds);
  if (length >= 7200) return { size: 3600, name: 'h' };
  return length >= 600 ? { size: 60, name: 'min' } : { size: 1, name: 's' };
}

/** "P5 75.6", "P50 85.1", "P95 92.6 %": the unit once, where all have the same. */
export function showQuantiles(
  [p5, p50, p95]: readonly [number, number, number],
  quantity: Quantity,
): readonly [string, string, string] {
  const texts = [p5, p50, p95].map((value) => showValue(value, quantity));
  const unitOf = (text: string): string => text.split(NO_BREAK_SPACE).slice(1).join('');
  const isCommon = new Set(texts.map(unitOf)).size === 1;
  const [low = '', middle = '', high = ''] = texts.map((text, i) =>
    isCommon && i < 2 ? (text.split(NO_BREAK_SPACE)[0] ?? '') : text,
  );
  return [`P5 ${low}`, `P50 ${middle}`, `P95 ${high}`];
}
