import { buildIfStale, page } from '../../scripts/build.js';

/** Before tests that open the built page: builds it, unless dist/ is newer than its sources. */
export async function setup(): Promise<void> {
  await buildIfStale(page, { quiet: true });
}
