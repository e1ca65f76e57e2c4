import { expect, it } from 'vitest';
import { contractAnswer } from '../../../src/estimate/contract-months.ts';
import { addChunk, createResults } from '../../../src/estimate/index.ts';
import { chunkOf, layoutOf } from './made-up-results.ts';

const layout = layoutOf(2, 1);

/** Four replications; by hand in setup 1: line 0, and indicator 0 measured in three of them. */
function results() {
  const made = createResults(layout, 4);
  const chunk = {
    ...chunkOf(layout, 0, 4),
    ledger: new Float64Array(8),
    indicators: new Float64Array(8),
  };
  // [setup][month][line][parts, cents]: 30 contacts in all, 75.00 in all.
  chunk.ledger.set([30_000, 7500], 4);
  // [setup][month][indicator]: measured in 3, values adding up to 2.4, −12.00 and 0.80 in all.
  chunk.indicators.set([3, 2_400_000, -1200, 80], 4);
  addChunk(made, chunk);
  return made;
}

it('gives means over the replications, of indicators over those with something to measure', () => {
  const { months, lines, indicators } = contractAnswer(results());
  expect(months).toBe(layout.months);
  expect(lines).toEqual([
    { setup: 1, index: 0, line: layout.lines[1]![0], month: 0, quantity: 7.5, amount: 18.75 },
  ]);
  expect(indicators).toEqual([
    {
      setup: 1,
      index: 0,
      column: layout.indicators[1]![0],
      month: 0,
      measured: 0.75,
      value: expect.closeTo(0.8, 12) as number,
      amount: -3,
      perPoint: 0.2,
    },
  ]);
});

it('has months but nothing else before the first replication', () => {
  const { lines, indicators } = contractAnswer(createResults(layout, 1));
  expect([lines, indicators]).toEqual([[], []]);
});
