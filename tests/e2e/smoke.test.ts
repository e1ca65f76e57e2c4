import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch } from '../support/browsers.ts';
import { serveDist, type DistServer } from '../support/serve-dist.ts';
import { type Tab } from '../support/tab.ts';

describe.each(browserNames)('the built page in %s', (name) => {
  let server: DistServer;
  let tab: Tab;

  beforeAll(async () => {
    server = await serveDist();
    tab = await launch(name);
    await tab.goto(server.url);
  });

  afterAll(async () => {
    await tab.close();
    await server.close();
  });

  test('opens, and renders its heading inside the app element', async () => {
    expect(await tab.text('releve-app >>> h1')).toContain('Relève');
  });

  test('opens without a console error, an exception, a failed request or a policy violation', () => {
    expect(tab.problems).toEqual([]);
  });

  test('is made of the production versions of its libraries', async () => {
    // In its development version Lit keeps a record of the warnings it has given.
    expect(await tab.evaluate(() => 'litIssuedWarnings' in globalThis)).toBe(false);
  });

  test('runs under a policy that lets it load nothing but itself', async () => {
    const policy = await tab.evaluate(() =>
      document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    );
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
  });
});
