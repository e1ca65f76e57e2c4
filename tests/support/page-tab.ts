import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserName } from '../../scripts/browsers.js';
import {
  allInPage,
  firstInPage,
  firstTextInPage,
  travelling,
  type TravellingTarget,
} from './find-in-page.ts';
import { type Plain, type Tab, type Target } from './tab.ts';

/** What differs between the programs that drive browsers. */
export interface Driver {
  readonly browser: BrowserName;
  readonly problems: readonly string[];
  readonly downloadFolder: string;
  goto(url: string): Promise<void>;
  /** The value of an expression in the page; a promise is waited for. */
  evaluateSource(source: string): Promise<unknown>;
  /** Clicks the element that an expression gives. */
  clickSource(source: string): Promise<void>;
  uploadSource(source: string, path: string): Promise<void>;
  press(key: string): Promise<void>;
  screenshot(fullPage: boolean, path: string | undefined): Promise<Uint8Array>;
  setViewport(size: { readonly width: number; readonly height: number }): Promise<void>;
  download(start: () => Promise<void>): Promise<string>;
  close(): Promise<void>;
}

const pollMs = 40;
/** Long: a machine that does other things too is slow, not wrong. */
const patienceMs = 45_000;

/** Runs in the page: sets a field's value and says so as the browser does for a person. */
function fillInPage(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.focus();
  field.value = value;
  if (field.value !== value) throw new Error(`the field took "${field.value}", not "${value}"`);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A `Tab` over any of the drivers. */
export function tabOver(driver: Driver): Tab {
  async function waitForSource(source: string, what: string, timeoutMs: number): Promise<void> {
    const end = performance.now() + timeoutMs;
    while (!(await driver.evaluateSource(source))) {
      if (performance.now() > end) {
        const seen =
          driver.problems.length === 0 ? '' : `; problems: ${driver.problems.join(' | ')}`;
        throw new Error(`${driver.browser}: waited ${timeoutMs / 1000} s for ${what}${seen}`);
      }
      await pause(pollMs);
    }
  }

  async function present(target: Target, hidden = false): Promise<TravellingTarget> {
    const sought = travelling(target, hidden);
    await waitForSource(`${firstInPage(sought)} !== null`, JSON.stringify(target), patienceMs);
    return sought;
  }

  async function fill(target: Target, value: string): Promise<void> {
    const sought = await present(target);
    const source = `(${fillInPage.toString()})(${firstInPage(sought)}, ${JSON.stringify(value)})`;
    await driver.evaluateSource(source);
  }

  const call = (fn: (argument: never) => unknown, argument: Plain): string =>
    `(${fn.toString()})(${argument === undefined ? '' : JSON.stringify(argument)})`;

  return {
    browser: driver.browser,
    problems: driver.problems,
    downloadFolder: driver.downloadFolder,
    goto: (url) => driver.goto(url),
    click: async (target) => driver.clickSource(firstInPage(await present(target))),
    fill,
    select: fill,
    upload: async (target, path) =>
      driver.uploadSource(firstInPage(await present(target, true)), path),
    press: (key) => driver.press(key),
    text: async (target) =>
      (await driver.evaluateSource(firstTextInPage(await present(target)))) as string,
    count: async (target) =>
      (await driver.evaluateSource(`${allInPage(travelling(target))}.length`)) as number,
    evaluate: async <A extends Plain, T>(fn: (argument: A) => T | Promise<T>, argument?: A) =>
      (await driver.evaluateSource(call(fn, argument))) as T,
    waitFor: (fn, argument, { timeoutMs = patienceMs } = {}) =>
      waitForSource(call(fn, argument), fn.toString(), timeoutMs),
    screenshot: async ({ path, fullPage = false } = {}) => {
      if (path !== undefined) await mkdir(dirname(path), { recursive: true });
      return driver.screenshot(fullPage, path);
    },
    setViewport: (size) => driver.setViewport(size),
    download: (start) => driver.download(start),
    close: () => driver.close(),
  };
}

/** A new empty folder, and what removes it. */
export async function temporaryFolder(
  name: string,
): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), `releve-${name}-`));
  return {
    path,
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

/**
 * Source that runs in every page before the page's own scripts: a violation of the security policy
 * becomes a console error, which not every browser makes of it.
 */
export const reportViolations = `addEventListener('securitypolicyviolation', (event) => {
  console.error('security policy: ' + event.violatedDirective + ' refused ' + event.blockedURI);
});`;
