import { describe, expect, test } from 'vitest';
import { histogram, summarize } from '../../../src/charts/distribution.ts';
import { exceedanceSteps, returnLevels } from '../../../src/charts/exceedance-curve.ts';

describe('statistics of the charts', () => {
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
