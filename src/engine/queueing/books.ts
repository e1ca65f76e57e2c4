import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { ContactSlots } from './contact-slots.ts';
import { NOW, type Registers } from './registers.ts';
import {
  count,
  COUNTS,
  providerCount,
  PROVIDER_COUNTS,
  Tally,
  waitBin,
  WAIT_BINS,
} from './tally.ts';
import type { WaitingLines } from './waiting-lines.ts';

/** What happens to contacts, written into the tally: each attempt where and when it was offered. */
export class Books {
  readonly tally: Tally;
  /** [channel × (providers + 1) + provider] × 2: attempts answered and failed so far, if watched. */
  readonly ended: Float64Array;
  /** [team], [queue]: the provider; of a queue that the client holds, one past the last. */
  readonly providerOfTeam: Int32Array;
  readonly providerOfQueue: Int32Array;

  private readonly slots: ContactSlots;
  private readonly registers: Registers;
  private readonly plan: RoutingPlan;
  private readonly within: Float64Array;
  private readonly watchesEnds: boolean;
  private readonly booksEach: number;
  private readonly intervals: number;
  private readonly days: number;
  /** First row of what is not counted. */
  private readonly uncounted: number;
  /** First row of the interval under way, and place of the day under way in Tally.providerDays. */
  private row = 0;
  private book = 0;

  /** @param watchesEnds whether `ended` is kept, for rules that watch an answer rate */
  constructor(
    plan: RoutingPlan,
    within: Float64Array,
    intervals: number,
    days: number,
    watchesEnds: boolean,
    slots: ContactSlots,
    registers: Registers,
  ) {
    const channels = within.length;
    this.plan = plan;
    this.within = within;
    this.intervals = intervals;
    this.days = days;
    this.watchesEnds = watchesEnds;
    this.slots = slots;
    this.registers = registers;
    this.tally = new Tally(intervals, days, channels, plan.teams.length, plan.providers);
    this.uncounted = intervals * channels;
    this.booksEach = (plan.providers + 1) * PROVIDER_COUNTS;
    this.ended = new Float64Array(watchesEnds ? channels * (plan.providers + 1) * 2 : 0);
    this.providerOfTeam = Int32Array.from(plan.teams, ({ provider }) => provider);
    this.providerOfQueue = Int32Array.from(plan.queues, ({ provider }) =>
      provider < 0 ? plan.providers : provider,
    );
  }

  /** Sets everything to zero. */
  clear(): void {
    this.tally.clear();
    this.ended.fill(0);
  }

  /** What is offered from now on counts in this interval and day of the horizon. */
  open(interval: number, day: number): void {
    this.row = interval * this.within.length;
    this.book = day * this.within.length * this.booksEach;
  }

  /** What is offered from now on is counted nowhere: it comes before the horizon. */
  openUncounted(): void {
    this.open(this.intervals, this.days);
  }

  /** An attempt reaches the routing plan at register NOW. */
  offered(slot: number, channel: number): void {
    const { slots } = this;
    const row = this.row + channel;
    this.tally.counts[row * COUNTS + count.offered]!++;
    slots.row[slot] = row;
    slots.book[slot] = this.book + channel * this.booksEach;
    slots.arrival[slot] = this.registers[NOW]!;
  }

  /** Counts the attempt once more, as `field` of `count`, where it was offered. */
  add(slot: number, field: number): void {
    this.tally.counts[this.slots.row[slot]! * COUNTS + field]!++;
  }

  /** Counts how a returning customer came, in the interval under way. */
  returned(channel: number, field: number): void {
    this.tally.counts[(this.row + channel) * COUNTS + field]!++;
  }

  /** An agent takes the contact at register NOW. */
  answered(slot: number, team: number): void {
    const { slots, tally } = this;
    const channel = slots.channel[slot]!;
    const row = slots.row[slot]!;
    const wait = this.registers[NOW]! - slots.arrival[slot]!;
    const book = slots.book[slot]! + this.providerOfTeam[team]! * PROVIDER_COUNTS;
    slots.deadline[slot] = wait;
    tally.counts[row * COUNTS + count.answered]!++;
    tally.providerDays[book + providerCount.answered]!++;
    if (wait <= this.within[channel]!) {
      tally.counts[row * COUNTS + count.answeredWithin]!++;
      tally.providerDays[book + providerCount.answeredWithin]!++;
    }
    if (wait > 0) {
      tally.answeredWait[row]! += wait;
      if (row < this.uncounted) tally.waits[channel * WAIT_BINS + waitBin(wait)]!++;
    }
    tally.answeredBy[team * this.within.length + channel]!++;
    if (this.watchesEnds) this.note(channel, this.providerOfTeam[team]!, 0, 1);
  }

