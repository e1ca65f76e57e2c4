import { afterEach, describe, expect, test, vi } from 'vitest';
import { atHand } from '../../../src/base/later.ts';
import { createInProcessWorker } from '../../../src/runner/in-process-worker.ts';
import { createPool, type Pool } from '../../../src/runner/pool.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import {
  createRunController,
  createStore,
  initialState,
  runView,
  type Origin,
  type State,
} from '../../../src/store/index.ts';
import { fakeEngine } from '../runner/fake-engine.ts';
import { smallScenario } from '../runner/fixture.ts';
import { ManualScheduler } from './fixture.ts';

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

function workbench(origin: Origin = { kind: 'readyMade', id: 'small' }) {
  const spawn = () => createInProcessWorker({ prepare: fakeEngine, now: () => performance.now() });
  const pool: Pool = createPool({ spawn, size: 2 });
  const store = createStore(
    initialState({ origin, scenario: smallScenario() }),
    atHand(parseScenario),
  );
  const scheduler = new ManualScheduler();
  const runs = createRunController({ store, pool, scheduler, settleMilliseconds: 500 });
  open.push(
    () => runs.close(),
    () => pool.close(),
  );
  const statuses: string[] = [];
  store.select(
    (state) => runView(state).status,
    (status) => statuses.push(status),
  );
  const until = (check: (state: State) => boolean) =>
    vi.waitFor(() => expect(check(store.state)).toBe(true), { timeout: 10_000 });
  const finished = () => until((state) => runView(state).status === 'finished');
  const seed = (value: string) =>
    store.dispatch({
      type: 'edited',
      edit: { kind: 'set', label: 'Seed', path: ['run', 'seed'], value },
    });
  return { store, runs, scheduler, statuses, until, finished, seed };
}

describe('a run', () => {
  test('goes from nothing to complete figures with their fingerprint', async () => {
    const { store, runs, statuses, finished } = workbench();
    runs.start();
    await finished();
    expect(statuses).toEqual(['idle', 'running', 'finished']);
    expect(store.state.run.shown?.answer?.n).toBe(40);
    expect(runView(store.state).fingerprint).toMatch(/^[0-9a-f]{16}$/);
  });

  test('asked for again simulates anew, and meets the same fingerprint', async () => {
    const { store, runs, statuses, finished } = workbench();
    runs.start();
    await finished();
    const { fingerprint, shown } = store.state.run;
    runs.start();
    await finished();
    expect(statuses).toEqual(['idle', 'running', 'finished', 'running', 'finished']);
    expect(store.state.run.fingerprint).toBe(fingerprint);
    expect(store.state.run.shown?.results).not.toBe(shown?.results);
  });
});

describe('after an edit', () => {
  test('the figures on screen stay, marked stale, until new ones come', async () => {
    const { store, runs, scheduler, finished, seed, until } = workbench();
    runs.start();
    await finished();
    const before = store.state.run.shown;
    seed('other');
    expect(runView(store.state).status).toBe('stale');
    expect(store.state.run.shown).toBe(before);
    scheduler.pass(499);
    expect(store.state.run.phase).toBe('idle');
    scheduler.pass(1);
    await until(({ run }) => run.shown !== before);
    await finished();
    expect(store.state.run.shown?.scenario.run.seed).toBe('other');
  });

  test('a run that is stopped before its first replication goes on no more', async () => {
    const { store, runs, scheduler, finished, seed, until } = workbench();
    runs.start();
    await finished();
    seed('other');
    scheduler.pass(500);
    const progress = {
      replicationsDone: 0,
      replicationsTotal: 40,
      daysDone: 3,
      daysTotal: 560,
      engineMilliseconds: 1,
    };
    store.dispatch({ type: 'runAdvanced', progress, known: undefined });
    runs.stop();
    await until(({ run }) => run.phase !== 'running');
    expect(runView(store.state)).toEqual({
      status: 'stale',
      error: expect.objectContaining({ code: 'cancelled' }) as unknown,
    });
  });

  test('nothing starts before the edits have rested', async () => {
    const { store, runs, scheduler, finished, seed } = workbench();
    runs.start();
    await finished();
    for (const value of ['a', 'ab', 'abc']) {
      seed(value);
      scheduler.pass(400);
    }
    expect(store.state.run.phase).toBe('idle');
    scheduler.pass(100);
    await finished();
    expect(store.state.run.shown?.scenario.run.seed).toBe('abc');
  });

  test('undo shows the former figures at once, without another run', async () => {
    const { store, runs, scheduler, finished, seed } = workbench();
    runs.start();
    await finished();
    const { fingerprint } = store.state.run;
    seed('other');
    scheduler.pass(500);
    await finished();
    store.dispatch({ type: 'undone' });
    scheduler.pass(0);
    expect(runView(store.state).status).toBe('finished');
    expect(store.state.run.fingerprint).toBe(fingerprint);
  });

  test('what makes the scenario invalid leaves the figures as they are', async () => {
    const { store, runs, finished, seed } = workbench();
    runs.start();
    await finished();
    seed('');
    expect(store.state.draft.issues).not.toEqual([]);
    expect(runView(store.state).status).toBe('finished');
  });
});

describe('a stop', () => {
  test('before the first replication says so, and what is asked again starts', async () => {
    const { store, runs, finished, until } = workbench();
    runs.start();
    runs.stop();
    await until((state) => runView(state).status === 'stopped');
    expect(runView(store.state).error?.code).toBe('cancelled');
    runs.start();
    await finished();
  });
});

describe('a scenario that came by a link', () => {
  test('is told whether the figures agree, and only while it is unchanged', async () => {
    const first = workbench();
    first.runs.start();
    await first.finished();
    const fingerprint = first.store.state.run.fingerprint!;

    const same = workbench({ kind: 'link', fingerprint });
    same.runs.start();
    await same.finished();
    expect(runView(same.store.state).linkFingerprint).toEqual({
      agrees: true,
      expected: fingerprint,
    });
    same.seed('other');
    expect(runView(same.store.state).linkFingerprint).toBeUndefined();

    const earlier = workbench({ kind: 'link', fingerprint, engineVersion: '1.1.0' });
    earlier.runs.start();
    await earlier.finished();
    expect(runView(earlier.store.state).linkFingerprint?.otherEngine).toBe('1.1.0');

    const other = workbench({ kind: 'link', fingerprint: '0123456789abcdef' });
    other.runs.start();
    await other.finished();
    expect(runView(other.store.state).linkFingerprint?.agrees).toBe(false);
  });
});
