import { describe, expect, test } from 'vitest';
import type { CostKind, CostLine } from '../../../src/engine/contract/cost-line.ts';
import { addChunk, createResults } from '../../../src/estimate/accumulator.ts';
import { costBalance } from '../../../src/estimate/cost-balance.ts';
import {
  costCentsOf,
  dearestReplication,
  medianCostReplication,
} from '../../../src/estimate/notable-costs.ts';
import { chunkOf, layoutOf, type MadeUp } from './made-up-results.ts';

const lineOf = (kind: CostKind): CostLine => ({
  provider: 0,
  channel: -1,
  kind,
  unitPrice: 1,
  quantityUnit: 'contacts',
  clause: -1,
  amendment: -1,
  tier: -1,
  premium: -1,
  premiumAmendment: -1,
});

/** Two setups of two lines each: what contacts cost, and what contacts lost cost. */
const lines = [lineOf('perContact'), lineOf('lostContacts')];
const layout = { ...layoutOf(2, 1), lines: [lines, lines] };

const figure =
  (answered: readonly number[][], paid: readonly number[][], lost: readonly number[][]): MadeUp =>
  ({ measure, setup, line }, replication) => {
    const of = { answered, costLine: line === 0 ? paid : lost }[measure as 'answered' | 'costLine'];
    if (measure === 'cost') return paid[setup]![replication]! + lost[setup]![replication]!;
    return of?.[setup]?.[replication] ?? 0;
  };

/*
 *                a: contacts  paid  lost    b: contacts  paid  lost
 * replication 0           100   400    60            120   552    20
 * replication 1           300  1200   100            300  1380    40
 * mean                    200   800    80            210   966    30
 *
 * a's price: 800 / 200 = 4; b's: 966 / 210 = 4.6.
 * Price: 966 − 4 × 210 = 126. Volume: 4 × (210 − 200) = 40. Lost: 30 − 80 = −50. In all 116.
 */
function worked() {
  const results = createResults(layout, 2);
  const value = figure(
    [
      [100, 300],
      [120, 300],
    ],
    [
      [400, 1200],
      [552, 1380],
    ],
    [
      [60, 100],
      [20, 40],
    ],
  );
  addChunk(results, chunkOf(layout, 0, 2, value));
  return results;
}

describe('the balance of two setups', () => {
  test('splits what prices cost more into price and volume, and adds up', () => {
    const balance = costBalance(worked(), 0, 1);
    expect(balance?.rows.map(({ part, difference }) => [part, difference.value])).toEqual([
      ['pricePerContact', 126],
      ['contactsAnswered', 40],
      ['lost', -50],
    ]);
    expect(balance?.difference.value).toBe(116);
    expect(balance?.paid.difference.value).toBe(166);
    expect(balance?.losses).toMatchObject({ a: 80, b: 30, difference: { value: -50 } });
    expect(balance?.pricePerContact).toEqual({ a: 4, b: 4.6 });
  });

  test('gives each part its paired interval', () => {
    // Price by replication: 552 − 480 = 72 and 1380 − 1200 = 180 (a pays its mean price both times):
    // s/√2 = 54. Student's t with 1 degree of freedom: 12.7062 (tables).
    const [price] = costBalance(worked(), 0, 1)?.rows ?? [];
    expect(price?.difference.low).toBeCloseTo(126 - 12.7062 * 54, 2);
    expect(price?.difference.high).toBeCloseTo(126 + 12.7062 * 54, 2);
  });

  test('has nothing to say before the first replication', () => {
    expect(costBalance(createResults(layout, 2), 0, 1)).toBeUndefined();
  });

  test('does not split where no contact was answered', () => {
    const results = createResults(layout, 1);
    const value = figure([[0], [0]], [[100], [130]], [[0], [0]]);
    addChunk(results, chunkOf(layout, 0, 1, value));
    const balance = costBalance(results, 0, 1);
    expect(balance?.rows.map(({ part, difference }) => [part, difference.value])).toEqual([
      ['pricePerContact', 30],
    ]);
    expect(balance?.rows[0]?.difference.high).toBe(Infinity);
  });
});

describe('replications found by their cost', () => {
  const results = createResults(layout, 4);
  const paid = [90, 120.25, 70, 120.25];
  const none = [0, 0, 0, 0];
  addChunk(results, chunkOf(layout, 0, 4, figure([none, none], [paid, none], [none, none])));

  test('the dearest is the first of the dearest', () => {
    expect(dearestReplication(results, 0)).toBe(1);
  });
  test('the median is the lower of the middle two', () => {
    // 70, 90, 120.25, 120.25.
    expect(medianCostReplication(results, 0)).toBe(0);
  });
  test('a cost in whole cents; none of a replication that was not simulated', () => {
    expect(costCentsOf(results, 0, 1)).toBe(12_025);
    expect(costCentsOf(results, 0, 4)).toBeUndefined();
  });
});
