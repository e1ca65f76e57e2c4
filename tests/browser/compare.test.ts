import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import '../../src/ui/compare/index.ts';
import { barriers, openPage, testScenario, type TestPage } from './ui-page.ts';

let page: TestPage;
beforeEach(async () => {
  page = openPage();
  page.session.runs.start();
  await page.finished();
});
afterEach(() => page.close());

const compare = 'releve-compare';
const textOf = (selector: string): string =>
  page
    .all(selector)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .join(' | ');

function setContacts(value: number): void {
  const path = ['channels', 0, 'demand', 'contactsPerWeek'];
  page.session.store.dispatch({
    type: 'edited',
    edit: { kind: 'set', label: 'Contacts a week', path, value, apart: true },
  });
}

/** Keeps what is on screen, then changes the demand and waits for the new figures. */
async function keepAndChange(): Promise<void> {
  (await page.find(`${compare} >>> button`, 'Keep for comparison')).click();
  const [channel] = page.session.store.state.scenario.channels;
  setContacts((channel?.demand.contactsPerWeek ?? 0) * 1.5);
  await page.finished();
  await page.find('releve-compare-table >>> td');
}

describe('the setups of a scenario', () => {
  test('are compared with the one that is chosen, each way round', async () => {
    const select = (await page.find('releve-measures >>> .baseline select')) as HTMLSelectElement;
    const cost = (): number[] =>
      page
        .all('releve-measure-table >>> tr[data-row="cost--1"] .value[data-mean]')
        .map(({ dataset }) => Number(dataset['mean']));
    await page.find('releve-measure-table >>> tr[data-row="cost--1"] .difference .value');
    const [first, second, difference] = cost();
    expect(difference).toBeCloseTo((second ?? NaN) - (first ?? NaN), 4);
    select.value = 'both';
    select.dispatchEvent(new Event('change'));
    await page.app.updateComplete;
    await expect.poll(() => cost()[2]).toBeCloseTo((first ?? NaN) - (second ?? NaN), 4);
    expect(page.session.store.state.comparison.setup).toBe('both');
    expect(page.session.store.state.history.past).toEqual([]);
    await expect
      .poll(() => textOf('releve-setups-compared >>> h3'))
      .toBe('Each setup against Both');
  });

  test('say what they do otherwise when it is asked for', async () => {
    (await page.find('releve-setups-compared >>> summary')).click();
    await expect
      .poll(() => textOf('releve-inputs >>> li'))
      .toContain('Phone, Shares, Atlas: 100 % → 60 %');
  });
});

describe('a kept scenario', () => {
  test('stands beside what is changed after: what differs, in figures and in plots', async () => {
    await keepAndChange();
    const { scenario } = page.session.store.state;
    expect(textOf(`${compare} >>> .pairing`)).toContain('Paired');
    (await page.find('[data-contender="on-screen"] releve-inputs >>> summary')).click();
    const contacts = scenario.channels[0]?.demand.contactsPerWeek ?? 0;
    await expect
      .poll(() => textOf('[data-contender="on-screen"] releve-inputs >>> li'))
      .toMatch(/^Phone, Contacts a week: .* → /);
    expect(contacts).toBeGreaterThan(0);
    expect(page.all(`${compare} >>> releve-figure`)).toHaveLength(2);
  });

  test('stands in grey behind the first plot, and goes when it is switched off', async () => {
    await keepAndChange();
    const ghosts = (): number =>
      page.all(
        'releve-plots >>> releve-figure[number="1"] >>> [data-mark="median"][data-setup="ghost"]',
      ).length;
    const box = (await page.find('releve-plots >>> .ghost input')) as HTMLInputElement;
    expect(textOf('releve-plots >>> .ghost strong')).toContain(' · ');
    // Plots are drawn once they are near.
    box.scrollIntoView();
    await expect.poll(ghosts).toBe(1);
    box.click();
    await expect.poll(ghosts).toBe(0);
    expect(page.session.store.state.comparison.isGhostShown).toBe(false);
  });

  test('is opened again, and then stands there once', async () => {
    await keepAndChange();
    const [kept] = page.session.store.state.comparison.kept;
    (await page.find(`${compare} >>> button`, `Open again: ${kept?.name ?? ''}`)).click();
    await page.finished();
    expect(page.session.store.state.scenario).toEqual(testScenario());
    await expect.poll(() => page.all(`${compare} >>> li[data-contender]`)).toHaveLength(1);
  });

  test('is renamed, dropped and brought back', async () => {
    await keepAndChange();
    const name = (await page.find(`${compare} >>> input.name`)) as HTMLInputElement;
    name.value = 'Before';
    name.dispatchEvent(new Event('change'));
    (await page.find(`${compare} >>> button`, 'Drop Before')).click();
    expect(page.session.store.state.comparison.kept).toEqual([]);
    (await page.find(`${compare} >>> button`, 'Bring back “Before”')).click();
    expect(page.session.store.state.comparison.kept.map((each) => each.name)).toEqual(['Before']);
  });

  test('breaks no rule of accessibility, and fits a telephone', async () => {
    await keepAndChange();
    for (const theme of ['light', 'dark'] as const) {
      page.session.store.dispatch({ type: 'themed', theme });
      await page.app.updateComplete;
      const found = await barriers();
      expect(found.filter((each) => each.includes('releve-compare'))).toEqual([]);
    }
    const [element] = page.all(compare);
    if (element === undefined) throw new Error('no comparison');
    // What a telephone of 390 pixels leaves beside the margins.
    element.style.width = '358px';
    await page.app.updateComplete;
    // Plots reach 12 pixels into the margin.
    expect(element.scrollWidth).toBeLessThanOrEqual(358 + 12);
  });
});
