import { ensureBrowsers } from '../../scripts/browsers.js';

/** Before tests that open a browser: makes sure there is one, or says in one line what to do. */
export function setup(): void {
  const problem = ensureBrowsers();
  if (problem !== undefined) throw new Error(problem);
}