  /** A contact in a team's hands is cut off: it counts as that, not as answered. */
  cutOffInHand(slot: number, team: number): void {
    this.takeBack(slot, team);
    this.tally.cutOffBy[team * this.within.length + this.slots.channel[slot]!]!++;
    this.cutOff(slot, this.providerOfTeam[team]!);
  }

  /** A contact in a team's hands is not answered after all. */
  takeBack(slot: number, team: number): void {
    const { slots, tally } = this;
    const channel = slots.channel[slot]!;
    const row = slots.row[slot]!;
    const wait = slots.deadline[slot]!;
    const provider = this.providerOfTeam[team]!;
    const book = slots.book[slot]! + provider * PROVIDER_COUNTS;
    tally.counts[row * COUNTS + count.answered]!--;
    tally.providerDays[book + providerCount.answered]!--;
    if (wait <= this.within[channel]!) {
      tally.counts[row * COUNTS + count.answeredWithin]!--;
      tally.providerDays[book + providerCount.answeredWithin]!--;
    }
    tally.answeredWait[row]! -= wait;
    if (wait > 0 && row < this.uncounted) tally.waits[channel * WAIT_BINS + waitBin(wait)]!--;
    tally.answeredBy[team * this.within.length + channel]!--;
    if (this.watchesEnds) this.note(channel, provider, 0, -1);
  }

  /** A contact is cut off at a provider. */
  cutOff(slot: number, provider: number): void {
    this.add(slot, count.cutOff);
    this.failed(slot, provider, providerCount.cutOff);
  }

  /** Nobody accepts the contact. */
  blocked(slot: number, provider: number): void {
    this.add(slot, count.blocked);
    this.failed(slot, provider, providerCount.blocked);
  }

  /** The customer of a contact that was in `slots.queue` has hung up, at register NOW. */
  abandoned(slot: number): void {
    const { slots, tally } = this;
    const channel = slots.channel[slot]!;
    const row = slots.row[slot]!;
    const wait = this.registers[NOW]! - slots.arrival[slot]!;
    const provider = this.providerOfQueue[slots.queue[slot]!]!;
    this.add(slot, count.abandoned);
    if (wait <= this.within[channel]!) {
      this.add(slot, count.abandonedWithin);
      const book = slots.book[slot]! + provider * PROVIDER_COUNTS;
      tally.providerDays[book + providerCount.abandonedWithin]!++;
    }
    if (row < this.uncounted) tally.abandonedWait[channel]! += wait;
    this.failed(slot, provider, providerCount.abandoned);
  }

  private failed(slot: number, provider: number, field: number): void {
    const { slots } = this;
    this.tally.providerDays[slots.book[slot]! + provider * PROVIDER_COUNTS + field]!++;
    if (this.watchesEnds) this.note(slots.channel[slot]!, provider, 1, 1);
  }

  private note(channel: number, provider: number, failed: 0 | 1, by: 1 | -1): void {
    this.ended[(channel * (this.plan.providers + 1) + provider) * 2 + failed]! += by;
  }

  /** Notes how many wait for each channel and the age of the oldest, as the interval ends at `time`. */
  noteWaiting(lines: WaitingLines, time: number): void {
    const { counts } = this.tally;
    const { queues } = this.plan;
    for (let queue = 0; queue < queues.length; queue++) {
      const first = lines.first[queue]!;
      if (first < 0) continue;
      const at = (this.row + queues[queue]!.channel) * COUNTS;
      counts[at + count.waitingAtEnd]! += lines.length[queue]!;
      const age = Math.floor(time - this.slots.arrival[first]!);
      counts[at + count.oldestAge] = Math.max(counts[at + count.oldestAge]!, age);
    }
  }

  /** The horizon ends while a team has the contact in hand. */
  inHand(slot: number, team: number): void {
    if (this.slots.row[slot]! >= this.uncounted) return;
    this.tally.inHandBy[team * this.within.length + this.slots.channel[slot]!]!++;
  }

  /** The horizon has ended: who still waits is counted in the interval of its attempt. */
  close(lines: WaitingLines): void {
    for (const first of lines.first) {
      for (let slot = first; slot >= 0; slot = this.slots.behind[slot]!) {
        this.add(slot, count.stillWaiting);
      }
    }
  }
}
