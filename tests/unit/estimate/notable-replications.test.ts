import { describe, expect, it } from 'vitest';
import {
  addChunk,
  createResults,
  medianReplication,
  worstReplication,
  type Results,
} from '../../../src/estimate/index.ts';
import { chunkOf, layoutOf } from './made-up-results.ts';

/** Results whose second setup and second channel have the given figures by replication. */
function results(disruption: readonly number[], lost: readonly number[], first = 0): Results {
  const layout = layoutOf(2, 2);
  const chunk = chunkOf(layout, first, lost.length, ({ measure, setup, channel }, replication) => {
    if (setup !== 1 || channel !== 1) return 1000 - replication;
    if (measure === 'longestDisruption') return disruption[replication - first]!;
    return measure === 'lost' ? lost[replication - first]! : 0;
  });
  const all = createResults(layout, 1);
  addChunk(all, chunk);
  return all;
}

describe('the worst replication', () => {
  it('has the longest disruption, then most contacts lost, then comes first', () => {
    expect(worstReplication(results([1, 5, 3], [9, 0, 8]), 1, 1)).toBe(1);
    expect(worstReplication(results([2, 2, 2, 1], [4, 9, 9, 99]), 1, 1)).toBe(1);
    expect(worstReplication(results([0, 0], [0, 0]), 1, 1)).toBe(0);
  });

  it('is counted by the replications’ own numbers', () => {
    expect(worstReplication(results([1, 2], [0, 0], 40), 1, 1)).toBe(41);
    expect(medianReplication(results([1, 2, 3], [7, 5, 6], 40), 1, 1)).toBe(42);
  });

  it('is unknown before the first replication', () => {
    const none = createResults(layoutOf(2, 2), 4);
    expect(worstReplication(none, 1, 1)).toBeUndefined();
    expect(medianReplication(none, 1, 1)).toBeUndefined();
  });
});

describe('the median replication', () => {
  it('has as many that lose fewer as lose more', () => {
    expect(medianReplication(results([0, 0, 0, 0, 0], [50, 10, 30, 20, 40]), 1, 1)).toBe(2);
  });

  it('is the lower of two in the middle, and the first of equal ones', () => {
    expect(medianReplication(results([0, 0, 0, 0], [40, 10, 30, 20]), 1, 1)).toBe(3);
    expect(medianReplication(results([0, 0, 0], [7, 7, 7]), 1, 1)).toBe(1);
    expect(medianReplication(results([0], [7]), 1, 1)).toBe(0);
  });
});
