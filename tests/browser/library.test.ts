import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { atHand } from '../../src/base/later.ts';
import { openDesk } from '../../src/library/desk.ts';
import { freeWorks, type Desk } from '../../src/library/index.ts';
import { openTabChannel } from '../../src/library/tab-channel.ts';
import { cleanDraft, initialState, savedAs } from '../../src/store/index.ts';
import { bringBack } from '../../src/ui/library/bring-back.ts';
import { followLibrary } from '../../src/ui/library/follow-library.ts';
import { keepWork } from '../../src/ui/library/keep-work.ts';
import { saveWork } from '../../src/ui/library/save-work.ts';
import '../../src/ui/dialogs/releve-scenario-dialog.ts';
import { barriers, openPage, testScenario, type, type TestPage } from './ui-page.ts';

let count = 0;
let name = '';
const ends: (() => void)[] = [];
beforeEach(() => {
  name = `releve-test-${(count += 1)}-${Date.now()}`;
  return page.viewport(390, 844);
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  indexedDB.deleteDatabase(name);
  sessionStorage.clear();
  localStorage.removeItem('releve-work');
});

/** A tab of its own on the one library of this test: its own connection, its own line. */
async function tab(id?: string): Promise<Desk> {
  const desk = await openDesk(name, openTabChannel(name), id);
  ends.push(desk.close);
  return desk;
}

async function pageAt(desk: Desk): Promise<TestPage> {
  const tested = openPage(undefined, undefined, {}, atHand(desk));
  ends.push(tested.close);
  await tested.find('releve-header >>> .scenario');
  return tested;
}

const edit = ({ session }: TestPage, value: string) =>
  session.store.dispatch({
    type: 'edited',
    edit: { kind: 'set', label: 'Seed', path: ['run', 'seed'], value },
  });

test('two tabs save the same scenario: the second is told, and keeps both', async () => {
  const [first, second] = [await tab('a'), await tab('b')];
  expect([...second.others]).toEqual(['a']);
  const [mine, theirs] = [await pageAt(first), await pageAt(second)];
  ends.push(followLibrary(first, mine.session.store));
  await saveWork(mine.session);
  const list = await first.library.list();
  const id = list.ok ? list.value[0]!.id : '';
  const { opened, draft } = theirs.session.store.state;
  theirs.session.store.dispatch({ type: 'saved', opened, home: { id, revision: 1, draft } });
  edit(theirs, 'theirs');
  await saveWork(theirs.session);
  // The line between the tabs says so before anything is lost.
  await expect.poll(() => savedAs(mine.session.store.state)).toBe('changed');
  edit(mine, 'mine');
  expect(await saveWork(mine.session)).toBe(false);
  (await mine.find('releve-notice >>> button', 'Keep mine as a copy')).click();
  await expect.poll(() => savedAs(mine.session.store.state)).toBe('saved');
  const entries = await second.library.entries();
  const seeds = entries.ok
    ? entries.value.map(({ content }) => (content.scenario as typeof draft.document).run.seed)
    : [];
  expect(seeds.sort()).toEqual(['mine', 'theirs']);
});

test('work comes back in a new tab once the first has gone, with what is not valid', async () => {
  const first = await tab('a');
  const tested = await pageAt(first);
  const autosave = await keepWork(tested.session, undefined);
  edit(tested, '');
  await autosave.flush();
  expect(await freeWorks(await tab('b'), Date.now())).toEqual([]);
  autosave.close();
  first.close();
  const back = await bringBack(await tab());
  expect(back?.state.draft).toEqual(tested.session.store.state.draft);
  expect(back?.state.draft.issues).not.toEqual([]);
});

