import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { barriers, openPage, type TestPage } from './ui-page.ts';

let open: TestPage;
beforeEach(async () => {
  await page.viewport(1440, 900);
  open = openPage();
});
afterEach(() => open.close());

/** Clicks a button of the editor by its words. */
const press = async (label: string): Promise<void> => (await open.find('button', label)).click();
const unfold = async (key: string): Promise<void> =>
  (await open.find(`[data-key="${key}"] > summary`)).click();
const now = () => open.session.store.state;

test('a provider is added, given a share, and taken away again; undo brings all back', async () => {
  const first = now().scenario;
  await unfold('providers');
  await press('Add a provider');
  expect(now().scenario.providers.map(({ name }) => name)).toContain('New provider');
  // The new one opens by itself, and leads to where it is given work: the last setup.
  await press('Give it a share in a setup');
  await press('Give New provider a share');
  expect(now().draft.issues).toEqual([]);
  expect(Object.values(now().scenario.setups[1]!.routing)[0]).toMatchObject({
    shares: { atlas: 0.48, borealis: 0.32, provider: 0.2 },
  });
  await unfold('providers[0]');
  await press('Remove Atlas');
  expect(now().draft.issues).toEqual([]);
  expect(now().scenario.setups).toHaveLength(1);
  for (let steps = 0; steps < 3; steps += 1) open.session.store.dispatch({ type: 'undone' });
  expect(now().scenario).toEqual(first);
});

test('a setup is added and routed in an order that can be changed', async () => {
  await unfold('setups');
  await press('Add a setup');
  expect(now().scenario.setups).toHaveLength(3);
  await unfold('setups[1]');
  const policy = (await open.find('[data-key="setups[1]"] .pick select')) as HTMLSelectElement;
  policy.value = 'priority';
  policy.dispatchEvent(new Event('change', { bubbles: true }));
  await press('Move Borealis up');
  expect(now().draft.issues).toEqual([]);
  expect(Object.values(now().scenario.setups[1]!.routing)[0]).toMatchObject({
    policy: 'priority',
    order: ['borealis', 'atlas'],
  });
  expect(await barriers()).toEqual([]);
});

test('a team becomes constant, gets standby in two stages, and is duplicated', async () => {
  await unfold('setups');
  await unfold('setups[0]');
  await unfold('setups[0].teams[0]');
  await unfold('setups[0].teams[0].standby');
  await press('Add standby agents');
  await press('Add a stage');
  await press('Duplicate this team');
  const [team, copy] = now().scenario.setups[0]!.teams;
  expect(team?.standby?.stages).toEqual([
    { afterHours: 4, agents: 10 },
    { afterHours: 8, agents: 20 },
  ]);
  expect(copy).toEqual(team);
  expect(now().draft.issues).toEqual([]);
});

test('the arrow keys step a number', async () => {
  await unfold('demand');
  const field = await open.input('Contacts a week');
  field.focus();
  field.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, composed: true }),
  );
  expect(field.value).toBe('1,500');
  expect(now().scenario.channels[0]?.demand.contactsPerWeek).toBe(1500);
});
