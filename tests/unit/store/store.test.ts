import { describe, expect, test, vi } from 'vitest';
import { atHand, later, type Later } from '../../../src/base/later.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { createStore, type Action, type Parse } from '../../../src/store/index.ts';
import { stateOf, twoProviders } from './fixture.ts';

const set = (path: readonly (string | number)[], value: unknown): Action => ({
  type: 'edited',
  edit: { kind: 'set', label: String(path.at(-1)), path, value },
});
const demand = ['channels', 0, 'demand', 'contactsPerWeek'];
const notice = { kind: 'information', text: 'Hello', issues: [] } as const;

/** The check of drafts, as code that comes when a test says so, or fails to. */
function checkToCome() {
  const waiting: { readonly comes: () => void; readonly fails: () => void }[] = [];
  const parsing: Later<Parse> = later(
    () =>
      new Promise<Parse>((resolve, reject) => {
        waiting.push({
          comes: () => resolve(parseScenario),
          fails: () => reject(new Error('no network')),
        });
      }),
  );
  return {
    parsing,
    asked: () => waiting.length,
    comes: () => waiting.at(-1)!.comes(),
    fails: () => waiting.at(-1)!.fails(),
  };
}

describe('a store whose check of drafts is at hand', () => {
  test('applies an edit before dispatch returns', () => {
    const store = createStore(stateOf(), atHand(parseScenario));
    store.dispatch(set(demand, 7000));
    expect(store.state.scenario.channels[0]!.demand.contactsPerWeek).toBe(7000);
  });
});

describe('a store whose check of drafts is still to come', () => {
  test('asks for it with the first edit, and not before', () => {
    const { parsing, asked } = checkToCome();
    const store = createStore(stateOf(), parsing);
    store.dispatch({ type: 'noticed', notice });
    expect(store.state.notice).toBe(notice);
    expect(asked()).toBe(0);
    store.dispatch(set(demand, 7000));
    expect(asked()).toBe(1);
  });

  test('loses nothing that was done meanwhile, and keeps its order', async () => {
    const { parsing, comes } = checkToCome();
    const store = createStore(stateOf(), parsing);
    const before = store.state;
    const opened = {
      origin: { kind: 'file', name: 'other.json' },
      scenario: { ...twoProviders(), name: 'Other' },
    } as const;
    store.dispatch(set(demand, 7000));
    store.dispatch(set(['name'], 'Renamed'));
    store.dispatch({ type: 'undone' });
    store.dispatch({ type: 'opened', opened, label: 'Open' });
    store.dispatch(set(demand, -1));
    // What is no draft's matter is told at once.
    store.dispatch({ type: 'themed', theme: 'dark' });
    expect(store.state).toEqual({ ...before, theme: 'dark' });
    comes();
    await vi.waitFor(() => expect(store.state.opened).toBe(opened));
    const { draft, history, scenario } = store.state;
    expect(history.past.map(({ label }) => label)).toEqual([
      'contactsPerWeek',
      'Open',
      'contactsPerWeek',
    ]);
    expect(history.past[1]!.state.draft.document).toMatchObject({
      name: 'Base',
      channels: [{ demand: { contactsPerWeek: 7000 } }],
    });
    // What is typed is checked as ever: kept as it stands, and not simulated.
    expect(draft.document.channels[0]!.demand.contactsPerWeek).toBe(-1);
    expect(draft.issues.map(({ path }) => path)).toEqual(['channels[0].demand.contactsPerWeek']);
    expect(scenario.name).toBe('Other');
    expect(scenario.channels[0]!.demand.contactsPerWeek).toBe(5000);
  });

  test('keeps what was done when the code does not come, and asks again with the next', async () => {
    const { parsing, asked, comes, fails } = checkToCome();
    const store = createStore(stateOf(), parsing);
    store.dispatch(set(demand, 7000));
    fails();
    await vi.waitFor(async () => {
      store.dispatch(set(['name'], 'Renamed'));
      await Promise.resolve();
      expect(asked()).toBe(2);
    });
    comes();
    await vi.waitFor(() => expect(store.state.scenario.name).toBe('Renamed'));
    expect(store.state.scenario.channels[0]!.demand.contactsPerWeek).toBe(7000);
  });

  test('tells listeners of each held step once it is done', async () => {
    const { parsing, comes } = checkToCome();
    const store = createStore(stateOf(), parsing);
    const names: string[] = [];
    store.select(
      (state) => state.scenario.name,
      (name) => names.push(name),
    );
    for (const name of ['A', 'B', 'C']) store.dispatch(set(['name'], name));
    comes();
    await vi.waitFor(() => expect(names.at(-1)).toBe('C'));
    expect(names).toEqual(['Base', 'A', 'B', 'C']);
    store.dispatch(set(['name'], 'D'));
    expect(names.at(-1)).toBe('D');
  });
});
