import type { Chunk } from '../engine/index.ts';

/**
 * Lets chunks out in the order of their replications, whatever the order in which they come. What
 * is known of a run is therefore always its first n replications, and anyone can obtain the same
 * by asking for n; sums of any kind do not depend on who was faster. Chunks of every so manieth
 * replication go out together, as one.
 */
export class InOrder {
  readonly #deliver: (chunk: Chunk) => void;
  readonly #together: (chunks: readonly Chunk[]) => Chunk;
  readonly #chosen: readonly number[] | undefined;
  readonly #waiting = new Map<number, { readonly chunk: Chunk; readonly step: number }>();
  #delivered = 0;

  /**
   * @param together makes one chunk of those of all tracks
   * @param chosen the replications that come, ascending, in place of all from 0 on
   */
  constructor(
    deliver: (chunk: Chunk) => void,
    together: (chunks: readonly Chunk[]) => Chunk,
    chosen?: readonly number[],
  ) {
    this.#deliver = deliver;
    this.#together = together;
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

  /** Takes a chunk in, of every `step`-th replication, and lets out what has become next. */
  add(chunk: Chunk, step = 1): void {
    this.#waiting.set(chunk.first, { chunk, step });
    for (let next = this.#following(); next !== undefined; next = this.#following()) {
      for (const { first } of next) this.#waiting.delete(first);
      const all = this.#together(next);
      this.#delivered += all.count;
      this.#deliver(all);
    }
  }

  /** The chunks that come next, those of all tracks; undefined: not all are there. */
  #following(): readonly Chunk[] | undefined {
    const next = this.#waiting.get(this.#next);
    if (next === undefined) return undefined;
    const tracks = next.chunk.count === 1 ? 1 : next.step;
    const chunks: Chunk[] = [];
    for (let track = 0; track < tracks; track++) {
      const one = this.#waiting.get(next.chunk.first + track);
      if (one === undefined) return undefined;
      chunks.push(one.chunk);
    }
    return chunks;
  }
}
