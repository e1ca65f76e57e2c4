import { join } from 'node:path';
import { chromium, type ElementHandle, type Page } from 'playwright-core';
import { chromiumArguments, findBrowser } from '../../scripts/browsers.js';
import { reportViolations, tabOver, temporaryFolder } from './page-tab.ts';
import { type Tab, type TabOptions } from './tab.ts';

function recordProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    problems.push(`request: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

/** The system's Chromium with a clean profile and one empty page. */
export async function launchChromium(options: TabOptions = {}): Promise<Tab> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('no Chromium on this machine');
  const downloads = await temporaryFolder('downloads');
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  const context = await browser.newContext({
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    locale: options.locale ?? 'en-GB',
    timezoneId: 'UTC',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await context.addInitScript({ content: reportViolations });
  const page = await context.newPage();

  const element = async (source: string): Promise<ElementHandle> => {
    const handle = (await page.evaluateHandle(source)).asElement();
    if (handle === null) throw new Error('the element is gone');
    return handle;
  };

  return tabOver({
    browser: 'chromium',
    problems: recordProblems(page),
    downloadFolder: downloads.path,
    goto: async (url) => {
      await page.goto(url);
    },
    evaluateSource: (source) => page.evaluate(source),
    clickSource: async (source) => (await element(source)).click({ timeout: 10_000 }),
    uploadSource: async (source, path) => (await element(source)).setInputFiles(path),
    press: (key) => page.keyboard.press(key),
    screenshot: (fullPage, path) =>
      page.screenshot({ fullPage, ...(path === undefined ? {} : { path }) }),
    setViewport: (size) => page.setViewportSize(size),
    download: async (start) => {
      const waiting = page.waitForEvent('download');
      await start();
      const download = await waiting;
      const path = join(downloads.path, download.suggestedFilename());
      await download.saveAs(path);
      return path;
    },
    close: async () => {
      await browser.close();
      await downloads.remove();
    },
  });
}
