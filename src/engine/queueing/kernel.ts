import type { DayContacts } from '../demand/day-contacts.ts';
import { keyedBits, unitFromBits } from '../random/mix.ts';
import { lookUp, type QuantileTable } from '../random/quantile-table.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';
import { ContactSlots, WAITING } from './contact-slots.ts';
import { DeadlineWheel } from './deadline-wheel.ts';
import { DEADLINE, DEPARTURE, EventHeap, RETURN } from './event-heap.ts';
import { createRegisters, HANDLE, NOW, PATIENCE, ROUTE, UNTIL, WHEN } from './registers.ts';
import { Router } from './router.ts';
import { count, COUNTS, Tally } from './tally.ts';
import { WaitingLines } from './waiting-lines.ts';

/** What the kernel must know of a channel, beside its routing. */
export interface KernelChannel {
  /** Threshold of the objective, seconds. */
  readonly withinSeconds: number;
  readonly redialProbability: number;
  readonly redialMeanDelay: number;
  readonly maximumAttempts: number;
  /** Undefined: customers never hang up. */
  readonly patience: QuantileTable | undefined;
}

/** Span of the buckets in which hang-ups rest; of no consequence for the results. */
const BUCKET_SECONDS = 32;

/** Questions that keyed numbers answer for a contact and an attempt. */
const ask = { redials: 0, delay: 1, patience: 2, route: 3, struck: 4 } as const;

/**
 * The queues, agents and contacts of one setup, simulated event by event. Between two calls of
 * `run` the caller changes what changes at known instants (agents, shares, opening); within a call
 * only arrivals, departures, hang-ups and redials happen.
 */
export class Kernel {
  readonly tally: Tally;
  readonly router: Router;
  readonly slots = new ContactSlots();
  readonly lines: WaitingLines;
  private readonly registers = createRegisters();
  readonly heap = new EventHeap(this.registers);
  private readonly wheel: DeadlineWheel;
  /** Agents of each team who may be at work; more may be busy when a shift has just ended. */
  readonly agents: Int32Array;
  readonly busy: Int32Array;
  /** By channel: 1 while contacts are taken. */
  readonly open: Uint8Array;
  /** First row of the interval under way: interval × channels. */
  row = 0;

  private readonly channels: readonly KernelChannel[];
  private readonly within: Float64Array;
  private readonly factor: Float64Array;
  private readonly queuesOf: readonly Int32Array[];
  private readonly priority: Int32Array;
  private readonly unitExponential: QuantileTable;
  private readonly plan: RoutingPlan;
  private next = 0;

  constructor(
    plan: RoutingPlan,
    channels: readonly KernelChannel[],
    intervals: number,
    unitExponential: QuantileTable,
  ) {
    const teams = plan.teams.length;
    this.plan = plan;
    this.channels = channels;
    this.unitExponential = unitExponential;
    this.tally = new Tally(intervals, 0, channels.length, teams, 0);
    this.lines = new WaitingLines(plan.queues.length, this.slots);
    this.agents = new Int32Array(teams);
    this.busy = new Int32Array(teams);
    this.open = new Uint8Array(channels.length);
    this.within = Float64Array.from(channels, (channel) => channel.withinSeconds);
    this.factor = Float64Array.from(plan.handleFactor.flat());
    this.queuesOf = plan.queuesOf.map((queues) => Int32Array.from(queues));
    this.priority = Int32Array.from(plan.queues, (queue) => queue.priority);
    this.wheel = new DeadlineWheel(BUCKET_SECONDS, this.registers);
    this.router = new Router(plan, this.agents, this.busy, this.lines, this.registers);
  }

  /** Empties everything, for the next replication. */
  reset(): void {
    this.tally.clear();
    this.heap.clear();
    this.wheel.clear();
    this.slots.clear();
    this.lines.clear();
    this.agents.fill(0);
    this.busy.fill(0);
    this.open.fill(0);
  }

