import type { DayContacts } from '../demand/day-contacts.ts';
import { keyedBits, unitFromBits } from '../random/mix.ts';
import type { QuantileTable } from '../random/quantile-table.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';
import { ConcurrentWork } from './concurrent-work.ts';
import { ContactSlots, WAITING } from './contact-slots.ts';
import { ask, cause, Customers, type Cause } from './customers.ts';
import { DeadlineWheel } from './deadline-wheel.ts';
import {
  DEADLINE,
  DEPARTURE,
  EventHeap,
  KIND_BITS,
  KIND_MASK,
  POOL,
  RETURN,
  STAGE,
  TALK_ENDS,
} from './event-heap.ts';
import { AGENT_UNITS, Floor } from './floor.ts';
import { CALL_BACK, forcedOf, origin, originOf, type Origin } from './history.ts';
import type { KernelChannel } from './kernel-channel.ts';
import { Lines } from './lines.ts';
import type { OpeningClock } from './opening-clock.ts';
import { outcomesOf } from './outcomes.ts';
import { Picker } from './picker.ts';
import { createRegisters, HANDLE, NOW, PATIENCE, ROUTE, UNTIL, WHEN, WORK } from './registers.ts';
import { Router } from './router.ts';
import { Strikes } from './strikes.ts';
import {
  count,
  COUNTS,
  providerCount,
  PROVIDER_COUNTS,
  Tally,
  waitBin,
  WAIT_BINS,
} from './tally.ts';
import { WaitingLines } from './waiting-lines.ts';

/** Span of the buckets in which hang-ups rest; of no consequence for the results. */
const BUCKET_SECONDS = 32;

/** What a kernel is made for. */
export interface KernelPlan {
  readonly routing: RoutingPlan;
  readonly channels: readonly KernelChannel[];
  readonly intervals: number;
  readonly days: number;
  readonly intervalSeconds: number;
  readonly unitExponential: QuantileTable;
  readonly opening: OpeningClock;
  /** Whether `ended` is kept, for rules that watch an answer rate. */
  readonly watchesEnds: boolean;
}

/**
 * The queues, agents and contacts of one setup, simulated event by event. Between two calls of
 * `run` the caller changes what changes at known instants (agents, shares, opening); within a call
 * only what customers and agents do happens.
 */
export class Kernel {
  readonly tally: Tally;
  readonly router: Router;
  readonly floor: Floor;
  readonly slots = new ContactSlots();
  readonly lines: WaitingLines;
  readonly concurrent: ConcurrentWork;
  private readonly registers = createRegisters();
  readonly heap = new EventHeap(this.registers);
  private readonly wheel: DeadlineWheel;
  private readonly picker: Picker;
  private readonly customers: Customers;
  private readonly trunks: Lines;
  private readonly strikes: Strikes;
  /** By channel: 1 while contacts are taken. */
  readonly open: Uint8Array;
  /** [channel × (providers + 1) + provider] × 2: attempts answered and failed so far, if watched. */
  readonly ended: Float64Array;
  /** First row of the interval under way: interval × channels; the row past the last: not counted. */
  row = 0;
  /** First place of the day under way in Tally.providerDays; the day past the last: not counted. */
  book = 0;

  private readonly plan: RoutingPlan;
  private readonly channels: readonly KernelChannel[];
  private readonly within: Float64Array;
  private readonly wrapUp: Float64Array;
  private readonly factor: Float64Array;
  /** [team × channels + channel]: 1 where something follows a contact handled to its end. */
  private readonly follows: Uint8Array;
  private readonly providerOfTeam: Int32Array;
  private readonly providerOfQueue: Int32Array;
  /** [queue]: when the first further teams come in, seconds of waiting; Infinity: never. */
  private readonly firstStage: Float64Array;
  private readonly booksEach: number;
  private readonly watchesEnds: boolean;
  /** First row of what is not counted. */
  readonly uncounted: number;
  private next = 0;

