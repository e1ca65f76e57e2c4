import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantileRanks } from '../../../src/estimate/binomial.ts';
import { quantileInterval, quantileOfSorted, sortedNumbers } from '../../../src/estimate/index.ts';
import { uniforms } from './draws.ts';

const oneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

// Type 7 of 1 to 10, by hand: 1 + 9q; the same as R's quantile(1:10).
test.each([
  [0, 1],
  [0.05, 1.45],
  [0.25, 3.25],
  [0.5, 5.5],
  [0.95, 9.55],
  [1, 10],
])('the %d quantile of 1 to 10 is %d', (q, value) => {
  expect(quantileOfSorted(oneToTen, q)).toBeCloseTo(value, 12);
});

test('quantiles rise with q and stay between the extremes', () => {
  const samples = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(samples, (values) => {
      const sorted = sortedNumbers(values);
      const [p5, p50, p95] = [0.05, 0.5, 0.95].map((q) => quantileOfSorted(sorted, q));
      expect(sorted[0]! <= p5! && p5! <= p50! && p50! <= p95!).toBe(true);
      expect(p95!).toBeLessThanOrEqual(sorted.at(-1)!);
    }),
    { seed: 1 },
  );
});

describe('ranks that bound a quantile', () => {
  // Campbell and Gardner (1988), "Calculating confidence intervals for some non-parametric
  // analyses", table of ranks for a median at 95 %.
  test.each([
    [6, 1, 6],
    [10, 2, 9],
    [20, 6, 15],
    [50, 18, 33],
    [100, 40, 61],
  ])('the median of %d lies between ranks %d and %d', (n, low, high) => {
    expect(quantileRanks(n, 0.5, 0.95)).toEqual({ low, high });
  });

  test('five values do not bound a median: (1/2)^5 is above 2.5 %', () => {
    expect(quantileInterval([1, 2, 3, 4, 5], 0.5)).toEqual({
      value: 3,
      low: -Infinity,
      high: Infinity,
    });
  });

  // 0.95^71 = 2.62 % and 0.95^72 = 2.49 % (Wilks 1941's argument).
  test('72 values are needed to bound a 95th percentile from above', () => {
    expect(quantileRanks(71, 0.95, 0.95).high).toBe(72);
    expect(quantileRanks(72, 0.95, 0.95).high).toBe(72);
  });

  test('the ranks of q and of 1 − q mirror each other', () => {
    for (const n of [10, 73, 400, 10_000]) {
      const { low, high } = quantileRanks(n, 0.05, 0.95);
      expect(quantileRanks(n, 0.95, 0.95)).toEqual({ low: n + 1 - high, high: n + 1 - low });
    }
  });

  test('for many values they agree with the normal approximation', () => {
    const spread = 1.959964 * Math.sqrt(10_000 * 0.95 * 0.05);
    const { low, high } = quantileRanks(10_000, 0.95, 0.95);
    expect(Math.abs(low - (9500 - spread))).toBeLessThan(2);
    expect(Math.abs(high - (9500 + spread))).toBeLessThan(2);
  });

  // 1,000 fixed seeds; the method promises at least 95 %, the standard error is 0.7 points.
  test('the interval of a 90th percentile of 300 values covers at least 94 times in 100', () => {
    let hits = 0;
    for (let seed = 1; seed <= 1000; seed++) {
      const uniform = uniforms(seed);
      const values = sortedNumbers(Float64Array.from({ length: 300 }, () => -Math.log(uniform())));
      const { low, high } = quantileInterval(values, 0.9);
      if (low <= Math.log(10) && Math.log(10) <= high) hits++;
    }
    expect(hits).toBeGreaterThan(940);
    expect(hits).toBeLessThan(985);
  });
});
