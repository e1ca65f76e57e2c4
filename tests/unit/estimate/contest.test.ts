import { expect, test } from 'vitest';
import { contestsAgainst } from '../../../src/estimate/contests.ts';
import { pairedContest, unpairedContest } from '../../../src/estimate/contest.ts';
import { addChunk, createResults, pairedDifferences } from '../../../src/estimate/index.ts';
import { comparableColumns } from '../../../src/estimate/kept-columns.ts';
import { newcombeInterval, pairedNewcombeInterval } from '../../../src/estimate/newcombe.ts';
import { pairingOf } from '../../../src/estimate/pairing.ts';
import { welchInterval } from '../../../src/estimate/welch.ts';
import { chunkOf, layoutOf } from './made-up-results.ts';

const numbers = (...values: number[]): Float64Array => Float64Array.from(values);
const sample = (n: number, mean: number, variance: number) => ({
  n,
  mean,
  variance,
  minimum: mean,
  maximum: mean,
});

test('Welch’s interval of samples of 15 with means 20.8 and 23.0, variances 7.9 and 3.8', () => {
  // Standard error √(11.7 / 15) = 0.88318; degrees of freedom 14 · 11.7² / (7.9² + 3.8²) = 24.94,
  // whose t is between those that tables print for 24 (2.064) and 25 (2.060).
  const { value, low, high } = welchInterval(sample(15, 20.8, 7.9), sample(15, 23, 3.8));
  expect(value).toBeCloseTo(2.2, 12);
  expect((high - low) / 2).toBeGreaterThan(2.0595 * 0.88318);
  expect((high - low) / 2).toBeLessThan(2.064 * 0.88318);
  expect(low + high).toBeCloseTo(4.4, 12);
});

test('Welch’s interval of samples of one size and spread is Student’s for two samples', () => {
  // 2 (n − 1) = 8 degrees of freedom: t = 2.306; standard error √(2 · 10 / 5) = 2.
  const { low, high } = welchInterval(sample(5, 0, 10), sample(5, 1, 10));
  expect((high - low) / 2).toBeCloseTo(2 * 2.306, 3);
});

test('Welch’s interval is not bounded by one value, and has no width where nothing varies', () => {
  expect(welchInterval(sample(1, 1, Infinity), sample(9, 4, 2))).toEqual({
    value: 3,
    low: -Infinity,
    high: Infinity,
  });
  expect(welchInterval(sample(4, 1, 0), sample(9, 4, 0))).toEqual({ value: 3, low: 3, high: 3 });
});

