import { describe, expect, test } from 'vitest';
import { INTERVAL_WIDTH, SERVICE_BINS } from '../../../src/engine/result.ts';
import {
  addChunk,
  createResults,
  type Results,
  summarise,
  summariseHeadline,
} from '../../../src/estimate/index.ts';
import { binnedQuantile } from '../../../src/estimate/fan.ts';
import { recovery } from '../../../src/estimate/recovery.ts';
import { chunkOf, layoutOf, type MadeUp } from './made-up-results.ts';

function resultsOf(n: number, value?: MadeUp, setups = 2, channels = 2): Results {
  const layout = layoutOf(setups, channels);
  const results = createResults(layout, n);
  addChunk(results, chunkOf(layout, 0, n, value));
  return results;
}

/** Costs 1, 2, … n with the first setup and 10 more with the second; lost by channel. */
const byHand: MadeUp = ({ measure, setup, channel }, replication) => {
  if (measure === 'cost') return replication + 1 + 10 * setup;
  if (measure === 'lost') return replication * (channel + 1);
  if (measure === 'continuityBroken') return Number(setup === 0 && replication % 4 === channel);
  if (measure === 'costLine') return 80;
  if (measure === 'serviceLevel') return replication === 0 ? Number.NaN : 0.8;
  if (measure === 'answerRate') return Number.NaN;
  return 0;
};

describe('twenty replications made up by hand', () => {
  const answer = summarise(resultsOf(20, byHand));
  const summaryOf = (measure: string, setup: number, channel = -1) =>
    answer.summaries.find(
      (s) => s.measure === measure && s.setup === setup && s.channel === channel,
    );
  const pairOf = (measure: string, channel = -1) =>
    answer.paired.find((p) => p.measure === measure && p.channel === channel);

  test('cost: 1 to 20 has mean 10.5, variance 35, median 10.5', () => {
    const cost = summaryOf('cost', 0);
    expect(cost).toMatchObject({ n: 20, p50: 10.5, minimum: 1, maximum: 20 });
    expect(cost?.standardDeviation).toBeCloseTo(Math.sqrt(35), 12);
    // t(0.975, 19) = 2.093 in tables.
    expect(cost?.mean.value).toBeCloseTo(10.5, 12);
    expect(cost?.mean.high).toBeCloseTo(10.5 + 2.093 * Math.sqrt(35 / 20), 3);
  });

  test('lost contacts of all channels are summed', () => {
    expect(summaryOf('lost', 0)).toMatchObject({ minimum: 0, maximum: 57 });
    expect(summaryOf('lost', 0)?.mean.value).toBeCloseTo(28.5, 12);
  });

  test('the continuity objective is broken when any channel breaks it', () => {
    expect(summaryOf('continuityBroken', 0, 0)?.mean.value).toBe(0.25);
    expect(summaryOf('continuityBroken', 0)?.mean.value).toBe(0.5);
    expect(summaryOf('continuityBroken', 1)?.mean).toMatchObject({ value: 0, low: 0 });
  });

  test('replications that do not define a measure are left out, and so is an empty summary', () => {
    expect(summaryOf('serviceLevel', 0, 0)).toMatchObject({ n: 19, minimum: 0.8 });
    expect(pairOf('serviceLevel', 0)?.n).toBe(19);
    expect(summaryOf('answerRate', 0, 0)).toBeUndefined();
    expect(pairOf('answerRate', 0)).toBeUndefined();
  });

  test('paired: 10 dearer in every year, never cheaper, no variance left', () => {
    expect(pairOf('cost')).toMatchObject({
      a: 0,
      b: 1,
      n: 20,
      difference: { value: 10, low: 10, high: 10 },
      better: { value: 0, low: 0 },
      varianceReduction: 0,
    });
  });

  test('paired: better in the half of the years in which only the first breaks', () => {
    expect(pairOf('continuityBroken')?.difference.value).toBe(-0.5);
    expect(pairOf('continuityBroken')?.better.value).toBe(0.5);
  });

  test('providers and cost lines are not compared between setups', () => {
    const levels = new Set(answer.paired.map(({ measure }) => measure));
    expect([...levels].some((m) => m.startsWith('provider') || m === 'costLine')).toBe(false);
  });

  test('tails of cost and of lost contacts', () => {
    const [cost95, cost99, lost95] = answer.tails;
    expect(cost95).toMatchObject({ measure: 'cost', setup: 0, level: 0.95, worst: 1 });
    expect(cost95?.valueAtRisk.value).toBe(19);
    expect([cost99?.valueAtRisk.value, cost99?.expectedShortfall]).toEqual([20, 20]);
    expect([lost95?.measure, lost95?.expectedShortfall]).toEqual(['lost', 57]);
    expect(answer.tails).toHaveLength(8);
  });

  test('a statement line is an amount and a quantity; without a unit price no quantity', () => {
    expect(answer.statement).toHaveLength(4);
    const [calls, fixed] = answer.statement;
    expect(calls).toMatchObject({ setup: 0, quantity: 20, amount: { value: 80, low: 80 } });
    expect(fixed).toMatchObject({ line: { kind: 'fixedPerMonth' }, quantity: 0 });
  });
});

test('two independent columns have a variance reduction of about 1', () => {
  const noisy: MadeUp = ({ measure }, _replication, draw) => (measure === 'cost' ? draw() : 0);
  const independent = summarise(resultsOf(4000, noisy)).paired.find((p) => p.measure === 'cost');
  // Its standard error with 4,000 pairs is near 0.02.
  expect(independent?.varianceReduction).toBeGreaterThan(0.9);
  expect(independent?.varianceReduction).toBeLessThan(1.1);
});

