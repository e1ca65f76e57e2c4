import type { Engine, Task } from '../engine/index.ts';
import { breath } from './breath.ts';

/** Length of a slice of work before the page asks for any, ms. */
const SLICE_MILLISECONDS = 30;

/**
 * The first replication of a scenario, simulated before anybody asks for it. Who asks for it goes on
 * where it stands, so that what comes of it is the same.
 */
export class HeadStart {
  /** Time spent on it so far, ms. */
  milliseconds = 0;
  readonly #now: () => number;
  /** Undefined once it was taken over or failed. */
  #task: Task | undefined;

  constructor(engine: Engine, now: () => number) {
    this.#task = engine.begin(0, 1);
    this.#now = now;
  }

  /** Simulates until it is done or taken over; messages come through meanwhile. */
  async run(): Promise<void> {
    let isDone = false;
    while (!isDone) {
      await breath();
      if (this.#task === undefined) return;
      isDone = this.#slice(this.#task);
    }
  }

  /** The task as it stands. Undefined when it failed: begun anew, it will say why. */
  take(): Task | undefined {
    const task = this.#task;
    this.#task = undefined;
    return task;
  }

  #slice(task: Task): boolean {
    const start = this.#now();
    let isDone = false;
    try {
      while (!isDone && this.#now() - start < SLICE_MILLISECONDS) isDone = task.advance(1);
    } catch {
      this.#task = undefined;
    }
    this.milliseconds += this.#now() - start;
    return isDone;
  }
}
