import { expect, test } from 'vitest';
import { exceedance, wilsonInterval } from '../../../src/estimate/index.ts';
import { uniforms } from './draws.ts';

test('each distinct value has the share of replications that reach it', () => {
  const { x, probability, low, high } = exceedance([0, 0, 5, 2, 5]);
  expect([...x]).toEqual([0, 2, 5]);
  expect([...probability]).toEqual([1, 0.6, 0.4]);
  const twoOfFive = wilsonInterval(2, 5);
  expect([low[2], high[2]]).toEqual([twoOfFive.low, twoOfFive.high]);
});

test('no values, no points; values that are not numbers count for nothing', () => {
  expect(exceedance([]).x).toHaveLength(0);
  expect([...exceedance([Number.NaN, 3]).probability]).toEqual([1]);
});

test.each([300, 1000, 10_000, 100_000])('%d values: 400 points at most, all of the tail', (n) => {
  const uniform = uniforms(n);
  const values = Float64Array.from({ length: n }, () => -Math.log(uniform()));
  const { x, probability } = exceedance(values);
  expect(x.length).toBeLessThanOrEqual(400);
  expect(x.length).toBeGreaterThan(240);
  const sorted = values.toSorted();
  expect([...x.slice(-200)]).toEqual([...sorted.slice(-200)]);
  expect([x[0], probability[0]]).toEqual([sorted[0], 1]);
  // Every point kept is a point of the full curve.
  for (let i = 0; i < x.length; i++) {
    expect(probability[i]).toBe((n - sorted.indexOf(x[i]!)) / n);
  }
});
