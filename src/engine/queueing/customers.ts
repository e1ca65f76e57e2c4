import { keyedBits, unitFromBits } from '../random/mix.ts';
import { lookUp, type QuantileTable } from '../random/quantile-table.ts';
import type { ContactSlots } from './contact-slots.ts';
import { ELSEWHERE } from './contact-slots.ts';
import { KIND_BITS, RETURN, type EventHeap } from './event-heap.ts';
import {
  historyOf,
  isElsewhere,
  lastOf,
  origin,
  repeatsOf,
  triesOf,
  type Origin,
} from './history.ts';
import type { KernelChannel } from './kernel-channel.ts';
import type { OpeningClock } from './opening-clock.ts';
import type { ProviderBooks } from './provider-books.ts';
import { NOW, PATIENCE, ROUTE, WHEN, type Registers } from './registers.ts';
import { count, COUNTS, providerCount, type Tally } from './tally.ts';

/** Why an attempt failed. `closed`: it still waited when closing cut the queue. */
export const cause = { abandoned: 0, cutOff: 1, blocked: 2, closed: 3 } as const;
export type Cause = (typeof cause)[keyof typeof cause];

/** Questions that keyed numbers answer for a contact and an attempt; 2048 and on: never drawn before. */
export const ask = {
  redials: 0,
  delay: 1,
  patience: 2,
  route: 3,
  struck: 4,
  changes: 5,
  transfers: 6,
  resolves: 7,
  repeats: 2048,
  handle: 2049,
  accepts: 2050,
  reached: 2051,
  moves: 2052,
} as const;

/** Attempts of one need, whatever brings them about; the next one is given up. */
const MOST_ATTEMPTS = 250;

/** How the teams of a setup leave a customer. Plain numbers by team × channels + channel. */
export interface Outcomes {
  /** Share resolved; 1 where none is stated. */
  readonly resolution: Float64Array;
  readonly satisfaction: Float64Array;
  /** 1 where a share resolved is stated; where a share satisfied is. */
  readonly resolves: Uint8Array;
  readonly satisfies: Uint8Array;
  /** [team × channels + channel]: where contacts go on to, with cumulated shares. */
  readonly transfers: readonly (readonly { readonly to: number; readonly upTo: number }[])[];
}

/**
 * What customers do when an attempt has ended: redial, come back unresolved, turn to another channel,
 * be passed on, or give up. All is drawn from numbers keyed by the contact and the attempt, so that
 * it is the same wherever it happens.
 */
export class Customers {
  private readonly channels: readonly KernelChannel[];
  private readonly outcomes: Outcomes;
  private readonly slots: ContactSlots;
  private readonly heap: EventHeap;
  private readonly tally: Tally;
  private readonly providers: ProviderBooks;
  private readonly registers: Registers;
  private readonly unitExponential: QuantileTable;
  private readonly opening: OpeningClock;
  /** [team]: its provider. */
  private readonly providerOf: Int32Array;
  /** Factor on the resolution of a repeat that another provider's answer brought about. */
  private readonly drift: number;
  /** [channel][place]: Router.closed. */
  private readonly closed: readonly Uint8Array[];

  constructor(
    channels: readonly KernelChannel[],
    outcomes: Outcomes,
    slots: ContactSlots,
    heap: EventHeap,
    tally: Tally,
    providers: ProviderBooks,
    registers: Registers,
    unitExponential: QuantileTable,
    opening: OpeningClock,
    providerOf: Int32Array,
    drift: number,
    closed: readonly Uint8Array[],
  ) {
    this.channels = channels;
    this.outcomes = outcomes;
    this.slots = slots;
    this.heap = heap;
    this.tally = tally;
    this.providers = providers;
    this.registers = registers;
    this.unitExponential = unitExponential;
    this.opening = opening;
    this.providerOf = providerOf;
    this.drift = drift;
    this.closed = closed;
  }

  /** An attempt has ended unanswered: the customer tries again, elsewhere, or is lost. */
  fail(slot: number, why: Cause): void {
    const { slots } = this;
    const channel = this.channels[slots.channel[slot]!]!;
    const key = slots.key[slot]!;
    const attempt = slots.attempt[slot]!;
    const history = slots.history[slot]!;
    const change = channel.changes[why];
    if (change !== undefined && attempt < MOST_ATTEMPTS) {
      if (unitFromBits(keyedBits(key, attempt, ask.changes)) < change.probability) {
        slots.channel[slot] = change.to;
        slots.history[slot] = historyOf(origin.changed, 0, repeatsOf(history), lastOf(history));
        this.returnAt(slot, this.registers[NOW]!);
        return;
      }
    }
    const tries = triesOf(history);
    const { redial } = channel;
    const chance = tries === 0 ? redial.first[why]! : redial.later[why]!;
    const redials =
      tries + 1 < redial.maximumAttempts &&
      attempt < MOST_ATTEMPTS &&
      unitFromBits(keyedBits(key, attempt, ask.redials)) < chance;
    if (!redials) {
      this.give(slot, count.lost);
      return;
    }
    const delay = lookUp(this.unitExponential, keyedBits(key, attempt, ask.delay));
    slots.history[slot] = historyOf(origin.redial, tries + 1, repeatsOf(history), lastOf(history));
    this.returnAt(slot, this.registers[NOW]! + delay * redial.meanDelay);
  }