test('one replication: the figures are there, their intervals are not', () => {
  const { summaries, paired } = summarise(resultsOf(1, byHand));
  const cost = summaries.find((s) => s.measure === 'cost' && s.setup === 1);
  expect(cost?.mean).toEqual({ value: 11, low: -Infinity, high: Infinity });
  expect(cost).toMatchObject({ p5: 11, p95: 11, standardDeviation: Infinity });
  expect(paired.find((p) => p.measure === 'cost')).toMatchObject({
    difference: { value: 10, low: -Infinity, high: Infinity },
    varianceReduction: 0,
  });
});

test('no figure of a summary, difference or tail is NaN', () => {
  for (const n of [1, 2, 30]) {
    const { summaries, paired, tails, statement, recoveries } = summarise(resultsOf(n));
    const seen: unknown[] = [];
    JSON.stringify([summaries, paired, tails, statement, recoveries], (_key, value: unknown) => {
      seen.push(value);
      return value;
    });
    expect(seen.filter(Number.isNaN)).toEqual([]);
  }
});

test('the headline has the very figures of the whole answer', () => {
  const results = resultsOf(50);
  const whole = summarise(results);
  const headline = summariseHeadline(results);
  // Cost, and of all channels: continuity broken, lost, needs resolved, left unresolved; of two setups.
  expect(headline.summaries).toHaveLength(10);
  expect(headline.paired).toHaveLength(5);
  for (const summary of headline.summaries) expect(whole.summaries).toContainEqual(summary);
  for (const pair of headline.paired) expect(whole.paired).toContainEqual(pair);
});

describe('books', () => {
  test('balance, in total and in every interval', () => {
    for (const balance of summarise(resultsOf(5)).balances) {
      const { offered, answered, abandoned, difference, intervalsOff } = balance;
      expect(offered).toBe(answered + abandoned);
      expect([difference, intervalsOff]).toEqual([0, 0]);
    }
  });

  test('two intervals that are off by one each way are told though the total balances', () => {
    const results = resultsOf(5);
    results.intervals[0]! += 1;
    results.intervals[INTERVAL_WIDTH]! -= 1;
    const [first, second] = summarise(results).balances;
    expect(first).toMatchObject({ difference: 0, intervalsOff: 2 });
    expect(second).toMatchObject({ difference: 0, intervalsOff: 0 });
  });
});

describe('daily fan', () => {
  const bins = (counts: Readonly<Record<number, number>>): Uint32Array => {
    const histogram = new Uint32Array(SERVICE_BINS);
    for (const [bin, count] of Object.entries(counts)) histogram[Number(bin)] = count;
    return histogram;
  };

  test('is linear inside a bin of half a per cent', () => {
    // Four replications in [80 %, 80.5 %): the median is the middle of the bin.
    expect(binnedQuantile(bins({ 160: 4 }), 0, 0.5)).toBeCloseTo(0.8025, 12);
    // Three in [0, 0.5 %), one in [50, 50.5 %): a quarter of the way into the second bin is 0.8125.
    expect(binnedQuantile(bins({ 0: 3, 100: 1 }), 0, 0.75)).toBeCloseTo(0.005, 12);
    expect(binnedQuantile(bins({ 0: 3, 100: 1 }), 0, 0.8125)).toBeCloseTo(0.50125, 12);
  });

  test('has 100 % exactly in the last bin, and nothing on a day without contacts', () => {
    expect(binnedQuantile(bins({ 200: 7 }), 0, 0.05)).toBe(1);
    expect(binnedQuantile(bins({}), 0, 0.5)).toBeNaN();
  });

  test('has a value for each day of each setup and channel, in rising order', () => {
    const { fans } = summarise(resultsOf(40));
    expect(fans.map(({ setup, channel }) => [setup, channel])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    for (const { p5, p25, p50, p75, p95 } of fans) {
      for (let day = 0; day < 3; day++) {
        const quantiles = [p5, p25, p50, p75, p95].map((values) => values[day]!);
        expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b));
      }
    }
  });
});

describe('recovery', () => {
  test('counts outages that concerned the setup, and the hours of those that were felt', () => {
    const { outages, felt, meanHours, p50Hours } = recovery([0, 2, 4, 0, 6]);
    expect([outages, felt.value, meanHours.value, p50Hours]).toEqual([5, 0.6, 4, 4]);
    // s = 2, t(0.975, 2) = 4.303.
    expect(meanHours.high).toBeCloseTo(4 + (4.303 * 2) / Math.sqrt(3), 2);
  });

  test('has no hours when none was felt', () => {
    expect(recovery([0, 0])).toMatchObject({
      outages: 2,
      felt: { value: 0, low: 0 },
      meanHours: { value: 0, low: -Infinity, high: Infinity },
      p95Hours: 0,
    });
  });

  test('reads the rows of every replication', () => {
    const layout = layoutOf(2, 1);
    const results = createResults(layout, 2);
    const row = (replication: number, hours: readonly [number, number]): number[] => [
      ...[replication, 0, 0, 3600, 0, 1, 1],
      ...hours,
    ];
    const outages = Float64Array.from([row(0, [3, -1]), row(1, [0, 5]), row(1, [1, -1])].flat());
    addChunk(results, { ...chunkOf(layout, 0, 2), outages });
    const [a, b] = summarise(results).recoveries;
    expect(a).toMatchObject({ outages: 3, outagesPerReplication: 1.5, p50Hours: 2 });
    expect(b).toMatchObject({ outages: 1, outagesPerReplication: 0.5, p50Hours: 5 });
  });
});
