import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

const press = async (label: string): Promise<void> => (await open.find('button', label)).click();
const unfold = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) (await open.find(`[data-key="${key}"] > summary`)).click();
};
const now = () => open.session.store.state;
const undo = () => open.session.store.dispatch({ type: 'undone' });
const summaryOf = async (key: string): Promise<string> =>
  (await open.find(`[data-key="${key}"] > summary > .summary`)).textContent.trim();
const list = async (label: string): Promise<HTMLTextAreaElement> =>
  (await open.input(label)) as unknown as HTMLTextAreaElement;

/** Pastes as a person does: the whole text at once. */
function paste(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

describe('channels', () => {
  test('one is added with a medium, duplicated, removed, and all is undone step by step', async () => {
    const first = now().scenario;
    await unfold('demand');
    await press('Add a channel');
    expect(now().draft.issues).toEqual([]);
    expect(now().scenario.channels.map(({ medium }) => medium)).toEqual(['voice', 'chat']);
    await press('Add a channel');
    expect(now().scenario.channels.map(({ name }) => name)).toEqual(['Phone', 'Chat', 'Chat 2']);
    undo();
    expect(await summaryOf('channels[1]')).toBe('chat, 420 a week');
    await unfold('channels[1]');
    await press('Duplicate this channel');
    expect(now().scenario.channels).toHaveLength(3);
    await press(`Remove ${now().scenario.channels[1]!.name}`);
    expect(now().scenario.channels).toHaveLength(2);
    expect(now().draft.issues).toEqual([]);
    for (const count of [3, 2, 1]) {
      undo();
      expect(now().scenario.channels).toHaveLength(count);
    }
    expect(now().scenario).toEqual(first);
  });

  test('a part is added with a sensible figure, said in words, and removed: a step each', async () => {
    await unfold('demand', 'channels[0].repeat');
    await press('Add repeat contacts');
    expect(now().scenario.channels[0]!.repeat).toEqual({
      probability: 0.7,
      meanDelayHours: 12,
      maximumRepeats: 3,
    });
    await unfold('channels[0].repeat');
    await expect
      .poll(() => summaryOf('channels[0].repeat'))
      .toBe('70 % come back after 12 h, 3 times at most');
    await unfold('channels[0].repeat');
    await press('Remove repeat contacts');
    expect(now().scenario.channels[0]!.repeat).toBeUndefined();
    undo();
    expect(now().scenario.channels[0]!.repeat).toBeDefined();
    undo();
    expect(now().scenario.channels[0]!.repeat).toBeUndefined();
  });

  test('the threshold of a deferred channel is in hours', async () => {
    await unfold('demand');
    const media = (await open.find('.adder select')) as HTMLSelectElement;
    media.value = 'e-mail';
    await press('Add a channel');
    expect(now().scenario.channels.map(({ name }) => name)).toEqual(['Phone', 'E-mail']);
    await unfold('demand', 'objective');
    const thresholds = () =>
      open.all('releve-field').filter((each) => each.shadowRoot?.textContent.includes('Threshold'));
    await expect.poll(() => thresholds().length).toBe(2);
    const [, mail] = thresholds();
    const input = mail!.shadowRoot!.querySelector<HTMLInputElement>('#control')!;
    expect(input.value).toBe('24');
    expect(mail!.shadowRoot!.querySelector('.unit')?.textContent).toBe('h');
    type(input, '36');
    expect(now().scenario.channels[1]!.objective.withinSeconds).toBe(36 * 3600);
  });
});

describe('a table pasted from a spreadsheet', () => {
  test('becomes the contacts by step, or says which cell cannot be read', async () => {
    await unfold('demand', 'channels[0].demand.table');
    await press('Add a table of contacts');
    expect(now().draft.issues).toEqual([]);
    const field = await list('Table of contacts');
    const head = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].join('\t');
    paste(field, `${head}\n09:00\t1,5\t2\t3\t4\t5\t6\t7\n09:30\t8\t9\t10\t11\t12\t13\t14`);
    expect(now().scenario.channels[0]!.demand.table).toEqual({
      startsAt: '09:00',
      stepMinutes: 30,
      days: [
        [1.5, 8],
        [2, 9],
        [3, 10],
        [4, 11],
        [5, 12],
        [6, 13],
        [7, 14],
      ],
    });
    paste(field, '09:00\t12\n09:30\ttwo');
    expect(now().draft.issues.map(({ message }) => message)).toEqual([
      'Row 2, column 2: “two” is no number.',
    ]);
    undo();
    expect(now().scenario.channels[0]!.demand.table?.startsAt).not.toBe('09:00');
    expect(now().draft.issues).toEqual([]);
  });
});

