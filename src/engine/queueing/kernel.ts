import type { DayContacts } from '../demand/day-contacts.ts';
import { keyedBits, unitFromBits } from '../random/mix.ts';
import type { QuantileTable } from '../random/quantile-table.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';
import { Books } from './books.ts';
import { Caps } from './caps.ts';
import { ConcurrentWork } from './concurrent-work.ts';
import { ContactSlots, WAITING } from './contact-slots.ts';
import { ask, Customers } from './customers.ts';
import { DeadlineWheel } from './deadline-wheel.ts';
import { Desk } from './desk.ts';
import { Endings } from './endings.ts';
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
import { Floor } from './floor.ts';
import { CALL_BACK, forcedOf, origin, originOf, type Origin } from './history.ts';
import type { KernelChannel } from './kernel-channel.ts';
import { Lines } from './lines.ts';
import type { OpeningClock } from './opening-clock.ts';
import { outcomesOf } from './outcomes.ts';
import { Picker } from './picker.ts';
import { Prospects } from './prospects.ts';
import { createRegisters, NOW, PATIENCE, ROUTE, UNTIL, WHEN } from './registers.ts';
import { Router } from './router.ts';
import { ShortWay } from './short-way.ts';
import { Strikes } from './strikes.ts';
import { count, type Tally } from './tally.ts';
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
  /** Whether ends are counted as they happen, for rules that watch an answer rate. */
  readonly watchesEnds: boolean;
  /** Factors on a repeat that another provider's answer brought about; left out: 1. */
  readonly drift?: QualityDrift | undefined;
  /** [provider][channel]: 1 where a monthly quota may be set; left out: nowhere. */
  readonly refusals?: readonly Uint8Array[] | undefined;
}

/** What it costs when a customer comes back to another provider. */
export interface QualityDrift {
  /** On the share resolved; on the handle time. */
  readonly resolution: number;
  readonly handleTime: number;
}

/**
 * The queues, agents and contacts of one setup, simulated event by event. Between two calls of
 * `run` the caller changes what changes at known instants (agents, shares, opening); within a call
 * only what customers and agents do happens.
 */
export class Kernel {
  readonly router: Router;
  readonly prospects: Prospects;
  readonly caps: Caps;
  readonly floor: Floor;
  readonly books: Books;
  readonly tally: Tally;
  readonly slots = new ContactSlots();
  readonly lines: WaitingLines;
  readonly concurrent: ConcurrentWork;
  readonly desk: Desk;
  private readonly registers = createRegisters();
  readonly heap = new EventHeap(this.registers);
  private readonly wheel = new DeadlineWheel(BUCKET_SECONDS, this.registers);
  private readonly customers: Customers;
  private readonly trunks: Lines;
  private readonly endings: Endings;
  private readonly strikes: Strikes;
  /** By channel: 1 while contacts are taken. */
  readonly open: Uint8Array;
  /** [team × channels + channel]: 1 where something follows a contact. */
  readonly follows: Uint8Array;

  private readonly plan: RoutingPlan;
  private readonly channels: readonly KernelChannel[];
  /** [queue]: when the first further teams come in, seconds of waiting; Infinity: never. */
  private readonly firstStage: Float64Array;
  private readonly short: ShortWay;
  private next = 0;
  /**
   * Whether the most frequent events go the short way: nothing that happens depends on it, and an
   * audit that is to see every step closes it. Closed where ends are watched as they happen.
   */
  takesShortWay: boolean;

