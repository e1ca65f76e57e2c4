import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { barriers, openPage, testScenario, type, type TestPage } from './ui-page.ts';

let open: TestPage | undefined;
const opened = (...options: Parameters<typeof openPage>): TestPage => (open = openPage(...options));
beforeEach(() => page.viewport(1440, 900));
afterEach(() => {
  open?.close();
  open = undefined;
  delete document.documentElement.dataset['theme'];
});

describe('the page', () => {
  test('has its landmarks and one heading of the first level', async () => {
    const { find, all } = opened();
    await find('main');
    await find('header');
    expect(all('h1').map((each) => each.textContent)).toEqual(['Relève']);
  });

  test('answers once its run has finished', async () => {
    const { session, finished, find } = opened();
    session.runs.start();
    await finished();
    const answer = await find('releve-answer');
    expect(answer.shadowRoot?.textContent).toContain('Both');
    expect(answer.shadowRoot?.textContent).not.toMatch(/undefined|NaN/);
  });

  test('numbers its figures from the first to the last', async () => {
    const { session, finished, all } = opened();
    session.runs.start();
    await finished();
    const numbers = () =>
      all('h2, h3').flatMap(({ textContent }) => /^\s*(\d+) · /.exec(textContent)?.[1] ?? []);
    const wanted = Array.from({ length: 12 }, (_, i) => String(i + 1));
    await expect.poll(numbers).toEqual(wanted);
  });

  test.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('has no barrier that axe finds: %s, %d pixels wide', async (theme, width) => {
    await page.viewport(width, 844);
    document.documentElement.dataset['theme'] = theme;
    const { session, finished, all, find } = opened(undefined, undefined, { theme });
    session.runs.start();
    await finished();
    const before = all('releve-editor >>> details').length;
    for (const summary of all('releve-editor >>> summary')) summary.click();
    await find('releve-document-field');
    expect(all('releve-editor >>> details').length).toBeGreaterThan(before);
    for (const summary of all('releve-editor >>> details:not([open]) > summary')) summary.click();
    await find('[data-key="hazards[0]"] releve-field');
    for (const summary of all('releve-measures >>> summary')) summary.click();
    for (const summary of all('releve-plots >>> summary')) summary.click();
    await expect.poll(() => all('releve-statement >>> table').length).toBe(4);
    // Printing draws every plot, on the screen or not.
    dispatchEvent(new Event('beforeprint'));
    expect(all('releve-figure >>> .drawing svg')).toHaveLength(9);
    expect(await barriers()).toEqual([]);
  });

  test.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('has none in its dialogs: %s, %d pixels wide', async (theme, width) => {
    await page.viewport(width, 844);
    document.documentElement.dataset['theme'] = theme;
    const { session, finished, find } = opened(undefined, undefined, { theme });
    session.runs.start();
    await finished();
    for (const button of ['.scenario', '.main', '.tools button:nth-last-child(2)']) {
      (await find(`releve-header >>> ${button}`)).click();
      const dialog = (await find('dialog[open]')) as HTMLDialogElement;
      expect(await barriers(), button).toEqual([]);
      dialog.close();
      await expect.poll(() => dialog.open).toBe(false);
    }
  });

  test.each([390, 1000, 1440])('does not scroll sideways at %d pixels', async (width) => {
    await page.viewport(width, 844);
    const { session, finished, all } = opened();
    session.runs.start();
    await finished();
    for (const summary of all('releve-editor >>> summary')) summary.click();
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('editing', () => {
  test('a number runs the simulation again, and keyboard undo brings the figures back', async () => {
    const { session, finished, find, input } = opened();
    session.runs.start();
    await finished();
    const { fingerprint } = session.store.state.run;
    (await find('[data-key="demand"] > summary')).click();
    type(await input('Contacts a week'), '2,100');
    expect(session.store.state.scenario.channels[0]?.demand.contactsPerWeek).toBe(2100);
    await expect.poll(() => session.store.state.run.phase).toBe('running');
    await finished();
    expect(session.store.state.run.fingerprint).not.toBe(fingerprint);
    (await input('Contacts a week')).blur();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, cancelable: true }));
    expect(session.store.state.scenario.channels[0]?.demand.contactsPerWeek).toBe(1400);
    await finished();
    expect(session.store.state.run.fingerprint).toBe(fingerprint);
  });

  test('marks what differs, says what it was, and resets it', async () => {
    const { session, find, input } = opened();
    (await find('[data-key="demand"] > summary')).click();
    type(await input('Contacts a week'), '2100');
    (await input('Contacts a week')).blur();
    expect((await find('.was')).textContent).toContain('was 1,400');
    (await find('button', 'Reset “Contacts a week”')).click();
    expect(session.store.state.scenario.channels[0]?.demand.contactsPerWeek).toBe(1400);
    await expect.poll(async () => (await input('Contacts a week')).value).toBe('1,400');
  });

  test('keeps what cannot be read, says so beside the field and on top, and leads there', async () => {
    const { session, find, all, input } = opened();
    (await find('[data-key="demand"] > summary')).click();
    const field = await input('Contacts a week');
    type(field, '12x');
    field.blur();
    await expect.poll(() => field.value).toBe('12x');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(session.store.state.scenario.channels[0]?.demand.contactsPerWeek).toBe(12);
    (await find('[data-key="demand"] > summary')).click();
    await expect.poll(() => all('releve-editor >>> releve-field')).toEqual([]);
    (await find('.problems button')).click();
    const again = await input('Contacts a week');
    await expect
      .poll(() => again.getRootNode() instanceof ShadowRoot && again.matches(':focus'))
      .toBe(true);
  });

  test('a share leaves the rest to the partner', async () => {
    const { session, find, input } = opened();
    (await find('[data-key="setups"] > summary')).click();
    (await find('[data-key="setups[1]"] > summary')).click();
    type(await input('Atlas'), '75');
    (await input('Atlas')).blur();
    await expect.poll(async () => (await input('Borealis')).value).toBe('25');
    expect(session.store.state.draft.issues).toEqual([]);
    const [, both] = session.store.state.scenario.setups;
    expect(both?.teams.map(({ staffing }) => staffing)).toMatchObject([
      { share: 0.75 },
      { share: 0.25 },
    ]);
  });

  test('hazards are added, dated, and removed', async () => {
    const { session, find, all } = opened();
    (await find('[data-key="hazards"] > summary')).click();
    (await find('button', 'Add a hazard')).click();
    expect(session.store.state.scenario.hazards).toHaveLength(2);
    // What is added opens by itself.
    await find('[data-key="hazards[1]"] .pick');
    const occurs = all('[data-key="hazards[1]"] select').find((select) =>
      select.textContent.includes('once'),
    ) as HTMLSelectElement;
    occurs.value = 'once';
    occurs.dispatchEvent(new Event('change', { bubbles: true }));
    expect(session.store.state.scenario.hazards[1]?.occurs).toEqual({ at: '2027-01-04T10:00' });
    (await find('[data-key="hazards[1]"] button', 'Remove')).click();
    expect(session.store.state.scenario.hazards).toHaveLength(1);
    (await find('button', 'Put an outage on a date, to be dragged')).click();
    const { horizon, hazards } = session.store.state.scenario;
    const middle = Date.parse(horizon.start) + Math.floor(horizon.days / 2) * 86_400_000;
    expect(hazards[1]?.occurs).toEqual({
      at: `${new Date(middle).toISOString().slice(0, 10)}T08:00`,
    });
    expect(session.store.state.draft.issues).toEqual([]);
  });

  test('the whole document takes effect when it is valid, and is kept when it is not', async () => {
    const { session, find } = opened();
    (await find('[data-key="document"] > summary')).click();
    const area = (await find('releve-document-field')).shadowRoot!.querySelector('textarea')!;
    area.focus();
    const change = (text: string) => {
      area.value = text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    change(JSON.stringify({ ...testScenario(), name: 'By hand' }));
    expect(session.store.state.scenario.name).toBe('By hand');
    change('{ "name": ');
    area.blur();
    expect(session.store.state.scenario.name).toBe('By hand');
    expect(session.store.state.draft.issues[0]?.code).toBe('syntax');
    await expect.poll(() => area.value).toBe('{ "name": ');
  });
});
