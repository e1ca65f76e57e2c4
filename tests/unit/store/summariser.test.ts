import { expect, test } from 'vitest';
import { Summariser } from '../../../src/store/summariser.ts';
import { realRun } from '../ui/real-results.ts';

/** A clock on which every reading is some time after the one before. */
function ticking(every: number): { now: () => number; rest: (ms: number) => void } {
  let at = 0;
  return {
    now: () => (at += every),
    rest: (ms) => {
      at += ms;
    },
  };
}

/** Replications behind the full figures after so many, two minutes apart. */
function fullAfter(took: number, counts: readonly number[]): (number | undefined)[] {
  const { scenario, results } = realRun(1);
  const { now, rest } = ticking(took);
  const summariser = new Summariser(scenario, now);
  return counts.map((n) => {
    rest(120_000);
    // The same figures; the number of them is what counts here.
    return summariser.soFar({ ...results, n })?.answer?.n;
  });
}

test('full figures that are quick follow the run', () => {
  expect(fullAfter(10, [2, 3, 4, 5])).toEqual([2, 3, 4, 5]);
});

test('the very first figures of a page are those of the sentences; all of them come next', () => {
  const { scenario, results } = realRun(1);
  const { now, rest } = ticking(10);
  const summariser = new Summariser(scenario, now, true);
  const first = summariser.soFar(results);
  expect(first?.headline.n).toBe(results.n);
  expect(first?.answer).toBeUndefined();
  rest(250);
  expect(summariser.soFar(results)?.answer?.n).toBe(results.n);
});

test('full figures that hold the page up come each time the replications have doubled', () => {
  // The first full answer is not counted: its code is new.
  expect(fullAfter(100, [2, 3, 4, 5, 6, 11, 12, 23, 24])).toEqual([2, 3, 3, 3, 6, 6, 12, 12, 24]);
});
