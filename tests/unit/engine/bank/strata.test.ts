import { describe, expect, it } from 'vitest';
import { Strata } from '../../../../src/engine/bank/strata.ts';
import { factorTable } from '../../../../src/engine/random/laws.ts';
import { lookUp } from '../../../../src/engine/random/quantile-table.ts';
import { purpose, rootKey, Stream } from '../../../../src/engine/random/streams.ts';

const root = rootKey('strata');

function strataOf(horizonCv: number, dayCv: number, count: number, channels = 1): Strata {
  return new Strata(
    {
      root,
      horizonFactors: Array.from({ length: channels }, () => factorTable(horizonCv)),
      dayFactors: Array.from({ length: channels }, () => factorTable(dayCv)),
      weights: new Float64Array(channels).fill(1 / channels),
    },
    count,
  );
}

/** Weighted busyness of `count` days, as replications draw them. */
function someDays(strata: Strata, horizonCv: number, dayCv: number, count: number): Float64Array {
  const [horizon, day] = [factorTable(horizonCv), factorTable(dayCv)];
  const stream = new Stream().seek(root, 5, purpose.contacts, 0);
  const factors = new Float64Array(1);
  return Float64Array.from({ length: count }, () => {
    factors[0] = lookUp(horizon, stream.next()) * lookUp(day, stream.next());
    return strata.busyness(factors);
  });
}

const mean = (values: Float64Array): number =>
  values.reduce((sum, x) => sum + x, 0) / values.length;
const variance = (values: Float64Array): number => {
  const centre = mean(values);
  return values.reduce((sum, x) => sum + (x - centre) ** 2, 0) / (values.length - 1);
};

describe('strata of the days’ busyness', () => {
  it('a day drawn for a stratum lies in it, in one channel and in three', () => {
    for (const channels of [1, 3]) {
      const strata = strataOf(0.05, 0.12, 46, channels);
      const factors = new Float64Array(channels);
      for (let stratum = 0; stratum < 46; stratum++) {
        for (let copy = 0; copy < 10; copy++) {
          strata.draw(copy, 3, stratum, factors);
          expect(strata.of(strata.busyness(factors))).toBe(stratum);
        }
      }
    }
  });

  it('a copy of the same stratum in the place of a day moves no mean and keeps the spread', () => {
    const strata = strataOf(0.05, 0.12, 16);
    const days = someDays(strata, 0.05, 0.12, 20_000);
    const factors = new Float64Array(1);
    const copies = days.map((busyness, i) => {
      strata.draw(i, 0, strata.of(busyness), factors);
      return strata.busyness(factors);
    });
    const rest = days.map((busyness, i) => busyness - copies[i]!);
    // 20,000 days: the mean of the differences within 3.29 standard errors (99.9 %) of 0.
    expect(Math.abs(mean(rest))).toBeLessThan(3.29 * Math.sqrt(variance(rest) / 20_000));
    // Panter and Dite: √3 π / (2 · 16²) of a normal law’s variance is left within sixteen strata, 1.06 %;
    // a day and its copy differ by twice that.
    const left = variance(rest) / 2 / variance(days);
    expect(left).toBeGreaterThan(0.007);
    expect(left).toBeLessThan(0.014);
  });

  it('where no day is busier than another there is one stratum', () => {
    const strata = strataOf(0, 0, 16);
    expect(strata.count).toBe(1);
    const factors = new Float64Array(1);
    strata.draw(0, 0, 0, factors);
    expect(factors[0]).toBe(1);
    expect(strataOf(0.05, 0, 16).count).toBe(16);
  });
});
