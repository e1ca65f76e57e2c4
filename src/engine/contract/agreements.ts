import { fixShares, releaseShares } from './agreed-shares.ts';
import { leftOf, type Departure } from './departures.ts';
import type { VolumeAct, VolumePlan } from './volume-plan.ts';

/** A share that the contracts' own course has given a provider. */
export interface ShareChange {
  readonly day: number;
  readonly provider: number;
  readonly channel: number;
  readonly share: number;
}

/**
 * Who is agreed to get how much, by day. The planned shares × the volume factor in force; then the
 * changes decided, in order of their days, those of one day together: each gives a provider a share
 * of the channel, and the others share the rest as before. A change is over once a later amendment
 * names a volume factor for that provider. At last the channels a provider no longer answers, and
 * the hand-over of who leaves: what is freed goes to the others in proportion to their shares.
 */
export class Agreements {
  /** Decided within the replication, in the order of their decision. */
  readonly changes: ShareChange[] = [];

  private readonly plan: VolumePlan;

  constructor(plan: VolumePlan) {
    this.plan = plan;
  }

  /** The latest amendment of a provider in force on a day that has a say; undefined: none. */
  act(provider: number, day: number, says: (act: VolumeAct) => unknown): VolumeAct | undefined {
    return this.plan.acts.findLast(
      (act) => act.provider === provider && act.day <= Math.max(day, 0) && says(act) !== undefined,
    );
  }

  /** Whether an amendment in force says that a provider is to get nothing, whatever is planned. */
  isWaiting(provider: number, day: number): boolean {
    return this.act(provider, day, ({ factor }) => factor)?.factor === 0;
  }

  /**
   * [place in the routing plan]: shares of a channel on a day.
   *
   * @param departures those known, with part of its share that the leaver still has, unless it
   * follows from the day
   * @param base what is planned, where it is not what the routing plan says
   */
  shares(
    channel: number,
    day: number,
    departures: readonly { readonly departure: Departure; readonly left?: number }[],
    base?: readonly number[],
  ): number[] {
    const shares = this.fixed(channel, day, base);
    const left = this.plan.routing.channels[channel]!.providers.map((provider) =>
      departures.reduce(
        (least, { departure, left: part = leftOf(departure, day) }) =>
          departure.provider === provider ? Math.min(least, part) : least,
        this.answers(channel, provider, day) ? 1 : 0,
      ),
    );
    return left.some((part) => part < 1) ? releaseShares(shares, left) : shares;
  }

  /** Whether the amendments in force leave a provider a channel. */
  answers(channel: number, provider: number, day: number): boolean {
    return this.act(provider, day, ({ channels }) => channels)?.channels?.[channel] !== 0;
  }

  /**
   * The same before anything is given up: volume factors and changes decided, which act on channels
   * that are split by shares. Elsewhere there is no share to fix.
   */
  fixed(
    channel: number,
    day: number,
    base: readonly number[] = this.plan.routing.channels[channel]!.shares,
  ): number[] {
    const { policy, providers } = this.plan.routing.channels[channel]!;
    let shares = [...base];
    if (policy !== 'split') return shares;
    const acts = providers.map((provider) => this.act(provider, day, ({ factor }) => factor));
    if (acts.some((act) => act !== undefined)) {
      shares = fixShares(
        base,
        acts.map((act, place) => act && base[place]! * act.factor!),
      );
    }
    const changes = this.changes.filter(
      (change) =>
        change.channel === channel &&
        change.day <= day &&
        change.day > (acts[providers.indexOf(change.provider)]?.day ?? -Infinity),
    );
    for (const on of [...new Set(changes.map((change) => change.day))].sort((a, b) => a - b)) {
      const fixed = providers.map(
        (provider) =>
          changes.findLast((change) => change.day === on && change.provider === provider)?.share,
      );
      shares = fixShares(shares, fixed);
    }
    return shares;
  }
}
