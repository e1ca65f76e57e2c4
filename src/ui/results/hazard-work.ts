import type { Result } from '../../base/result.ts';
import type { Results } from '../../estimate/accumulator.ts';
import type { HazardCost } from '../../estimate/hazards/cost.ts';
import type { RunError } from '../../runner/error.ts';
import type { HazardOptions } from '../../runner/hazards.ts';
import type { Scenario } from '../../scenario/types.ts';

/** Simulates years again without a hazard, somewhere else than in the page's thread. */
export type HazardSource = (
  options: Omit<HazardOptions, 'pool'>,
) => Promise<Result<readonly HazardCost[], RunError>>;

/** Part that must be done before the rest can be guessed. */
const LEAST_DONE = 0.03;

/** What each hazard costs in one run: asked for, under way, known, or why not. */
export class HazardWork {
  /** Part that is done, 0 to 1; undefined: nothing is under way. */
  done: number | undefined;
  costs: readonly HazardCost[] | undefined;
  failed = '';
  #began = 0;
  readonly #listeners = new Set<() => void>();
  #current: AbortController | undefined;

  /** Calls `listener` after each change, until the function given back is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async start(scenario: Scenario, results: Results, source: HazardSource): Promise<void> {
    this.cancel();
    const own = new AbortController();
    this.#current = own;
    this.failed = '';
    this.#began = performance.now();
    this.#tell(0);
    const known = await source({
      scenario,
      results,
      signal: own.signal,
      onUpdate: (done) => {
        // What is shown is whole per cents: no more news than those.
        const isNews = Math.floor(100 * done) !== Math.floor(100 * (this.done ?? 0));
        if (this.#current === own && isNews) this.#tell(Math.min(1, done));
      },
    });
    if (this.#current !== own) return;
    this.#current = undefined;
    if (known.ok) this.costs = known.value;
    else this.failed = known.error.code === 'cancelled' ? '' : known.error.message;
    this.#tell(undefined);
  }

  /** Seconds it will go on for, as fast as up to now; undefined while too little is done to tell. */
  get secondsLeft(): number | undefined {
    const { done = 0 } = this;
    const passed = (performance.now() - this.#began) / 1000;
    return done < LEAST_DONE ? undefined : (passed * (1 - done)) / done;
  }

  cancel(): void {
    this.#current?.abort();
    this.#current = undefined;
    if (this.done !== undefined) this.#tell(undefined);
  }

  #tell(done: number | undefined): void {
    this.done = done;
    for (const listener of this.#listeners) listener();
  }
}

const works = new WeakMap<Results, HazardWork>();

/**
 * The work on the hazards of a run, the same for as long as its results are kept: a scenario that is
 * changed has other results and nothing known of its hazards; one that comes back has its own again.
 */
export function hazardWorkOf(results: Results): HazardWork {
  const known = works.get(results);
  if (known !== undefined) return known;
  const work = new HazardWork();
  works.set(results, work);
  return work;
}
