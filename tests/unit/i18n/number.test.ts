import { describe, expect, test } from 'vitest';
import { formatNumber, formatPercent, parseNumber } from '../../../src/i18n/index.ts';

describe('a number is read as people type it', () => {
  test.each([
    ['16000', 16000],
    ['16,000', 16000],
    ['1,234,567.5', 1234567.5],
    ['16 000', 16000],
    ['16\u202f000', 16000],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['0,125', 0.125],
    ['.5', 0.5],
    ['3.', 3],
    ['−3', -3],
    ['1e3', 1000],
  ])('%s', (text, value) => expect(parseNumber(text)).toBe(value));

  test.each(['', ' ', '-', '3x', '1,2,3', '1.2.3', 'Infinity', 'NaN', '1e999', '--1'])(
    'but not %j',
    (text) => expect(parseNumber(text)).toBeUndefined(),
  );
});

describe('a number is written as people write it', () => {
  test('with thousands set apart, and no digits of the machine', () => {
    expect(formatNumber(16000)).toBe('16,000');
    expect(formatNumber(0.1 + 0.2)).toBe('0.3');
    expect(formatPercent(0.07)).toBe('7');
    expect(formatPercent(0.175)).toBe('17.5');
  });

  test('or not at all, when it is none', () => {
    expect(formatNumber(NaN)).toBe('');
    expect(formatNumber(Infinity)).toBe('');
  });

  test('and reads back', () => {
    for (const value of [0, 0.07, 16000, 1234567.125, -3.5]) {
      expect(parseNumber(formatNumber(value))).toBe(value);
    }
  });
});
