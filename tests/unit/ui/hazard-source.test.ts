import { expect, it } from 'vitest';
import { atHand } from '../../../src/base/later.ts';
import { ok } from '../../../src/base/result.ts';
import type { Pool } from '../../../src/runner/pool.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { createStore, initialState } from '../../../src/store/index.ts';
import { hazardSource } from '../../../src/ui/hazard-source.ts';
import { nightly, standbyCase } from '../estimate/hazards/hazard-costs.ts';
import { realRun } from './real-results.ts';

const { scenario, results, answer } = realRun(
  2,
  standbyCase([nightly('first', '2027-01-11T00:00')]),
);

/** A page whose run has come to its end, and a pool that works until it is stopped. */
function page() {
  const opened = { origin: { kind: 'readyMade', id: 'standby' }, scenario } as const;
  const store = createStore(initialState(opened), atHand(parseScenario));
  store.dispatch({
    type: 'runEnded',
    phase: 'finished',
    known: { scenario, headline: answer, answer, results },
    fingerprint: '',
    seconds: 1,
  });
  let begun: () => void;
  const working = new Promise<void>((resolve) => (begun = resolve));
  const pool: Pick<Pool, 'simulate'> = {
    simulate: ({ signal }) => {
      begun();
      return new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve(ok('stopped')));
      });
    },
  };
  return { store, working, source: hazardSource(store, pool as Pool) };
}

it('gives the workers up as soon as a run begins, so that nobody waits for it', async () => {
  const { store, working, source } = page();
  const known = source({ scenario, results });
  await working;
  store.dispatch({ type: 'runStarted', scenario });
  const end = await known;
  expect(end.ok ? 'known' : end.error.code).toBe('cancelled');
});

it('gives them up when the scenario changes, and when it is cancelled', async () => {
  const changed = page();
  const known = changed.source({ scenario, results });
  await changed.working;
  changed.store.dispatch({ type: 'runOutdated' });
  expect((await known).ok).toBe(false);

  const { working, source } = page();
  const stop = new AbortController();
  const cancelled = source({ scenario, results, signal: stop.signal });
  await working;
  stop.abort();
  expect((await cancelled).ok).toBe(false);
});
