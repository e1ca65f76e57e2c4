import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { barriers, openPage, type, type TestPage } from './ui-page.ts';

let open: TestPage;
beforeEach(async () => {
  await page.viewport(1440, 900);
  open = openPage();
});
afterEach(() => {
  open.close();
  delete document.documentElement.dataset['theme'];
});

const contract = 'providers[0].contract';
const unfold = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) (await open.find(`[data-key="${key}"] > summary`)).click();
};
const add = async (kind: string): Promise<void> => {
  (await open.find(`[data-key="${contract}+perContact"] > summary`)).click();
  (await open.find(`button[data-kind="${kind}"]`)).click();
};
const said = async (key: string): Promise<string> =>
  (await open.find(`[data-key="${key}"] > summary > .said`)).textContent
    .replace(/\s+/g, ' ')
    .trim();
const clauses = () => open.session.store.state.draft.document.providers[0]!.contract;
const undo = () => open.session.store.dispatch({ type: 'undone' });

test('a clause is added from the menu, and its sentence follows its fields', async () => {
  await unfold('contracts', contract);
  await add('indicator');
  const key = `${contract}.indicators[0]`;
  expect(clauses().indicators).toHaveLength(1);
  await expect.poll(() => said(key)).toMatch(/^Atlas is to answer at least 85 % of /);
  type(await open.input('Target'), '90');
  expect(clauses().indicators![0]!.target).toBe(0.9);
  await expect.poll(() => said(key)).toMatch(/^Atlas is to answer at least 90 % of /);
  undo();
  undo();
  expect(clauses().indicators).toBeUndefined();
});

test('the new clause has the focus once the menu is closed', async () => {
  await unfold('contracts', contract);
  await add('leaving');
  const summary = await open.find(`[data-key="${contract}.leaving"] > summary`);
  await expect.poll(() => summary.matches(':focus')).toBe(true);
  expect(open.all('button.kind')).toEqual([]);
});

test('a clause is duplicated, moved and removed, a step each', async () => {
  await unfold('contracts', contract);
  const before = clauses().prices.map(({ model }) => model);
  await add('fixedPerMonth');
  const last = `[data-key="${contract}.prices[${before.length}]"]`;
  (await open.find(`${last} .actions button`, 'Duplicate')).click();
  expect(clauses().prices.map(({ model }) => model)).toEqual([
    ...before,
    'fixedPerMonth',
    'fixedPerMonth',
  ]);
  undo();
  (await open.find(`${last} .actions button`, 'Move up')).click();
  expect(clauses().prices.at(-2)?.model).toBe('fixedPerMonth');
  const moved = `[data-key="${contract}.prices[${before.length - 1}]"]`;
  (await open.find(`${moved} .actions button`, 'Remove')).click();
  expect(clauses().prices.map(({ model }) => model)).toEqual(before);
});

test('an amendment starts from the prices in force', async () => {
  await unfold('contracts', contract);
  await add('amendment');
  await unfold(`${contract}.amendments[0].prices`);
  (await open.find('button', 'Add new prices')).click();
  expect(clauses().amendments![0]!.prices).toEqual(clauses().prices);
});

test('an amendment changes a part as a whole, from what is in force, and can end it', async () => {
  await unfold('contracts', contract);
  await add('forceMajeure');
  await add('leaving');
  await add('amendment');
  const amended = `${contract}.amendments[0]`;
  for (const [part, words] of [
    ['standby', 'Add new standby prices'],
    ['leaving', 'Add new terms of leaving'],
    ['forceMajeure', 'Add new force majeure'],
  ] as const) {
    await unfold(`${amended}.${part}`);
    (await open.find('button', words)).click();
    expect(clauses().amendments![0]![part]).toEqual(clauses()[part]);
  }
  const kinds = `[data-key="${amended}.forceMajeure"] fieldset input:checked`;
  for (let left = 4; left > 0; left -= 1) {
    await expect.poll(() => open.all(kinds).length).toBe(left);
    open.all(kinds)[0]!.click();
  }
  expect(clauses().amendments![0]!.forceMajeure!.kinds).toEqual([]);
  await expect.poll(() => said(amended)).toMatch(/nothing counts as force majeure/);
});

test('the last trigger of an amendment leaves a list without any, which ends them', async () => {
  await unfold('contracts', contract);
  await add('shareTrigger');
  await add('amendment');
  const triggers = `${contract}.amendments[0].triggers`;
  await unfold(triggers);
  (await open.find('button', 'Add new triggers')).click();
  await unfold(`${triggers}[0]`);
  (await open.find(`[data-key="${triggers}[0]"] .actions button`, 'Remove')).click();
  expect(clauses().amendments![0]!.triggers).toEqual([]);
  expect(clauses().triggers).toHaveLength(1);
});

test('amendments out of order are put in order of date, in one step', async () => {
  await unfold('contracts', contract);
  await add('amendment');
  type(await open.input('From'), '2029-03-01');
  await add('amendment');
  const dates = () => clauses().amendments!.map(({ from }) => from);
  const [late, early] = dates();
  expect([late! > early!, dates().length]).toEqual([true, 2]);
  (await open.find('button', 'Put in order of date')).click();
  expect(dates()).toEqual([early, late]);
  await expect
    .poll(() => open.all('button').some((each) => each.textContent.includes('in order of date')))
    .toBe(false);
  undo();
  expect(dates()).toEqual([late, early]);
});

test('a problem in a clause is led to', async () => {
  await unfold('contracts', contract);
  await add('commitment');
  type(await open.input('Band'), 'wide');
  await unfold('contracts');
  await expect.poll(() => open.all('releve-editor >>> releve-field')).toEqual([]);
  const problem = () =>
    open.all('.problems button').find(({ textContent }) => textContent.includes('Band'));
  await expect.poll(() => problem() !== undefined).toBe(true);
  problem()!.click();
  const again = await open.input('Band');
  await expect.poll(() => again.matches(':focus')).toBe(true);
});

test.each([
  ['light', 1440],
  ['dark', 390],
] as const)('with every clause there is no barrier: %s, %d pixels', async (theme, width) => {
  await page.viewport(width, 844);
  document.documentElement.dataset['theme'] = theme;
  open.session.store.dispatch({ type: 'themed', theme });
  await unfold('contracts', contract);
  (await open.find(`[data-key="${contract}+perContact"] > summary`)).click();
  await open.find('button.kind');
  const kinds = open.all('button.kind').map(({ dataset }) => dataset['kind']);
  expect(kinds.length).toBeGreaterThan(15);
  expect(await barriers()).toEqual([]);
  (await open.find(`[data-key="${contract}+perContact"] > summary`)).click();
  // What ends the contract has brought the terms of leaving with it.
  for (const kind of kinds) if (kind !== 'leaving') await add(String(kind));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(await barriers()).toEqual([]);
});
