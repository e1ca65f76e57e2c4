import { describe, expect, test } from 'vitest';
import { histogram, summarize } from '../../../src/charts/distribution.ts';
import { exceedanceSteps, returnLevels } from '../../../src/charts/exceedance-curve.ts';
import { meanInterval, quantileOfSorted, wilsonInterval } from '../../../src/charts/statistics.ts';

describe('statistics of the charts', () => {
  test('quantiles are type 7: R gives quantile(1:10, c(.05, .5, .95)) = 1.45, 5.5, 9.55', () => {
    const sorted = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(quantileOfSorted(sorted, 0.05)).toBeCloseTo(1.45, 12);
    expect(quantileOfSorted(sorted, 0.5)).toBeCloseTo(5.5, 12);
    expect(quantileOfSorted(sorted, 0.95)).toBeCloseTo(9.55, 12);
  });

  test('the mean’s interval uses Student’s t: 2.262 for 10 values, 2.045 for 30 (tables)', () => {
    for (const [n, t] of [
      [10, 2.262],
      [30, 2.045],
    ] as const) {
      // ±1 in turn: mean 0, variance n / (n − 1), standard error 1 / √(n − 1).
      const values = Array.from({ length: n }, (_, index) => (index % 2 === 0 ? 1 : -1));
      const { mean, low, high } = meanInterval(values);
      expect(mean).toBeCloseTo(0, 12);
      expect(high * Math.sqrt(n - 1)).toBeCloseTo(t, 3);
      expect(low).toBeCloseTo(-high, 12);
    }
  });

  test('Wilson’s interval: 10 of 100 gives 0.0552 to 0.1744; 0 of 20 gives 0 to 0.1611', () => {
    const ten = wilsonInterval(10, 100);
    expect(ten.low).toBeCloseTo(0.0552, 4);
    expect(ten.high).toBeCloseTo(0.1744, 4);
    const none = wilsonInterval(0, 20);
    expect(none.low).toBeCloseTo(0, 12);
    expect(none.high).toBeCloseTo(0.1611, 4);
  });

  test('an empty sample has no mean and no histogram', () => {
    expect(summarize([]).mean).toBeNaN();
    expect(histogram([[], []])).toBeUndefined();
  });

  test('bins are common, round, and hold every year of every setup', () => {
    const bins = histogram([
      [3, 4, 4.2, 5, 9],
      [4, 6, 8, 8.5],
    ]);
    expect(bins?.shares).toHaveLength(2);
    for (const shares of bins?.shares ?? [])
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(bins?.from).toBeLessThanOrEqual(3);
    expect((bins?.from ?? 0) + (bins?.bins ?? 0) * (bins?.binWidth ?? 0)).toBeGreaterThan(9);
  });

  test('years that all cost the same make one bin', () => {
    const bins = histogram([[7, 7, 7]]);
    expect(Math.max(...(bins?.shares[0] ?? []))).toBe(1);
  });
});

describe('the exceedance curve', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

  test('is the empirical one: of 1 to 100, P(loss ≥ 91) is 10 %', () => {
    const step = exceedanceSteps(hundred).find((each) => each.loss === 91);
    expect(step?.probability).toBeCloseTo(0.1, 12);
  });

  test('never goes under one year in the sample', () => {
    for (const sample of [hundred, hundred.slice(0, 20), hundred.map(() => 0)])
      for (const step of exceedanceSteps(sample)) {
        expect(step.probability).toBeGreaterThanOrEqual(1 / sample.length);
        expect(step.low).toBeGreaterThanOrEqual(1 / sample.length);
      }
  });

  test('starts at the share of years that lose anything', () => {
    const steps = exceedanceSteps([...hundred.slice(0, 30), ...new Array<number>(70).fill(0)]);
    expect(steps[0]?.probability).toBeCloseTo(0.3, 12);
  });

  test('is thinned for long samples, and keeps the worst year', () => {
    const many = Float64Array.from({ length: 100_000 }, (_, index) => index + 1);
    const steps = exceedanceSteps(many);
    expect(steps.length).toBeLessThan(300);
    expect(steps.at(-1)).toMatchObject({ loss: 100_000, probability: 1e-5 });
  });

  test('return levels are exceeded by at most one year in so many', () => {
    for (const level of returnLevels(hundred)) {
      const exceeding = hundred.filter((loss) => loss > level.loss).length;
      expect(exceeding / hundred.length).toBeLessThanOrEqual(level.probability + 1e-12);
    }
    expect(returnLevels(hundred).map((level) => [level.years, level.loss])).toEqual([
      [2, 50],
      [5, 80],
      [10, 90],
      [20, 95],
    ]);
  });
});
