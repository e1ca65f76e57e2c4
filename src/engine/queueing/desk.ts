import type { RoutingPlan } from '../routing/routing-plan.ts';
import { Answering } from './answering.ts';
import type { Books } from './books.ts';
import type { ConcurrentWork } from './concurrent-work.ts';
import { WAITING, type ContactSlots } from './contact-slots.ts';
import type { Endings } from './endings.ts';
import { KIND_BITS, type EventHeap } from './event-heap.ts';
import { AGENT_UNITS, type Floor } from './floor.ts';
import { FurtherTeams } from './further-teams.ts';
import type { KernelChannel } from './kernel-channel.ts';
import type { Lines } from './lines.ts';
import { NextContact } from './next-contact.ts';
import type { Picker } from './picker.ts';
import { NOW, WHEN, WORK, type Registers } from './registers.ts';
import { TimeInHand } from './time-in-hand.ts';
import type { WaitingLines } from './waiting-lines.ts';

/** The parts of a kernel that agents work with. */
export interface DeskParts {
  readonly plan: RoutingPlan;
  readonly channels: readonly KernelChannel[];
  readonly floor: Floor;
  readonly slots: ContactSlots;
  readonly lines: WaitingLines;
  readonly heap: EventHeap;
  readonly registers: Registers;
  readonly picker: Picker;
  readonly concurrent: ConcurrentWork;
  readonly trunks: Lines;
  readonly books: Books;
  readonly endings: Endings;
  /** Factor on the handle time of a repeat that another provider's answer brought about. */
  readonly drift: number;
}

/** What agents do: take contacts, handle them, end them, take the next. */
export class Desk {
  /** [team × channels + channel]: handle-time factor in force. */
  readonly factor: Float64Array;
  readonly wrapUp: Float64Array;
  /** Takes contacts out of the queues. */
  readonly next: NextContact;

  private readonly plan: RoutingPlan;
  private readonly floor: Floor;
  private readonly slots: ContactSlots;
  private readonly lines: WaitingLines;
  private readonly heap: EventHeap;
  private readonly registers: Registers;
  private readonly concurrent: ConcurrentWork;
  private readonly books: Books;
  private readonly endings: Endings;
  private readonly answering: Answering;
  private readonly further: FurtherTeams;
  private readonly time: TimeInHand;

  constructor(parts: DeskParts) {
    this.plan = parts.plan;
    this.floor = parts.floor;
    this.slots = parts.slots;
    this.lines = parts.lines;
    this.heap = parts.heap;
    this.registers = parts.registers;
    this.concurrent = parts.concurrent;
    this.books = parts.books;
    this.endings = parts.endings;
    this.answering = new Answering(parts);
    this.next = new NextContact(parts);
    this.further = new FurtherTeams(parts);
    this.time = new TimeInHand(parts);
    this.factor = this.answering.factor;
    this.wrapUp = this.answering.wrapUp;
  }

  /** Everybody works at the pace of their skills. */
  clear(): void {
    this.time.clear();
    this.answering.clear();
  }

  /** Sets by how much longer a team's contacts take from now on, those in hand apart. */
  setPace(team: number, pace: number): void {
    this.answering.setPace(team, pace);
  }

  /** A team with room for it takes a contact that has just arrived, at register NOW. */
  takeArrival(slot: number, team: number): void {
    if (this.floor.pooled[team] === 0) {
      this.begin(slot, team);
      this.heap.push(slot << KIND_BITS);
      return;
    }
    this.concurrent.advance(team);
    this.beginShared(slot, team);
    this.concurrent.reschedule(team);
  }

  /** Puts a contact into an agent's hands; leaves in register WHEN the instant it will end. */
  private begin(slot: number, team: number): void {
    const { registers } = this;
    const at = this.answering.answer(slot, team);
    const handle = registers[WORK]!;
    this.floor.busy[team]!++;
    this.books.handledAt(at, team, this.slots.channel[slot]!, handle);
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
    this.answering.answer(slot, team);
    this.concurrent.start(slot, team, channel);
  }