  constructor(setup: KernelPlan) {
    const { routing: plan, channels } = setup;
    const { registers, slots, heap } = this;
    const within = Float64Array.from(channels, (channel) => channel.withinSeconds);
    this.plan = plan;
    this.channels = channels;
    this.open = new Uint8Array(channels.length);
    this.firstStage = Float64Array.from(plan.stages, (of) => of[0]?.after ?? Infinity);
    this.lines = new WaitingLines(plan.queues.length, slots);
    this.floor = new Floor(plan);
    this.trunks = new Lines(plan, slots);
    const outcomes = outcomesOf(plan);
    this.follows = outcomes.follows;
    this.books = new Books(
      plan,
      within,
      outcomes.follows,
      setup.intervals,
      setup.days,
      setup.watchesEnds,
      slots,
      registers,
    );
    this.tally = this.books.tally;
    const { floor, lines, books, trunks } = this;
    const throughput = channels.map((channel) => channel.throughput);
    const picker = new Picker(plan, floor, lines, slots, registers);
    this.concurrent = new ConcurrentWork(plan, floor, books.tally, heap, registers, throughput);
    const most = throughput.map((by, channel) => by[plan.channels[channel]!.concurrency]!);
    this.prospects = new Prospects(plan, floor, lines, most);
    this.caps = new Caps(plan, setup.intervalSeconds, setup.refusals);
    this.router = new Router(plan, floor, lines, registers, this.prospects, this.caps);
    this.customers = new Customers(
      channels,
      outcomes,
      slots,
      heap,
      books.tally,
      books.providers,
      registers,
      setup.unitExponential,
      setup.opening,
      Int32Array.from(plan.teams, ({ provider }) => provider),
      setup.drift?.resolution ?? 1,
      this.router.closed,
    );
    this.endings = new Endings(
      books,
      slots,
      this.customers,
      trunks,
      channels.length,
      outcomes.follows,
    );
    const { concurrent, endings } = this;
    const parts = { plan, channels, floor, slots, lines, heap, registers, picker, trunks, books };
    const drift = setup.drift?.handleTime ?? 1;
    this.desk = new Desk({ ...parts, concurrent, endings, drift });
    this.strikes = new Strikes(
      { floor, slots, heap, books, concurrent, endings },
      this.desk,
      registers,
    );
    this.takesShortWay = !setup.watchesEnds;
    const { router, desk, prospects, caps, follows, wheel } = this;
    this.short = new ShortWay(
      { ...parts, router, desk, endings, prospects, caps, follows, wheel, drift },
      {
        arrive: (slot, channel) => {
          this.arrive(slot, channel, -1);
        },
        wait: (slot, channel, queue) => {
          this.wait(slot, channel, queue);
        },
        happen: (slot, kind) => {
          this.happen(slot, kind);
        },
      },
    );
  }

  /** Empties everything, for the next replication. */
  reset(): void {
    this.books.clear();
    this.clearFloor();
  }

  /** Empties everything but the books: queues, agents' hands, what is to come. */
  clearFloor(): void {
    this.heap.clear();
    this.wheel.clear();
    this.slots.clear();
    this.lines.clear();
    this.floor.clear();
    this.concurrent.clear();
    this.trunks.clear();
    this.caps.clear();
    this.desk.clear();
    this.open.fill(0);
  }

  /** Whether the setup knows of no contact: none in service, none waiting, none to come back. */
  get isEmpty(): boolean {
    return this.slots.isEmpty;
  }

  /** An interval begins; negative: one before the horizon, in which nothing is counted. */
  startInterval(interval: number): void {
    if (interval < 0) this.books.openUncounted();
    else this.books.open(interval);
    this.caps.startInterval(interval);
  }

  /** Hands over the contacts of the day that begins. */
  startDay(): void {
    this.next = 0;
  }

