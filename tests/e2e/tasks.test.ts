import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeScenario } from '../../src/link/index.ts';
import { browserNames, launch } from '../support/browsers.ts';
import { pressButton, typeDigits, type Way } from '../support/by-hand.ts';
import { parseCsv } from '../support/csv.ts';
import { fourWeeks } from '../support/four-weeks.ts';
import { serveDist, type DistServer } from '../support/serve-dist.ts';
import type { Tab, Target } from '../support/tab.ts';

const WAYS: readonly Way[] = ['mouse', 'keyboard'];
const cases = browserNames.flatMap((name) => WAYS.map((way) => ({ name, way })));

/** Runs in the page: the text of an element of the app, through shadow roots; empty without it. */
function textOf(tag: string): string {
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLStyleElement) return '';
    if (node instanceof HTMLSlotElement) return node.assignedNodes().map(read).join(' ');
    const inside = node instanceof Element ? (node.shadowRoot ?? node) : node;
    return [...inside.childNodes].map(read).join(' ');
  };
  const find = (from: ParentNode): Element | undefined => {
    for (const element of from.querySelectorAll('*')) {
      if (element.localName === tag) return element;
      const within = element.shadowRoot === null ? undefined : find(element.shadowRoot);
      if (within !== undefined) return within;
    }
    return undefined;
  };
  const element = find(document);
  return element === undefined ? '' : read(element).replace(/\s+/g, ' ');
}

describe.each(cases)('the tasks of a strategy team in $name, by $way alone', ({ name, way }) => {
  let server: DistServer;
  let tab: Tab;

  const says = async (tag: string, words: string): Promise<void> => {
    let said = '';
    for (const end = Date.now() + 15_000; Date.now() < end;) {
      said = await tab.evaluate(textOf, tag);
      if (said.includes(words)) return;
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(0))));
    }
    throw new Error(`${tag} never said "${words}", but: ${said.slice(0, 600)}`);
  };
  const press = (label: string, place?: Target): Promise<void> =>
    pressButton(tab, way, label, place);

  beforeAll(async () => {
    server = await serveDist();
    tab = await launch(name, { viewport: { width: 1440, height: 900 } });
    const link = await encodeScenario(fourWeeks());
    if (!link.ok) throw new Error(link.error.message);
    await tab.goto(server.url + link.value);
    await says('releve-answer', '40 horizons simulated');
  });

  afterAll(async () => {
    await tab.close();
    await server.close();
  });

  test('keep results for comparison', async () => {
    await press('Keep for comparison');
    await says('releve-compare', 'What is on screen is kept');
  });

  test('share a link', async () => {
    await press('Share');
    await says('releve-share-dialog', 'characters');
    await tab.press('Escape');
  });

  test('export figures', async () => {
    await press('Take away');
    await says('releve-take-away-dialog', 'Open the report');
    const path = await tab.download(() => press('Save releve-four-weeks-of-parcels-summary.csv'));
    expect(parseCsv(await readFile(path, 'utf8')).length).toBeGreaterThan(10);
    await tab.press('Escape');
  });

  test('print a report', async () => {
    await tab.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await press('Take away');
    await says('releve-take-away-dialog', 'Open the report');
    await press('Open the report');
    await says('releve-report', 'Four weeks of parcels');
    await press('Print or save as PDF');
    await tab.waitFor(() => document.body.hasAttribute('data-printed'));
    await press('Back to the page');
  });

  test('switch the language and back', async () => {
    await press('FR: Français');
    await says('releve-header', 'Partager');
    await press('EN: English');
    await says('releve-header', 'Share');
  });

  test('undo a change, and redo it', async () => {
    const demand = 'releve-editor >>> [data-key="demand"]';
    await press('Demand…', `${demand} > summary`);
    const field = `${demand} releve-field >>> #control`;
    await typeDigits(tab, way, 'Contacts a week', field, '9000');
    await says('releve-editor', 'was 8,000');
    await press('Undo: Contacts a week');
    await press('Redo: Contacts a week');
    await says('releve-editor', 'was 8,000');
    // Closed, the part says in a line what it holds.
    await press('Demand…', `${demand} > summary`);
    await says('releve-editor', 'Demand 9,000 a week');
  });

  test('save, and reopen from the library once another scenario is on the page', async () => {
    await press('Save');
    await says('releve-header', 'Saved');
    await press('Four weeks of parcels', 'releve-header >>> .scenario');
    await says('releve-scenario-dialog', 'Four weeks of parcels');
    const other = 'One on-shore provider: is a generator and home working enough?';
    await press(`${other}…`, { css: 'releve-scenario-dialog >>> .pick strong', text: other });
    await says('releve-header', other);
    await press(other, 'releve-header >>> .scenario');
    await says('releve-scenario-dialog', 'Four weeks of parcels');
    await press('Four weeks of parcels…', 'releve-library-entry >>> .pick');
    await says('releve-header', 'Four weeks of parcels');
    await says('releve-editor', 'Demand 9,000 a week');
  });

  test('went through all that without an error in the console', () => {
    expect(tab.problems).toEqual([]);
  });

  test('work without a network', async () => {
    // Ready once every file is kept.
    await tab.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await server.close();
    await tab.goto(server.url);
    await says('releve-editor', 'Demand 9,000 a week');
    await says('releve-answer', '40 horizons simulated');
    await press('FR: Français');
    await says('releve-header', 'Partager');
    await press('Partager');
    await says('releve-share-dialog', 'caractères');
  });
});