  /** Ends a contact: its agent takes the next one waiting, or is idle, or goes home. */
  depart(slot: number): void {
    const team = this.slots.team[slot]!;
    if (this.floor.pooled[team] === 1) {
      this.heap.pop();
      this.concurrent.advance(team);
      this.floor.busy[team]!--;
      this.endings.complete(slot, team);
      this.fill(team);
      return;
    }
    this.endings.complete(slot, team);
    const stays = this.floor.busy[team]!-- <= this.floor.agents[team]!;
    const waiting = stays ? this.next.take(team) : -1;
    if (waiting < 0) {
      this.heap.pop();
      return;
    }
    this.begin(waiting, team);
    this.heap.replaceTop(waiting << KIND_BITS);
  }

  /** The first contact of a pool ends at register NOW, unless the event is stale. */
  departShared(pool: number): void {
    const team = this.concurrent.teamDue(pool);
    if (team < 0) return;
    this.concurrent.advance(team);
    const slot = this.concurrent.finish(pool);
    this.books.handled(slot, team, this.registers[NOW]! - this.slots.began[slot]!);
    this.endings.complete(slot, team);
    this.fill(team);
  }

  /** A team whose clocks are at register NOW takes what it can, as many as find room. */
  private fill(team: number): void {
    for (let waiting = this.next.take(team); waiting >= 0; waiting = this.next.take(team)) {
      this.beginShared(waiting, team);
    }
    this.concurrent.reschedule(team);
  }

  /** A contact has waited until register NOW, long enough for further teams to take it. */
  offerFurther(slot: number): void {
    const { slots, registers } = this;
    const now = registers[NOW]!;
    for (const { after, teams } of this.plan.stages[slots.queue[slot]!]!) {
      if (slots.arrival[slot]! + after !== now) continue;
      const chosen = this.further.choose(teams, slots.channel[slot]!);
      if (chosen >= 0) this.refill(chosen);
    }
    if (slots.team[slot] === WAITING) this.further.plan(slot);
  }

  /**
   * Deferred work that an outage took out of a team's hands waits again, where its arrival places it,
   * patient from now on; other teams may take it at once.
   */
  putBack(slot: number, team: number): void {
    const { slots, plan } = this;
    const queue = plan.queueFor[slots.channel[slot]!]![plan.teams[team]!.provider]!;
    this.books.takeBack(slot, team);
    slots.deadline[slot] = Infinity;
    this.rejoin(slot, queue, team);
  }

  /** A waiting contact goes to another queue, where its arrival places it. */
  move(slot: number, queue: number): void {
    this.lines.leave(slot);
    this.rejoin(slot, queue, -1);
  }

  /** Those who serve the queue may take the contact at once, but for one team. */
  private rejoin(slot: number, queue: number, except: number): void {
    this.lines.rejoin(queue, slot);
    this.plan.queuesOf.forEach((served, team) => {
      if (team !== except && served.some((entry) => entry.queue === queue)) this.refill(team);
    });
    if (this.slots.team[slot] === WAITING) this.further.plan(slot);
  }

  /** Sets how many agents a team has from register NOW on; more agents take the waiting at once. */
  setAgents(team: number, agents: number): void {
    if (this.floor.pooled[team] === 1) this.concurrent.advance(team);
    this.floor.agents[team] = agents;
    this.refill(team);
  }

  /** Sets how many agents a team keeps idle for live contacts from register NOW on. */
  setReserve(team: number, reserve: number): void {
    if (this.floor.reserve[team] === reserve) return;
    this.floor.reserve[team] = reserve;
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
      const waiting = this.next.take(team);
      if (waiting < 0) return;
      this.begin(waiting, team);
      this.heap.push(waiting << KIND_BITS);
    }
  }

  /** The horizon begins at register NOW, after a warm-up. */
  startCounting(): void {
    this.time.startCounting();
  }

  /** Seconds that a contact in a team's hands has been there, within what is counted, at register NOW. */
  inHandSince(slot: number): number {
    return this.time.inHandSince(slot);
  }

  /** The horizon ends at register NOW: time on contacts still in hand counts up to it. */
  close(): void {
    this.time.close(this.wrapUp);
  }
}
