import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeScenario } from '../../src/link/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import exitDocument from '../../scenarios/provider-exit.json' with { type: 'json' };
import { launch } from '../support/browsers.ts';
import { serveDist, type DistServer } from '../support/serve-dist.ts';
import type { Tab } from '../support/tab.ts';

/**
 * axe-core as a function that travels to the page. The driver runs it, not the page: the page's
 * policy lets in no script but its own, and stays as it is.
 */
// eslint-disable-next-line @typescript-eslint/no-implied-eval
const installAxe = new Function(axe.source) as () => void;

/** What axe finds wrong with the page as it stands, or with the dialog on it, in words. */
async function barriers(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(async () => {
    const { axe: installed } = window as unknown as { readonly axe: typeof axe };
    const openDialog = (from: ParentNode): Element | undefined => {
      for (const element of from.querySelectorAll('*')) {
        if (element instanceof HTMLDialogElement && element.open) {
          return (element.getRootNode() as ShadowRoot).host;
        }
        const within = element.shadowRoot === null ? undefined : openDialog(element.shadowRoot);
        if (within !== undefined) return within;
      }
      return undefined;
    };
    const { violations } = await installed.run(openDialog(document) ?? document, {
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
    );
  });
}

/**
 * Runs in the page: opens whatever can be unfolded, and what comes with it, until nothing is left.
 * Gives how many were opened.
 */
async function unfoldAll(): Promise<number> {
  const folded = (from: ParentNode): HTMLDetailsElement[] =>
    [...from.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLDetailsElement && !element.open ? [element] : []),
      ...(element.shadowRoot === null ? [] : folded(element.shadowRoot)),
    ]);
  let count = 0;
  for (let round = 0; round < 6; round++) {
    const found = folded(document);
    for (const each of found) each.open = true;
    count += found.length;
    for (let frame = 0; frame < 6; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
  return count;
}

const header = (css: string): string => `releve-header >>> ${css}`;

const TAKE_AWAY = header('button[aria-haspopup]:not(.scenario, .icon, .main)');

/** What opens over the page, and the buttons that lead there, in any language. */
const DIALOGS: Readonly<Record<string, string>> = {
  'the library': header('.scenario'),
  'taking away': TAKE_AWAY,
  sharing: header('.main'),
  'the glossary': 'releve-app >>> .foot button',
  'how a figure was worked out': 'releve-measures >>> button.figure',
  'a statement of account': 'releve-measures >>> button.account',
};

const isClosed = () => {
  const app = document.querySelector('releve-app')?.shadowRoot;
  const open = (from: ParentNode): boolean =>
    [...from.querySelectorAll('*')].some(
      (element) =>
        (element instanceof HTMLDialogElement && element.open) ||
        (element.shadowRoot !== null && open(element.shadowRoot)),
    );
  return app !== undefined && app !== null && !open(app);
};

/** Every view in both themes, both languages and both browsers, from a telephone to a large screen. */
const STATES = [
  { browser: 'chromium', colorScheme: 'light', language: 'fr', width: 768 },
  { browser: 'chromium', colorScheme: 'dark', language: 'en', width: 2560 },
  { browser: 'firefox', colorScheme: 'dark', language: 'fr', width: 390 },
] as const;

describe('axe finds no barrier', () => {
  let server: DistServer;
  let link = '';

  beforeAll(async () => {
    server = await serveDist();
    const read = parseScenario(exitDocument);
    if (!read.ok) throw new Error('the ready-made scenario is not valid');
    const { value: scenario } = read;
    const encoded = await encodeScenario({
      ...scenario,
      run: { ...scenario.run, replications: 4 },
    });
    if (!encoded.ok) throw new Error(encoded.error.message);
    link = encoded.value;
  });
  afterAll(() => server.close());

  test.each(STATES)(
    '$browser, $colorScheme, $language, $width pixels wide',
    async ({ browser, colorScheme, language, width }) => {
      const tab = await launch(browser, { colorScheme, viewport: { width, height: 844 } });
      try {
        await tab.goto(`${server.url}?lang=${language}${link}`);
        await tab.text('releve-answer >>> .method');
        await tab.waitFor(() => {
          const app = document.querySelector('releve-app')?.shadowRoot;
          return app?.querySelector('releve-leaving') !== null;
        });
        await tab.evaluate(installAxe);
        expect(await barriers(tab), 'the page as it opens').toEqual([]);
        for (const [view, button] of Object.entries(DIALOGS)) {
          await tab.click(button);
          await tab.text('dialog[open] h2');
          expect(await barriers(tab), view).toEqual([]);
          await tab.press('Escape');
          await tab.waitFor(isClosed);
        }
        await tab.click('releve-app >>> .foot button:nth-of-type(2)');
        await tab.text('releve-tour >>> h2');
        expect(await barriers(tab), 'the tour').toEqual([]);
        await tab.press('Escape');
        await tab.click('releve-compare >>> .keeping button');
        expect(await tab.evaluate(unfoldAll)).toBeGreaterThan(20);
        expect(await barriers(tab), 'all of it unfolded').toEqual([]);
        await tab.click(TAKE_AWAY);
        await tab.click('releve-take-away-dialog >>> .report button');
        await tab.text('releve-report >>> h1');
        expect(await barriers(tab), 'the report').toEqual([]);
        await tab.goto(`${server.url}?view=embed&lang=${language}${link}`);
        await tab.text('releve-embed >>> releve-answer >>> .method');
        await tab.evaluate(installAxe);
        expect(await barriers(tab), 'embedded').toEqual([]);
        expect(tab.problems).toEqual([]);
      } finally {
        await tab.close();
      }
    },
  );
});
