import { present } from '../base/assert.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Chunk, ResultLayout } from '../engine/index.ts';
import { interleave } from '../estimate/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { breath } from './breath.ts';
import type { RunError } from './error.ts';
import { InOrder } from './in-order.ts';
import { Lane } from './lane.ts';
import { ProgressCount, type Progress } from './progress.ts';
import { Schedule, type Range } from './schedule.ts';
import type { Slice } from './protocol.ts';
import type { Seat } from './seat.ts';

/** Replications to simulate, and who hears of them. */
export interface Job {
  readonly scenario: Scenario;
  /** How many, from replication 0. */
  readonly replications: number;
  /** Which ones in place of those, ascending; there are `replications` of them. */
  readonly chosen?: readonly number[];
  readonly signal?: AbortSignal;
  /** No chunk reaches across a multiple of so many replications. */
  readonly pauseEvery?: number;
  /** Called once, before any chunk. */
  readonly onLayout: (layout: ResultLayout) => void;
  /** Called in the order of the replications, without a gap among those asked for. */
  readonly onChunk: (chunk: Chunk) => void;
  /** Called after every slice of every worker. */
  readonly onProgress: (progress: Progress) => void;
}

/** How a job is shared out. */
export interface JobSettings {
  /** Length of one slice of work, ms. */
  readonly sliceMilliseconds: number;
  /** A worker that does not answer within this time of the end of a job is replaced, ms. */
  readonly graceMilliseconds: number;
  /** A worker that answers nothing for so long has ended unnoticed, ms. */
  readonly silenceMilliseconds: number;
  /** In a first job, whether the first worker is alone until its first chunk is there. */
  readonly firstAlone: boolean;
  readonly now: () => number;
}

/** Chunks that may wait for an earlier one, for each seat; beyond, lanes wait instead of working. */
const CHUNKS_HELD_PER_SEAT = 4;

/** A bank has so many parts. */
const MOST_TRACKS = 16;

/** Whether a job came to its end or was stopped by its signal. */
export type JobEnd = 'finished' | 'stopped';

/** Runs one job on all seats. When it settles, every seat is free again. */
export async function runJob(
  job: Job,
  seats: readonly Seat[],
  settings: JobSettings,
): Promise<Result<JobEnd, RunError>> {
  const running = new RunningJob(job, seats, settings);
  return running.run();
}

/** Tracks for so many workers: a power of two, so that it divides the parts of a bank. */
function tracksOf(workers: number): number {
  let tracks = 1;
  while (2 * tracks <= Math.min(workers, MOST_TRACKS)) tracks *= 2;
  return tracks;
}

class RunningJob {
  readonly #job: Job;
  readonly #seats: readonly Seat[];
  readonly #settings: JobSettings;
  readonly #schedule: Schedule;
  readonly #progress: ProgressCount;
  readonly #inOrder: InOrder;
  readonly #spent = new Map<Range, number>();
  #layout: ResultLayout | undefined;
  #stopped = false;
  #error: RunError | undefined;
  #bug: { readonly thrown: unknown } | undefined;
  #wake: (() => void)[] = [];
  #grace: ReturnType<typeof setTimeout> | undefined;

