import { keyedBits } from '../random/mix.ts';
import type { ConcurrentWork } from './concurrent-work.ts';
import type { ContactSlots } from './contact-slots.ts';
import { ask, cause, type Cause } from './customers.ts';
import { DEPARTURE, KIND_BITS, KIND_MASK, type EventHeap } from './event-heap.ts';
import type { Floor } from './floor.ts';
import { NOW, type Registers } from './registers.ts';
import {
  count,
  COUNTS,
  providerCount,
  PROVIDER_COUNTS,
  waitBin,
  WAIT_BINS,
  type Tally,
} from './tally.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';

/** The parts of a kernel that an outage changes. */
export interface Struck {
  readonly floor: Floor;
  readonly slots: ContactSlots;
  readonly heap: EventHeap;
  readonly tally: Tally;
  readonly concurrent: ConcurrentWork;
  readonly uncounted: number;
  complete(slot: number, team: number): void;
  fail(slot: number, provider: number, why: Cause): void;
}

interface InHand {
  readonly slot: number;
  /** Seconds of agent's time still to come, at full speed. */
  readonly left: number;
  readonly draw: number;
}

/** Cuts off contacts in agents' hands when an outage strikes. Rare: may allocate. */
export class Strikes {
  private readonly kernel: Struck;
  private readonly plan: RoutingPlan;
  private readonly registers: Registers;
  private readonly within: Float64Array;
  private readonly wrapUp: Float64Array;
  /** [team × channels + channel]: handle-time factor. */
  private readonly factor: Float64Array;

  constructor(
    kernel: Struck,
    plan: RoutingPlan,
    registers: Registers,
    within: Float64Array,
    wrapUp: Float64Array,
    factor: Float64Array,
  ) {
    this.factor = factor;
    this.kernel = kernel;
    this.plan = plan;
    this.registers = registers;
    this.within = within;
    this.wrapUp = wrapUp;
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
    const { slots, tally } = this.kernel;
    for (const { slot, left } of cut) {
      const at = team * this.within.length + slots.channel[slot]!;
      tally.handledBy[at]! += this.registers[NOW]! - slots.began[slot]!;
      const work = slots.handle[slot]! * this.factor[at]!;
      this.end(slot, team, left <= this.wrapUp[slots.channel[slot]!]! * work);
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
      this.kernel.tally.handledBy[team * this.within.length + channel]! -= left;
      const wrapUp = this.wrapUp[channel]!;
      this.end(slot, team, wrapUp > 0 && left <= wrapUp * (now + left - slots.began[slot]!));
    }
  }

  /** The customer of a contact in its wrap-up has left already; any other is cut off. */
  private end(slot: number, team: number, inWrapUp: boolean): void {
    if (inWrapUp) {
      this.kernel.complete(slot, team);
      return;
    }
    const { slots, tally } = this.kernel;
    const channel = slots.channel[slot]!;
    const row = slots.row[slot]!;
    const wait = slots.deadline[slot]!;
    const at = team * this.within.length + channel;
    const { provider } = this.plan.teams[team]!;
    const book = slots.book[slot]! + provider * PROVIDER_COUNTS;
    tally.counts[row * COUNTS + count.answered]!--;
    tally.providerDays[book + providerCount.answered]!--;
    if (wait <= this.within[channel]!) {
      tally.counts[row * COUNTS + count.answeredWithin]!--;
      tally.providerDays[book + providerCount.answeredWithin]!--;
    }
    if (wait > 0 && row < this.kernel.uncounted) {
      tally.waits[channel * WAIT_BINS + waitBin(wait)]!--;
    }
    tally.counts[row * COUNTS + count.cutOff]!++;
    tally.providerDays[book + providerCount.cutOff]!++;
    tally.answeredWait[row]! -= wait;
    tally.answeredBy[at]!--;
    tally.cutOffBy[at]!++;
    this.kernel.fail(slot, provider, cause.cutOff);
  }
}
