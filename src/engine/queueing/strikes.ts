import { keyedBits } from '../random/mix.ts';
import type { Books } from './books.ts';
import type { ConcurrentWork } from './concurrent-work.ts';
import type { ContactSlots } from './contact-slots.ts';
import { ask } from './customers.ts';
import type { Desk } from './desk.ts';
import type { Endings } from './endings.ts';
import { DEPARTURE, KIND_BITS, KIND_MASK, type EventHeap } from './event-heap.ts';
import type { Floor } from './floor.ts';
import { NOW, type Registers } from './registers.ts';

/** The parts of a kernel that an outage changes. */
export interface Struck {
  readonly floor: Floor;
  readonly slots: ContactSlots;
  readonly heap: EventHeap;
  readonly books: Books;
  readonly concurrent: ConcurrentWork;
  readonly endings: Endings;
}

type StruckDesk = Pick<Desk, 'factor' | 'wrapUp' | 'putBack' | 'inHandSince'>;

interface InHand {
  readonly slot: number;
  /** Seconds of agent's time still to come, at full speed. */
  readonly left: number;
  readonly draw: number;
}

/** Cuts off contacts in agents' hands when an outage strikes. Rare: may allocate. */
export class Strikes {
  private readonly kernel: Struck;
  private readonly desk: StruckDesk;
  private readonly registers: Registers;

  constructor(kernel: Struck, desk: StruckDesk, registers: Registers) {
    this.kernel = kernel;
    this.desk = desk;
    this.registers = registers;
  }

  /** Takes `share` of what a team has in hand, at register NOW; the same share of each kind. */
  strike(team: number, share: number): void {
    const { floor, concurrent } = this.kernel;
    if (floor.pooled[team] === 1) concurrent.advance(team);
    // Rounded as the agents left are: one busy agent of whom half is lost goes on, as one agent does.
    const lostOf = (inHand: number): number => inHand - Math.round(inHand * (1 - share));
    const exclusive = this.chosen(this.exclusive(team), lostOf(floor.busy[team]!));
    this.dropExclusive(team, exclusive);
    if (floor.pooled[team] === 0) return;
    const shared = concurrent.inHand(team).map(({ slot, left }) => this.drawn(slot, left));
    const cut = this.chosen(shared, lostOf(floor.concurrent[team]!));
    concurrent.remove(team, new Set(cut.map(({ slot }) => slot)));
    const { slots, books } = this.kernel;
    const { factor, wrapUp } = this.desk;
    for (const { slot, left } of cut) {
      const channel = slots.channel[slot]!;
      const at = team * wrapUp.length + channel;
      books.handled(slot, team, this.registers[NOW]! - slots.began[slot]!);
      const work = slots.handle[slot]! * factor[at]!;
      this.end(slot, team, left, work, left <= wrapUp[channel]! * work);
    }
    concurrent.reschedule(team);
  }

  private exclusive(team: number): InHand[] {
    const { heap, slots } = this.kernel;
    const now = this.registers[NOW]!;
    const found: InHand[] = [];
    for (let i = 0; i < heap.size; i++) {
      const slot = heap.code[i]! >> KIND_BITS;
      if ((heap.code[i]! & KIND_MASK) === DEPARTURE && slots.team[slot] === team) {
        found.push(this.drawn(slot, heap.time[i]! - now));
      }
    }
    return found;
  }

  private drawn(slot: number, left: number): InHand {
    const { key, attempt } = this.kernel.slots;
    return { slot, left, draw: keyedBits(key[slot]!, attempt[slot]!, ask.struck) >>> 0 };
  }

  private chosen(inHand: InHand[], howMany: number): InHand[] {
    return inHand.sort((a, b) => a.draw - b.draw || a.left - b.left).slice(0, howMany);
  }

  private dropExclusive(team: number, cut: readonly InHand[]): void {
    if (cut.length === 0) return;
    const { floor, heap, slots } = this.kernel;
    const gone = new Set(cut.map(({ slot }) => slot));
    heap.filter((_, code) => (code & KIND_MASK) !== DEPARTURE || !gone.has(code >> KIND_BITS));
    const now = this.registers[NOW]!;
    for (const { slot, left } of cut) {
      const channel = slots.channel[slot]!;
      floor.busy[team]!--;
      this.kernel.books.handled(slot, team, -left);
      const wrapUp = this.desk.wrapUp[channel]!;
      const work = now + left - slots.began[slot]!;
      this.end(slot, team, left, work, wrapUp > 0 && left <= wrapUp * work);
    }
  }

  /**
   * A contact in its wrap-up has ended for its customer, deferred work waits again; others are cut
   * off. `left` of its `work` was still to do, seconds.
   */
  private end(slot: number, team: number, left: number, work: number, inWrapUp: boolean): void {
    const { slots, floor, books } = this.kernel;
    const seconds = this.desk.inHandSince(slot);
    if (inWrapUp) {
      const channel = slots.channel[slot]!;
      const { wrapUp } = this.desk;
      // The time in hand holds as much talk as ever, and less wrap-up.
      books.tally.wrapUpSecondsBy[team * wrapUp.length + channel]! -=
        (seconds * left * (1 - wrapUp[channel]!)) / (work - left);
      this.kernel.endings.complete(slot, team);
      return;
    }
    books.unfinished(slot, team, seconds);
    if (floor.deferred[slots.channel[slot]!] === 1) this.desk.putBack(slot, team);
    else this.kernel.endings.cutOff(slot, team);
  }
}
