import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { ContactSlots } from './contact-slots.ts';
import { ProviderBooks } from './provider-books.ts';
import { placesOf } from './provider-places.ts';
import { providerSpots, type ProviderSpots } from './provider-spots.ts';
import { NOW, type Registers } from './registers.ts';
import { count, COUNTS, providerCount, Tally } from './tally.ts';
import { WaitBooks } from './wait-books.ts';
import type { WaitingLines } from './waiting-lines.ts';

/** What happens to contacts, written into the tally: each attempt where and when it was offered. */
export class Books {
  readonly tally: Tally;
  readonly providers: ProviderBooks;
  readonly waits: WaitBooks;
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
  private readonly spots: ProviderSpots;
  private readonly intervals: number;
  private readonly days: number;
  /** First row of what is not counted. */
  private readonly uncounted: number;
  /** First row of the interval under way, and its first cell in the books of the providers. */
  private row = 0;
  private book = 0;

  /**
   * @param follows [team × channels + channel]: 1 where something follows a contact
   * @param watchesEnds whether `ended` is kept, for rules that watch an answer rate
   */
  constructor(
    plan: RoutingPlan,
    within: Float64Array,
    follows: Uint8Array,
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
    const places = placesOf(plan);
    this.spots = providerSpots(plan, places, follows);
    const states = plan.skills
      .flat()
      .some((of) => of.firstContactResolution !== undefined || of.satisfaction !== undefined);
    this.providers = new ProviderBooks(places, this.spots.settles, intervals, states);
    this.tally = new Tally(intervals, days, channels, plan.teams.length, plan.providers);
    this.uncounted = intervals * channels;
    this.waits = new WaitBooks(
      this.tally,
      plan.channels.map(({ deferred }) => deferred),
    );
    this.ended = new Float64Array(watchesEnds ? channels * (plan.providers + 1) * 2 : 0);
    this.providerOfTeam = Int32Array.from(plan.teams, ({ provider }) => provider);
    this.providerOfQueue = Int32Array.from(plan.queues, ({ provider }) =>
      provider < 0 ? plan.providers : provider,
    );
  }

  /** Where ProviderBooks.counts has the contact at a team's provider. */
  at(slot: number, team: number): number {
    const { slots } = this;
    const place = this.spots.ofTeam[team * this.within.length + slots.channel[slot]!]!;
    return this.providers.at(slots.book[slot]! + place);
  }

  /** Sets everything to zero. */
  clear(): void {
    this.providers.clear();
    this.tally.clear();
    this.ended.fill(0);
  }

  /** What is offered from now on counts in this interval of the horizon. */
  open(interval: number): void {
    this.row = interval * this.within.length;
    this.book = interval * this.spots.settles.length;
  }

  /** What is offered from now on is counted nowhere: it comes before the horizon. */
  openUncounted(): void {
    this.open(this.intervals);
  }

  /** An attempt reaches the routing plan at register NOW. */
  offered(slot: number, channel: number): void {
    this.tally.counts[(this.row + channel) * COUNTS + count.offered]!++;
    this.place(slot, channel);
  }

  /** Notes where an attempt counts that is offered at register NOW. */
  place(slot: number, channel: number): void {
    const { slots } = this;
    slots.row[slot] = this.row + channel;
    slots.book[slot] = this.book;
    slots.arrival[slot] = this.registers[NOW]!;
  }

  /** Counts attempts offered in the interval under way that a team took at once; not `handledBy`. */
  takenAtOnce(team: number, channel: number, contacts: number, milliseconds: number): void {
    const { counts, answeredBy } = this.tally;
    const cell = team * this.within.length + channel;
    const row = (this.row + channel) * COUNTS;
    counts[row + count.offered]! += contacts;
    counts[row + count.answered]! += contacts;
    counts[row + count.answeredWithin]! += contacts;
    answeredBy[cell]! += contacts;
    const { providers } = this;
    const at = providers.at(this.book + this.spots.ofTeam[cell]!);
    providers.counts[at + providerCount.answered]! += contacts;
    providers.counts[at + providerCount.answeredWithin]! += contacts;
    providers.counts[at + providerCount.handledMilliseconds]! += milliseconds;
  }

  /** Counts the attempt once more, as `field` of `count`, where it was offered. */
  add(slot: number, field: number): void {
    this.tally.counts[this.slots.row[slot]! * COUNTS + field]!++;
  }

  /** Counts how a returning customer came, in the interval under way. */
  returned(channel: number, field: number): void {
    this.tally.counts[(this.row + channel) * COUNTS + field]!++;
  }

