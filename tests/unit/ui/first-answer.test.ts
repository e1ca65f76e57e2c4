import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atHand } from '../../../src/base/later.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { createStore, initialState, type Store } from '../../../src/store/index.ts';
import { Summariser } from '../../../src/store/summariser.ts';
import { firstAnswer } from '../../../src/ui/first-answer.ts';
import { realRun } from './real-results.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, 16));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const { scenario, results } = realRun(1);

function pageStore(): Store {
  const origin = { kind: 'readyMade', id: 'small' } as const;
  return createStore(initialState({ origin, scenario }), atHand(parseScenario));
}

/** Whether it has settled after so many milliseconds. */
async function settledAfter(waiting: Promise<void>, milliseconds: number): Promise<boolean> {
  let settled = false;
  void waiting.then(() => (settled = true));
  await vi.advanceTimersByTimeAsync(milliseconds);
  return settled;
}

test('what comes after the first answer does not wait where nothing runs', async () => {
  expect(await settledAfter(firstAnswer(pageStore()), 20)).toBe(true);
});

test('it waits for the first figures of a run, and for the frame that shows them', async () => {
  const store = pageStore();
  store.dispatch({ type: 'runStarted', scenario });
  const waiting = firstAnswer(store);
  expect(await settledAfter(waiting, 1000)).toBe(false);
  const known = new Summariser(scenario, () => 0).full(results);
  const progress = {
    replicationsDone: 1,
    replicationsTotal: 300,
    daysDone: 1,
    daysTotal: 300,
    engineMilliseconds: 1,
  };
  store.dispatch({ type: 'runAdvanced', progress, known });
  expect(await settledAfter(waiting, 15)).toBe(false);
  expect(await settledAfter(waiting, 5)).toBe(true);
});

test('it does not wait for ever where the first year takes long', async () => {
  const store = pageStore();
  store.dispatch({ type: 'runStarted', scenario });
  expect(await settledAfter(firstAnswer(store), 1520)).toBe(true);
});
