import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { Books } from './books.ts';
import { closeHandling } from './close-handling.ts';
import type { ConcurrentWork } from './concurrent-work.ts';
import type { ContactSlots } from './contact-slots.ts';
import { DEPARTURE, KIND_BITS, KIND_MASK, type EventHeap } from './event-heap.ts';
import type { Floor } from './floor.ts';
import { NOW, type Registers } from './registers.ts';

/** The parts of a kernel that know what agents have in hand. */
export interface InHandParts {
  readonly plan: RoutingPlan;
  readonly channels: { readonly length: number };
  readonly floor: Floor;
  readonly slots: ContactSlots;
  readonly heap: EventHeap;
  readonly registers: Registers;
  readonly concurrent: ConcurrentWork;
  readonly books: Books;
}

/** What of the time on contacts belongs to the horizon: where it begins and ends, some are in hand. */
export class TimeInHand {
  private readonly parts: InHandParts;
  /** Instant from which time in hand counts, seconds: the begin of the horizon after a warm-up. */
  private countedFrom = -Infinity;

  constructor(parts: InHandParts) {
    this.parts = parts;
  }

  /** All time counts. */
  clear(): void {
    this.countedFrom = -Infinity;
  }

  /**
   * The horizon begins at register NOW, after a warm-up: of what agents have in hand the rest counts,
   * as if they had just taken it.
   */
  startCounting(): void {
    const { registers, slots, plan, floor, concurrent } = this.parts;
    const { tally } = this.parts.books;
    const { answeredBy, handledBy } = tally;
    const channels = this.parts.channels.length;
    plan.teams.forEach((_, team) => {
      if (floor.pooled[team] === 1) concurrent.advance(team);
    });
    tally.startCounting();
    this.countedFrom = registers[NOW]!;
    for (const { slot, ends } of this.inHand()) {
      const at = slots.team[slot]! * channels + slots.channel[slot]!;
      answeredBy[at]!++;
      handledBy[at]! += ends - registers[NOW]!;
    }
    plan.teams.forEach((_, team) => {
      if (floor.pooled[team] === 0) return;
      for (const { slot } of concurrent.inHand(team)) {
        answeredBy[team * channels + slots.channel[slot]!]!++;
        slots.began[slot] = registers[NOW]!;
      }
    });
  }

  /** Seconds that a contact in a team's hands has been there, within what is counted, at register NOW. */
  inHandSince(slot: number): number {
    const { registers, slots } = this.parts;
    return registers[NOW]! - Math.max(slots.began[slot]!, this.countedFrom);
  }

  /**
   * The horizon ends at register NOW: time on contacts still in hand counts up to it.
   *
   * @param wrapUp [channel]: the share of the time in hand that is wrap-up
   */
  close(wrapUp: Float64Array): void {
    const { registers, slots, plan, floor, concurrent, books } = this.parts;
    const { occupied, handledBy, finishedBy } = books.tally;
    const channels = this.parts.channels.length;
    const unfinished = (slot: number, team: number): void => {
      books.inHand(slot, team);
      books.unfinished(slot, team, this.inHandSince(slot));
      finishedBy[team * channels + slots.channel[slot]!]!--;
    };
    for (const { slot, ends } of this.inHand()) {
      const team = slots.team[slot]!;
      unfinished(slot, team);
      books.handled(slot, team, registers[NOW]! - ends);
    }
    plan.teams.forEach((_, team) => {
      if (floor.pooled[team] === 0) {
        // Each contact takes one agent: the time on contacts is the time occupied.
        for (let c = 0; c < channels; c++) occupied[team]! += handledBy[team * channels + c]!;
        return;
      }
      concurrent.advance(team);
      for (const { slot } of concurrent.inHand(team)) {
        unfinished(slot, team);
        books.handled(slot, team, registers[NOW]! - slots.began[slot]!);
      }
    });
    closeHandling(books.tally, wrapUp);
  }

  /** Contacts that take a whole agent, and when they will end. */
  private inHand(): { readonly slot: number; readonly ends: number }[] {
    const { heap } = this.parts;
    const found: { slot: number; ends: number }[] = [];
    for (let i = 0; i < heap.size; i++) {
      const code = heap.code[i]!;
      if ((code & KIND_MASK) !== DEPARTURE) continue;
      found.push({ slot: code >> KIND_BITS, ends: heap.time[i]! });
    }
    return found;
  }
}
