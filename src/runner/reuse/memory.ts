import type { FactLog } from '../../engine/index.ts';
import type { Results } from '../../estimate/accumulator.ts';
import { buffersOf } from '../../estimate/parts/setup-parts.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Assembly } from '../../estimate/parts/assembly.ts';
import type { KnownSetup } from '../../estimate/parts/known-setup.ts';
import { setupKeys, type SetupKey } from './setup-keys.ts';

/** Memory that is kept for results, bytes. */
const BUDGET = 150e6;

/** What the contracts of each setup asked; undefined: it is not kept. */
export type SetupFacts = readonly (readonly FactLog[] | undefined)[];

interface Remembered {
  readonly keys: readonly SetupKey[];
  readonly results: Results;
  readonly facts: SetupFacts;
  /** Whether the run came to its end. */
  readonly complete: boolean;
}

/** Where a setup is known. */
export interface Found {
  readonly known: KnownSetup;
  /** Whether its costs have to be worked out anew: its amounts of money are others. */
  readonly otherAmounts: boolean;
}

/**
 * The results of the last runs, setup by setup, so that a later run simulates only what is not known.
 * In memory alone. The runs least recently asked for go first when room is short; of runs that were
 * stopped, only the latest is kept.
 */
export class RunMemory {
  readonly #budget: number;
  /** Least recently used first. */
  #runs: readonly Remembered[] = [];

  constructor(budget = BUDGET) {
    this.#budget = budget;
  }

  /** Keeps results of replications 0 to n − 1, which must not change from now on. */
  keep(scenario: Scenario, results: Results, complete: boolean, facts: SetupFacts = []): void {
    if (results.n === 0 || results.n !== results.end) return;
    const keys = setupKeys(scenario);
    if (!complete && keys.every(({ whole }) => this.#knows(whole, results.n))) return;
    const isSame = (run: Remembered): boolean =>
      run.results.n === results.n &&
      run.keys.every(({ whole }) => keys.some((key) => key.whole === whole));
    const others = this.#runs.filter((run) => (complete || run.complete) && !isSame(run));
    const own = { keys, results, facts, complete };
    // Where it does not fit with what its contracts asked, it is kept without that.
    const ways = [own, { ...own, facts: [] }].filter((way) => bytesOf([way]) <= this.#budget);
    const way = ways[0];
    if (way === undefined) return;
    let kept: readonly Remembered[] = [way];
    for (const run of others.toReversed()) {
      const more = [run, ...kept];
      if (bytesOf(more) > this.#budget) break;
      kept = more;
    }
    this.#runs = kept;
  }

  /** Keeps some setups of the results of a run that was stopped; those may change afterwards. */
  keepPart(scenario: Scenario, results: Results, setups: readonly number[]): void {
    if (setups.length === 0 || results.n === 0) return;
    const part = new Assembly(
      setups.map((setup) => ({ results, setup })),
      results.n,
    ).takeKnown(results.n);
    const own = scenario.setups.filter((_, setup) => setups.includes(setup));
    this.keep({ ...scenario, setups: own }, part, false);
  }

  /** [setup]: where most of its first replications are known, at most so many; undefined: nothing is. */
  find(scenario: Scenario, most: number): readonly (Found | undefined)[] {
    const used = new Set<Remembered>();
    const found = setupKeys(scenario).map((key) => {
      const same = this.#best(most, (run) =>
        run.keys.findIndex(({ whole }) => whole === key.whole),
      );
      const like = this.#best(most, (run) =>
        run.keys.findIndex(
          ({ work }, setup) => work === key.work && run.facts[setup] !== undefined,
        ),
      );
      const isLike = like !== undefined && like.run.results.n > (same?.run.results.n ?? 0);
      const best = isLike ? like : same;
      if (best === undefined) return undefined;
      used.add(best.run);
      const { results, facts } = best.run;
      const { setup } = best;
      return { known: { results, setup, facts: facts[setup] }, otherAmounts: isLike };
    });
    this.#runs = [...this.#runs.filter((run) => !used.has(run)), ...used];
    return found;
  }

  /** Whether a run of the scenario has nothing to simulate. */
  knowsAll(scenario: Scenario): boolean {
    const { replications } = scenario.run;
    return this.find(scenario, replications).every((of) => of?.known.results.n === replications);
  }

  /** Memory in use, bytes. */
  get bytes(): number {
    return bytesOf(this.#runs);
  }

  /** The run that knows most replications of a setup; of equal ones the latest. */
  #best(
    most: number,
    placeIn: (run: Remembered) => number,
  ): { readonly run: Remembered; readonly setup: number } | undefined {
    let best: { readonly run: Remembered; readonly setup: number } | undefined;
    for (const run of this.#runs) {
      const setup = placeIn(run);
      if (setup < 0 || run.results.n > most) continue;
      if (best === undefined || run.results.n >= best.run.results.n) best = { run, setup };
    }
    return best;
  }

  #knows(key: string, n: number): boolean {
    return this.#runs.some(
      ({ keys, results }) => results.n >= n && keys.some(({ whole }) => whole === key),
    );
  }
}

/** Memory that runs hold together, bytes: what several have in common counts once. */
function bytesOf(runs: readonly Pick<Remembered, 'results' | 'facts'>[]): number {
  const buffers = new Set<ArrayBufferLike>();
  for (const { results, facts } of runs) {
    for (const buffer of buffersOf(results)) buffers.add(buffer);
    for (const { words, ends } of facts.flatMap((logs) => logs ?? [])) {
      buffers.add(words.buffer).add(ends.buffer);
    }
  }
  return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
