import { describe, expect, test, vi } from 'vitest';
import { atHand } from '../../../src/base/later.ts';
import { AUTOSAVE_AFTER, createAutosave } from '../../../src/library/autosave.ts';
import { freeWorks, putAway } from '../../../src/library/free-works.ts';
import { readWork } from '../../../src/library/read-work.ts';
import { workOf, type StoredWork } from '../../../src/library/work.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { createStore, type Opened } from '../../../src/store/index.ts';
import { twoTabs } from '../../support/memory-library.ts';
import { ManualScheduler, stateOf, twoProviders } from '../store/fixture.ts';

const named = (name: string): Opened => ({
  origin: { kind: 'file', name },
  scenario: { ...twoProviders(), name },
});

/** A page whose work is kept; `seed` changes it. */
function page() {
  const store = createStore(stateOf(), atHand(parseScenario));
  const scheduler = new ManualScheduler();
  const write = vi.fn<(work: StoredWork | undefined) => Promise<void>>(() => Promise.resolve());
  const displaced = vi.fn(() => Promise.resolve());
  const failed = vi.fn();
  const autosave = createAutosave({
    store,
    scheduler,
    workOf: (state) => workOf(state, { id: 'tab', at: 5, first: 'base' }),
    write,
    displaced,
    failed,
  });
  const seed = (value: string) =>
    store.dispatch({
      type: 'edited',
      edit: { kind: 'set', label: 'Seed', path: ['run', 'seed'], value },
    });
  return { store, scheduler, write, displaced, failed, autosave, seed };
}

describe('the work in hand', () => {
  test('is written once soon after the last of several changes', () => {
    const { scheduler, write, seed } = page();
    seed('a');
    seed('ab');
    expect(write).not.toHaveBeenCalled();
    scheduler.pass(AUTOSAVE_AFTER);
    expect(write).toHaveBeenCalledTimes(1);
    expect(write.mock.calls[0]?.[0]).toMatchObject({
      isAtRisk: true,
      content: { scenario: { run: { seed: 'ab' } } },
    });
    scheduler.pass(10 * AUTOSAVE_AFTER);
    expect(write).toHaveBeenCalledTimes(1);
  });

  test('is written at once when the page goes', async () => {
    const { write, autosave, seed } = page();
    await autosave.flush();
    expect(write).not.toHaveBeenCalled();
    seed('a');
    await autosave.flush();
    expect(write).toHaveBeenCalledTimes(1);
  });

  test('is none any more when all is undone', async () => {
    const { store, write, autosave, seed } = page();
    seed('a');
    store.dispatch({ type: 'undone' });
    await autosave.flush();
    expect(write).toHaveBeenCalledWith(undefined);
  });

  test('comes back with what is not valid, what it was opened as, and where it is saved', () => {
    const { store, seed } = page();
    store.dispatch({ type: 'opened', opened: named('Plan'), label: '' });
    const { opened, draft } = store.state;
    store.dispatch({ type: 'saved', opened, home: { id: 'e', revision: 3, draft } });
    seed('');
    const work = workOf(store.state, { id: 'tab', at: 5, first: 'base' });
    const back = readWork(structuredClone(work!));
    if (!back.ok) throw new Error('refused');
    expect(back.value.draft).toEqual(store.state.draft);
    expect(back.value.draft.issues).not.toEqual([]);
    expect(back.value.scenario).toEqual(store.state.scenario);
    expect(back.value.opened).toEqual(opened);
    expect([...back.value.homes.values()]).toEqual([{ id: 'e', revision: 3, draft: undefined }]);
  });

  test('is kept when something else takes its place, unless it is saved or nothing was typed', () => {
    const { store, displaced, seed } = page();
    store.dispatch({ type: 'opened', opened: named('A'), label: '' });
    store.dispatch({ type: 'opened', opened: named('B'), label: '' });
    expect(displaced).not.toHaveBeenCalled();
    seed('typed in B');
    const { opened, draft } = store.state;
    store.dispatch({ type: 'saved', opened, home: { id: 'e', revision: 1, draft } });
    store.dispatch({ type: 'opened', opened: named('C'), label: '' });
    expect(displaced).not.toHaveBeenCalled();
    seed('typed in C');
    store.dispatch({ type: 'undone' });
    store.dispatch({ type: 'redone' });
    store.dispatch({ type: 'opened', opened: named('D'), label: '' });
    expect(displaced).toHaveBeenCalledTimes(1);
    expect(displaced).toHaveBeenCalledWith(
      expect.objectContaining({ scenario: expect.objectContaining({ name: 'C' }) as unknown }),
    );
  });

  test('is not displaced by itself in another language', () => {
    const { store, displaced, seed } = page();
    seed('a');
    const words = { id: 'base', words: new Map([['Atlas', 'Atlas SA']]) };
    store.dispatch({ type: 'spoken', language: 'fr', words });
    expect(displaced).not.toHaveBeenCalled();
    store.dispatch({ type: 'opened', opened: named('B'), label: '' });
    expect(displaced).toHaveBeenCalledTimes(1);
  });

  test('that cannot be written is told once, and tried again', async () => {
    const { write, failed, autosave, seed } = page();
    write.mockRejectedValue(new Error('no room'));
    for (const text of ['a', 'b', 'c']) {
      seed(text);
      await autosave.flush();
    }
    expect(write).toHaveBeenCalledTimes(3);
    expect(failed).toHaveBeenCalledTimes(1);
  });
});

describe('work that was left behind', () => {
  const work = (id: string, at: number, isAtRisk = true): StoredWork => ({
    id,
    at,
    origin: { kind: 'readyMade', id: 'base' },
    opened: twoProviders(),
    content: { scenario: { ...twoProviders(), name: id } },
    isAtRisk,
  });
  const day = 86_400_000;

  test('is taken up by the tab itself, then by a new tab, and never from one that is open', async () => {
    const { storage } = twoTabs();
    await storage.keepWork(work('open', 9));
    await storage.keepWork(work('older', 1));
    await storage.keepWork(work('later', 2));
    const free = async (id: string, isFresh: boolean, now = 10) =>
      (await freeWorks({ storage, id, isFresh, others: new Set(['open']) }, now)).map((w) => w.id);
    expect(await free('older', false)).toEqual(['older']);
    expect(await free('new', true)).toEqual(['later', 'older']);
    // A restored tab may be loaded late: what it left waits a day for it.
    expect(await free('restored', false)).toEqual([]);
    expect(await free('restored', false, day + 2)).toEqual(['older']);
  });

  test('goes into the library when it is nowhere else, and stays where it is when it cannot', async () => {
    const { storage, first: library } = twoTabs();
    const works = [work('saved', 1, false), work('typed', 2)];
    for (const each of works) await storage.keepWork(each);
    expect(await putAway({ library, storage }, works)).toHaveLength(1);
    expect(await storage.works()).toEqual([]);
    const list = await library.list();
    if (list.ok)
      expect(list.value.map(({ name, isKept }) => [name, isKept])).toEqual([['typed', true]]);
    await storage.keepWork(work('other', 3));
    storage.failure = new DOMException('', 'QuotaExceededError');
    await putAway({ library, storage }, [work('other', 3)]);
    storage.failure = undefined;
    expect(await storage.works()).toHaveLength(1);
  });
});
