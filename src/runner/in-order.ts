import type { Chunk } from '../engine/index.ts';

/**
 * Lets chunks out in the order of their replications, whatever the order in which they come. What
 * is known of a run is therefore always its first n replications, and anyone can obtain the same
 * by asking for n; sums of any kind do not depend on who was faster.
 */
export class InOrder {
  readonly #deliver: (chunk: Chunk) => void;
  readonly #chosen: readonly number[] | undefined;
  readonly #waiting = new Map<number, Chunk>();
  #delivered = 0;

  /** @param chosen the replications that come, ascending, in place of all from 0 on */
  constructor(deliver: (chunk: Chunk) => void, chosen?: readonly number[]) {
    this.#deliver = deliver;
    this.#chosen = chosen;
  }

  /** Chunks held back because an earlier one is missing. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Replications let out so far. */
  get delivered(): number {
    return this.#delivered;
  }

  get #next(): number {
    return this.#chosen === undefined ? this.#delivered : (this.#chosen[this.#delivered] ?? -1);
  }

  /** Takes a chunk in, and lets out what has become next. */
  add(chunk: Chunk): void {
    this.#waiting.set(chunk.first, chunk);
    for (
      let next = this.#waiting.get(this.#next);
      next !== undefined;
      next = this.#waiting.get(this.#next)
    ) {
      this.#waiting.delete(next.first);
      this.#delivered += next.count;
      this.#deliver(next);
    }
  }
}