  constructor(setup: KernelPlan) {
    const { routing: plan, channels, unitExponential } = setup;
    const { registers, slots, heap } = this;
    this.plan = plan;
    this.channels = channels;
    const teams = plan.teams.length;
    this.tally = new Tally(setup.intervals, setup.days, channels.length, teams, plan.providers);
    this.uncounted = setup.intervals * channels.length;
    this.booksEach = (plan.providers + 1) * PROVIDER_COUNTS;
    this.lines = new WaitingLines(plan.queues.length, slots);
    this.floor = new Floor(plan);
    this.open = new Uint8Array(channels.length);
    this.ended = new Float64Array(
      setup.watchesEnds ? channels.length * (plan.providers + 1) * 2 : 0,
    );
    this.watchesEnds = setup.watchesEnds;
    this.within = Float64Array.from(channels, (channel) => channel.withinSeconds);
    this.wrapUp = Float64Array.from(channels, (channel) => channel.wrapUp);
    this.factor = Float64Array.from(plan.handleFactor.flat());
    this.providerOfTeam = Int32Array.from(plan.teams, ({ provider }) => provider);
    this.providerOfQueue = Int32Array.from(plan.queues, ({ provider }) =>
      provider < 0 ? plan.providers : provider,
    );
    this.firstStage = Float64Array.from(plan.stages, (of) => of[0]?.after ?? Infinity);
    this.wheel = new DeadlineWheel(BUCKET_SECONDS, registers);
    const throughput = channels.map(
      ({ throughput: by }, channel) => by[plan.channels[channel]!.concurrency]!,
    );
    this.router = new Router(
      plan,
      this.floor,
      this.lines,
      registers,
      throughput,
      setup.intervalSeconds,
    );
    this.picker = new Picker(plan, this.floor, this.lines, slots, registers);
    this.concurrent = new ConcurrentWork(
      plan,
      this.floor,
      this.tally,
      heap,
      registers,
      channels.map((channel) => channel.throughput),
    );
    const outcomes = outcomesOf(plan);
    this.follows = outcomes.follows;
    this.customers = new Customers(
      channels,
      outcomes,
      slots,
      heap,
      this.tally,
      registers,
      unitExponential,
      setup.opening,
    );
    this.trunks = new Lines(plan, slots);
    this.strikes = new Strikes(this, plan, registers, this.within, this.wrapUp, this.factor);
  }

  /** Empties everything, for the next replication. */
  reset(): void {
    this.tally.clear();
    this.heap.clear();
    this.wheel.clear();
    this.slots.clear();
    this.lines.clear();
    this.floor.clear();
    this.concurrent.clear();
    this.trunks.clear();
    this.open.fill(0);
    this.ended.fill(0);
    this.plan.teams.forEach((_, team) => {
      this.setPace(team, 1);
    });
  }

  /** An interval begins: what is offered in it counts there; past the last of them, nowhere. */
  startInterval(interval: number, day: number): void {
    this.row = interval * this.within.length;
    this.book = day * this.within.length * this.booksEach;
    this.router.startInterval();
  }

  /** Hands over the contacts of the day that begins. */
  startDay(): void {
    this.next = 0;
  }

  /** Sets by how much longer a team's contacts take from now on, those in hand apart. */
  setPace(team: number, pace: number): void {
    const channels = this.within.length;
    for (let channel = 0; channel < channels; channel++) {
      this.factor[team * channels + channel] = this.plan.handleFactor[team]![channel]! * pace;
    }
  }

  /** Simulates all that happens before `until` (seconds), with the contacts of the day. */
  run(contacts: DayContacts, until: number): void {
    const { wheel, heap, registers } = this;
    while (wheel.horizon < until) {
      const arrival = this.next < contacts.count ? contacts.time[this.next]! : Infinity;
      registers[WHEN] = Math.min(arrival, heap.time[0]!, until);
      wheel.skip();
      registers[UNTIL] = wheel.horizon;
      this.runOn(contacts);
      wheel.turn(this.slots, heap);
    }
    registers[UNTIL] = until;
    this.runOn(contacts);
  }

