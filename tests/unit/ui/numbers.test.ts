import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measures, type MeasureUnit } from '../../../src/engine/measures.ts';
import {
  showDifference,
  showInterval,
  showQuantiles,
  showValue,
} from '../../../src/ui/results/data/numbers.ts';

const of = (unit: MeasureUnit) => ({ unit, currency: 'EUR' });
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

describe('a mean with its interval', () => {
  test('has the decimals that the interval deserves', () => {
    const shown = showInterval({ value: 0.78134, low: 0.7791, high: 0.7836 }, of('share'));
    expect([plain(shown.value), shown.interval]).toEqual(['78.1 %', '77.9 to 78.4']);
    expect(
      plain(showInterval({ value: 214_300, low: 198e3, high: 231e3 }, of('currency')).value),
    ).toBe('214 k€');
  });

  test('does not reach below zero where nothing can be negative, nor above 100 %', () => {
    const hours = showInterval({ value: 8.4, low: -0.9, high: 17.7 }, of('h'));
    expect([plain(hours.value), hours.interval]).toEqual(['8 h', '0 to 18']);
    const share = showInterval({ value: 0.98, low: 0.94, high: 1.02 }, of('share'));
    expect(share.interval).toBe('94 to 100');
  });

  test('has no interval when it is not known, or has no width', () => {
    const unknown = { value: 12, low: -Infinity, high: Infinity };
    expect(showInterval(unknown, of('contacts')).interval).toBeUndefined();
    expect(showInterval({ value: 5, low: 5, high: 5 }, of('h')).interval).toBeUndefined();
  });
});

describe('a difference', () => {
  test('carries its sign; differences of shares are in points', () => {
    const points = showDifference({ value: 0.033, low: 0.032, high: 0.034 }, of('share'));
    expect([plain(points.value), points.interval]).toEqual(['+3.3 pts', '3.2 to 3.4']);
    const hours = showDifference({ value: -41.6, low: -44, high: -39 }, of('h'));
    expect([plain(hours.value), hours.interval]).toEqual(['−42 h', '−44 to −39']);
    expect(plain(showDifference({ value: 0, low: 0, high: 0 }, of('event')).value)).toBe('0 pts');
  });

  test('of shares has no interval beyond 100 points, and none where it is not known', () => {
    const wide = showDifference({ value: -0.25, low: -1.05, high: 0.55 }, of('event'));
    expect([plain(wide.value), wide.interval]).toEqual(['−25 pts', '−100 to 55']);
    const unknown = { value: -0.25, low: -Infinity, high: Infinity };
    expect(showDifference(unknown, of('event')).interval).toBeUndefined();
  });

  test('of waits has the unit that its interval needs', () => {
    const waits = showDifference({ value: -481, low: -7180, high: 6218 }, of('s'));
    expect([plain(waits.value), waits.interval]).toEqual(['−0.1 h', '−2.0 to 1.7']);
    const short = showDifference({ value: -48, low: -60, high: -36 }, of('s'));
    expect([plain(short.value), short.interval]).toEqual(['−48 s', '−60 to −36']);
  });
});

test('quantiles say their unit once', () => {
  expect(showQuantiles([0.756, 0.851, 0.926], of('share')).map(plain)).toEqual([
    'P5 75.6',
    'P50 85.1',
    'P95 92.6 %',
  ]);
  expect(showQuantiles([900, 1500, 2000], of('contacts')).map(plain)).toEqual([
    'P5 900',
    'P50 1.5 k',
    'P95 2 k',
  ]);
});

test('nothing unknown is ever written as a number', () => {
  const units = [...new Set(Object.values(measures).map(({ unit }) => unit))];
  const number = fc.oneof(
    fc.double({ min: -1e15, max: 1e15 }),
    fc.constantFrom(0, -0, NaN, Infinity, -Infinity),
  );
  fc.assert(
    fc.property(number, number, number, fc.constantFrom(...units), (value, low, high, unit) => {
      const shown = [
        showInterval({ value, low, high }, of(unit)),
        showDifference({ value, low, high }, of(unit)),
      ];
      const texts = [
        showValue(value, of(unit)),
        ...shown.flatMap((each) => [each.value, each.interval ?? '']),
      ];
      expect(texts.join(' ')).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { seed: 7, numRuns: 400 },
  );
});
