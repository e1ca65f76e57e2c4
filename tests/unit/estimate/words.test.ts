import { describe, expect, test } from 'vitest';
import {
  compact,
  ENGLISH_NUMBERS,
  fixed,
  plain,
  tell,
  tellShare,
} from '../../../src/estimate/words.ts';

const EURO = { currency: 'EUR' };
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const told = ({ value, ends }: { value: string; ends: readonly [string, string] }): string =>
  `${spaced(value)} (${ends.join(' to ')})`;
const interval = (value: number, low: number, high: number) => ({ value, low, high });

test.each([
  [0, 0, '0'],
  [999.95, 1, '1,000.0'],
  [1234567.891, 2, '1,234,567.89'],
  [-41.25, 1, '−41.3'],
  [-0.04, 1, '0.0'],
])('%d with %d decimals is written %s', (value, decimals, text) => {
  expect(fixed(value, decimals, ENGLISH_NUMBERS)).toBe(text);
});

test.each([
  [4, '4'],
  [0.5, '0.5'],
  [3600, '3,600'],
  [33.33333, '33.333'],
])('a setting of %d is written %s', (value, text) => {
  expect(plain(value, ENGLISH_NUMBERS)).toBe(text);
});

test.each([
  [214_300, 3, EURO, '214 k€'],
  [950, 3, EURO, '950 €'],
  [1_234_567, 3, EURO, '1.23 M€'],
  [999_700, 3, EURO, '1 M€'],
  [999_400, 3, EURO, '999 k€'],
  [41_234, 2, 'count', '41 k'],
  [214_300, 3, { currency: 'GBP' }, '£214 k'],
  [-1500, 2, { currency: 'USD' }, '−$1.5 k'],
  [214_300, 3, { currency: 'CHF' }, '214 k CHF'],
  [2_500_000_000, 3, { currency: 'JPY' }, '2,500 M JPY'],
] as const)('%d with %d figures in %o is written %s', (value, figures, unit, text) => {
  expect(spaced(compact(value, figures, unit, ENGLISH_NUMBERS))).toBe(text);
});

describe('a figure with its interval', () => {
  test.each([
    // As on the screen.
    [interval(214_300, 198_000, 231_000), EURO, '214 k€ (198 to 231)'],
    [interval(41_200, 37_100, 46_200), 'count', '41 k (37 to 46)'],
    // The narrower the interval, the more decimals, three at most.
    [interval(1_234_000, 1_180_000, 1_290_000), EURO, '1.23 M€ (1.18 to 1.29)'],
    [interval(4_200_000, 4_000_000, 4_400_000), EURO, '4.2 M€ (4.0 to 4.4)'],
    [interval(214_300, 214_299, 214_301), EURO, '214.300 k€ (214.299 to 214.301)'],
    // No width: three significant figures.
    [interval(120_000, 120_000, 120_000), EURO, '120 k€ (120 to 120)'],
    // An end that is not 0 is not shown as 0.
    [interval(4.3, 0.2, 8.4), 'count', '4.3 (0.2 to 8.4)'],
    // The ends stay in the value's scale.
    [interval(950_000, 880_000, 1_020_000), EURO, '950 k€ (880 to 1,020)'],
  ] as const)('%o', (figure, unit, text) => {
    expect(told(tell(figure, unit, ENGLISH_NUMBERS))).toBe(text);
  });

  test.each([
    [interval(0.96, 0.942, 0.971), '96 % (94 to 97)'],
    [interval(1, 0.9962, 1), '100 % (99.6 to 100)'],
    [interval(0, 0, 0.0038), '0 % (0 to 0.4)'],
    // Not 100 and not 0, so not shown as such.
    [interval(0.999, 0.9943, 0.9998), '99.90 % (99.43 to 99.98)'],
    [interval(0.98, 0.942, 0.996), '98.0 % (94.2 to 99.6)'],
    [interval(0.004, 0.0016, 0.0102), '0.4 % (0.2 to 1.0)'],
  ] as const)('%o', (share, text) => {
    expect(told(tellShare(share, ENGLISH_NUMBERS))).toBe(text);
  });
});
