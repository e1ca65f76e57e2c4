import { keyedBits, unitFromBits } from '../random/mix.ts';
import type { ContactSlots } from './contact-slots.ts';
import { ask } from './customers.ts';
import type { Endings } from './endings.ts';
import { CALL_BACK } from './history.ts';
import type { KernelChannel } from './kernel-channel.ts';
import type { Picker } from './picker.ts';
import type { WaitingLines } from './waiting-lines.ts';

/** The parts of a kernel that the next contact comes from. */
export interface NextContactParts {
  readonly channels: readonly KernelChannel[];
  readonly slots: ContactSlots;
  readonly lines: WaitingLines;
  readonly picker: Picker;
  readonly endings: Endings;
}

/** Takes contacts out of the queues for agents who are free. */
export class NextContact {
  private readonly channels: readonly KernelChannel[];
  private readonly slots: ContactSlots;
  private readonly lines: WaitingLines;
  private readonly picker: Picker;
  private readonly endings: Endings;

  constructor(parts: NextContactParts) {
    this.channels = parts.channels;
    this.slots = parts.slots;
    this.lines = parts.lines;
    this.picker = parts.picker;
    this.endings = parts.endings;
  }

  /** Takes the contact that a team handles next out of its queue; −1: none. */
  take(team: number): number {
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
}
