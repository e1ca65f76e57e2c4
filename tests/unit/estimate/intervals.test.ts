import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  moments,
  NORMAL_FACTOR,
  studentFactor,
  studentInterval,
  wilsonInterval,
} from '../../../src/estimate/index.ts';
import { normals, uniforms } from './draws.ts';

// Two-sided 5 % points of Student's t as tables print them (Fisher and Yates, table III).
test.each([
  [1, 12.706],
  [2, 4.303],
  [4, 2.776],
  [9, 2.262],
  [29, 2.045],
  [30, 2.042],
  [60, 2.0],
  [120, 1.98],
])('Student’s factor with %d degrees of freedom is %d', (freedom, factor) => {
  expect(studentFactor(freedom + 1)).toBeCloseTo(factor, 3);
});

test('Student’s factor tends to that of the normal law, 1.959964', () => {
  expect(NORMAL_FACTOR).toBeCloseTo(1.959963984540054, 14);
  expect(studentFactor(1_000_000)).toBeCloseTo(1.959966, 6);
});

test('asking in any order gives the same factors', () => {
  const forth = [2, 10, 2, 500].map(studentFactor);
  expect(forth).toEqual([forth[0], forth[1], forth[0], forth[3]]);
});

test('Student’s own sleep data (1908): mean 1.58, from 0.7001142 to 2.4598858', () => {
  // As R 4 prints them for t.test(extra ~ group, data = sleep, paired = TRUE).
  const gained = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
  const { value, low, high } = studentInterval(moments(gained));
  expect(value).toBeCloseTo(1.58, 12);
  expect(low).toBeCloseTo(0.7001142, 7);
  expect(high).toBeCloseTo(2.4598858, 7);
});

test('one replication bounds no mean', () => {
  expect(studentInterval(moments([7]))).toEqual({ value: 7, low: -Infinity, high: Infinity });
});

// Newcombe (1998), "Two-sided confidence intervals for the single proportion", table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Wilson’s interval of %d in %d is %d to %d', (hits, trials, low, high) => {
  const interval = wilsonInterval(hits, trials);
  expect(interval.value).toBe(hits / trials);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('shares of 0 and 1 touch their bound exactly and keep a width', () => {
  expect(wilsonInterval(0, 1000)).toMatchObject({ value: 0, low: 0 });
  expect(wilsonInterval(1000, 1000)).toMatchObject({ value: 1, high: 1 });
  expect(wilsonInterval(1000, 1000).low).toBeCloseTo(1 - wilsonInterval(0, 1000).high, 15);
  expect(wilsonInterval(0, 0)).toEqual({ value: 0, low: 0, high: 1 });
});

test('Wilson’s interval holds its share and stays between 0 and 1', () => {
  const cases = fc.nat(5000).chain((trials) => fc.tuple(fc.nat(trials), fc.constant(trials)));
  fc.assert(
    fc.property(cases, ([hits, trials]) => {
      const { value, low, high } = wilsonInterval(hits, trials);
      expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
    }),
    { seed: 1 },
  );
});

// 1,000 seeds: with a true coverage of 95 %, the share seen has a standard error of 0.7 points, so
// 93 to 97 % holds with a chance above 99 %. Seeds are fixed.
test('Student’s interval of 20 normal values covers their mean 95 times in 100', () => {
  expect(
    covered((seed) => {
      const normal = normals(seed);
      const values = Array.from({ length: 20 }, () => 10 + 3 * normal());
      return { ...studentInterval(moments(values)), truth: 10 };
    }),
  ).toSatisfy(near95);
});

test('Wilson’s interval of 200 trials at 4 % covers 95 times in 100', () => {
  expect(
    covered((seed) => {
      const uniform = uniforms(seed);
      let hits = 0;
      for (let i = 0; i < 200; i++) if (uniform() < 0.04) hits++;
      return { ...wilsonInterval(hits, 200), truth: 0.04 };
    }),
  ).toSatisfy(near95);
});

function covered(
  trial: (seed: number) => { readonly low: number; readonly high: number; readonly truth: number },
): number {
  let hits = 0;
  for (let seed = 1; seed <= 1000; seed++) {
    const { low, high, truth } = trial(seed);
    if (low <= truth && truth <= high) hits++;
  }
  return hits / 1000;
}

function near95(share: number): boolean {
  return share >= 0.93 && share <= 0.97;
}
