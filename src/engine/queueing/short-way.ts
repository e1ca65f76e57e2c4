import type { DayContacts } from '../demand/day-contacts.ts';
import type { Books } from './books.ts';
import type { ContactSlots } from './contact-slots.ts';
import type { DeadlineWheel } from './deadline-wheel.ts';
import type { Desk } from './desk.ts';
import type { Endings } from './endings.ts';
import { DEPARTURE, KIND_BITS, KIND_MASK, type EventHeap } from './event-heap.ts';
import type { Floor } from './floor.ts';
import { CALL_BACK } from './history.ts';
import { CHOOSES, LONG_WAY, NOT_PLAIN, plainWays, type WayParts } from './plain-ways.ts';
import { NOW, PATIENCE, ROUTE, WHEN, type Registers } from './registers.ts';
import type { Router } from './router.ts';
import { providerCount } from './tally.ts';
import type { WaitingLines } from './waiting-lines.ts';

/** The long way: what a kernel does with a contact about which something is to be decided. */
export interface LongWay {
  arrive(slot: number, channel: number): void;
  wait(slot: number, channel: number, queue: number): void;
  happen(slot: number, kind: number): void;
}

/** The parts of a kernel that the short way goes through. */
export interface ShortWayParts extends WayParts {
  readonly floor: Floor;
  readonly slots: ContactSlots;
  readonly lines: WaitingLines;
  readonly heap: EventHeap;
  readonly wheel: DeadlineWheel;
  readonly registers: Registers;
  readonly router: Router;
  readonly books: Books;
  readonly desk: Desk;
  readonly endings: Endings;
  /** [team × channels + channel]: 1 where something follows a contact. */
  readonly follows: Uint8Array;
}

/**
 * The loop over events in which the two most frequent ones are written out: a contact that finds an
 * agent idle in the only team it can go to, and an agent who ends a contact and takes the next of the
 * only queue. It does to the digit what the long way does, to which it leaves everything else; it
 * spares calls, looks at settings that are not used, and counting one by one.
 */
export class ShortWay {
  private readonly parts: ShortWayParts;
  private readonly long: LongWay;
  private readonly places: number;
  private readonly split: Uint8Array;
  private readonly teamAt: Int32Array;
  private readonly queueAt: Int32Array;
  private readonly nextFrom: Int32Array;
  /** [team × channels + channel]: contacts taken at once since the last `tell`, milliseconds of work. */
  private readonly taken: Int32Array;
  private readonly milliseconds: Float64Array;
  /** Whether the bound is the end of the run. */
  private last = false;

  constructor(parts: ShortWayParts, long: LongWay) {
    const { places, split, teamAt, queueAt, nextFrom } = plainWays(parts);
    this.parts = parts;
    this.long = long;
    this.places = places;
    this.split = split;
    this.teamAt = teamAt;
    this.queueAt = queueAt;
    this.nextFrom = nextFrom;
    this.taken = new Int32Array(parts.follows.length);
    this.milliseconds = new Float64Array(parts.follows.length);
  }

