import { describe, expect, test } from 'vitest';
import { atHand } from '../../../src/base/later.ts';
import type { Desk, Library } from '../../../src/library/index.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { createStore, savedAs } from '../../../src/store/index.ts';
import { changeEntry } from '../../../src/ui/library/entry-actions.ts';
import { forgetEntry } from '../../../src/ui/library/follow-library.ts';
import { openEntry } from '../../../src/ui/library/open-entry.ts';
import { saveWork } from '../../../src/ui/library/save-work.ts';
import type { Session } from '../../../src/ui/session.ts';
import { type MemoryStorage, twoTabs } from '../../support/memory-library.ts';
import { stateOf } from '../store/fixture.ts';

/** A page of a tab, as far as the library knows it. */
function page(library: Library, storage: MemoryStorage) {
  const checks = atHand(parseScenario);
  const store = createStore(stateOf(), checks);
  const tab = { library, storage, id: 'tab', isFresh: true, others: new Set<string>() };
  const desk = atHand<Desk>({ ...tab, close: () => undefined });
  const seed = (value: string) =>
    store.dispatch({
      type: 'edited',
      edit: { kind: 'set', label: 'Seed', path: ['run', 'seed'], value },
    });
  return { store, seed, session: { store, desk, checks } as Session };
}

function twoPages() {
  const { storage, first, second } = twoTabs();
  return { library: first, storage, mine: page(first, storage), theirs: page(second, storage) };
}

const names = async (library: Library): Promise<readonly string[]> => {
  const list = await library.list();
  return list.ok ? list.value.map(({ name }) => name) : [];
};
/** What was begun by a click has come to its end: the store in memory answers in a few turns. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('saving the work on the page', () => {
  test('makes one entry, and marks what it holds through edits, undo and redo', async () => {
    const { library, mine } = twoPages();
    const { store, seed, session } = mine;
    expect(savedAs(store.state)).toBe('nowhere');
    seed('a');
    await saveWork(session);
    expect(savedAs(store.state)).toBe('saved');
    seed('');
    expect(savedAs(store.state)).toBe('changed');
    await saveWork(session);
    expect(savedAs(store.state)).toBe('saved');
    store.dispatch({ type: 'undone' });
    expect(savedAs(store.state)).toBe('changed');
    store.dispatch({ type: 'redone' });
    expect(savedAs(store.state)).toBe('saved');
    expect(await names(library)).toHaveLength(1);
  });

  test('is not mixed up by opening something else and coming back by undo', async () => {
    const { library, storage, mine } = twoPages();
    const { store, seed, session } = mine;
    seed('a');
    await saveWork(session);
    const other = page(library, storage);
    await saveWork(other.session, { name: 'Other' });
    const list = await library.list();
    const id = list.ok ? list.value.find(({ name }) => name === 'Other')!.id : '';
    await openEntry(session, id);
    expect(savedAs(store.state)).toBe('saved');
    store.dispatch({ type: 'undone' });
    expect(savedAs(store.state)).toBe('saved');
    seed('b');
    await saveWork(session);
    expect(await names(library)).toHaveLength(2);
  });

  test('opens again with everything typed, valid or not', async () => {
    const { library, mine, theirs } = twoPages();
    mine.seed('');
    await saveWork(mine.session);
    const list = await library.list();
    await openEntry(theirs.session, list.ok ? list.value[0]!.id : '');
    expect(theirs.store.state.draft).toEqual(mine.store.state.draft);
    expect(theirs.store.state.scenario.run.seed).toBe(mine.store.state.scenario.run.seed);
    expect(savedAs(theirs.store.state)).toBe('saved');
  });

  test.each([
    ['Keep mine as a copy', 2],
    ['Replace it with mine', 1],
  ])('over what another tab saved since asks: “%s”', async (label, count) => {
    const { library, mine, theirs } = twoPages();
    mine.seed('a');
    await saveWork(mine.session);
    const list = await library.list();
    const id = list.ok ? list.value[0]!.id : '';
    await openEntry(theirs.session, id);
    theirs.seed('theirs');
    await saveWork(theirs.session);
    mine.seed('mine');
    expect(await saveWork(mine.session)).toBe(false);
    const { notice } = mine.store.state;
    expect(notice?.text).toContain('another tab');
    notice?.choices?.find((choice) => choice.label === label)?.choose();
    await settled();
    expect(await names(library)).toHaveLength(count);
    expect(savedAs(mine.store.state)).toBe('saved');
    const entry = await library.entry(id);
    const seed = count === 2 ? 'theirs' : 'mine';
    expect(entry).toMatchObject({ ok: true, value: { content: { scenario: { run: { seed } } } } });
  });

  test('that fails is told, and the page goes on', async () => {
    const { storage, mine } = twoPages();
    storage.failure = new DOMException('', 'QuotaExceededError');
    expect(await saveWork(mine.session)).toBe(false);
    expect(mine.store.state.notice).toMatchObject({ kind: 'error' });
    expect(savedAs(mine.store.state)).toBe('nowhere');
  });
});

describe('an entry that is on the page', () => {
  test('takes its new name there, which undo takes back, and stays saved', async () => {
    const { library, mine } = twoPages();
    const { store, session } = mine;
    await saveWork(session);
    const before = store.state.draft.document.name;
    const list = await library.list();
    const head = list.ok ? list.value[0]! : undefined;
    const outcome = await changeEntry(session, head!, { name: 'Budget', tags: 'board' });
    expect(outcome.isError).toBe(false);
    expect(store.state.draft.document.name).toBe('Budget');
    expect(savedAs(store.state)).toBe('saved');
    store.dispatch({ type: 'undone' });
    expect(store.state.draft.document.name).toBe(before);
    expect(savedAs(store.state)).toBe('changed');
    // No conflict with itself.
    expect(await saveWork(session)).toBe(true);
    expect(await names(library)).toEqual([before]);
  });

  test('is unsaved work once it is deleted, and saved again once it is back', async () => {
    const { library, mine } = twoPages();
    const { store, session } = mine;
    await saveWork(session);
    const id = store.state.homes.get(store.state.opened)!.id;
    const remember = forgetEntry(store, id);
    const removed = await library.remove(id);
    expect(savedAs(store.state)).toBe('nowhere');
    if (removed.ok) await library.restore(removed.value);
    for (const each of remember) each();
    expect(savedAs(store.state)).toBe('saved');
  });
});
