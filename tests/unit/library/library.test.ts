import { describe, expect, test, vi } from 'vitest';
import { headOf } from '../../../src/library/entry.ts';
import { MemoryStorage, twoTabs } from '../../support/memory-library.ts';
import { twoProviders } from '../store/fixture.ts';

const named = (name: string) => ({ scenario: { ...twoProviders(), name } });

/** The value of a result that must be one. */
function got<T>(result: { readonly ok: boolean; readonly value?: T; readonly error?: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value as T;
}

describe('the library', () => {
  test('keeps a scenario, renames it inside and out, tags it and copies it', async () => {
    const { first } = twoTabs();
    const added = got(await first.add(named('Plan')));
    got(await first.rename(added.id, 'Budget'));
    got(await first.tag(added.id, [' 2027 ', '2027', 'Board', '']));
    const copy = got(await first.duplicate(added.id, 'Budget (copy)'));
    const list = got(await first.list());
    expect(list.map(({ name, tags, revision }) => [name, tags, revision])).toEqual([
      ['Budget', ['2027', 'Board'], 3],
      ['Budget (copy)', ['2027', 'Board'], 1],
    ]);
    expect(got(await first.entry(copy.id)).content.scenario).toMatchObject({
      name: 'Budget (copy)',
    });
  });

  test('does not let a tab write over what another one wrote since, and loses neither', async () => {
    const { first, second } = twoTabs();
    const { id, revision } = got(await first.add(named('Plan')));
    got(await second.save(id, revision, named('Theirs')));
    const mine = await first.save(id, revision, named('Mine'));
    expect(mine).toMatchObject({ ok: false, error: { code: 'conflict', standing: { id } } });
    got(await first.add(named('Mine')));
    const list = got(await first.list());
    expect(list.map(({ name }) => name)).toEqual(['Theirs', 'Mine']);
    // Replacing it is possible once one knows.
    got(await first.save(id, revision + 1, named('Mine')));
  });

  test('writes an entry anew that another tab has deleted meanwhile', async () => {
    const { first, second } = twoTabs();
    const { id, revision } = got(await first.add(named('Plan')));
    got(await second.remove(id));
    expect(got(await first.save(id, revision, named('Plan'))).revision).toBe(1);
  });

  test('brings a deleted entry back as it was, beside one that took its place', async () => {
    const { first } = twoTabs();
    const { id } = got(await first.add(named('Plan'), ['board']));
    const removed = got(await first.remove(id));
    expect(got(await first.list())).toEqual([]);
    got(await first.restore(removed));
    expect(got(await first.entry(id))).toEqual(removed);
    expect(got(await first.restore(removed)).id).not.toBe(id);
    expect(got(await first.list())).toHaveLength(2);
  });

  test('tells the other tabs of each write', async () => {
    const { first, second } = twoTabs();
    const heard = vi.fn();
    second.subscribe(heard);
    const { id } = got(await first.add(named('Plan')));
    const afterAdding = heard.mock.calls.length;
    expect(afterAdding).toBeGreaterThan(0);
    got(await first.remove(id));
    expect(heard.mock.calls.length).toBe(afterAdding + 1);
  });

  test('keeps unsaved work once, at most twenty, and no longer when it is saved', async () => {
    const { first } = twoTabs();
    for (let index = 0; index < 25; index += 1) got(await first.keep(named(`Work ${index}`)));
    got(await first.keep(named('Work 24')));
    const kept = got(await first.list()).filter(({ isKept }) => isKept);
    expect(kept.map(({ name }) => name)).toEqual(
      Array.from({ length: 20 }, (_, index) => `Work ${index + 5}`),
    );
    got(await first.add(named('Work 24')));
    const after = got(await first.list());
    expect(after).toHaveLength(20);
    expect(after.filter(({ name }) => name === 'Work 24').map(({ isKept }) => isKept)).toEqual([
      false,
    ]);
  });

  test.each([
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [new DOMException('', 'VersionError'), 'newer'],
    [new DOMException('', 'InvalidStateError'), 'unavailable'],
  ])('says why it cannot: %s', async (failure, code) => {
    const storage = new MemoryStorage();
    const { first } = twoTabs(storage);
    storage.failure = failure;
    expect(await first.add(named('Plan'))).toEqual({ ok: false, error: { code } });
    expect(await first.list()).toEqual({ ok: false, error: { code } });
  });

  test('says of a draft that it is not finished, and takes the name that was typed', () => {
    const scenario = twoProviders();
    const content = { scenario, draft: { document: { ...scenario, name: 'Typed' }, unread: [] } };
    const entry = { id: '1', revision: 1, savedAt: 0, tags: [], isKept: false, content, hash: '' };
    expect(headOf(entry)).toMatchObject({ name: 'Typed', isUnfinished: true });
  });
});
