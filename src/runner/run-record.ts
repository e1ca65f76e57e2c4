import { present } from '../base/assert.ts';
import type { Chunk, FactLog, ResultLayout } from '../engine/index.ts';
import { addChunk, resultsOf, type Results } from '../estimate/index.ts';
import { breath } from './breath.ts';
import type { Progress } from './progress.ts';
import type { Assembly } from '../estimate/parts/assembly.ts';
import type { RunOptions, RunUpdate } from './run-options.ts';

/** Shortest time between two updates, ms. */
const UPDATE_EVERY = 150;
/** Replications after which `enough` is asked. */
export const ASK_EVERY = 100;
/** Replications for which room is made at once; the results grow when more come. */
export const FIRST_CAPACITY = 1024;

/** What is known of a run while it lasts, and when to tell it. */
export class RunRecord {
  layout: ResultLayout | undefined;
  results: Results | undefined;
  hasEnough = false;
  engineMilliseconds = 0;
  /** Why the results cannot be held, when they cannot. */
  outOfMemory: string | undefined;
  /** [setup]: what its contracts asked in the replications simulated; undefined: not kept. */
  readonly facts: (FactLog[] | undefined)[];
  readonly #options: RunOptions;
  readonly #replications: number;
  /** Where something was known before. */
  readonly #assembly: Assembly | undefined;
  readonly #stop: () => void;
  #simulated: readonly number[];
  #toldAt = -Infinity;
  #toldOfResults = false;
  #isClosed = false;

  constructor(
    options: RunOptions,
    replications: number,
    assembly: Assembly | undefined,
    stop: () => void,
  ) {
    this.#options = options;
    this.facts = options.scenario.setups.map(() => []);
    this.#simulated = options.scenario.setups.map((_, setup) => setup);
    this.#replications = replications;
    this.#assembly = assembly;
    this.#stop = stop;
  }

  /** From now on chunks bring these setups, in this layout. */
  begin(setups: readonly number[], layout: ResultLayout): void {
    this.layout = layout;
    this.#simulated = setups;
    this.#withinMemory(() => this.#assembly?.begin(setups, layout));
  }

  add(chunk: Chunk): void {
    if (this.hasEnough || this.outOfMemory !== undefined) return;
    const results = this.#withinMemory(() => this.#take(chunk));
    const { enough } = this.#options;
    if (results === undefined || enough === undefined) return;
    if (results.n % ASK_EVERY !== 0 || !enough(results)) return;
    this.hasEnough = true;
    this.#stop();
  }

  /** Takes the first replications from what is known of every setup. */
  addKnown(count: number): void {
    const assembly = present(this.#assembly, 'what is known');
    this.#withinMemory(() => (this.results = assembly.takeKnown(count)));
  }

  /** Whether the results are those that simulating as many replications again would give. */
  get isExact(): boolean {
    return this.#assembly?.isExact ?? true;
  }

  /** The setups of which that holds, where it does not hold of all. */
  get exactSetups(): readonly number[] {
    return this.#assembly?.exactSetups ?? [];
  }

  #take(chunk: Chunk): Results {
    if (this.#options.memory !== undefined) this.#keepFacts(chunk);
    if (this.#assembly !== undefined) {
      this.results = this.#assembly.add(chunk);
      release(chunk);
    } else if (this.results === undefined) {
      const capacity = Math.min(this.#replications, FIRST_CAPACITY);
      this.results = resultsOf(present(this.layout, 'the layout of a chunk'), capacity, chunk);
    } else {
      addChunk(this.results, chunk);
      release(chunk);
    }
    return this.results;
  }

  #keepFacts({ facts }: Chunk): void {
    this.#simulated.forEach((setup, at) => {
      const log = facts?.[at];
      if (log === undefined) this.facts[setup] = undefined;
      else this.facts[setup]?.push(log);
    });
  }

  /** An allocation that fails ends the run; JavaScript says RangeError. */
  #withinMemory<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.outOfMemory = error.message;
      this.#stop();
      return undefined;
    }
  }

  tell(progress: Progress): void {
    this.engineMilliseconds = progress.engineMilliseconds;
    const results = this.results?.n === 0 ? undefined : this.results;
    const now = performance.now();
    const first = results !== undefined && !this.#toldOfResults;
    if (!first && now - this.#toldAt < UPDATE_EVERY) return;
    this.#toldAt = now;
    this.#toldOfResults = results !== undefined;
    if (first) this.#tellNow({ progress, results });
    else void this.#tellSoon({ progress, results });
  }

  /** In a task of its own: what is made of the news takes as long as taking in a chunk. */
  async #tellSoon(update: RunUpdate): Promise<void> {
    await breath();
    if (!this.#isClosed) this.#tellNow(update);
  }

  #tellNow(update: RunUpdate): void {
    if (update.results !== undefined) this.#assembly?.scale();
    this.#options.onUpdate?.(update);
  }

  /** No update comes from here on. */
  close(): void {
    this.#isClosed = true;
  }
}

/**
 * Gives the memory of a chunk back at once, where the browser can: megabytes each time, whose
 * collection would hold the page up.
 */
function release(chunk: Chunk): void {
  const { intervals, dailyService, providerIntervals, waits } = chunk;
  for (const { buffer } of [intervals, dailyService, providerIntervals, waits]) {
    if (isTransferable(buffer)) buffer.transfer(0);
  }
}

function isTransferable(
  buffer: object,
): buffer is { readonly transfer: (length: number) => unknown } {
  return 'transfer' in buffer && typeof buffer.transfer === 'function';
}
