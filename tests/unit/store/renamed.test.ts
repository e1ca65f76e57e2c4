import { afterEach, expect, test, vi } from 'vitest';
import { atHand } from '../../../src/base/later.ts';
import { createInProcessWorker } from '../../../src/runner/in-process-worker.ts';
import { createPool } from '../../../src/runner/pool.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import {
  createRunController,
  createStore,
  initialState,
  runView,
} from '../../../src/store/index.ts';
import { fakeEngine } from '../runner/fake-engine.ts';
import { smallScenario } from '../runner/fixture.ts';
import { ManualScheduler, stateOf, step } from './fixture.ts';

const words = new Map([['Phone', 'Téléphone']]);
const spoken = (id: string) => ({ type: 'spoken', language: 'fr', words: { id, words } }) as const;

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

test('a ready-made scenario is renamed, edits and steps to undo included', () => {
  const edit = {
    kind: 'set',
    label: 'Contacts a week',
    path: ['channels', 0, 'demand', 'contactsPerWeek'],
    value: 5000,
  } as const;
  const state = step(step(stateOf(), { type: 'edited', edit }), spoken('base'));
  expect(state.language).toBe('fr');
  expect(state.scenario.channels[0]).toMatchObject({
    name: 'Téléphone',
    demand: { contactsPerWeek: 5000 },
  });
  expect(state.opened.scenario.channels[0]?.name).toBe('Téléphone');
  const before = step(state, { type: 'undone' });
  expect(before.draft.document).toBe(before.opened.scenario);
  expect(before.scenario.channels[0]?.name).toBe('Téléphone');
});

test('what the person named, and what was opened from elsewhere, keeps its names', () => {
  const path = ['channels', 0, 'name'];
  const edit = { kind: 'set', label: 'Name', path, value: 'Hotline' } as const;
  const named = step(step(stateOf(), { type: 'edited', edit }), spoken('base'));
  expect(named.scenario.channels[0]?.name).toBe('Hotline');
  const other = step(stateOf(), spoken('another'));
  expect(other.scenario.channels[0]?.name).toBe('Phone');
});

test('figures stay when only names change: nothing runs again', async () => {
  const prepare = vi.fn(fakeEngine);
  const spawn = () => createInProcessWorker({ prepare, now: () => performance.now() });
  const pool = createPool({ spawn, size: 1 });
  const scenario = smallScenario();
  const opened = { origin: { kind: 'readyMade', id: 'small' }, scenario } as const;
  const store = createStore(initialState(opened), atHand(parseScenario));
  const scheduler = new ManualScheduler();
  const runs = createRunController({ store, pool, scheduler });
  open.push(
    () => runs.close(),
    () => pool.close(),
  );
  runs.start();
  await vi.waitFor(() => expect(runView(store.state).status).toBe('finished'));
  const { fingerprint, shown } = store.state.run;
  prepare.mockClear();
  store.dispatch(spoken('small'));
  scheduler.pass(0);
  expect(runView(store.state).status).toBe('finished');
  expect(store.state.run.fingerprint).toBe(fingerprint);
  expect(store.state.run.shown?.results).toBe(shown?.results);
  expect(store.state.run.shown?.scenario.channels[0]?.name).toBe('Téléphone');
  expect(prepare).not.toHaveBeenCalled();
});
