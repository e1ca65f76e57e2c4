import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { ContactSlots } from './contact-slots.ts';
import type { Floor } from './floor.ts';
import { NOW, type Registers } from './registers.ts';
import type { WaitingLines } from './waiting-lines.ts';

/** Chooses the waiting contact that a team takes next. */
export class Picker {
  private readonly floor: Floor;
  private readonly lines: WaitingLines;
  private readonly slots: ContactSlots;
  private readonly registers: Registers;
  /** [team]: queues served, by rank; the rank, the time a contact must have waited, its channel. */
  private readonly queues: readonly Int32Array[];
  private readonly ranks: readonly Int32Array[];
  private readonly after: readonly Float64Array[];
  private readonly channels: readonly Int32Array[];
  /** [team]: 1 when any idle agent takes any contact at once, so that the room needs no look. */
  private readonly simple: Uint8Array;

  constructor(
    plan: RoutingPlan,
    floor: Floor,
    lines: WaitingLines,
    slots: ContactSlots,
    registers: Registers,
  ) {
    this.floor = floor;
    this.lines = lines;
    this.slots = slots;
    this.registers = registers;
    const of = plan.queuesOf;
    this.queues = of.map((served) => Int32Array.from(served, ({ queue }) => queue));
    this.ranks = of.map((served) => Int32Array.from(served, ({ rank }) => rank));
    this.after = of.map((served) => Float64Array.from(served, ({ after }) => after));
    this.channels = of.map((served) =>
      Int32Array.from(served, ({ queue }) => plan.queues[queue]!.channel),
    );
    this.simple = Uint8Array.from(of, (served, team) =>
      floor.pooled[team] === 0 &&
      served.every(
        ({ queue, after }) => after === 0 && floor.deferred[plan.queues[queue]!.channel] === 0,
      )
        ? 1
        : 0,
    );
  }

  /** The contact that a team with an agent idle takes now: best rank, then longest wait; −1: none. */
  next(team: number): number {
    return this.simple[team] === 1 && !this.floor.anyBarred
      ? this.longestWaiting(team)
      : this.fitting(team);
  }

  private longestWaiting(team: number): number {
    const { lines, slots } = this;
    const queues = this.queues[team]!;
    const ranks = this.ranks[team]!;
    let chosen = -1;
    let rank = 0x7fffffff;
    for (let i = 0; i < queues.length; i++) {
      if (ranks[i]! > rank) break;
      const head = lines.first[queues[i]!]!;
      if (head >= 0 && (chosen < 0 || slots.arrival[head]! < slots.arrival[chosen]!)) {
        chosen = head;
        rank = ranks[i]!;
      }
    }
    return chosen;
  }

  /** As `longestWaiting`, among the contacts that have waited enough and find room in the team. */
  private fitting(team: number): number {
    const { lines, slots, floor } = this;
    const queues = this.queues[team]!;
    const ranks = this.ranks[team]!;
    const after = this.after[team]!;
    const channels = this.channels[team]!;
    const now = this.registers[NOW]!;
    let chosen = -1;
    let rank = 0x7fffffff;
    for (let i = 0; i < queues.length; i++) {
      if (ranks[i]! > rank) break;
      const head = lines.first[queues[i]!]!;
      if (head < 0 || slots.arrival[head]! + after[i]! > now) continue;
      if (floor.room(team, channels[i]!) <= 0) continue;
      if (chosen < 0 || slots.arrival[head]! < slots.arrival[chosen]!) {
        chosen = head;
        rank = ranks[i]!;
      }
    }
    return chosen;
  }
}
