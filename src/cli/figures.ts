import type { MeasureUnit } from '../engine/index.ts';
import { isBounded, type Interval } from '../estimate/index.ts';

/** How a unit is written: multiplied by `scale`, with so many decimals, and the unit after it. */
interface Style {
  readonly scale: number;
  readonly decimals: number;
  readonly unit: string;
}

/** Differences of shares are in points. */
export type ShownUnit = MeasureUnit | 'points';

const STYLES: Readonly<Record<ShownUnit, Style>> = {
  contacts: { scale: 1, decimals: 1, unit: '' },
  share: { scale: 100, decimals: 2, unit: ' %' },
  points: { scale: 100, decimals: 2, unit: ' pts' },
  event: { scale: 100, decimals: 1, unit: ' %' },
  s: { scale: 1, decimals: 1, unit: ' s' },
  h: { scale: 1, decimals: 2, unit: ' h' },
  currency: { scale: 1, decimals: 0, unit: '' },
  count: { scale: 1, decimals: 2, unit: '' },
};

/** "1,234.5" or "78.10 %": a figure as a person reads it; "?" when it is not known. */
export function figure(value: number, unit: ShownUnit, currency: string): string {
  const { scale, decimals, unit: suffix } = STYLES[unit];
  const after = unit === 'currency' ? ` ${currency}` : suffix;
  return `${decimal(value * scale, decimals)}${after}`;
}

/** "77.90 to 78.30": the interval without its unit; "unknown" when the replications do not say. */
export function interval(of: Interval, unit: ShownUnit): string {
  if (!isBounded(of)) return 'unknown';
  const { scale, decimals } = STYLES[unit];
  return `${decimal(of.low * scale, decimals)} to ${decimal(of.high * scale, decimals)}`;
}

/** Fixed decimals, thousands apart, a true minus sign, and no negative zero. */
export function decimal(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return '?';
  const digits = Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && Number(digits) !== 0 ? '−' : '';
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped}.${fraction}`;
}