// Newcombe (1998), table II, method 10: 56 of 70 less 48 of 80, and so on.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [10, 10, 0, 10, 0.6075, 1],
])('Newcombe’s interval of %d in %d less %d in %d is %d to %d', (b, nb, a, na, low, high) => {
  const interval = newcombeInterval(a, na, b, nb);
  expect(interval.value).toBeCloseTo(b / nb - a / na, 12);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

/** Events of pairs: so many in both, in a only, in b only, in neither. */
const pairsOf = (...[both, onlyA, onlyB, neither]: [number, number, number, number]) => {
  const of = (...counts: number[]) =>
    counts.flatMap((count, i) => Array.from({ length: count }, () => (i % 2 === 0 ? 1 : 0)));
  return [
    numbers(...of(both + onlyA, onlyB + neither)),
    numbers(...of(both, onlyA), ...of(onlyB, neither)),
  ] as const;
};

test('Newcombe’s interval for pairs, of airways of 21 children before and after a transplant', () => {
  // Fagerland, Lydersen and Laake (2014, Statistics in Medicine 33): 1 both times, 1 before only, 7 after
  // only, 12 never; 28.6 % more after, 2.6 to 50.7.
  const { value, low, high } = pairedNewcombeInterval(...pairsOf(1, 1, 7, 12));
  expect(value).toBeCloseTo(6 / 21, 12);
  expect(low).toBeCloseTo(0.026, 3);
  expect(high).toBeCloseTo(0.507, 3);
});

test('Newcombe’s interval for pairs is his other one where the two have nothing in common', () => {
  // 6 × 6 = 4 × 9: no correlation.
  const paired = pairedNewcombeInterval(...pairsOf(6, 4, 9, 6));
  const apart = newcombeInterval(10, 25, 15, 25);
  expect(paired.low).toBeCloseTo(apart.low, 12);
  expect(paired.high).toBeCloseTo(apart.high, 12);
});

test.each([
  [0.01, 0.05, 0.0, 30],
  [0.05, 0.1, 0.1, 30],
  [0.02, 0.3, 0.05, 30],
])(
  'it covers the truth in 93 of 100 samples or more: %d both, %d and %d one only, %d pairs',
  (both, onlyA, onlyB, n) => {
    // Every sample that can occur, with its multinomial probability: no chance in this test.
    const logs = Array.from({ length: n + 1 }, (_, i) => Math.log(Math.max(1, i)));
    logs.forEach((log, i) => (logs[i] = log + (logs[i - 1] ?? 0)));
    const power = (p: number, k: number): number => (k === 0 ? 0 : k * Math.log(p));
    let covered = 0;
    for (let e = 0; e <= n; e++) {
      for (let f = 0; e + f <= n; f++) {
        for (let g = 0; e + f + g <= n; g++) {
          const h = n - e - f - g;
          const { low, high } = pairedNewcombeInterval(...pairsOf(e, f, g, h));
          if (low > onlyB - onlyA || high < onlyB - onlyA) continue;
          const ways = logs[n]! - logs[e]! - logs[f]! - logs[g]! - logs[h]!;
          const chance = power(both, e) + power(onlyA, f) + power(onlyB, g);
          covered += Math.exp(ways + chance + power(1 - both - onlyA - onlyB, h));
        }
      }
    }
    expect(covered).toBeGreaterThan(0.93);
    expect(covered).toBeLessThan(1);
  },
);

test('of four years two are better, one is equal, one is worse; what is not known counts nowhere', () => {
  // Fewer contacts lost are better: −3, 0, +1, −2.
  const found = pairedContest('lost', numbers(5, 5, 5, 5, NaN), numbers(2, 5, 6, 3, 1));
  expect(found?.n).toBe(4);
  expect(found?.difference.value).toBe(-1);
  expect(found?.wins?.better.value).toBe(0.5);
  expect(found?.wins?.equal.value).toBe(0.25);
  expect(found?.wins?.worse.value).toBe(0.25);
  // Wilson, 1 of 4: (0.25 + z²/8 ± z √(0.1875/4 + z²/64)) / (1 + z²/4).
  expect(found?.wins?.worse.low).toBeCloseTo(0.0456, 4);
  expect(found?.wins?.worse.high).toBeCloseTo(0.6994, 4);
});

test('amounts less than half a cent apart are equal, contacts are not', () => {
  const [a, b] = [numbers(100, 100), numbers(100.004, 99.994)];
  expect(pairedContest('cost', a, b)?.wins).toMatchObject({
    better: { value: 0.5 },
    equal: { value: 0.5 },
    worse: { value: 0 },
  });
  expect(pairedContest('lost', a, b)?.wins?.equal.value).toBe(0);
});

test('a higher service level wins, a higher occupancy is only higher', () => {
  const [a, b] = [numbers(0.5, 0.5), numbers(0.6, 0.7)];
  expect(pairedContest('serviceLevel', a, b)?.wins?.better.value).toBe(1);
  expect(pairedContest('occupancy', a, b)?.wins?.better.value).toBe(1);
  expect(pairedContest('abandonment', a, b)?.wins?.worse.value).toBe(1);
});

test('where the worlds are not the same nobody wins, and events are counted apart', () => {
  const lost = unpairedContest('lost', numbers(1, 2, 3), numbers(4, 5, 6, NaN));
  // Both have variance 1: four degrees of freedom, t = 2.776, standard error √(2/3).
  expect(lost?.difference.value).toBe(3);
  expect(lost?.difference.high).toBeCloseTo(3 + 2.776 * Math.sqrt(2 / 3), 2);
  expect(lost?.wins).toBeUndefined();
  const broken = unpairedContest('continuityBroken', numbers(0, 0, 0, 0), numbers(0, 0, 0, 0));
  expect(broken?.difference.value).toBe(0);
  expect(broken?.difference.high).toBeGreaterThan(0.4);
});

const layout = layoutOf(3, 2);
const results = createResults(layout, 20);
addChunk(results, chunkOf(layout, 0, 20));

test('against the first setup the differences are those of the answer', () => {
  for (const { measure, channel, b, difference, n } of pairedDifferences(results)) {
    const found = contestsAgainst(results, 0, measure, channel)[b];
    expect(found?.difference).toEqual(difference);
    expect(found?.n).toBe(n);
  }
});

test('against another setup they are turned round, and add up', () => {
  const mean = (baseline: number, setup: number): number =>
    contestsAgainst(results, baseline, 'cost', -1)[setup]?.difference.value ?? NaN;
  expect(mean(2, 0)).toBeCloseTo(-mean(0, 2), 9);
  expect(mean(1, 0) + mean(0, 2)).toBeCloseTo(mean(1, 2), 9);
  expect(contestsAgainst(results, 1, 'cost', -1)[1]).toBeUndefined();
});

test('what is kept of a run gives the same comparisons, from its own copy', () => {
  const kept = comparableColumns(results);
  const before = contestsAgainst(results, 1, 'lost', -1);
  expect(contestsAgainst(kept, 1, 'lost', -1)).toEqual(before);
  expect(kept.columns.length).toBeLessThan(results.columns.length);
  expect(kept.columns.buffer).not.toBe(results.columns.buffer);
});

test('runs are paired by seed, horizon and number of replications', () => {
  const scenario = {
    horizon: { start: '2027-01-04', days: 364, intervalMinutes: 30 as const },
    run: { seed: 'a', replications: 1000 },
  };
  const run = { scenario, n: 1000 };
  expect(pairingOf(run, run).kind).toBe('paired');
  const other = { ...scenario, run: { seed: 'b', replications: 1000 } };
  expect(pairingOf(run, { ...run, scenario: other })).toEqual({ kind: 'apart', why: 'seed' });
  expect(pairingOf(run, { ...run, n: 500 })).toEqual({ kind: 'apart', why: 'replications' });
  const later = { ...scenario, horizon: { ...scenario.horizon, start: '2028-01-03' } };
  expect(pairingOf(run, { ...run, scenario: later })).toEqual({ kind: 'apart', why: 'horizon' });
  const short = { ...scenario, horizon: { ...scenario.horizon, days: 28 } };
  expect(pairingOf(run, { ...run, scenario: short })).toEqual({
    kind: 'lengths',
    days: [364, 28],
  });
});
