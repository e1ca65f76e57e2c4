import { keyedBits, unitFromBits } from '../random/mix.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { Books } from './books.ts';
import { closeHandling } from './close-handling.ts';
import type { ConcurrentWork } from './concurrent-work.ts';
import { WAITING, type ContactSlots } from './contact-slots.ts';
import { ask } from './customers.ts';
import type { Endings } from './endings.ts';
import { DEPARTURE, KIND_BITS, KIND_MASK, STAGE, TALK_ENDS, type EventHeap } from './event-heap.ts';
import { AGENT_UNITS, type Floor } from './floor.ts';
import { CALL_BACK, isElsewhere } from './history.ts';
import type { KernelChannel } from './kernel-channel.ts';
import type { Lines } from './lines.ts';
import type { Picker } from './picker.ts';
import { NOW, WHEN, WORK, type Registers } from './registers.ts';
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

  private readonly plan: RoutingPlan;
  private readonly channels: readonly KernelChannel[];
  private readonly floor: Floor;
  private readonly slots: ContactSlots;
  private readonly lines: WaitingLines;
  private readonly heap: EventHeap;
  private readonly registers: Registers;
  private readonly picker: Picker;
  private readonly concurrent: ConcurrentWork;
  private readonly trunks: Lines;
  private readonly books: Books;
  private readonly endings: Endings;
  private readonly drift: number;
  /** [team × channels + channel]: Tally.handledBy. */
  private readonly handledBy: Float64Array;
  /** Instant from which time in hand counts, seconds: the begin of the horizon after a warm-up. */
  private countedFrom = -Infinity;

  constructor(parts: DeskParts) {
    this.plan = parts.plan;
    this.channels = parts.channels;
    this.floor = parts.floor;
    this.slots = parts.slots;
    this.lines = parts.lines;
    this.heap = parts.heap;
    this.registers = parts.registers;
    this.picker = parts.picker;
    this.concurrent = parts.concurrent;
    this.trunks = parts.trunks;
    this.books = parts.books;
    this.endings = parts.endings;
    this.drift = parts.drift;
    this.handledBy = parts.books.tally.handledBy;
    this.factor = Float64Array.from(parts.plan.handleFactor.flat());
    this.wrapUp = Float64Array.from(parts.channels, (channel) => channel.wrapUp);
  }

  /** Everybody works at the pace of their skills. */
  clear(): void {
    this.countedFrom = -Infinity;
    this.plan.teams.forEach((_, team) => {
      this.setPace(team, 1);
    });
  }

  /** Sets by how much longer a team's contacts take from now on, those in hand apart. */
  setPace(team: number, pace: number): void {
    const channels = this.channels.length;
    for (let channel = 0; channel < channels; channel++) {
      this.factor[team * channels + channel] = this.plan.handleFactor[team]![channel]! * pace;
    }
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
    const at = this.answer(slot, team);
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
    this.answer(slot, team);
    this.concurrent.start(slot, team, channel);
  }

  /**
   * A contact is answered; leaves in register WORK the work in it, seconds at full speed. Returns
   * where ProviderBooks.counts has it.
   */
  private answer(slot: number, team: number): number {
    const { slots, registers } = this;
    const channel = slots.channel[slot]!;
    slots.team[slot] = team;
    slots.began[slot] = registers[NOW]!;
    const at = this.books.answered(slot, team);
    registers[WORK] = slots.handle[slot]! * this.factor[team * this.channels.length + channel]!;
    if (this.drift !== 1 && isElsewhere(slots.history[slot]!, this.plan.teams[team]!.provider)) {
      registers[WORK] *= this.drift;
    }
    if (this.wrapUp[channel]! > 0) this.planWrapUp(slot, channel);
    return at;
  }

  /** Frees the contact's line once the customer has left; a chat's at its end. */
  private planWrapUp(slot: number, channel: number): void {
    const { slots, registers } = this;
    if (!this.trunks.limited || slots.line[slot]! < 0) return;
    if (this.floor.units[channel]! < AGENT_UNITS) return;
    const talk = registers[WORK]! * (1 - this.wrapUp[channel]!);
    registers[WHEN] = slots.stage[slot] = registers[NOW]! + talk;
    this.heap.push((slot << KIND_BITS) | TALK_ENDS);
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
    const waiting = stays ? this.take(team) : -1;
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
      if ((this.slots.history[waiting]! & CALL_BACK) === 0 || this.reaches(waiting)) return waiting;
      this.endings.abandon(waiting);
    }
  }

  /** Whether a call-back finds its customer. */
  private reaches(slot: number): boolean {
    const { slots } = this;
    const share = this.channels[slots.channel[slot]!]!.callBack?.reached ?? 1;
    return unitFromBits(keyedBits(slots.key[slot]!, slots.attempt[slot]!, ask.reached)) < share;
  }

  /** A contact has waited until register NOW, long enough for further teams to take it. */
  offerFurther(slot: number): void {
    const { slots, registers, floor } = this;
    const channel = slots.channel[slot]!;
    const now = registers[NOW]!;
    for (const { after, teams } of this.plan.stages[slots.queue[slot]!]!) {
      if (slots.arrival[slot]! + after !== now) continue;
      let chosen: (typeof teams)[number] | undefined;
      let most = 0;
      for (const each of teams) {
        if (chosen !== undefined && each.rank > chosen.rank) break;
        const room = floor.room(each.team, channel);
        if (room <= most) continue;
        chosen = each;
        most = room;
      }
      if (chosen !== undefined) this.refill(chosen.team);
    }
    if (slots.team[slot] === WAITING) this.planStage(slot);
  }

  /** Plans when the next further teams may take a contact that waits, after register NOW. */
  private planStage(slot: number): void {
    const { slots, registers } = this;
    const stages = this.plan.stages[slots.queue[slot]!]!;
    const next = stages.find(({ after }) => slots.arrival[slot]! + after > registers[NOW]!);
    if (next === undefined) return;
    registers[WHEN] = slots.stage[slot] = slots.arrival[slot]! + next.after;
    this.heap.push((slot << KIND_BITS) | STAGE);
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
    if (this.slots.team[slot] === WAITING) this.planStage(slot);
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
      const waiting = this.take(team);
      if (waiting < 0) return;
      this.begin(waiting, team);
      this.heap.push(waiting << KIND_BITS);
    }
  }

  /**
   * The horizon begins at register NOW, after a warm-up: of what agents have in hand the rest counts,
   * as if they had just taken it.
   */
  startCounting(): void {
    const { handledBy, registers, slots } = this;
    const { answeredBy } = this.books.tally;
    const channels = this.channels.length;
    this.plan.teams.forEach((_, team) => {
      if (this.floor.pooled[team] === 1) this.concurrent.advance(team);
    });
    this.books.tally.startCounting();
    this.countedFrom = registers[NOW]!;
    for (const { slot, ends } of this.inHand()) {
      const at = slots.team[slot]! * channels + slots.channel[slot]!;
      answeredBy[at]!++;
      handledBy[at]! += ends - registers[NOW]!;
    }
    this.plan.teams.forEach((_, team) => {
      if (this.floor.pooled[team] === 0) return;
      for (const { slot } of this.concurrent.inHand(team)) {
        answeredBy[team * channels + slots.channel[slot]!]!++;
        slots.began[slot] = registers[NOW]!;
      }
    });
  }

  /** Seconds that a contact in a team's hands has been there, within what is counted, at register NOW. */
  inHandSince(slot: number): number {
    return this.registers[NOW]! - Math.max(this.slots.began[slot]!, this.countedFrom);
  }

  /** Contacts that take a whole agent, and when they will end. */
  private inHand(): { readonly slot: number; readonly ends: number }[] {
    const { heap } = this;
    const found: { slot: number; ends: number }[] = [];
    for (let i = 0; i < heap.size; i++) {
      const code = heap.code[i]!;
      if ((code & KIND_MASK) !== DEPARTURE) continue;
      found.push({ slot: code >> KIND_BITS, ends: heap.time[i]! });
    }
    return found;
  }

  /** The horizon ends at register NOW: time on contacts still in hand counts up to it. */
  close(): void {
    const { handledBy, registers } = this;
    const { occupied } = this.books.tally;
    const channels = this.channels.length;
    const unfinished = (slot: number, team: number): void => {
      this.books.inHand(slot, team);
      this.books.unfinished(slot, team, this.inHandSince(slot));
      this.books.tally.finishedBy[team * channels + this.slots.channel[slot]!]!--;
    };
    for (const { slot, ends } of this.inHand()) {
      const team = this.slots.team[slot]!;
      unfinished(slot, team);
      this.books.handled(slot, team, registers[NOW]! - ends);
    }
    this.plan.teams.forEach((_, team) => {
      if (this.floor.pooled[team] === 0) {
        // Each contact takes one agent: the time on contacts is the time occupied.
        for (let c = 0; c < channels; c++) occupied[team]! += handledBy[team * channels + c]!;
        return;
      }
      this.concurrent.advance(team);
      for (const { slot } of this.concurrent.inHand(team)) {
        unfinished(slot, team);
        this.books.handled(slot, team, registers[NOW]! - this.slots.began[slot]!);
      }
    });
    closeHandling(this.books.tally, this.wrapUp);
  }
}