  /**
   * A contact was handled to its end: it is passed on, resolved, comes back, or is given up.
   *
   * @param place in ProviderBooks.counts
   */
  completed(slot: number, team: number, place: number): void {
    const { slots, tally, outcomes } = this;
    const at = team * this.channels.length + slots.channel[slot]!;
    const key = slots.key[slot]!;
    const attempt = slots.attempt[slot]!;
    const history = slots.history[slot]!;
    const repeats = repeatsOf(history);
    const onward = outcomes.transfers[at]!;
    if (onward.length > 0 && attempt < MOST_ATTEMPTS) {
      const draw = unitFromBits(keyedBits(key, attempt, ask.transfers));
      const next = onward.find(({ upTo }) => draw < upTo);
      // Who is gone is passed nothing: the contact is at its end where it is.
      if (next !== undefined && this.closed[slots.channel[slot]!]![next.to] === 0) {
        slots.history[slot] = historyOf(origin.transferred, 0, repeats, lastOf(history), next.to);
        this.returnAt(slot, this.registers[NOW]!);
        return;
      }
    }
    const channel = this.channels[slots.channel[slot]!]!;
    let satisfied = outcomes.satisfaction[at]!;
    for (let i = 0; i < repeats; i++) satisfied *= 1 - channel.satisfactionLost;
    tally.completedBy[at]!++;
    tally.satisfiedBy[at]! += satisfied;
    const { counts } = this.providers;
    counts[place + providerCount.completed]!++;
    counts[place + providerCount.resolvable]! += outcomes.resolves[at]!;
    if (outcomes.satisfies[at] === 1) {
      counts[place + providerCount.rated]!++;
      counts[place + providerCount.satisfiedMillionths]! += Math.round(satisfied * 1e6);
    }
    let resolution = outcomes.resolution[at]!;
    if (this.drift < 1 && isElsewhere(history, this.providerOf[team]!)) resolution *= this.drift;
    if (unitFromBits(keyedBits(key, attempt, ask.resolves)) < resolution) {
      tally.resolvedBy[at]!++;
      counts[place + providerCount.resolved]!++;
      slots.release(slot);
      return;
    }
    const { repeat } = channel;
    if (
      repeat === undefined ||
      repeats >= repeat.maximum ||
      attempt >= MOST_ATTEMPTS ||
      unitFromBits(keyedBits(key, attempt, ask.repeats)) >= repeat.probability
    ) {
      this.give(slot, count.unresolved);
      return;
    }
    const delay = lookUp(this.unitExponential, keyedBits(key, attempt, ask.delay));
    slots.history[slot] = historyOf(origin.repeat, 0, repeats + 1, this.providerOf[team]!);
    const now = this.registers[NOW]!;
    this.returnAt(slot, this.opening.after(slots.channel[slot]!, now, delay * repeat.meanDelay));
  }

  /** Puts the numbers of a returning customer's next attempt into the registers. */
  drawAttempt(slot: number, how: Origin): void {
    const { slots, registers } = this;
    const { handle, patience } = this.channels[slots.channel[slot]!]!;
    const key = slots.key[slot]!;
    const attempt = ++slots.attempt[slot]!;
    // A redial is the same need, with the same work in it; anything else is another conversation.
    if (how !== origin.redial)
      slots.handle[slot] = lookUp(handle, keyedBits(key, attempt, ask.handle));
    registers[PATIENCE] =
      patience === undefined ? Infinity : lookUp(patience, keyedBits(key, attempt, ask.patience));
    registers[ROUTE] = unitFromBits(keyedBits(key, attempt, ask.route));
  }

  /** Counts a need as given up, in the interval of its last attempt, and forgets it. */
  give(slot: number, as: typeof count.lost | typeof count.unresolved): void {
    this.tally.counts[this.slots.row[slot]! * COUNTS + as]!++;
    this.slots.release(slot);
  }

  private returnAt(slot: number, time: number): void {
    const { slots, heap, registers } = this;
    slots.team[slot] = ELSEWHERE;
    if (time === Infinity) {
      // After the horizon: the need is open at its end.
      slots.release(slot);
      return;
    }
    registers[WHEN] = time;
    heap.push((slot << KIND_BITS) | RETURN);
  }
}