  /** Simulates all that happens before register UNTIL, the horizon of the deadlines at most. */
  private runOn(contacts: DayContacts): void {
    const { time, count: total } = contacts;
    const { heap, slots, registers } = this;
    const until = registers[UNTIL]!;
    let next = this.next;
    let arrival = next < total ? time[next]! : Infinity;
    for (;;) {
      const event = heap.time[0]!;
      if (arrival <= event) {
        if (arrival >= until) break;
        registers[NOW] = arrival;
        registers[HANDLE] = contacts.handle[next]!;
        registers[PATIENCE] = contacts.patience[next]!;
        registers[ROUTE] = contacts.route[next]!;
        const slot = slots.take();
        slots.channel[slot] = contacts.channel[next]!;
        slots.key[slot] = contacts.key[next]!;
        slots.attempt[slot] = 0;
        slots.history[slot] = 0;
        slots.handle[slot] = registers[HANDLE]!;
        this.arrive(slot, contacts.channel[next]!, -1);
        next++;
        arrival = next < total ? time[next]! : Infinity;
        continue;
      }
      if (event >= until) break;
      registers[NOW] = event;
      const code = heap.code[0]!;
      if ((code & KIND_MASK) === DEPARTURE) this.depart(code >> KIND_BITS);
      else {
        heap.pop();
        this.happen(code >> KIND_BITS, code & KIND_MASK);
      }
    }
    this.next = next;
  }

  /** An event other than a departure, at register NOW, taken off the heap. */
  private happen(slot: number, kind: number): void {
    const { slots, registers } = this;
    const now = registers[NOW]!;
    switch (kind) {
      case DEADLINE:
        if (slots.team[slot] === WAITING && slots.deadline[slot] === now) {
          this.lines.leave(slot);
          this.abandon(slot);
        }
        return;
      case RETURN:
        this.comeBack(slot);
        return;
      case STAGE:
        if (slots.team[slot] === WAITING && slots.stage[slot] === now) this.offerFurther(slot);
        return;
      case POOL:
        this.departShared(this.concurrent.teamDue(slot), slot);
        return;
      case TALK_ENDS:
        if (slots.stage[slot] === now) this.trunks.release(slot);
    }
  }

  /** A contact reaches the routing plan; its numbers are in its slot and in the registers. */
  private arrive(slot: number, channel: number, forced: number): void {
    const { slots, router, registers, tally } = this;
    const row = this.row + channel;
    tally.counts[row * COUNTS + count.offered]!++;
    slots.row[slot] = row;
    slots.book[slot] = this.book + channel * this.booksEach;
    slots.arrival[slot] = registers[NOW]!;
    const team = router.route(channel, forced);
    const accepted = team >= 0 || router.queue >= 0;
    if (accepted && this.trunks.limited && !this.trunks.admit(slot, channel, router.place)) {
      this.refuse(slot, this.plan.channels[channel]!.providers[router.place]!);
      return;
    }
    if (team >= 0) {
      if (this.floor.pooled[team] === 0) {
        this.begin(slot, team);
        this.heap.push(slot << KIND_BITS);
      } else {
        this.concurrent.advance(team);
        this.beginShared(slot, team);
        this.concurrent.reschedule(team);
      }
      return;
    }
    const queue = router.queue;
    if (!accepted) this.refuse(slot, this.plan.providers);
    else if (this.lines.length[queue]! >= router.maximumWaiting[channel]!) {
      this.refuse(slot, this.providerOfQueue[queue]!);
    } else this.wait(slot, channel, queue);
  }

  /** Puts a contact into a queue, or lets it leave at once. */
  private wait(slot: number, channel: number, queue: number): void {
    const { slots, registers, tally } = this;
    const row = slots.row[slot]!;
    tally.counts[row * COUNTS + count.delayed]!++;
    const now = registers[NOW]!;
    const patience = registers[PATIENCE]!;
    slots.queue[slot] = queue;
    if (patience <= 0) {
      tally.counts[row * COUNTS + count.balked]!++;
      this.abandon(slot);
      return;
    }
    const { callBack } = this.channels[channel]!;
    let deadline = now + patience;
    if (
      callBack !== undefined &&
      this.router.expectedWait(channel, this.router.place) > callBack.threshold &&
      unitFromBits(keyedBits(slots.key[slot]!, slots.attempt[slot]!, ask.accepts)) <
        callBack.acceptance
    ) {
      slots.history[slot]! |= CALL_BACK;
      tally.counts[row * COUNTS + count.calledBack]!++;
      this.trunks.release(slot);
      deadline = Infinity;
    }
    slots.deadline[slot] = deadline;
    this.lines.join(queue, slot);
    const stage = this.firstStage[queue]!;
    if (stage < Infinity) {
      registers[WHEN] = slots.stage[slot] = now + stage;
      this.heap.push((slot << KIND_BITS) | STAGE);
    }
    registers[WHEN] = deadline;
    if (deadline < this.wheel.horizon) this.heap.push((slot << KIND_BITS) | DEADLINE);
    else if (deadline < Infinity) this.wheel.add(slot);
  }