test('the page goes on without storage, and says once that nothing is kept', async () => {
  const desk = await tab();
  const tested = await pageAt(desk);
  const autosave = await keepWork(tested.session, undefined);
  ends.push(() => autosave.close());
  vi.spyOn(desk.storage, 'keepWork').mockRejectedValue(new DOMException('', 'InvalidStateError'));
  edit(tested, 'a');
  await autosave.flush();
  expect(tested.session.store.state.notice?.text).toContain('is not kept');
  tested.session.store.dispatch({ type: 'noticed', notice: undefined });
  edit(tested, 'b');
  await autosave.flush();
  expect(tested.session.store.state.notice).toBeUndefined();
  expect(tested.session.store.state.scenario.run.seed).toBe('b');
});

test('the library by keyboard: save, search, rename and tag, delete and bring back', async () => {
  const tested = await pageAt(await tab());
  const { find, all, session } = tested;
  dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, cancelable: true }));
  await find('releve-header >>> button.save', 'Saved');
  (await find('releve-header >>> .scenario')).click();
  const field = (await find('releve-library >>> #name')) as HTMLInputElement;
  expect(await barriers()).toEqual([]);
  type(field, 'Second');
  field.form!.requestSubmit();
  await expect.poll(() => all('releve-library-entry').length).toBe(2);
  expect(session.store.state.draft.document.name).toBe('Second');
  const search = (await find('releve-library >>> #search')) as HTMLInputElement;
  type(search, 'second');
  await expect.poll(() => all('releve-library-entry').length).toBe(1);
  (await find('releve-library-entry >>> .more')).click();
  type((await find('releve-library-entry >>> #name')) as HTMLInputElement, 'Renamed second');
  const tags = (await find('releve-library-entry >>> #tags')) as HTMLInputElement;
  type(tags, 'board, 2027');
  expect(await barriers()).toEqual([]);
  tags.form!.requestSubmit();
  await expect.poll(() => all('releve-library-entry >>> .tag').length).toBe(2);
  expect(session.store.state.draft.document.name).toBe('Renamed second');
  expect(savedAs(session.store.state)).toBe('saved');
  (await find('releve-library-entry >>> .more')).click();
  (await find('releve-library-entry >>> .actions button', 'Delete')).click();
  const undo = await find('releve-library >>> button', 'Undo: bring “Renamed second” back');
  await expect.poll(() => undo.matches(':focus')).toBe(true);
  expect(await barriers()).toEqual([]);
  undo.click();
  await expect.poll(() => all('releve-library-entry').length).toBe(1);
  // Deleted and closed: a few seconds are left.
  (await find('releve-library-entry >>> .more')).click();
  (await find('releve-library-entry >>> .actions button', 'Delete')).click();
  await find('releve-library >>> button', 'Undo: bring “Renamed second” back');
  (await find('releve-dialog >>> button', 'Close')).click();
  (await find('releve-notice >>> button', 'Undo')).click();
  await expect.poll(async () => (await (await session.desk.load()).library.list()).ok).toBe(true);
  await expect.poll(() => savedAs(session.store.state)).toBe('saved');
});

test('a long list comes in parts, and whole', async () => {
  const desk = await tab();
  const tested = await pageAt(desk);
  const scenario = testScenario();
  const list = Array.from({ length: 65 }, (_, at) => ({
    content: { scenario: { ...scenario, name: `Plan ${at}` } },
    tags: [],
  }));
  expect(await desk.library.addAll(list)).toEqual({ added: 65 });
  (await tested.find('releve-header >>> .scenario')).click();
  await tested.find('releve-library-entry');
  await expect.poll(() => tested.all('releve-library-entry').length).toBe(65);
});

test('beginning afresh keeps what was typed', async () => {
  const desk = await tab();
  const tested = await pageAt(desk);
  const autosave = await keepWork(tested.session, undefined);
  ends.push(() => autosave.close());
  edit(tested, 'typed');
  const scenario = testScenario();
  const { opened } = initialState({ origin: { kind: 'readyMade', id: 'x' }, scenario });
  tested.session.store.dispatch({ type: 'opened', opened, draft: cleanDraft(scenario), label: '' });
  await expect
    .poll(async () => {
      const list = await desk.library.list();
      return list.ok ? list.value.map(({ isKept }) => isKept) : [];
    })
    .toEqual([true]);
});
