import type { Chunk } from '../engine/index.ts';

/**
 * Lets chunks out in the order of their replications, whatever the order in which they come. What
 * is known of a run is therefore always its first n replications, and anyone can obtain the same
 * by asking for n; sums of any kind do not depend on who was faster.
 */
export class InOrder {
  readonly #deliver: (chunk: Chunk) => void;
  readonly #waiting = new Map<number, Chunk>();
  #next = 0;

  constructor(deliver: (chunk: Chunk) => void) {
    this.#deliver = deliver;
  }

  /** Chunks held back because an earlier one is missing. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Replications let out so far. */
  get delivered(): number {
    return this.#next;
  }

  /** Takes a chunk in, and lets out what has become next. */
  add(chunk: Chunk): void {
    this.#waiting.set(chunk.first, chunk);
    for (
      let next = this.#waiting.get(this.#next);
      next !== undefined;
      next = this.#waiting.get(this.#next)
    ) {
      this.#waiting.delete(this.#next);
      this.#next += next.count;
      this.#deliver(next);
    }
  }
}
