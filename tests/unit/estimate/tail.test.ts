import { expect, test } from 'vitest';
import {
  expectedShortfall,
  moments,
  sortedNumbers,
  tailCount,
  valueAtRisk,
} from '../../../src/estimate/index.ts';
import { normals, poisson, uniforms } from './draws.ts';

const oneTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

// By hand: the smallest x with at least 95 (99) % of the values at or below it; the mean of the
// largest five, of the largest one.
test.each([
  { n: 100, level: 0.95, atRisk: 95, shortfall: 98, worst: 5 },
  { n: 100, level: 0.99, atRisk: 99, shortfall: 100, worst: 1 },
  { n: 20, level: 0.95, atRisk: 19, shortfall: 20, worst: 1 },
  { n: 30, level: 0.95, atRisk: 29, shortfall: 29.5, worst: 2 },
  { n: 1, level: 0.99, atRisk: 1, shortfall: 1, worst: 1 },
])('tail of 1 to $n at $level', ({ n, level, atRisk, shortfall, worst }) => {
  expect(valueAtRisk(oneTo(n), level).value).toBe(atRisk);
  expect(expectedShortfall(oneTo(n), level)).toBeCloseTo(shortfall, 12);
  expect(tailCount(n, level)).toBe(worst);
});

test('a value at risk that the sample does not bound has no upper end', () => {
  expect(valueAtRisk(oneTo(100), 0.99).high).toBe(Infinity);
  // In exact fractions, K binomial (1,000, 0.99): P(K < 983) = 1.38 %, P(K ≥ 997) = 1.01 %, and one
  // rank further inside both exceed 2.5 %.
  expect(valueAtRisk(oneTo(1000), 0.99)).toEqual({ value: 990, low: 983, high: 997 });
});

// Case V38 of the reference list: two events a year (Poisson), lognormal hours with median 0.6 and
// 95th percentile 3; values by FFT. With 200,000 years the standard errors are below 0.3 % of the
// mean and 1 % of the tails: 3 % is more than three of them. The seed is fixed.
test('compound Poisson hours have the tails found by Fourier transform', () => {
  const uniform = uniforms(38);
  const normal = normals(39);
  const sigma = Math.log(3 / 0.6) / 1.6448536269514722;
  const years = Float64Array.from({ length: 200_000 }, () => {
    let hours = 0;
    for (let left = poisson(2, uniform); left > 0; left--)
      hours += 0.6 * Math.exp(sigma * normal());
    return hours;
  });
  const within = (value: number, expected: number): void => {
    expect(Math.abs(value / expected - 1)).toBeLessThan(0.03);
  };
  within(moments(years).mean, 1.9368);
  const sorted = sortedNumbers(years);
  within(valueAtRisk(sorted, 0.95).value, 6.065);
  within(expectedShortfall(sorted, 0.95), 8.663);
  within(valueAtRisk(sorted, 0.99).value, 10.06);
  within(expectedShortfall(sorted, 0.99), 13.387);
});
