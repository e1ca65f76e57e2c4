import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { pngOf, svgFile } from '../../src/export/index.ts';
import { appendSource, lightTheme } from '../../src/charts/index.ts';
import { figureSource } from '../../src/ui/dialogs/figure-source.ts';
import '../../src/ui/report/index.ts';
import { speak } from '../../src/base/words.ts';
import { french } from '../support/french.ts';
import { examples } from '../fixtures/charts/examples.ts';
import { barriers, openPage, testScenario, type TestPage } from './ui-page.ts';

let open: TestPage | undefined;
beforeEach(() => page.viewport(1440, 900));
afterEach(() => {
  open?.close();
  open = undefined;
  speak('en');
});

/** A page whose run has ended, with the report open. */
async function report(): Promise<{ tested: TestPage; text: () => string; article: HTMLElement }> {
  const tested = (open = openPage());
  const { store, runs } = tested.session;
  const path = ['channels', 0, 'costPerLostContact'];
  store.dispatch({ type: 'edited', edit: { kind: 'set', label: '', path, value: 77 } });
  runs.start();
  await tested.finished();
  (await tested.find('releve-header >>> button', takeAway())).click();
  (await tested.find('releve-take-away-dialog >>> .report button')).click();
  const article = await tested.find('releve-report >>> article');
  return { tested, article, text: () => article.textContent.replace(/\s+/g, ' ') };
}
let takeAway = (): string => 'Take away';

describe('the report', () => {
  test('says what was asked, what differs, the answer, and where it comes from', async () => {
    const { tested, text, article } = await report();
    const { run } = tested.session.store.state;
    await expect.poll(() => text()).toContain(location.origin);
    expect(article.querySelector('h1')?.textContent).toBe(testScenario().name);
    // Chapters are numbered from 1, without a gap.
    const chapters = [...article.querySelectorAll('h2')].map((head) => head.textContent.trim());
    expect(chapters.map((head) => Number.parseInt(head, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const changes = article.querySelector('table')?.textContent.replace(/\s+/g, ' ');
    expect(changes).toContain('Cost of a lost contact');
    expect(changes).toContain('77');
    expect(text()).toContain(run.fingerprint?.slice(0, 4));
    expect(text()).toContain('seed page');
    expect(text()).not.toMatch(/undefined|NaN|\[object|Infinity/);
    // As many figures as the page has, in the same order.
    const figures = tested.all('releve-plots >>> releve-figure');
    const heads = [...article.querySelectorAll('figcaption')].map((head) => head.textContent);
    figures.forEach((figure, index) => {
      expect(heads[index]).toContain((figure as HTMLElement & { heading: string }).heading);
    });
    expect(article.querySelectorAll('figure svg')).toHaveLength(heads.length);
    expect(tested.app.renderRoot.querySelector('main')?.hidden).toBe(true);
    expect(await barriers()).toEqual([]);
  });

  test('is left for the page as it was', async () => {
    const { tested } = await report();
    (await tested.find('releve-report >>> button', 'Back to the page')).click();
    await expect.poll(() => tested.all('releve-report')).toEqual([]);
    expect(tested.app.renderRoot.querySelector('main')?.hidden).toBe(false);
  });

  test('is there in French', async () => {
    speak('fr', french);
    takeAway = () => 'Emporter';
    const { article, text } = await report();
    takeAway = () => 'Take away';
    expect(article.querySelector('h2')?.textContent).toBe('1 La question');
    expect(text()).toContain('Ce qui diffère du scénario tel qu’il a été ouvert');
    expect(text()).toContain('Tableau 1');
  });
});

describe('a plot as a file', () => {
  test('carries its source, and becomes a picture twice as fine', async () => {
    const tested = (open = openPage());
    tested.session.runs.start();
    await tested.finished();
    const { state } = tested.session.store;
    const sources = await figureSource(state);
    expect(sources.join(' ')).toContain(state.run.fingerprint?.slice(0, 4));
    const example = examples.find(({ name }) => name.startsWith('service-fan'));
    const chart = example!.draw({ width: 640 }, lightTheme, 'x');
    appendSource(chart.svg, sources, lightTheme);
    const height = Number(chart.svg.getAttribute('height'));
    const svg = svgFile(chart.svg, { title: 'Fan', description: sources.join('\n') });
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    const picture = await createImageBitmap(await pngOf(svg));
    expect([picture.width, picture.height]).toEqual([1280, Math.round(height * 2)]);
    // White at the corner, and ink somewhere.
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    expect([...data.slice(0, 4)]).toEqual([255, 255, 255, 255]);
    expect(data.some((value, index) => index % 4 === 0 && value < 60)).toBe(true);
  });

  test('is asked for in a menu that Escape closes', async () => {
    const tested = (open = openPage());
    tested.session.runs.start();
    await tested.finished();
    const summary = await tested.find('releve-plots >>> releve-figure-menu >>> summary');
    summary.click();
    const menu = summary.parentElement as HTMLDetailsElement;
    await expect.poll(() => menu.open).toBe(true);
    menu.querySelector('button')?.focus();
    menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(menu.open).toBe(false);
    expect(summary.getRootNode() as ShadowRoot).toHaveProperty('activeElement', summary);
  });
});