  /** An agent takes the contact at register NOW; returns where ProviderBooks.counts has it. */
  answered(slot: number, team: number): number {
    const { slots, tally, providers } = this;
    const channel = slots.channel[slot]!;
    const row = slots.row[slot]!;
    const wait = this.registers[NOW]! - slots.arrival[slot]!;
    const at = this.at(slot, team);
    slots.deadline[slot] = wait;
    tally.counts[row * COUNTS + count.answered]!++;
    providers.counts[at + providerCount.answered]!++;
    if (wait <= this.within[channel]!) {
      tally.counts[row * COUNTS + count.answeredWithin]!++;
      providers.counts[at + providerCount.answeredWithin]!++;
    }
    if (wait > 0) {
      tally.answeredWait[row]! += wait;
      providers.counts[at + providerCount.waitMilliseconds]! += Math.round(wait * 1000);
      if (row < this.uncounted) this.waits.count(row, channel, wait, 1);
    }
    tally.answeredBy[team * this.within.length + channel]!++;
    if (this.watchesEnds) this.note(channel, this.providerOfTeam[team]!, 0, 1);
    return at;
  }

  /** A contact that was in a team's hands for so many seconds is not handled to its end there. */
  unfinished(slot: number, team: number, seconds: number): void {
    const { finishedSecondsBy } = this.tally;
    finishedSecondsBy[team * this.within.length + this.slots.channel[slot]!]! -= seconds;
  }

  /** A contact in a team's hands is cut off: it counts as that, not as answered. */
  cutOffInHand(slot: number, team: number): void {
    this.takeBack(slot, team);
    this.tally.cutOffBy[team * this.within.length + this.slots.channel[slot]!]!++;
    this.cutOff(slot, this.providerOfTeam[team]!);
  }

  /** A contact in a team's hands is there for so many seconds more; less, if negative. */
  handled(slot: number, team: number, seconds: number): void {
    this.handledAt(this.at(slot, team), team, this.slots.channel[slot]!, seconds);
  }

  /** As `handled`, told where ProviderBooks.counts has the contact. */
  handledAt(at: number, team: number, channel: number, seconds: number): void {
    this.tally.handledBy[team * this.within.length + channel]! += seconds;
    this.providers.counts[at + providerCount.handledMilliseconds]! += Math.round(seconds * 1000);
  }

  /** A contact in a team's hands is not answered after all. */
  takeBack(slot: number, team: number): void {
    const { slots, tally, providers } = this;
    const channel = slots.channel[slot]!;
    const row = slots.row[slot]!;
    const wait = slots.deadline[slot]!;
    const at = this.at(slot, team);
    tally.counts[row * COUNTS + count.answered]!--;
    providers.counts[at + providerCount.answered]!--;
    if (wait <= this.within[channel]!) {
      tally.counts[row * COUNTS + count.answeredWithin]!--;
      providers.counts[at + providerCount.answeredWithin]!--;
    }
    tally.answeredWait[row]! -= wait;
    providers.counts[at + providerCount.waitMilliseconds]! -= Math.round(wait * 1000);
    if (wait > 0 && row < this.uncounted) this.waits.count(row, channel, wait, -1);
    tally.answeredBy[team * this.within.length + channel]!--;
    if (this.watchesEnds) this.note(channel, this.providerOfTeam[team]!, 0, -1);
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
      const { providers } = this;
      const at = providers.at(slots.book[slot]! + this.spots.ofQueue[slots.queue[slot]!]!);
      providers.counts[at + providerCount.abandonedWithin]!++;
    }
    if (row < this.uncounted) tally.abandonedWait[channel]! += wait;
    this.failed(slot, provider, providerCount.abandoned);
  }

  private failed(slot: number, provider: number, field: number): void {
    const { slots } = this;
    const channel = slots.channel[slot]!;
    const { providers } = this;
    const place = providers.places.at[channel * (this.plan.providers + 1) + provider]!;
    providers.counts[providers.at(slots.book[slot]! + place) + field]!++;
    if (this.watchesEnds) this.note(channel, provider, 1, 1);
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
    const place = this.spots.ofTeam[team * this.within.length + this.slots.channel[slot]!]!;
    this.providers.inHand(this.slots.book[slot]! + place);
  }

  /** Adds up the books of the providers by day: after all contacts in hand have been told. */
  sumDays(): void {
    this.providers.close(this.tally.providerDays, this.days);
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
