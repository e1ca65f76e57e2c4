import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.js';
import { reportViolations, tabOver, temporaryFolder } from './page-tab.ts';
import { type Tab, type TabOptions } from './tab.ts';

function recordProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${String(error)}`));
  page.on('requestfailed', (request) => {
    problems.push(`request: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

/** Firefox's settings for a user's choices, and for downloads that ask nothing. */
function preferences(options: TabOptions, downloadFolder: string): Record<string, unknown> {
  return {
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': options.reducedMotion === true ? 1 : 0,
    'intl.accept_languages': options.locale ?? 'en-GB',
    'browser.download.folderList': 2,
    'browser.download.dir': downloadFolder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.manager.addToRecentDocs': false,
    'browser.helperApps.neverAsk.saveToDisk':
      'text/csv,text/tab-separated-values,text/html,text/plain,application/json,image/svg+xml,image/png,application/octet-stream',
    'pdfjs.disabled': true,
    // Nothing looks for a network.
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'dom.push.connection.enabled': false,
  };
}

/** The file that appears in a folder once `start` has run, when it has stopped growing. */
async function newFile(folder: string, start: () => Promise<void>): Promise<string> {
  const before = new Set(await readdir(folder));
  await start();
  const end = performance.now() + 20_000;
  let lastSize = -1;
  while (performance.now() < end) {
    await pause(100);
    const names = (await readdir(folder)).filter((name) => !before.has(name));
    const [name] = names;
    if (name === undefined || names.some((each) => each.endsWith('.part'))) continue;
    const { size } = await stat(join(folder, name));
    if (size > 0 && size === lastSize) return join(folder, name);
    lastSize = size;
  }
  throw new Error('firefox: waited 20 s for a download');
}

/** Runs in the page: a click on what still moves would miss it. */
async function untilItStandsStill(element: Element): Promise<void> {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  element.scrollIntoView({ block: 'nearest' });
  for (let last = '', frames = 0; frames < 100; frames++) {
    const { x, y, width, height } = element.getBoundingClientRect();
    const now = [x, y, width, height].join(' ');
    if (now === last) return;
    last = now;
    await frame();
  }
}

/** Runs in the page: notes whether the element is clicked from now on. */
function noteClicks(element: Element): { clicked: boolean } {
  const note = { clicked: false };
  element.addEventListener('click', () => (note.clicked = true), { capture: true, once: true });
  return note;
}

/** Runs in the page: whether the click came, within half a second or so. */
async function wasClicked(note: { readonly clicked: boolean }): Promise<boolean> {
  for (let frames = 0; frames < 30 && !note.clicked; frames++) {
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  return note.clicked;
}

/**
 * Clicks until the element says that it was: figures that come in between the look at its place and
 * the press of the button move it away on a busy machine, and the click falls on something else.
 */
async function clickForSure(element: () => Promise<ElementHandle>): Promise<void> {
  let missed: unknown;
  for (let attempt = 0; attempt < 8; attempt++) {
    const target = await element();
    const note = await target.evaluateHandle(noteClicks);
    try {
      await target.evaluate(untilItStandsStill);
      await target.click();
      if (await note.evaluate(wasClicked)) return;
    } catch (error) {
      // Drawn anew in the meantime: looked for again.
      missed = error;
    }
  }
  throw new Error('firefox: eight clicks missed the element', { cause: missed });
}

/** The system's Firefox, driven over WebDriver BiDi, with a clean profile and one empty page. */
export async function launchFirefox(options: TabOptions = {}): Promise<Tab> {
  const executablePath = findBrowser('firefox');
  if (executablePath === undefined) throw new Error('no Firefox on this machine');
  const downloads = await temporaryFolder('downloads');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: preferences(options, downloads.path),
    defaultViewport: null,
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.setViewport(options.viewport ?? { width: 1280, height: 800 });
  await page.evaluateOnNewDocument(reportViolations);

  const element = async (source: string): Promise<ElementHandle<HTMLInputElement>> => {
    const handle = (await page.evaluateHandle(source)).asElement();
    if (handle === null) throw new Error('the element is gone');
    return handle as ElementHandle<HTMLInputElement>;
  };

  return tabOver({
    browser: 'firefox',
    problems: recordProblems(page),
    downloadFolder: downloads.path,
    goto: async (url) => {
      await page.goto(url);
    },
    evaluateSource: (source) => page.evaluate(source),
    clickSource: (source) => clickForSure(() => element(source)),
    uploadSource: async (source, path) => (await element(source)).uploadFile(path),
    press: (key) => page.keyboard.press(key as KeyInput),
    screenshot: (fullPage, path) =>
      page.screenshot({
        fullPage,
        ...(path === undefined ? {} : { path }),
      }),
    setViewport: (size) => page.setViewport(size),
    download: (start) => newFile(downloads.path, start),
    close: async () => {
      await browser.close();
      await downloads.remove();
    },
  });
}
