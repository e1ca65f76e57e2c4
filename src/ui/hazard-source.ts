import { withWords } from '../i18n/languages.ts';
import type { Pool } from '../runner/pool.ts';
import type { Store } from '../store/index.ts';
import type { HazardSource } from './results/hazard-work.ts';

/**
 * Works out what hazards cost in the pool of the page. A pool does one thing after the other, so this
 * is given up as soon as the scenario changes or is simulated again: nobody waits for it.
 */
export function hazardSource(store: Store, pool: Pool): HazardSource {
  return async (options) => {
    const { startHazards } = await withWords(['results'], () => import('../runner/hazards.ts'));
    const stop = new AbortController();
    const forward = (): void => stop.abort();
    if (options.signal?.aborted === true) stop.abort();
    options.signal?.addEventListener('abort', forward);
    const unfollow = store.select(
      ({ run: { phase } }) => phase === 'idle' || phase === 'running',
      (isOther) => {
        if (isOther) stop.abort();
      },
    );
    return startHazards({ ...options, pool, signal: stop.signal }).finally(() => {
      unfollow();
      options.signal?.removeEventListener('abort', forward);
    });
  };
}