  /** Puts a contact into an agent's hands; leaves in register WHEN the instant it will end. */
  private begin(slot: number, team: number): void {
    const { registers } = this;
    this.answer(slot, team);
    const handle = registers[WORK]!;
    this.floor.busy[team]!++;
    this.tally.handledBy[team * this.within.length + this.slots.channel[slot]!]! += handle;
    registers[WHEN] = registers[NOW]! + handle;
  }

  /** As `begin`, in a team that handles contacts several at a time, its clocks at register NOW. */
  private beginShared(slot: number, team: number): void {
    const { slots, floor } = this;
    const channel = slots.channel[slot]!;
    if (floor.units[channel] === AGENT_UNITS) {
      this.begin(slot, team);
      this.heap.push(slot << KIND_BITS);
      return;
    }
    slots.began[slot] = this.registers[NOW]!;
    this.answer(slot, team);
    this.concurrent.start(slot, team, channel);
  }

  /** Counts a contact as answered; leaves in register WORK the work in it. */
  private answer(slot: number, team: number): void {
    const { slots, tally, registers } = this;
    const channel = slots.channel[slot]!;
    const row = slots.row[slot]!;
    const at = team * this.within.length + channel;
    const handle = slots.handle[slot]! * this.factor[at]!;
    const wait = registers[NOW]! - slots.arrival[slot]!;
    const book = slots.book[slot]! + this.providerOfTeam[team]! * PROVIDER_COUNTS;
    slots.team[slot] = team;
    slots.deadline[slot] = wait;
    tally.counts[row * COUNTS + count.answered]!++;
    tally.providerDays[book + providerCount.answered]!++;
    if (wait <= this.within[channel]!) {
      tally.counts[row * COUNTS + count.answeredWithin]!++;
      tally.providerDays[book + providerCount.answeredWithin]!++;
    }
    if (wait > 0 && row < this.uncounted) tally.waits[channel * WAIT_BINS + waitBin(wait)]!++;
    tally.answeredWait[row]! += wait;
    tally.answeredBy[at]!++;
    if (this.wrapUp[channel]! > 0) {
      slots.began[slot] = registers[NOW]!;
      if (this.trunks.limited && slots.line[slot]! >= 0 && this.floor.pooled[team] === 0) {
        const leaves = registers[NOW]! + handle * (1 - this.wrapUp[channel]!);
        registers[WHEN] = slots.stage[slot] = leaves;
        this.heap.push((slot << KIND_BITS) | TALK_ENDS);
      }
    }
    if (this.watchesEnds) this.note(channel, this.providerOfTeam[team]!, 0);
    registers[WORK] = handle;
  }

  /** Ends a contact: its agent takes the next one waiting, or is idle, or goes home. */
  private depart(slot: number): void {
    const team = this.slots.team[slot]!;
    if (this.floor.pooled[team] === 1) {
      this.heap.pop();
      this.concurrent.advance(team);
      this.floor.busy[team]!--;
      this.complete(slot, team);
      this.fill(team);
      return;
    }
    this.complete(slot, team);
    const stays = this.floor.busy[team]!-- <= this.floor.agents[team]!;
    const waiting = stays ? this.take(team) : -1;
    if (waiting < 0) {
      this.heap.pop();
      return;
    }
    this.begin(waiting, team);
    this.heap.replaceTop(waiting << KIND_BITS);
  }

  /** The first contact of a pool ends; team −1: the event was stale. */
  private departShared(team: number, pool: number): void {
    if (team < 0) return;
    this.concurrent.advance(team);
    const slot = this.concurrent.finish(pool);
    this.tally.handledBy[team * this.within.length + this.slots.channel[slot]!]! +=
      this.registers[NOW]! - this.slots.began[slot]!;
    this.complete(slot, team);
    this.fill(team);
  }

  /** A team whose clocks are at register NOW takes what it can, as many as find room. */
  private fill(team: number): void {
    for (let waiting = this.take(team); waiting >= 0; waiting = this.take(team)) {
      this.beginShared(waiting, team);
    }
    this.concurrent.reschedule(team);
  }

