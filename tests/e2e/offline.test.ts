import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch } from '../support/browsers.ts';
import { serveDist, type DistServer } from '../support/serve-dist.ts';
import { type Tab } from '../support/tab.ts';

describe.each(browserNames)('the built page without a network, in %s', (name) => {
  let server: DistServer;
  let tab: Tab;

  beforeAll(async () => {
    server = await serveDist();
    tab = await launch(name);
  });

  afterAll(async () => {
    await tab.close();
  });

  test('opens again after its first visit, in another language too, and simulates', async () => {
    await tab.goto(server.url);
    // Ready once every file is kept.
    await tab.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await server.close();
    await tab.goto(`${server.url}?lang=fr`);
    await tab.waitFor(() => document.documentElement.lang === 'fr');
    expect(await tab.text('releve-app >>> h1')).toContain('Relève');
    await tab.waitFor(
      () =>
        /\d/.test(
          document
            .querySelector('releve-app')
            ?.shadowRoot?.querySelector('releve-answer')
            ?.shadowRoot?.querySelector('.lead')?.textContent ?? '',
        ),
      undefined,
      { timeoutMs: 60_000 },
    );
  });
});