  /**
   * Simulates all that happens before `end` (seconds), with the contacts of a day from the `next`
   * on; returns the next after those. No team may be barred from a channel.
   */
  run(contacts: DayContacts, next: number, end: number): number {
    const { time, patience, route, channel: channelOf, key, handle } = contacts;
    const { count: total } = contacts;
    const { heap, slots, registers, lines, books, router, desk, endings, follows } = this.parts;
    const { split, teamAt, queueAt, places, nextFrom, taken, milliseconds, long } = this;
    const { agents, busy } = this.parts.floor;
    const { length } = lines;
    const { handledBy } = books.tally;
    const { factor } = desk;
    const { allCumulated: cumulated, maximumWaiting } = router;
    const channels = split.length;
    const several = channels > 1;
    let arrival = next < total ? time[next]! : Infinity;
    let until = this.bound(arrival, end);
    for (;;) {
      const event = heap.time[0]!;
      if (arrival <= event) {
        if (arrival >= until) {
          if (this.ended()) break;
          until = this.bound(arrival, end);
          continue;
        }
        const channel = several ? channelOf[next]! : 0;
        const slot = slots.take();
        const seconds = handle[next]!;
        registers[NOW] = arrival;
        slots.channel[slot] = channel;
        slots.key[slot] = key[next]!;
        slots.attempt[slot] = 0;
        slots.history[slot] = 0;
        slots.handle[slot] = seconds;
        let at = channel * places;
        let team = NOT_PLAIN;
        if (split[channel] === 1) {
          const draw = route[next]!;
          while (draw >= cumulated[at]!) at++;
          team = teamAt[at]!;
        }
        if (team >= 0 && busy[team]! < agents[team]!) {
          const cell = team * channels + channel;
          books.place(slot, channel);
          slots.team[slot] = team;
          slots.began[slot] = arrival;
          slots.deadline[slot] = 0;
          busy[team]!++;
          const work = seconds * factor[cell]!;
          handledBy[cell]! += work;
          taken[cell]!++;
          milliseconds[cell]! += Math.round(work * 1000);
          registers[WHEN] = arrival + work;
          heap.push(slot << KIND_BITS);
        } else {
          const queue = team < 0 ? NOT_PLAIN : queueAt[at]!;
          registers[PATIENCE] = patience[next]!;
          if (queue >= 0 && length[queue]! < maximumWaiting[channel]!) {
            router.place = at - channel * places;
            books.offered(slot, channel);
            long.wait(slot, channel, queue);
          } else {
            registers[ROUTE] = route[next]!;
            long.arrive(slot, channel);
          }
        }
        next++;
        arrival = next < total ? time[next]! : Infinity;
        continue;
      }
      if (event >= until) {
        if (this.ended()) break;
        until = this.bound(arrival, end);
        continue;
      }
      registers[NOW] = event;
      const code = heap.code[0]!;
      const slot = code >> KIND_BITS;
      if ((code & KIND_MASK) !== DEPARTURE) {
        heap.pop();
        long.happen(slot, code & KIND_MASK);
        continue;
      }
      const team = slots.team[slot]!;
      const queue = nextFrom[team]!;
      if (queue === LONG_WAY) {
        desk.depart(slot);
        continue;
      }
      if (follows[several ? team * channels + slots.channel[slot]! : team] === 0)
        slots.release(slot);
      else endings.complete(slot, team);
      let waiting = -1;
      if (busy[team]!-- <= agents[team]!) {
        if (queue !== CHOOSES) waiting = lines.first[queue]!;
        if (queue === CHOOSES || (waiting >= 0 && (slots.history[waiting]! & CALL_BACK) !== 0))
          waiting = desk.next.take(team);
        else if (waiting >= 0) lines.leave(waiting);
      }
      if (waiting < 0) {
        heap.pop();
        continue;
      }
      const cell = several ? team * channels + slots.channel[waiting]! : team;
      slots.team[waiting] = team;
      slots.began[waiting] = event;
      const booked = books.answered(waiting, team);
      busy[team]!++;
      const work = slots.handle[waiting]! * factor[cell]!;
      handledBy[cell]! += work;
      books.providers.counts[booked + providerCount.handledMilliseconds]! += Math.round(
        work * 1000,
      );
      registers[WHEN] = event + work;
      heap.replaceTop(waiting << KIND_BITS);
    }
    this.tell();
    return next;
  }

  /** Up to where the heap knows all that happens: the horizon of the wheel, or the end. */
  private bound(arrival: number, end: number): number {
    const { wheel, heap, registers } = this.parts;
    this.last = wheel.horizon >= end;
    if (this.last) return end;
    registers[WHEN] = Math.min(arrival, heap.time[0]!, end);
    wheel.skip();
    return wheel.horizon;
  }

  /** Nothing more happens up to the bound: true if it was the end, else the wheel turns. */
  private ended(): boolean {
    const { wheel, heap, slots } = this.parts;
    if (!this.last) wheel.turn(slots, heap);
    return this.last;
  }

  /** Tells the books how many contacts were taken at once. */
  private tell(): void {
    const { taken, milliseconds } = this;
    const channels = this.split.length;
    for (let cell = 0; cell < taken.length; cell++) {
      if (taken[cell] === 0) continue;
      const channel = cell % channels;
      const team = (cell - channel) / channels;
      this.parts.books.takenAtOnce(team, channel, taken[cell]!, milliseconds[cell]!);
      taken[cell] = 0;
      milliseconds[cell] = 0;
    }
  }
}