  /** Takes the contact that a team handles next out of its queue; −1: none. */
  private take(team: number): number {
    for (;;) {
      const waiting = this.picker.next(team);
      if (waiting < 0) return -1;
      this.lines.leave(waiting);
      if ((this.slots.history[waiting]! & CALL_BACK) === 0 || this.reached(waiting)) return waiting;
      this.abandon(waiting);
    }
  }

  /** Whether a call-back finds its customer. */
  private reached(slot: number): boolean {
    const { slots } = this;
    const share = this.channels[slots.channel[slot]!]!.callBack?.reached ?? 1;
    return unitFromBits(keyedBits(slots.key[slot]!, slots.attempt[slot]!, ask.reached)) < share;
  }

  /** A contact was handled to its end. */
  complete(slot: number, team: number): void {
    if (this.trunks.limited) this.trunks.release(slot);
    const at = team * this.within.length + this.slots.channel[slot]!;
    if (this.follows[at] === 0) this.slots.release(slot);
    else this.customers.completed(slot, team, this.providerOfTeam[team]!);
  }

  /** A waiting contact, out of its queue, is given up by its customer. */
  private abandon(slot: number): void {
    const { slots, tally } = this;
    const channel = slots.channel[slot]!;
    const row = slots.row[slot]!;
    const wait = this.registers[NOW]! - slots.arrival[slot]!;
    const provider = this.providerOfQueue[slots.queue[slot]!]!;
    const book = slots.book[slot]! + provider * PROVIDER_COUNTS;
    tally.counts[row * COUNTS + count.abandoned]!++;
    tally.providerDays[book + providerCount.abandoned]!++;
    if (wait <= this.within[channel]!) {
      tally.counts[row * COUNTS + count.abandonedWithin]!++;
      tally.providerDays[book + providerCount.abandonedWithin]!++;
    }
    if (row < this.uncounted) tally.abandonedWait[channel]! += wait;
    this.fail(slot, provider, cause.abandoned);
  }

  /** Nobody accepts the contact. */
  private refuse(slot: number, provider: number): void {
    this.tally.counts[this.slots.row[slot]! * COUNTS + count.blocked]!++;
    const book = this.slots.book[slot]! + provider * PROVIDER_COUNTS;
    this.tally.providerDays[book + providerCount.blocked]!++;
    this.fail(slot, provider, cause.blocked);
  }

  /** An attempt has ended unanswered at a provider. */
  fail(slot: number, provider: number, why: Cause): void {
    if (this.trunks.limited) this.trunks.release(slot);
    if (this.watchesEnds) this.note(this.slots.channel[slot]!, provider, 1);
    this.customers.fail(slot, why);
  }

  private note(channel: number, provider: number, failed: 0 | 1): void {
    this.ended[(channel * (this.plan.providers + 1) + provider) * 2 + failed]!++;
  }

  /** A customer tries again; one who finds a live channel closed is lost. */
  private comeBack(slot: number): void {
    const { slots } = this;
    const channel = slots.channel[slot]!;
    const history = slots.history[slot]!;
    const how = originOf(history) as Origin;
    // Who is passed on after closing is on the line still: the agents who drain the queue take it.
    const taken =
      this.open[channel] === 1 || this.floor.deferred[channel] === 1 || how === origin.transferred;
    if (!taken) {
      this.customers.give(slot, count.lost);
      return;
    }
    this.tally.counts[(this.row + channel) * COUNTS + count.redials + how]!++;
    this.customers.drawAttempt(slot, how);
    this.arrive(slot, channel, forcedOf(history));
  }

  /** A contact has waited long enough for further teams to take it. */
  private offerFurther(slot: number): void {
    const { slots, registers, floor } = this;
    const channel = slots.channel[slot]!;
    const waited = registers[NOW]!;
    const stages = this.plan.stages[slots.queue[slot]!]!;
    for (const { after, teams } of stages) {
      const from = slots.arrival[slot]! + after;
      if (from > waited) {
        registers[WHEN] = slots.stage[slot] = from;
        this.heap.push((slot << KIND_BITS) | STAGE);
        return;
      }
      if (from < waited) continue;
      const team = teams.find((each) => floor.room(each, channel) > 0);
      if (team !== undefined) this.refill(team);
      if (slots.team[slot] !== WAITING) return;
    }
  }

