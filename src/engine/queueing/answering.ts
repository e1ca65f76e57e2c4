import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { Books } from './books.ts';
import type { ContactSlots } from './contact-slots.ts';
import { KIND_BITS, TALK_ENDS, type EventHeap } from './event-heap.ts';
import { AGENT_UNITS, type Floor } from './floor.ts';
import { isElsewhere } from './history.ts';
import type { KernelChannel } from './kernel-channel.ts';
import type { Lines } from './lines.ts';
import { NOW, WHEN, WORK, type Registers } from './registers.ts';

/** The parts of a kernel that an answer takes. */
export interface AnsweringParts {
  readonly plan: RoutingPlan;
  readonly channels: readonly KernelChannel[];
  readonly floor: Floor;
  readonly slots: ContactSlots;
  readonly heap: EventHeap;
  readonly registers: Registers;
  readonly trunks: Lines;
  readonly books: Books;
  readonly drift: number;
}

/** What happens as an agent answers: how much work there is in the contact, and when its line is free. */
export class Answering {
  /** [team × channels + channel]: handle-time factor in force. */
  readonly factor: Float64Array;
  /** [channel]: the share of the time in hand that is wrap-up. */
  readonly wrapUp: Float64Array;

  private readonly plan: RoutingPlan;
  private readonly channels: number;
  private readonly floor: Floor;
  private readonly slots: ContactSlots;
  private readonly heap: EventHeap;
  private readonly registers: Registers;
  private readonly trunks: Lines;
  private readonly books: Books;
  private readonly drift: number;

  constructor(parts: AnsweringParts) {
    this.plan = parts.plan;
    this.channels = parts.channels.length;
    this.floor = parts.floor;
    this.slots = parts.slots;
    this.heap = parts.heap;
    this.registers = parts.registers;
    this.trunks = parts.trunks;
    this.books = parts.books;
    this.drift = parts.drift;
    this.factor = Float64Array.from(parts.plan.handleFactor.flat());
    this.wrapUp = Float64Array.from(parts.channels, (channel) => channel.wrapUp);
  }

  /** Everybody works at the pace of their skills. */
  clear(): void {
    this.plan.teams.forEach((_, team) => {
      this.setPace(team, 1);
    });
  }

  /** Sets by how much longer a team's contacts take from now on, those in hand apart. */
  setPace(team: number, pace: number): void {
    const { channels } = this;
    for (let channel = 0; channel < channels; channel++) {
      this.factor[team * channels + channel] = this.plan.handleFactor[team]![channel]! * pace;
    }
  }

  /**
   * A contact is answered; leaves in register WORK the work in it, seconds at full speed. Returns
   * where ProviderBooks.counts has it.
   */
  answer(slot: number, team: number): number {
    const { slots, registers } = this;
    const channel = slots.channel[slot]!;
    slots.team[slot] = team;
    slots.began[slot] = registers[NOW]!;
    const at = this.books.answered(slot, team);
    registers[WORK] = slots.handle[slot]! * this.factor[team * this.channels + channel]!;
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
}
