import { present } from '../base/assert.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Chunk, ResultLayout } from '../engine/index.ts';
import { addChunk, resultsOf, type Results } from '../estimate/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { breath } from './breath.ts';
import { cancelled, refused, type RunError } from './error.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Pool } from './pool.ts';
import type { Progress } from './progress.ts';

/** News of a run under way. */
export interface RunUpdate {
  readonly progress: Progress;
  /**
   * What is known so far: always the first `results.n` replications. The same object all along, it
   * grows; undefined until the first replication is complete.
   */
  readonly results: Results | undefined;
}

/** A run to start. */
export interface RunOptions {
  readonly scenario: Scenario;
  readonly pool: Pool;
  /** Replications to simulate; the scenario's own number unless given. */
  readonly replications?: number;
  /** Aborting stops the run within 100 ms; what is known is kept. */
  readonly signal?: AbortSignal;
  /** Called at most every 150 ms, and at once when the first replication is complete. */
  readonly onUpdate?: (update: RunUpdate) => void;
  /**
   * Asked after every 100 replications whether they are enough; the run then ends by itself. The
   * answer must depend on the results alone, so that the same run ends at the same replication
   * everywhere.
   */
  readonly enough?: (results: Results) => boolean;
}

/** What a run has brought, whether it came to its end or not. */
export interface RunOutcome {
  /** `stopped`: by the signal. `enough`: by the rule given. */
  readonly status: 'finished' | 'stopped' | 'enough';
  /** Replications 0 to `results.n` − 1; simulating `results.n` of them again gives the same. */
  readonly results: Results;
  /** Covers exactly those replications. */
  readonly fingerprint: string;
  /** Time spent in the engine, all workers together, and time that passed, seconds. */
  readonly engineSeconds: number;
  readonly elapsedSeconds: number;
}

/** Shortest time between two updates, ms. */
const UPDATE_EVERY = 150;
/** Replications after which `enough` is asked. */
const ASK_EVERY = 100;
/** Replications for which room is made at once; the results grow when more come. */
const FIRST_CAPACITY = 1024;

/**
 * Runs a scenario on a pool. An error means that nothing can be shown: a run stopped after its
 * first replication is an outcome, not an error.
 */
export async function startRun(options: RunOptions): Promise<Result<RunOutcome, RunError>> {
  const { scenario, pool, signal, enough } = options;
  if (signal?.aborted === true) return fail(cancelled());
  const replications = options.replications ?? scenario.run.replications;
  const start = performance.now();
  const stop = new AbortController();
  const forward = () => stop.abort();
  signal?.addEventListener('abort', forward);
  const record = new RunRecord(options, replications, forward);
  const end = await pool
    .simulate({
      scenario,
      replications,
      signal: stop.signal,
      ...(enough === undefined ? {} : { pauseEvery: ASK_EVERY }),
      onLayout: (layout) => (record.layout = layout),
      onChunk: (chunk) => record.add(chunk),
      onProgress: (progress) => record.tell(progress),
    })
    .finally(() => {
      signal?.removeEventListener('abort', forward);
      record.close();
    });
  if (!end.ok) return end;
  if (record.outOfMemory !== undefined) return fail(refused(record.outOfMemory));
  const { results, hasEnough, engineMilliseconds } = record;
  if (results === undefined || results.n === 0) return fail(cancelled());
  return ok({
    status: hasEnough && results.n < replications ? 'enough' : end.value,
    results,
    fingerprint: await fingerprintOf(results),
    engineSeconds: engineMilliseconds / 1000,
    elapsedSeconds: (performance.now() - start) / 1000,
  });
}

/** What is known of a run while it lasts, and when to tell it. */
class RunRecord {
  layout: ResultLayout | undefined;
  results: Results | undefined;
  hasEnough = false;
  engineMilliseconds = 0;
  /** Why the results cannot be held, when they cannot. */
  outOfMemory: string | undefined;
  readonly #options: RunOptions;
  readonly #replications: number;
  readonly #stop: () => void;
  #toldAt = -Infinity;
  #toldOfResults = false;
  #isClosed = false;

  constructor(options: RunOptions, replications: number, stop: () => void) {
    this.#options = options;
    this.#replications = replications;
    this.#stop = stop;
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

  #take(chunk: Chunk): Results {
    if (this.results === undefined) {
      const capacity = Math.min(this.#replications, FIRST_CAPACITY);
      this.results = resultsOf(present(this.layout, 'the layout of a chunk'), capacity, chunk);
    } else {
      addChunk(this.results, chunk);
      release(chunk);
    }
    return this.results;
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
    if (first) this.#options.onUpdate?.({ progress, results });
    else void this.#tellSoon({ progress, results });
  }

  /** In a task of its own: what is made of the news takes as long as taking in a chunk. */
  async #tellSoon(update: RunUpdate): Promise<void> {
    await breath();
    if (!this.#isClosed) this.#options.onUpdate?.(update);
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
