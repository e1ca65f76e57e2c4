import type { RoutingPlan } from '../routing/routing-plan.ts';

/** How many contacts of an interval each provider accepts, and has accepted. */
export class Caps {
  /** [channel]: 1 where any provider of the plan has a cap. */
  readonly limited: Uint8Array;
  /** [channel][place in the plan]: contacts accepted in the interval under way. */
  private readonly accepted: readonly Int32Array[];
  /** [channel][place]: most contacts of the interval under way; of an interval in the mean. */
  private readonly most: readonly Float64Array[];
  private readonly perInterval: readonly Float64Array[];

  /** @param seconds length of an interval */
  constructor(plan: RoutingPlan, seconds: number) {
    const of = plan.channels;
    this.limited = Uint8Array.from(of, ({ caps }) => (caps === undefined ? 0 : 1));
    this.accepted = of.map((routing) => new Int32Array(routing.providers.length));
    this.perInterval = of.map(({ caps }) =>
      Float64Array.from(caps ?? [], (cap) => (cap * seconds) / 3600),
    );
    this.most = this.perInterval.map(({ length }) => new Float64Array(length));
    this.startInterval(0);
  }

  /**
   * An interval begins: nothing is accepted in it yet. Caps are whole contacts; what an hour's cap
   * leaves over when cut to intervals goes to later ones, so that every hour has its due.
   *
   * @param interval its number, from the first of day 0; negative in the warm-up
   */
  startInterval(interval: number): void {
    for (let channel = 0; channel < this.limited.length; channel++) {
      if (this.limited[channel] === 0) continue;
      this.accepted[channel]!.fill(0);
      const most = this.most[channel]!;
      const each = this.perInterval[channel]!;
      for (let place = 0; place < most.length; place++) {
        const cap = each[place]!;
        most[place] = cap === Infinity ? cap : upTo(interval + 1, cap) - upTo(interval, cap);
      }
    }
  }

  /** Whether a provider has accepted as many contacts of the interval as it accepts. */
  full(channel: number, place: number): boolean {
    return (
      this.limited[channel] === 1 && this.accepted[channel]![place]! >= this.most[channel]![place]!
    );
  }

  /** A provider accepts a contact. */
  accept(channel: number, place: number): void {
    this.accepted[channel]![place]!++;
  }

  /** It has not accepted the contact after all. */
  withdraw(channel: number, place: number): void {
    this.accepted[channel]![place]!--;
  }
}

/** Whole contacts accepted before an interval of so many each; a hair more, as 12 times 5/12 is 5. */
function upTo(interval: number, each: number): number {
  return Math.floor(interval * each + 1e-9);
}