  /** Hands over the contacts of the day that begins. */
  startDay(): void {
    this.next = 0;
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
        this.arrive(contacts.channel[next]!, contacts.key[next]!, 0);
        next++;
        arrival = next < total ? time[next]! : Infinity;
        continue;
      }
      if (event >= until) break;
      registers[NOW] = event;
      const code = heap.code[0]!;
      const slot = code >> 2;
      const kind = code & 3;
      if (kind === DEPARTURE) {
        this.depart(slot);
      } else {
        heap.pop();
        if (kind === RETURN) this.redial(slot);
        else if (slots.team[slot] === WAITING && slots.deadline[slot] === event) this.abandon(slot);
      }
    }
    this.next = next;
  }

  /** A contact reaches the routing plan; its numbers are in the registers. */
  private arrive(channel: number, key: number, attempt: number): void {
    const { slots, router, registers } = this;
    const row = this.row + channel;
    this.tally.counts[row * COUNTS + count.offered]!++;
    const team = router.route(channel);
    const slot = slots.take();
    slots.row[slot] = row;
    slots.channel[slot] = channel;
    slots.key[slot] = key;
    slots.attempt[slot] = attempt;
    slots.handle[slot] = registers[HANDLE]!;
    slots.arrival[slot] = registers[NOW]!;
    if (team >= 0) {
      this.begin(slot, team);
      this.heap.push(slot << 2);
      return;
    }
    const queue = router.queue;
    if (this.lines.length[queue]! >= router.maximumWaiting[channel]!) {
      this.tally.counts[row * COUNTS + count.blocked]!++;
      this.fail(slot);
      return;
    }
    const deadline = registers[NOW]! + registers[PATIENCE]!;
    this.tally.counts[row * COUNTS + count.delayed]!++;
    slots.deadline[slot] = deadline;
    this.lines.join(queue, slot);
    registers[WHEN] = deadline;
    if (deadline < this.wheel.horizon) this.heap.push((slot << 2) | DEADLINE);
    else if (deadline < Infinity) this.wheel.add(slot);
  }

  /** Puts a contact into an agent's hands; leaves in register WHEN the instant it will end. */
  private begin(slot: number, team: number): void {
    const { slots, tally, registers } = this;
    const channel = slots.channel[slot]!;
    const row = slots.row[slot]!;
    const at = team * this.within.length + channel;
    const handle = slots.handle[slot]! * this.factor[at]!;
    const wait = registers[NOW]! - slots.arrival[slot]!;
    this.busy[team]!++;
    slots.team[slot] = team;
    slots.deadline[slot] = wait;
    tally.counts[row * COUNTS + count.answered]!++;
    if (wait <= this.within[channel]!) tally.counts[row * COUNTS + count.answeredWithin]!++;
    tally.answeredWait[row]! += wait;
    tally.answeredBy[at]!++;
    tally.handledBy[at]! += handle;
    registers[WHEN] = registers[NOW]! + handle;
  }

  /** Ends a contact: its agent takes the next one waiting, or is idle, or goes home. */
  private depart(slot: number): void {
    const team = this.slots.team[slot]!;
    this.slots.release(slot);
    const stays = this.busy[team]!-- <= this.agents[team]!;
    const waiting = stays ? this.longestWaiting(team) : -1;
    if (waiting < 0) {
      this.heap.pop();
      return;
    }
    this.lines.leave(waiting);
    this.begin(waiting, team);
    this.heap.replaceTop(waiting << 2);
  }

  /** The contact that a team takes next: best priority first, then longest wait; −1: none. */
  private longestWaiting(team: number): number {
    const { lines, slots, priority } = this;
    const queues = this.queuesOf[team]!;
    let chosen = -1;
    let rank = Infinity;
    for (let i = 0; i < queues.length; i++) {
      const queue = queues[i]!;
      if (priority[queue]! > rank) break;
      const head = lines.first[queue]!;
      if (head >= 0 && (chosen < 0 || slots.arrival[head]! < slots.arrival[chosen]!)) {
        chosen = head;
        rank = priority[queue]!;
      }
    }
    return chosen;
  }

  private abandon(slot: number): void {
    const { slots, tally } = this;
    const channel = slots.channel[slot]!;
    const row = slots.row[slot]!;
    const wait = this.registers[NOW]! - slots.arrival[slot]!;
    this.lines.leave(slot);
    tally.counts[row * COUNTS + count.abandoned]!++;
    if (wait <= this.within[channel]!) tally.counts[row * COUNTS + count.abandonedWithin]!++;
    tally.abandonedWait[channel]! += wait;
    this.fail(slot);
  }

  /** An attempt has ended unanswered: the customer redials, or is lost. */
  private fail(slot: number): void {
    const { slots } = this;
    const channel = this.channels[slots.channel[slot]!]!;
    const key = slots.key[slot]!;
    const attempt = slots.attempt[slot]!;
    const redials =
      attempt + 1 < channel.maximumAttempts &&
      unitFromBits(keyedBits(key, attempt, ask.redials)) < channel.redialProbability;
    if (!redials) {
      this.tally.counts[slots.row[slot]! * COUNTS + count.lost]!++;
      slots.release(slot);
      return;
    }
    const delay = lookUp(this.unitExponential, keyedBits(key, attempt, ask.delay));
    slots.team[slot] = -2;
    this.registers[WHEN] = this.registers[NOW]! + delay * channel.redialMeanDelay;
    this.heap.push((slot << 2) | RETURN);
  }

  /** A customer tries again; one who finds the channel closed is lost. */
  private redial(slot: number): void {
    const { slots, registers } = this;
    const channel = slots.channel[slot]!;
    slots.release(slot);
    if (this.open[channel] === 0) {
      this.tally.counts[slots.row[slot]! * COUNTS + count.lost]!++;
      return;
    }
    const key = slots.key[slot]!;
    const attempt = slots.attempt[slot]! + 1;
    const patience = this.channels[channel]!.patience;
    this.tally.counts[(this.row + channel) * COUNTS + count.redials]!++;
    registers[HANDLE] = slots.handle[slot]!;
    registers[PATIENCE] =
      patience === undefined ? Infinity : lookUp(patience, keyedBits(key, attempt, ask.patience));
    registers[ROUTE] = unitFromBits(keyedBits(key, attempt, ask.route));
    this.arrive(channel, key, attempt);
  }

  /** Sets how many agents a team has from `time` on; more agents take the waiting at once. */
  setAgents(team: number, agents: number, time: number): void {
    this.agents[team] = agents;
    this.registers[NOW] = time;
    while (this.busy[team]! < agents) {
      const waiting = this.longestWaiting(team);
      if (waiting < 0) return;
      this.lines.leave(waiting);
      this.begin(waiting, team);
      this.heap.push(waiting << 2);
    }
  }

  /**
   * An outage takes `share` of a team's agents at `time`: of the contacts in hand the same
   * share is cut off, chosen by the contacts' own numbers. The caller sets the agents left.
   */
  strike(team: number, share: number, time: number): void {
    const { heap, slots, tally } = this;
    this.registers[NOW] = time;
    // Rounded as the agents left are: one busy agent of whom half is lost goes on, as one agent does.
    const struck = this.busy[team]! - Math.round(this.busy[team]! * (1 - share));
    if (struck === 0) return;
    const inHand: { slot: number; ends: number; draw: number }[] = [];
    for (let i = 0; i < heap.size; i++) {
      const slot = heap.code[i]! >> 2;
      if ((heap.code[i]! & 3) === DEPARTURE && slots.team[slot] === team) {
        const draw = keyedBits(slots.key[slot]!, slots.attempt[slot]!, ask.struck) >>> 0;
        inHand.push({ slot, ends: heap.time[i]!, draw });
      }
    }
    inHand.sort((a, b) => a.draw - b.draw || a.ends - b.ends);
    const cut = new Set(inHand.slice(0, struck).map(({ slot }) => slot));
    heap.filter((_, code) => (code & 3) !== DEPARTURE || !cut.has(code >> 2));
    for (const { slot, ends } of inHand.slice(0, struck)) {
      const channel = slots.channel[slot]!;
      const row = slots.row[slot]!;
      const wait = slots.deadline[slot]!;
      const at = team * this.within.length + channel;
      this.busy[team]!--;
      tally.counts[row * COUNTS + count.answered]!--;
      if (wait <= this.within[channel]!) tally.counts[row * COUNTS + count.answeredWithin]!--;
      tally.counts[row * COUNTS + count.cutOff]!++;
      tally.answeredWait[row]! -= wait;
      tally.answeredBy[at]!--;
      tally.cutOffBy[at]!++;
      tally.handledBy[at]! -= ends - time;
      this.fail(slot);
    }
  }

  /** Cuts off all who wait for a channel: closing time, where closing cuts the queue. */
  cutOffWaiting(channel: number, time: number): void {
    this.registers[NOW] = time;
    this.plan.queues.forEach((queue, index) => {
      if (queue.channel !== channel) return;
      for (let slot = this.lines.first[index]!; slot >= 0; slot = this.lines.first[index]!) {
        this.lines.leave(slot);
        this.tally.counts[this.slots.row[slot]! * COUNTS + count.cutOff]!++;
        this.fail(slot);
      }
    });
  }

  /** Notes how many wait for each channel, in the row of the interval under way. */
  noteWaiting(): void {
    this.plan.queues.forEach((queue, index) => {
      const at = (this.row + queue.channel) * COUNTS + count.waitingAtEnd;
      this.tally.counts[at]! += this.lines.length[index]!;
    });
  }

  /** Counts those who still wait, each in the interval of its attempt: the horizon has ended. */
  close(): void {
    for (const first of this.lines.first) {
      for (let slot = first; slot >= 0; slot = this.slots.behind[slot]!) {
        this.tally.counts[this.slots.row[slot]! * COUNTS + count.stillWaiting]!++;
      }
    }
  }
}
