import { WHEN, type Registers } from './registers.ts';

/** What an event is, in the three low bits of its code; the others are a contact's slot, or a pool. */
export const DEPARTURE = 0;
export const DEADLINE = 1;
/** A customer tries again: redial, repeat, change of channel, transfer. */
export const RETURN = 2;
/** A waiting contact may from now on be taken by further teams. */
export const STAGE = 3;
/** The first of a pool of concurrent contacts ends. */
export const POOL = 4;
/** The customer leaves, the agent goes on with the wrap-up. */
export const TALK_ENDS = 5;

export const KIND_BITS = 3;
export const KIND_MASK = 7;

/**
 * Pending events by time: a binary heap in typed arrays. Cells beyond `size` hold Infinity, so that
 * sifting needs no bounds; the earliest event is always `time[0]`, Infinity when there is none.
 */
export class EventHeap {
  size = 0;
  time = new Float64Array(514).fill(Infinity);
  code = new Int32Array(514);

  private readonly registers: Registers;

  constructor(registers: Registers) {
    this.registers = registers;
  }

  /** Adds an event, at the time in register WHEN. */
  push(code: number): void {
    const time = this.registers[WHEN]!;
    if (2 * this.size + 4 > this.time.length) this.grow();
    const { time: times, code: codes } = this;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = times[parent]!;
      if (above <= time) break;
      times[at] = above;
      codes[at] = codes[parent]!;
      at = parent;
    }
    times[at] = time;
    codes[at] = code;
  }

  /** Removes the earliest event; there must be one. */
  pop(): void {
    const last = --this.size;
    this.registers[WHEN] = this.time[last]!;
    const code = this.code[last]!;
    this.time[last] = Infinity;
    if (last > 0) this.replaceTop(code);
  }

  /**
   * Puts an event, at the time in register WHEN, in the place of the earliest one: a pop and a push
   * at the price of one.
   */
  replaceTop(code: number): void {
    const time = this.registers[WHEN]!;
    const { time: times, code: codes } = this;
    let at = 0;
    for (;;) {
      // Which child is earlier is a coin's toss: adding it up spares the processor a wrong guess.
      let child = 2 * at + 1;
      child += Number(times[child + 1]! < times[child]!);
      const least = times[child]!;
      if (time <= least) break;
      times[at] = least;
      codes[at] = codes[child]!;
      at = child;
    }
    times[at] = time;
    codes[at] = code;
  }

  /** Keeps the events that `keep` accepts; for rare moments, such as an outage. */
  filter(keep: (time: number, code: number) => boolean): void {
    const { size, time, code } = this;
    const times = time.slice(0, size);
    const codes = code.slice(0, size);
    this.clear();
    for (let i = 0; i < size; i++) {
      if (!keep(times[i]!, codes[i]!)) continue;
      this.registers[WHEN] = times[i]!;
      this.push(codes[i]!);
    }
  }

  /** Forgets every event. */
  clear(): void {
    this.time.fill(Infinity, 0, this.size);
    this.size = 0;
  }

  private grow(): void {
    const time = new Float64Array(2 * this.time.length).fill(Infinity);
    const code = new Int32Array(2 * this.code.length);
    time.set(this.time);
    code.set(this.code);
    this.time = time;
    this.code = code;
  }
}
