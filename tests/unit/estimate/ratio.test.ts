import { describe, expect, test } from 'vitest';
import { ratioInterval } from '../../../src/estimate/index.ts';

describe('a ratio of sums', () => {
  test('is that of the sums, not the mean of the ratios', () => {
    expect(ratioInterval([1, 80], [10, 100])?.value).toBe(81 / 110);
  });

  test('has the interval of the classical ratio estimator', () => {
    // By hand: R = 12/24 = 0.5; residuals 1, −1, 0; s² = 1; se = √(3 · 1) / 24; t(2) = 4.30265 in closed form.
    const found = ratioInterval([5, 3, 4], [8, 8, 8]);
    const half = (0.95 * Math.sqrt(2 / 0.0975) * Math.sqrt(3)) / 24;
    expect(found?.value).toBe(0.5);
    expect(found?.low).toBeCloseTo(0.5 - half, 12);
    expect(found?.high).toBeCloseTo(0.5 + half, 12);
  });

  test('is not bounded by one replication, and nothing of nothing', () => {
    expect(ratioInterval([5], [10])).toEqual({ value: 0.5, low: -Infinity, high: Infinity });
    expect(ratioInterval([0, 0], [0, 0])).toBeUndefined();
    expect(ratioInterval([], [])).toBeUndefined();
  });
});