describe('setups', () => {
  test('a rule reads as a sentence whose words are fields', async () => {
    const rules = 'setups[1].routing.phone.rules';
    await unfold('setups', 'setups[1]', rules);
    await press('Add a rule');
    expect(now().draft.issues).toEqual([]);
    await open.find('.sentence');
    const said = open
      .all(`[data-key="${rules}"] .sentence`)
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(said[0]).toMatch(/^When is % for min in a row, contacts are shared like this:$/);
    type(await open.input('Than'), '40');
    expect(now().scenario.setups[1]!.routing['phone']).toMatchObject({
      rules: [{ when: { provider: 'atlas', measure: 'capacityLeft', than: 0.4 } }],
    });
    await unfold(rules);
    await expect.poll(() => summaryOf(rules)).toBe('capacity left below 40 %');
  });

  test('one box of a team’s channels is always ticked', async () => {
    await unfold('demand');
    await press('Add a channel');
    await unfold('setups', 'setups[0]', 'setups[0].teams[0]');
    await open.find('.boxes input');
    const boxes = open.all('.boxes input') as HTMLInputElement[];
    expect(boxes.map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [true, true],
      [false, false],
    ]);
    boxes[1]!.click();
    expect(now().scenario.setups[0]!.teams[0]!.channels).toEqual(['phone', 'chat']);
  });
});

test('a problem deep inside is led to, through every fold', async () => {
  await unfold('setups', 'setups[0]', 'setups[0].teams[0]', 'setups[0].teams[0].standby');
  await press('Add standby agents');
  type(await open.input('Standby agents at work'), 'many');
  await unfold('setups');
  await expect.poll(() => open.all('releve-editor >>> releve-field')).toEqual([]);
  (await open.find('.problems button')).click();
  const again = await open.input('Standby agents at work');
  await expect.poll(() => again.matches(':focus')).toBe(true);
});

test.each([
  ['light', 1440],
  ['dark', 390],
] as const)(
  'with every part added and open there is no barrier: %s, %d pixels',
  async (theme, width) => {
    await page.viewport(width, 844);
    document.documentElement.dataset['theme'] = theme;
    open.session.store.dispatch({ type: 'themed', theme });
    await unfold('demand');
    await press('Add a channel');
    for (let level = 0; level < 6; level += 1) {
      const closed = open.all('releve-editor >>> details:not([open]) > summary');
      for (const summary of closed) summary.click();
      await open.app.updateComplete;
      await expect
        .poll(() => closed.every((each) => each.parentElement?.hasAttribute('open')))
        .toBe(true);
    }
    for (let count = 0; count < 60; count += 1) {
      const add = open.all('.content .content button.action').find(isAdding);
      if (add === undefined) break;
      const before = now().draft.document;
      add.click();
      expect(now().draft.document).not.toBe(before);
      done.add(add.textContent.trim() + (add.closest('details')?.dataset['key'] ?? ''));
      await open.find('releve-editor');
    }
    done.clear();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await barriers()).toEqual([]);
  },
);

const done = new Set<string>();
/** Whether a button adds an optional part that this test has not added yet. */
function isAdding(button: HTMLElement): boolean {
  const said = button.textContent.trim();
  const key = button.closest('details')?.dataset['key'] ?? '';
  return said.startsWith('Add ') && !said.includes('team') && !done.has(said + key);
}
