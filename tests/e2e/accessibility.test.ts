import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch } from '../support/browsers.ts';
import { serveDist, type DistServer } from '../support/serve-dist.ts';
import type { Tab } from '../support/tab.ts';

/**
 * axe-core as a function that travels to the page. The driver runs it, not the page: the page's
 * policy lets in no script but its own, and stays as it is.
 */
// eslint-disable-next-line @typescript-eslint/no-implied-eval
const installAxe = new Function(axe.source) as () => void;

/** What axe finds wrong with the page as it stands, in words. */
async function barriers(tab: Tab): Promise<readonly string[]> {
  await tab.evaluate(installAxe);
  return tab.evaluate(async () => {
    const { axe: installed } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await installed.run();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
    );
  });
}

/** A run with figures on the screen, stopped so that nothing moves any more. */
async function stoppedRun(tab: Tab): Promise<void> {
  await tab.text('releve-answer >>> .method');
  await tab.click({ css: 'button', text: 'Stop' });
  await tab.click({ css: 'button', text: 'More measures' });
  for (const where of ['releve-measures', 'releve-plots']) {
    await tab.text(`${where} >>> summary`);
    // Not by pointer: plots that are drawn as they come near would move it from under one.
    await tab.evaluate((name) => {
      const page = document.querySelector('releve-app')?.shadowRoot;
      page?.querySelector(name)?.shadowRoot?.querySelector('summary')?.click();
    }, where);
    await tab.text(`${where} >>> releve-statement >>> table`);
  }
}

describe.each(browserNames)('the built page in %s', (name) => {
  let server: DistServer;
  beforeAll(async () => {
    server = await serveDist();
  });
  afterAll(() => server.close());

  test.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('has no barrier that axe finds: %s, %d pixels wide', async (colorScheme, width) => {
    const tab = await launch(name, { colorScheme, viewport: { width, height: 844 } });
    try {
      await tab.goto(server.url);
      await stoppedRun(tab);
      expect(await barriers(tab)).toEqual([]);
      for (const button of ['Choose another scenario', 'Take away', 'Share']) {
        const target =
          button === 'Choose another scenario'
            ? 'releve-header >>> .scenario'
            : { css: 'releve-header >>> button', text: button };
        await tab.click(target);
        await tab.text('dialog[open] h2');
        expect(await barriers(tab), button).toEqual([]);
        await tab.press('Escape');
        await tab.waitFor(() => {
          const app = document.querySelector('releve-app')?.shadowRoot;
          return app?.activeElement?.localName === 'releve-header';
        });
      }
      expect(tab.problems).toEqual([]);
    } finally {
      await tab.close();
    }
  });
});
