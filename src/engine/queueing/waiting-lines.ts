import { WAITING, type ContactSlots } from './contact-slots.ts';

/** The queues of a setup, first come first served: linked lists through the contacts' slots. */
export class WaitingLines {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly length: Int32Array;
  private readonly slots: ContactSlots;

  constructor(queues: number, slots: ContactSlots) {
    this.first = new Int32Array(queues).fill(-1);
    this.last = new Int32Array(queues).fill(-1);
    this.length = new Int32Array(queues);
    this.slots = slots;
  }

  /** Puts a contact at the end of a queue. */
  join(queue: number, slot: number): void {
    const { slots, last } = this;
    const tail = last[queue]!;
    slots.team[slot] = WAITING;
    slots.queue[slot] = queue;
    slots.ahead[slot] = tail;
    slots.behind[slot] = -1;
    if (tail < 0) this.first[queue] = slot;
    else slots.behind[tail] = slot;
    last[queue] = slot;
    this.length[queue]!++;
  }

  /** Puts a contact back among those who wait, where its arrival places it; rare: walks the queue. */
  rejoin(queue: number, slot: number): void {
    const { slots } = this;
    const arrival = slots.arrival[slot]!;
    let behind = this.first[queue]!;
    while (behind >= 0 && slots.arrival[behind]! <= arrival) behind = slots.behind[behind]!;
    if (behind < 0) {
      this.join(queue, slot);
      return;
    }
    const ahead = slots.ahead[behind]!;
    slots.team[slot] = WAITING;
    slots.queue[slot] = queue;
    slots.ahead[slot] = ahead;
    slots.behind[slot] = behind;
    slots.ahead[behind] = slot;
    if (ahead < 0) this.first[queue] = slot;
    else slots.behind[ahead] = slot;
    this.length[queue]!++;
  }

  /** Takes a contact out of its queue, wherever it stands. */
  leave(slot: number): void {
    const { slots } = this;
    const queue = slots.queue[slot]!;
    const ahead = slots.ahead[slot]!;
    const behind = slots.behind[slot]!;
    if (ahead < 0) this.first[queue] = behind;
    else slots.behind[ahead] = behind;
    if (behind < 0) this.last[queue] = ahead;
    else slots.ahead[behind] = ahead;
    this.length[queue]!--;
  }

  /** Empties every queue. */
  clear(): void {
    this.first.fill(-1);
    this.last.fill(-1);
    this.length.fill(0);
  }
}
