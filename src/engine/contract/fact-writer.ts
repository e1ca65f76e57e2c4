/** Ends a list of changes. */
const END = 0xffff_ffff;
const LARGEST = 0xffff_ffff;

/** One number as two words, in the machine's own order: a log does not leave the machine. */
const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

/**
 * Writes lists of numbers that change little from one time to the next: each time those that differ
 * from the time before, in runs of neighbours. Whole numbers take a word, others two; every number
 * comes back to the last bit.
 */
export class FactWriter {
  private words = new Uint32Array(4096);
  private length = 0;
  /** What was written last, list by list. */
  private readonly known: readonly Float64Array[];

  /** @param lengths of the lists */
  constructor(lengths: readonly number[]) {
    this.known = lengths.map((length) => new Float64Array(length));
  }

  /** Starts anew: every list is zero. */
  begin(): void {
    this.length = 0;
    for (const list of this.known) list.fill(0);
  }

  /** Words written since then. */
  get size(): number {
    return this.length;
  }

  /** Writes what has changed in a list. */
  write(list: number, values: ArrayLike<number>): void {
    const known = this.known[list]!;
    for (let at = 0; at < known.length; at++) {
      if (Object.is(values[at], known[at])) continue;
      at = this.writeRun(known, values, at);
    }
    this.push(END);
  }

  /** Everything written since `begin`; it belongs to the caller. */
  take(): Uint32Array {
    return this.words.slice(0, this.length);
  }

  /** A run from `start` on: its start, twice its length (and 1 where it is not whole), its numbers. */
  private writeRun(known: Float64Array, values: ArrayLike<number>, start: number): number {
    const whole = isWord(values[start]!);
    const head = this.length;
    this.push(start);
    this.push(0);
    let at = start;
    for (; at < known.length; at++) {
      const value = values[at]!;
      if (isWord(value) !== whole || Object.is(value, known[at])) break;
      known[at] = value;
      if (whole) {
        this.push(value);
        continue;
      }
      double[0] = value;
      this.push(halves[0]!);
      this.push(halves[1]!);
    }
    this.words[head + 1] = (at - start) * 2 + (whole ? 0 : 1);
    return at - 1;
  }

  private push(word: number): void {
    if (this.length === this.words.length) {
      const more = new Uint32Array(2 * this.length);
      more.set(this.words);
      this.words = more;
    }
    this.words[this.length++] = word;
  }
}

/** Reads what a writer wrote, in the same order. */
export class FactReader {
  private readonly words: Uint32Array;
  /** Where the next list is. */
  at: number;

  constructor(words: Uint32Array, at: number) {
    this.words = words;
    this.at = at;
  }

  /** Brings a list to what was written of it next. */
  read(into: Float64Array | Uint8Array): void {
    const { words } = this;
    let { at } = this;
    for (let start = words[at++]!; start !== END; start = words[at++]!) {
      const head = words[at++]!;
      const end = start + (head >>> 1);
      const whole = (head & 1) === 0;
      for (let i = start; i < end; i++) {
        if (whole) {
          into[i] = words[at++]!;
          continue;
        }
        halves[0] = words[at++]!;
        halves[1] = words[at++]!;
        into[i] = double[0]!;
      }
    }
    this.at = at;
  }
}

function isWord(value: number): boolean {
  return value >= 0 && value <= LARGEST && value === Math.floor(value) && !Object.is(value, -0);
}
