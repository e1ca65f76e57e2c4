import { type BrowserName } from '../../scripts/browsers.js';

/**
 * An element of the page, looked for through every open shadow root: a CSS selector, with ` >>> `
 * where it enters a shadow root (`releve-app >>> button.run`), or with the text that the element
 * shows or is labelled with.
 */
export type Target = string | { readonly css: string; readonly text: string };

/** What the browser is told about its user, for as long as it runs. */
export interface TabOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
  /** CSS pixels; 1280 × 800 unless told. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The language the browser asks for; en-GB unless told. */
  readonly locale?: string;
}

/** A value that can travel between the test and the page. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/**
 * One page in one browser with a clean profile: the little that a test of the whole page needs,
 * the same in every browser, so that one test runs in all of them.
 */
export interface Tab {
  readonly browser: BrowserName;
  /** What went wrong since the start: console errors, exceptions, failed requests, CSP reports. */
  readonly problems: readonly string[];
  /** Where `download` saves. */
  readonly downloadFolder: string;
  goto(url: string): Promise<void>;
  /** Waits for the element, scrolls to it and clicks its middle. */
  click(target: Target): Promise<void>;
  /** Replaces a field's content as a person would, so that its input and change events fire. */
  fill(target: Target, value: string): Promise<void>;
  /** Picks an option of a `<select>` by its value. */
  select(target: Target, value: string): Promise<void>;
  /** Gives a file to an `<input type="file">`. */
  upload(target: Target, path: string): Promise<void>;
  /** Presses a key, named as in `KeyboardEvent.key` ('Enter', 'Tab', 'a'). */
  press(key: string): Promise<void>;
  /** The element's text as rendered, once it is there. */
  text(target: Target): Promise<string>;
  /** How many elements match now. */
  count(target: Target): Promise<number>;
  /** Runs a function in the page: it sees the page's globals and its own argument, no closure. */
  evaluate<A extends Plain, T>(fn: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Waits until the function, run in the page, gives a truthy value. */
  waitFor<A extends Plain>(
    fn: (argument: A) => unknown,
    argument?: A,
    options?: { readonly timeoutMs?: number },
  ): Promise<void>;
  /** A PNG of the visible page, or of all of it; also written to `path` when given. */
  screenshot(options?: {
    readonly path?: string;
    readonly fullPage?: boolean;
  }): Promise<Uint8Array>;
  setViewport(size: { readonly width: number; readonly height: number }): Promise<void>;
  /** Runs what starts a download, waits for its end, and gives the saved file's path. */
  download(start: () => Promise<void>): Promise<string>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}