  /** Simulates all that happens before `until` (seconds), with the contacts of the day. */
  run(contacts: DayContacts, until: number): void {
    if (this.takesShortWay && !this.floor.anyBarred) {
      this.next = this.short.run(contacts, this.next, until);
      return;
    }
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
        registers[PATIENCE] = contacts.patience[next]!;
        registers[ROUTE] = contacts.route[next]!;
        const channel = contacts.channel[next]!;
        const slot = slots.take();
        slots.channel[slot] = channel;
        slots.key[slot] = contacts.key[next]!;
        slots.attempt[slot] = 0;
        slots.history[slot] = 0;
        slots.handle[slot] = contacts.handle[next]!;
        this.arrive(slot, channel, -1);
        next++;
        arrival = next < total ? time[next]! : Infinity;
        continue;
      }
      if (event >= until) break;
      registers[NOW] = event;
      const code = heap.code[0]!;
      if ((code & KIND_MASK) === DEPARTURE) this.desk.depart(code >> KIND_BITS);
      else {
        heap.pop();
        this.happen(code >> KIND_BITS, code & KIND_MASK);
      }
    }
    this.next = next;
  }

  /** An event other than a departure, at register NOW, taken off the heap. */
  private happen(slot: number, kind: number): void {
    const { slots } = this;
    const now = this.registers[NOW]!;
    switch (kind) {
      case DEADLINE:
        if (slots.team[slot] !== WAITING || slots.deadline[slot] !== now) return;
        this.lines.leave(slot);
        this.endings.abandon(slot);
        return;
      case RETURN:
        this.comeBack(slot);
        return;
      case STAGE:
        if (slots.team[slot] === WAITING && slots.stage[slot] === now) this.desk.offerFurther(slot);
        return;
      case POOL:
        this.desk.departShared(slot);
        return;
      case TALK_ENDS:
        if (slots.stage[slot] === now) this.trunks.release(slot);
    }
  }

  /** A contact reaches the routing plan; its numbers are in its slot and in the registers. */
  private arrive(slot: number, channel: number, forced: number): void {
    const { router } = this;
    this.books.offered(slot, channel);
    const team = router.route(channel, forced);
    const { queue } = router;
    if (team < 0 && queue < 0) this.endings.refuse(slot, this.plan.providers);
    else if (this.trunks.limited && !this.trunks.admit(slot, channel, router.place)) {
      router.withdraw(channel, forced);
      this.endings.refuse(slot, this.plan.channels[channel]!.providers[router.place]!);
    } else if (team >= 0) this.desk.takeArrival(slot, team);
    else if (this.lines.length[queue]! < router.maximumWaiting[channel]!) {
      this.wait(slot, channel, queue);
    } else {
      router.withdraw(channel, forced);
      this.trunks.release(slot);
      this.endings.refuse(slot, this.books.providerOfQueue[queue]!);
    }
  }

  /** Puts a contact into a queue, or lets it leave at once. */
  private wait(slot: number, channel: number, queue: number): void {
    const { slots, registers, books } = this;
    const now = registers[NOW]!;
    const patience = registers[PATIENCE]!;
    slots.queue[slot] = queue;
    books.add(slot, count.delayed);
    if (patience <= 0) {
      books.add(slot, count.balked);
      this.endings.abandon(slot);
      return;
    }
    const deadline = this.acceptsCallBack(slot, channel) ? Infinity : now + patience;
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

  /** Whether the customer hangs up and is called back in turn; the line is free then. */
  private acceptsCallBack(slot: number, channel: number): boolean {
    const { callBack } = this.channels[channel]!;
    if (callBack === undefined) return false;
    const { slots, router, prospects } = this;
    const draw = unitFromBits(keyedBits(slots.key[slot]!, slots.attempt[slot]!, ask.accepts));
    if (draw >= callBack.acceptance) return false;
    if (!(prospects.expectedWait(channel, router.place) > callBack.threshold)) return false;
    slots.history[slot]! |= CALL_BACK;
    this.books.add(slot, count.calledBack);
    this.trunks.release(slot);
    return true;
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
    this.books.returned(channel, count.redials + how);
    this.customers.drawAttempt(slot, how);
    this.arrive(slot, channel, forcedOf(history));
    if (this.open[channel] === 1 || this.channels[channel]!.cutsOff !== true) return;
    if (slots.team[slot] !== WAITING) return;
    // Closing has cut off those who waited, and nobody is idle now.
    this.lines.leave(slot);
    this.endings.close(slot);
  }

  /** Sets how many agents a team has from `time` on; more agents take the waiting at once. */
  setAgents(team: number, agents: number, time: number): void {
    this.registers[NOW] = time;
    this.desk.setAgents(team, agents);
  }

  /** Sets how many agents a team keeps idle for live contacts from `time` on. */
  setReserve(team: number, reserve: number, time: number): void {
    this.registers[NOW] = time;
    this.desk.setReserve(team, reserve);
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
      for (let slot = this.lines.first[index]!; slot >= 0; slot = this.lines.first[index]!) {
        this.lines.leave(slot);
        this.endings.close(slot);
      }
    });
  }

  /** A provider answers a channel no more: what waits in its own queue goes where the plan now says. */
  handOver(channel: number, provider: number, time: number): void {
    const { registers, slots, lines } = this;
    registers[NOW] = time;
    this.plan.queues.forEach((queue, index) => {
      if (queue.provider !== provider || queue.channel !== channel) return;
      for (let slot = lines.first[index]!; slot >= 0; slot = lines.first[index]!) {
        const own = keyedBits(slots.key[slot]!, slots.attempt[slot]!, ask.moves);
        registers[ROUTE] = unitFromBits(own);
        const to = this.router.queueNow(queue.channel);
        // Nobody else answers the channel: it waits in vain.
        if (to === index) return;
        this.desk.move(slot, to);
      }
    });
  }

  /** The horizon begins at `time`, after a warm-up: from now on what happens is counted. */
  startCounting(time: number): void {
    this.registers[NOW] = time;
    this.desk.startCounting();
  }

  /** Closes the books at `time`, the end of the horizon. */
  close(time: number): void {
    this.registers[NOW] = time;
    this.books.close(this.lines);
    this.desk.close();
    this.books.sumDays();
  }

  /** A contact that is there when the horizon begins; it is counted nowhere, and patient. */
  seed(channel: number, key: number, handle: number, route: number): void {
    const { slots, registers } = this;
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
  }
}
