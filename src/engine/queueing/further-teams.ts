import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { ContactSlots } from './contact-slots.ts';
import { KIND_BITS, STAGE, type EventHeap } from './event-heap.ts';
import type { Floor } from './floor.ts';
import { NOW, WHEN, type Registers } from './registers.ts';

type Stage = RoutingPlan['stages'][number][number];

/** The parts of a kernel that further teams are found with. */
export interface FurtherParts {
  readonly plan: RoutingPlan;
  readonly floor: Floor;
  readonly slots: ContactSlots;
  readonly heap: EventHeap;
  readonly registers: Registers;
}

/** Teams that may take a contact only once it has waited so long. */
export class FurtherTeams {
  private readonly parts: FurtherParts;

  constructor(parts: FurtherParts) {
    this.parts = parts;
  }

  /** Of teams in order of rank, that of the best rank which has room, the most of its rank; −1: none. */
  choose(teams: Stage['teams'], channel: number): number {
    let chosen: (typeof teams)[number] | undefined;
    let most = 0;
    for (const each of teams) {
      if (chosen !== undefined && each.rank > chosen.rank) break;
      const room = this.parts.floor.room(each.team, channel);
      if (room <= most) continue;
      chosen = each;
      most = room;
    }
    return chosen?.team ?? -1;
  }

  /** Plans when the next further teams may take a contact that waits, after register NOW. */
  plan(slot: number): void {
    const { plan, slots, registers, heap } = this.parts;
    const stages = plan.stages[slots.queue[slot]!]!;
    const next = stages.find(({ after }) => slots.arrival[slot]! + after > registers[NOW]!);
    if (next === undefined) return;
    registers[WHEN] = slots.stage[slot] = slots.arrival[slot]! + next.after;
    heap.push((slot << KIND_BITS) | STAGE);
  }
}
