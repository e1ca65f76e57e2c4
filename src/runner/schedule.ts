/** Replications `first` to `first + count - 1`. */
export interface Range {
  readonly first: number;
  readonly count: number;
}

/**
 * How long a range should take, ms: short while the first figures are awaited, longer later, since
 * the page adds up the sums of whole ranges.
 */
const SHORTEST_RANGE = 80;
const LONGEST_RANGE = 1000;
/** A range may take this part of the time already spent. */
const PART_OF_ELAPSED = 1 / 10;

/**
 * Cuts the replications into contiguous ranges, in order. The first ones are of one replication,
 * so that figures come at once; then their size follows the speed seen, at most doubling.
 */
export class Schedule {
  readonly #total: number;
  readonly #pauseEvery: number;
  readonly #chosen: readonly number[] | undefined;
  #next = 0;
  #largest = 1;
  #millisecondsEach = Infinity;

  /**
   * No range reaches across a multiple of `pauseEvery`.
   *
   * @param chosen the replications, ascending, in place of the first `total`
   */
  constructor(total: number, pauseEvery = Infinity, chosen?: readonly number[]) {
    this.#total = total;
    this.#pauseEvery = pauseEvery;
    this.#chosen = chosen;
  }

  /** The next range after `elapsedMilliseconds` of the run; undefined when all are handed out. */
  take(elapsedMilliseconds: number): Range | undefined {
    if (this.isEmpty) return undefined;
    const target = Math.min(
      Math.max(elapsedMilliseconds * PART_OF_ELAPSED, SHORTEST_RANGE),
      LONGEST_RANGE,
    );
    const fitting = Math.max(1, Math.floor(target / this.#millisecondsEach));
    const most = Math.min(fitting, this.#largest, this.#untilPause, this.#total - this.#next);
    const range = this.#following(most);
    this.#next += range.count;
    return range;
  }

  /** As many of the next ones as follow on each other. */
  #following(most: number): Range {
    const chosen = this.#chosen;
    const first = chosen?.[this.#next];
    if (chosen === undefined || first === undefined) return { first: this.#next, count: most };
    let count = 1;
    while (count < most && chosen[this.#next + count] === first + count) count++;
    return { first, count };
  }

  /** Whether all ranges are handed out. */
  get isEmpty(): boolean {
    return this.#next >= this.#total;
  }

  get #untilPause(): number {
    if (this.#pauseEvery === Infinity) return Infinity;
    return this.#pauseEvery - (this.#next % this.#pauseEvery);
  }

  /** Learns that `count` replications took `milliseconds` of work. */
  learn(count: number, milliseconds: number): void {
    const each = Math.max(milliseconds, 0.01) / count;
    const before = this.#millisecondsEach;
    this.#millisecondsEach = before === Infinity ? each : (before + each) / 2;
    this.#largest = Math.max(this.#largest, 2 * count);
  }
}
