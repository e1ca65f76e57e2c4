import type { RoutingPlan } from '../routing/routing-plan.ts';

/**
 * How many contacts each provider accepts, and has accepted: of an interval by its caps, of a month by
 * its contract's quota, over the channels that the quota names.
 */
export class Caps {
  /** [channel]: 1 where any provider of the plan has a cap, or may have a quota. */
  readonly limited: Uint8Array;
  /** [channel][place in the plan]: contacts accepted in the interval under way. */
  private readonly accepted: readonly Int32Array[];
  /** [channel][place]: most contacts of the interval under way; of an interval in the mean. */
  private readonly most: readonly Float64Array[];
  private readonly perInterval: readonly Float64Array[];

  /** [channel][place]: its provider. */
  private readonly providers: readonly (readonly number[])[];
  /** [provider]: contacts that it still accepts; Infinity: no quota. */
  private readonly quota: Float64Array;
  /** [provider × channels + channel]: 1 where its quota counts. */
  private readonly counts: Uint8Array;

  /**
   * @param seconds length of an interval
   * @param refusals [provider][channel]: 1 where a quota may be set; left out: nowhere
   */
  constructor(plan: RoutingPlan, seconds: number, refusals: readonly Uint8Array[] = []) {
    const of = plan.channels;
    this.limited = Uint8Array.from(of, ({ caps }, channel) =>
      caps !== undefined || refusals.some((channels) => channels[channel] === 1) ? 1 : 0,
    );
    this.providers = of.map(({ providers }) => providers);
    this.quota = new Float64Array(plan.providers).fill(Infinity);
    this.counts = new Uint8Array(plan.providers * of.length);
    this.accepted = of.map((routing) => new Int32Array(routing.providers.length));
    this.perInterval = of.map(({ caps, providers }) =>
      Float64Array.from(providers, (_, place) => ((caps?.[place] ?? Infinity) * seconds) / 3600),
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

  /** From now on a provider accepts so many contacts of these channels together. */
  setQuota(provider: number, channels: readonly number[], contacts: number): void {
    const first = provider * this.limited.length;
    this.quota[provider] = contacts;
    this.counts.fill(0, first, first + this.limited.length);
    for (const channel of channels) this.counts[first + channel] = 1;
  }

  /** No quota, for the next replication. */
  clear(): void {
    this.quota.fill(Infinity);
    this.counts.fill(0);
  }

  /** Whether a provider has accepted as many contacts of the interval, or of the month, as it accepts. */
  full(channel: number, place: number): boolean {
    if (this.limited[channel] === 0) return false;
    if (this.accepted[channel]![place]! >= this.most[channel]![place]!) return true;
    const provider = this.providers[channel]![place]!;
    return this.quota[provider]! <= 0 && this.counts[this.cell(channel, place)] === 1;
  }

  /** A provider accepts a contact. */
  accept(channel: number, place: number): void {
    this.accepted[channel]![place]!++;
    this.quota[this.providers[channel]![place]!]! -= this.counts[this.cell(channel, place)]!;
  }

  /** It has not accepted the contact after all. */
  withdraw(channel: number, place: number): void {
    this.accepted[channel]![place]!--;
    this.quota[this.providers[channel]![place]!]! += this.counts[this.cell(channel, place)]!;
  }

  private cell(channel: number, place: number): number {
    return this.providers[channel]![place]! * this.limited.length + channel;
  }
}

/** Whole contacts accepted before an interval of so many each; a hair more, as 12 times 5/12 is 5. */
function upTo(interval: number, each: number): number {
  return Math.floor(interval * each + 1e-9);
}