  constructor(job: Job, seats: readonly Seat[], settings: JobSettings) {
    this.#job = job;
    this.#seats = seats;
    this.#settings = settings;
    const tracks = tracksOf(seats.length);
    this.#schedule = new Schedule(job.replications, job.pauseEvery, job.chosen, tracks);
    this.#progress = new ProgressCount(job.replications);
    this.#inOrder = new InOrder(
      (chunk) => job.onChunk(chunk),
      (chunks) => interleave(chunks, present(this.#layout, 'the layout of a chunk')),
      job.chosen,
    );
  }

  async run(): Promise<Result<JobEnd, RunError>> {
    const { signal } = this.#job;
    const stop = () => this.#stop();
    if (signal?.aborted === true) return ok('stopped');
    signal?.addEventListener('abort', stop);
    const start = this.#settings.now();
    const oneByOne =
      this.#settings.firstAlone && this.#seats.every(({ everAnswered }) => !everAnswered);
    await Promise.all(
      this.#seats.map((seat, place) =>
        this.#work(seat, start, place, oneByOne ? place : 0).catch((thrown: unknown) => {
          this.#bug ??= { thrown };
          seat.end('a bug');
          this.#stop();
        }),
      ),
    );
    signal?.removeEventListener('abort', stop);
    clearTimeout(this.#grace);
    if (this.#bug !== undefined) throw this.#bug.thrown;
    if (this.#error !== undefined) return fail(this.#error);
    return ok(this.#inOrder.delivered === this.#job.replications ? 'finished' : 'stopped');
  }

  /**
   * @param track whose replications it takes first
   * @param place in the queue of the workers that start one by one; 0 starts at once
   */
  async #work(seat: Seat, start: number, track: number, place: number): Promise<void> {
    if (place > 0 && !(await this.#mayStart(place))) return;
    const stopped = () => this.#stopped;
    const { sliceMilliseconds, silenceMilliseconds } = this.#settings;
    const lane = new Lane(seat, this.#job.scenario, silenceMilliseconds);
    const layout = await lane.load(stopped);
    if (layout === undefined) return;
    if (!layout.ok) {
      this.#giveUp(layout.error);
      return;
    }
    if (this.#layout === undefined) {
      this.#layout = layout.value;
      this.#job.onLayout(layout.value);
    }
    const hooks = {
      sliceMilliseconds,
      stopped,
      onSlice: (range: Range, slice: Slice) => this.#hear(range, slice),
      onRestart: (range: Range) => this.#restart(range),
    };
    while (!this.#stopped) {
      const range = this.#schedule.take(this.#settings.now() - start, track, !this.#holdsMany);
      if (range === undefined) return;
      const chunk = await lane.simulate(range, hooks);
      if (chunk === undefined) return;
      if (!chunk.ok) {
        this.#giveUp(chunk.error);
        return;
      }
      this.#inOrder.add(chunk.value, range.step);
      this.#job.onProgress(this.#progress.now);
      this.#wakeAll();
      await this.#roomForMore();
    }
  }

  #hear(range: Range, slice: Slice): void {
    this.#progress.learn(range, slice);
    const spent = (this.#spent.get(range) ?? 0) + slice.engineMilliseconds;
    this.#spent.set(range, spent);
    if (slice.chunk === undefined) {
      this.#job.onProgress(this.#progress.now);
      return;
    }
    this.#spent.delete(range);
    this.#schedule.learn(range.count, spent);
  }

  #restart(range: Range): void {
    this.#progress.forget(range);
    this.#spent.delete(range);
  }

  /** Waits for the first chunk, and for the workers before; whether there is anything left to do. */
  async #mayStart(place: number): Promise<boolean> {
    while (!this.#stopped && this.#inOrder.delivered === 0) await this.#news();
    for (let before = 0; before < place; before += 1) await breath();
    return !this.#stopped && !this.#schedule.isEmpty;
  }

  /**
   * The lane that has the missing chunk never waits here, and none waits while the missing one is to
   * be had: so they cannot wait for ever.
   */
  async #roomForMore(): Promise<void> {
    while (!this.#stopped && this.#holdsMany && !this.#schedule.hasWaiting) await this.#news();
  }

  get #holdsMany(): boolean {
    return this.#inOrder.waiting > CHUNKS_HELD_PER_SEAT * this.#seats.length;
  }

  /** Until a chunk has come or the job is stopped. */
  #news(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve));
  }

  #giveUp(error: RunError): void {
    this.#error ??= error;
    this.#stop();
  }

  #stop(): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#wakeAll();
    this.#grace = setTimeout(() => {
      for (const seat of this.#seats) {
        if (!seat.busy) continue;
        seat.end('stopped');
        seat.warm();
      }
    }, this.#settings.graceMilliseconds);
  }

  #wakeAll(): void {
    const waiting = this.#wake;
    this.#wake = [];
    for (const wake of waiting) wake();
  }
}
