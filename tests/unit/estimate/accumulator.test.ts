import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AssertionError } from '../../../src/base/assert.ts';
import type { Chunk } from '../../../src/engine/result.ts';
import {
  addChunk,
  columnAt,
  createResults,
  findColumn,
  outagesInOrder,
  presentReplications,
  resultsOf,
  type Results,
  summarise,
} from '../../../src/estimate/index.ts';
import { chunkOf, layoutOf } from './made-up-results.ts';

const layout = layoutOf(2, 2);
const chunks = [
  chunkOf(layout, 0, 3),
  chunkOf(layout, 3, 1),
  chunkOf(layout, 4, 10),
  chunkOf(layout, 14, 7),
  chunkOf(layout, 21, 9),
];

function gathered(some: readonly Chunk[], capacity = 30): Results {
  const results = createResults(layout, capacity);
  for (const chunk of some) addChunk(results, chunk);
  return results;
}

const allAtOnce = summarise(gathered([chunkOf(layout, 0, 30)]));

test('the order of arrival and the size of chunks change no digit of any answer', () => {
  const orders = fc.shuffledSubarray(chunks, { minLength: chunks.length });
  fc.assert(
    fc.property(orders, fc.integer({ min: 0, max: 40 }), (order, capacity) => {
      const results = gathered(order, capacity);
      expect(summarise(results)).toStrictEqual(allAtOnce);
      expect(columnAt(results, 5)).toStrictEqual(columnAt(gathered(chunks), 5));
      const whole = chunkOf(layout, 0, 30);
      expect(outagesInOrder(results)).toStrictEqual(whole.outages);
      expect(results.providerIntervals).toStrictEqual(whole.providerIntervals);
      expect(results.calm).toStrictEqual(whole.calm);
      expect(results.occupancy).toStrictEqual(whole.occupancy);
      expect(results.waits).toStrictEqual(whole.waits);
      expect(results.oldestAges).toStrictEqual(whole.oldestAges);
    }),
    { seed: 1, numRuns: 50 },
  );
});

test('results that begin with a chunk take its sums for their own, and give the same answers', () => {
  const first = chunkOf(layout, 0, 3);
  const results = resultsOf(layout, 30, first);
  expect(results.intervals).toBe(first.intervals);
  for (const chunk of chunks.slice(1)) addChunk(results, chunk);
  expect(summarise(results)).toStrictEqual(allAtOnce);
  const other = chunkOf(layoutOf(1, 2), 0, 3);
  expect(() => resultsOf(layout, 30, other)).toThrow(AssertionError);
});

test('answers are given for the replications that are there, in their order', () => {
  const results = gathered([chunks[3]!, chunks[0]!]);
  expect([...presentReplications(results)]).toEqual([0, 1, 2, 14, 15, 16, 17, 18, 19, 20]);
  const cost = findColumn(layout, { measure: 'cost', setup: 1 });
  const all = columnAt(gathered(chunks), cost);
  expect([...columnAt(results, cost)]).toEqual([...all.slice(0, 3), ...all.slice(14, 21)]);
  const answer = summarise(results);
  expect(answer.n).toBe(10);
  expect(answer.summaries.every(({ n }) => n === 10)).toBe(true);
});

test('before the first result the answer is empty, not wrong', () => {
  const { n, summaries, paired, tails, statement, balances, recoveries } = summarise(gathered([]));
  expect({ n, summaries, paired, tails, statement }).toEqual({
    n: 0,
    summaries: [],
    paired: [],
    tails: [],
    statement: [],
  });
  expect(balances).toHaveLength(4);
  expect(recoveries[0]).toMatchObject({ outages: 0, outagesPerReplication: 0 });
});

describe('what is refused changes nothing', () => {
  const refused = {
    'a replication twice': chunkOf(layout, 2, 5),
    'columns of another layout': { ...chunks[2]!, columns: new Float64Array(5) },
    'intervals of another layout': { ...chunks[2]!, intervals: new Float64Array(5) },
    'days of another layout': { ...chunks[2]!, dailyService: new Uint32Array(5) },
    'broken outage rows': { ...chunks[2]!, outages: new Float64Array(5) },
    'outages of another replication': { ...chunks[2]!, outages: chunks[3]!.outages },
    'no replications': { ...chunks[2]!, count: 0 },
  };
  test.each(Object.entries(refused))('%s', (_name, chunk) => {
    const results = gathered([chunks[0]!]);
    const before = structuredClone(results);
    expect(() => addChunk(results, chunk)).toThrow(AssertionError);
    expect(results).toStrictEqual(before);
  });
});

test('a clone goes on where the original was', () => {
  const copy = structuredClone(gathered(chunks.slice(0, 2)));
  for (const chunk of chunks.slice(2)) addChunk(copy, chunk);
  expect(summarise(copy)).toStrictEqual(allAtOnce);
});

test('a chunk can be wiped once it has been taken in', () => {
  const mine = structuredClone(chunks);
  const results = gathered(mine);
  for (const { columns, outages, intervals, dailyService, providerIntervals, calm } of mine) {
    const parts = [columns, outages, intervals, dailyService, providerIntervals, calm];
    for (const part of parts) part.fill(9);
  }
  expect(summarise(results)).toStrictEqual(allAtOnce);
});

// 14.5 MB of them are the books of each provider, by interval; 11.2 MB the waits of each interval.
test('10,000 years of two setups and two channels take less than 61.7 MB', () => {
  const year = layoutOf(2, 2, 364, 48);
  const results = createResults(year, 10_000);
  const oneDay = layoutOf(2, 2, 1, 1);
  const { intervals, dailyService, providerIntervals, calm, occupancy, waits, oldestAges } =
    createResults(year, 1);
  const more = { occupancy, waits, oldestAges };
  const sums = { intervals, dailyService, providerIntervals, calm, ...more };
  for (let first = 0; first < 10_000; first += 500) {
    addChunk(results, { ...chunkOf(oneDay, first, 500), ...sums });
  }
  const arrays = Object.values(results).filter((value) => ArrayBuffer.isView(value));
  const bytes = arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
  expect(results.outageRows).toBe(15_000);
  expect(bytes).toBeLessThan(61.7e6);
});