  /** Sets how many agents a team has from `time` on; more agents take the waiting at once. */
  setAgents(team: number, agents: number, time: number): void {
    this.registers[NOW] = time;
    if (this.floor.pooled[team] === 1) this.concurrent.advance(team);
    this.floor.agents[team] = agents;
    this.refill(team);
  }

  /** Sets how many agents a team keeps idle for live contacts from `time` on. */
  setReserve(team: number, reserve: number, time: number): void {
    if (this.floor.reserve[team] === reserve) return;
    this.floor.reserve[team] = reserve;
    this.registers[NOW] = time;
    this.refill(team);
  }

  /** A team takes what waits and finds room, at register NOW. */
  private refill(team: number): void {
    if (this.floor.pooled[team] === 1) {
      this.concurrent.advance(team);
      this.fill(team);
      return;
    }
    while (this.floor.busy[team]! < this.floor.agents[team]!) {
      const waiting = this.take(team);
      if (waiting < 0) return;
      this.begin(waiting, team);
      this.heap.push(waiting << KIND_BITS);
    }
  }

  /**
   * An outage takes `share` of a team's agents at `time`: of the contacts in hand the same
   * share is cut off, chosen by the contacts' own numbers. The caller sets the agents left.
   */
  strike(team: number, share: number, time: number): void {
    this.registers[NOW] = time;
    this.strikes.strike(team, share);
  }

  /** Cuts off all who wait for a channel: closing time, where closing cuts the queue. */
  cutOffWaiting(channel: number, time: number): void {
    this.registers[NOW] = time;
    this.plan.queues.forEach((queue, index) => {
      if (queue.channel !== channel) return;
      const provider = this.providerOfQueue[index]!;
      for (let slot = this.lines.first[index]!; slot >= 0; slot = this.lines.first[index]!) {
        this.lines.leave(slot);
        this.tally.counts[this.slots.row[slot]! * COUNTS + count.cutOff]!++;
        const book = this.slots.book[slot]! + provider * PROVIDER_COUNTS;
        this.tally.providerDays[book + providerCount.cutOff]!++;
        this.fail(slot, provider, cause.closed);
      }
    });
  }

  /** Notes how many wait for each channel and the age of the oldest, as the interval ends at `time`. */
  noteWaiting(time: number): void {
    const { counts } = this.tally;
    this.plan.queues.forEach((queue, index) => {
      const first = this.lines.first[index]!;
      if (first < 0) return;
      const at = (this.row + queue.channel) * COUNTS;
      counts[at + count.waitingAtEnd]! += this.lines.length[index]!;
      const age = Math.floor(time - this.slots.arrival[first]!);
      counts[at + count.oldestAge] = Math.max(counts[at + count.oldestAge]!, age);
    });
  }

  /** Closes the books at `time`, the end: who still waits is counted in the interval of its attempt. */
  close(time: number): void {
    for (const first of this.lines.first) {
      for (let slot = first; slot >= 0; slot = this.slots.behind[slot]!) {
        this.tally.counts[this.slots.row[slot]! * COUNTS + count.stillWaiting]!++;
      }
    }
    this.registers[NOW] = time;
    const { handledBy, occupied } = this.tally;
    const channels = this.within.length;
    this.plan.teams.forEach((_, team) => {
      if (this.floor.pooled[team] === 0) {
        // Each contact takes one agent: the time on contacts is the time occupied.
        for (let c = 0; c < channels; c++) occupied[team]! += handledBy[team * channels + c]!;
        return;
      }
      this.concurrent.advance(team);
      for (const { slot } of this.concurrent.inHand(team)) {
        handledBy[team * channels + this.slots.channel[slot]!]! += time - this.slots.began[slot]!;
      }
    });
  }

  /** A contact that is there when the horizon begins; it is counted nowhere. */
  seed(channel: number, key: number, handle: number, route: number): void {
    const { slots, registers, row, book } = this;
    const channels = this.within.length;
    this.row = this.uncounted;
    this.book = this.tally.providerDays.length - channels * this.booksEach;
    const slot = slots.take();
    slots.channel[slot] = channel;
    slots.key[slot] = key;
    slots.attempt[slot] = 0;
    slots.history[slot] = 0;
    slots.handle[slot] = handle;
    registers[NOW] = 0;
    registers[ROUTE] = route;
    registers[PATIENCE] = Infinity;
    this.arrive(slot, channel, -1);
    this.row = row;
    this.book = book;
  }
}
