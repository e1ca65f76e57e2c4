/** `count` replications: `first`, `first + step`, `first + 2 × step`… */
export interface Range {
  readonly first: number;
  readonly count: number;
  readonly step: number;
}

/**
 * How long a range should take, ms: short while the first figures are awaited, longer later, since
 * the page adds up the sums of whole ranges.
 */
const SHORTEST_RANGE = 80;
const LONGEST_RANGE = 1000;
/** A range may take this part of the time already spent. */
const PART_OF_ELAPSED = 1 / 10;

/** Ranges that may wait for those whose own they are, before others take them. */
const MOST_WAITING = 2;

/**
 * Cuts the replications into rounds, in order, and each round into one range for each track: track t
 * has the replications r with r mod tracks = t, so that who always takes the same track always draws
 * from the same parts of a bank. The first ranges are of one replication, so that figures come at once;
 * then their size follows the speed seen, at most doubling.
 */
export class Schedule {
  readonly #total: number;
  readonly #pauseEvery: number;
  readonly #chosen: readonly number[] | undefined;
  readonly #tracks: number;
  /** Ranges of rounds begun that nobody has taken, in order. */
  readonly #waiting: Range[] = [];
  #next = 0;
  #largest = 1;
  #millisecondsEach = Infinity;

  /**
   * No range reaches across a multiple of `pauseEvery`.
   *
   * @param chosen the replications, ascending, in place of the first `total`; they have one track
   */
  constructor(total: number, pauseEvery = Infinity, chosen?: readonly number[], tracks = 1) {
    this.#total = total;
    this.#tracks = chosen === undefined ? tracks : 1;
    this.#pauseEvery = pauseEvery;
    this.#chosen = chosen;
  }

  /**
   * The next range after `elapsedMilliseconds` of the run; undefined when all are handed out.
   *
   * @param place who asks: its track is place mod tracks
   * @param mayBegin whether a new round may begin while ranges of earlier ones wait
   */
  take(elapsedMilliseconds: number, place = 0, mayBegin = true): Range | undefined {
    const track = place % this.#tracks;
    const own = this.#waiting.findIndex(({ first }) => first % this.#tracks === track);
    if (own >= 0) return this.#waiting.splice(own, 1)[0];
    const [oldest] = this.#waiting;
    const helps = !mayBegin || this.#waiting.length > MOST_WAITING * this.#tracks;
    if (this.#next >= this.#total || (helps && oldest !== undefined)) return this.#waiting.shift();
    this.#beginRound(elapsedMilliseconds);
    return this.take(elapsedMilliseconds, place, mayBegin);
  }

  #beginRound(elapsedMilliseconds: number): void {
    const target = Math.min(
      Math.max(elapsedMilliseconds * PART_OF_ELAPSED, SHORTEST_RANGE),
      LONGEST_RANGE,
    );
    const fitting = Math.max(1, Math.floor(target / this.#millisecondsEach));
    const each = Math.min(fitting, this.#largest);
    const most = Math.min(each * this.#tracks, this.#untilPause, this.#total - this.#next);
    const { first, count } = this.#following(most);
    this.#next += count;
    for (let track = 0; track < Math.min(this.#tracks, count); track++) {
      const own = Math.ceil((count - track) / this.#tracks);
      this.#waiting.push({ first: first + track, count: own, step: this.#tracks });
    }
  }

  /** As many of the next ones as follow on each other. */
  #following(most: number): { readonly first: number; readonly count: number } {
    const chosen = this.#chosen;
    const first = chosen?.[this.#next];
    if (chosen === undefined || first === undefined) return { first: this.#next, count: most };
    let count = 1;
    while (count < most && chosen[this.#next + count] === first + count) count++;
    return { first, count };
  }

  /** Whether ranges of rounds begun have not been taken. */
  get hasWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Whether all ranges are handed out. */
  get isEmpty(): boolean {
    return this.#next >= this.#total && this.#waiting.length === 0;
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
