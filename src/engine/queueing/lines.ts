import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { ContactSlots } from './contact-slots.ts';

/**
 * Telephone lines of the providers, where they are limited. A live contact holds a line of the
 * provider it was sent to while it waits or talks, not in the wrap-up.
 */
export class Lines {
  /** Whether any provider's lines are limited. */
  readonly limited: boolean;
  private readonly slots: ContactSlots;
  private readonly limits: Float64Array;
  private readonly held: Int32Array;
  /** [channel][place]: provider. */
  private readonly providers: readonly Int32Array[];
  private readonly takesLines: Uint8Array;

  constructor(plan: RoutingPlan, slots: ContactSlots) {
    this.slots = slots;
    this.limits = Float64Array.from(plan.lines);
    this.limited = plan.lines.some((limit) => limit < Infinity);
    this.held = new Int32Array(plan.providers);
    this.providers = plan.channels.map(({ providers }) => Int32Array.from(providers));
    this.takesLines = Uint8Array.from(plan.channels, ({ deferred }) => (deferred ? 0 : 1));
  }

  /** Takes a line for a contact; false when the provider has none left. */
  admit(slot: number, channel: number, place: number): boolean {
    if (this.takesLines[channel] === 0) return true;
    const provider = this.providers[channel]![place]!;
    if (this.held[provider]! >= this.limits[provider]!) return false;
    this.held[provider]!++;
    this.slots.line[slot] = provider;
    // Whatever was to happen to a former contact of the slot at some instant is void.
    this.slots.stage[slot] = -Infinity;
    return true;
  }

  /** Frees the line that a contact holds, if it holds one. */
  release(slot: number): void {
    const provider = this.slots.line[slot]!;
    if (provider < 0) return;
    this.held[provider]!--;
    this.slots.line[slot] = -1;
  }

  /** Frees every line. */
  clear(): void {
    this.held.fill(0);
  }
}
