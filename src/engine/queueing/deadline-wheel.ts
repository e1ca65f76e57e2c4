import { WAITING, type ContactSlots } from './contact-slots.ts';
import { DEADLINE, KIND_BITS, type EventHeap } from './event-heap.ts';
import { WHEN, type Registers } from './registers.ts';

const BUCKETS = 256;

/**
 * Hang-ups that lie some way ahead. Most waiting customers are answered long before they would hang
 * up, so their deadlines stay out of the heap: they rest in buckets of time, and only those who
 * still wait when their bucket comes are put into the heap. The events and their order are the same
 * as if all had been in the heap from the start.
 */
export class DeadlineWheel {
  /** Deadlines before this instant go straight to the heap; `turn` moves it on. */
  horizon = 0;
  private readonly width: number;
  private readonly registers: Registers;
  private readonly heads = new Int32Array(BUCKETS).fill(-1);
  private next = new Int32Array(256);
  private slot = new Int32Array(256);
  private time = new Float64Array(256);
  private free = -1;
  private used = 0;
  private resting = 0;
  private current = 0;

  /** @param width length of a bucket, seconds */
  constructor(width: number, registers: Registers) {
    this.width = width;
    this.registers = registers;
  }

  /** Files the deadline of a waiting contact, in register WHEN: at or after the horizon. */
  add(slot: number): void {
    const deadline = this.registers[WHEN]!;
    let entry = this.free;
    if (entry >= 0) this.free = this.next[entry]!;
    else {
      entry = this.used++;
      if (entry === this.next.length) this.grow();
    }
    // Past the last bucket a deadline waits there, and is filed again when its turn comes.
    const ahead = Math.min(BUCKETS - 1, Math.floor((deadline - this.horizon) / this.width));
    const bucket = (this.current + ahead) & (BUCKETS - 1);
    this.slot[entry] = slot;
    this.time[entry] = deadline;
    this.next[entry] = this.heads[bucket]!;
    this.heads[bucket] = entry;
    this.resting++;
  }

  /** Moves the horizon one bucket on, and into the heap the deadlines that are now before it. */
  turn(slots: ContactSlots, heap: EventHeap): void {
    let entry = this.heads[this.current]!;
    this.heads[this.current] = -1;
    this.current = (this.current + 1) & (BUCKETS - 1);
    this.horizon += this.width;
    while (entry >= 0) {
      const following = this.next[entry]!;
      const slot = this.slot[entry]!;
      const deadline = this.time[entry]!;
      this.next[entry] = this.free;
      this.free = entry;
      this.resting--;
      if (slots.team[slot] === WAITING && slots.deadline[slot] === deadline) {
        this.registers[WHEN] = deadline;
        if (deadline < this.horizon) heap.push((slot << KIND_BITS) | DEADLINE);
        else this.add(slot);
      }
      entry = following;
    }
  }

  /** With nothing filed, the horizon jumps to the last bucket's edge at or before register WHEN. */
  skip(): void {
    const time = this.registers[WHEN]!;
    if (this.resting > 0 || time < this.horizon + this.width) return;
    this.horizon = Math.floor(time / this.width) * this.width;
  }

  /** Forgets everything. */
  clear(): void {
    this.heads.fill(-1);
    this.free = -1;
    this.used = 0;
    this.resting = 0;
    this.current = 0;
    this.horizon = 0;
  }

  private grow(): void {
    const room = this.next.length * 2;
    const next = new Int32Array(room);
    const slot = new Int32Array(room);
    const time = new Float64Array(room);
    next.set(this.next);
    slot.set(this.slot);
    time.set(this.time);
    this.next = next;
    this.slot = slot;
    this.time = time;
  }
}
