import { Agreements } from './agreements.ts';
import type { ContractChange } from './cost-line.ts';
import type { Service } from '../routing/help.ts';
import { DepartureRoll } from './departure-roll.ts';
import { noticeAt } from './departures.ts';
import { LearntPace } from './learning.ts';
import { shareOfDay } from './scheduled-shares.ts';
import { serviceOf } from './service-days.ts';
import { TeamScale } from './team-scale.ts';
import type { VolumePlan } from './volume-plan.ts';

/**
 * How contracts move volumes and people in one setup: the shares agreed by day, the staff that
 * follows, who leaves, and what volume teaches.
 *
 * For each replication `begin`; then `startDay` at each midnight, and `apply` for what is decided
 * between two days. All it gives holds for the day last started.
 */
export class VolumeBoard {
  /** [channel][place in the routing plan]: shares agreed. */
  readonly agreed: readonly number[][];
  /** [team]: factor on the agents scheduled; factor on the handle time. */
  readonly scale: Float64Array;
  readonly pace: Float64Array;
  /** [provider]: 1 from its last day on. */
  readonly gone: Uint8Array;
  /** [channel × providers + provider]: 1 where it answers nothing: it is gone, or has given it up. */
  readonly away: Uint8Array;
  /** Who leaves, and when contracts begin and end. */
  readonly roll: DepartureRoll;
  /** Providers whose contacts in hand are cut off as the day begins: insolvent from today. */
  readonly cutOff: number[] = [];
  /** Who is away from a channel from today on: what waits in its queue goes to the others. */
  readonly leaving: { readonly channel: number; readonly provider: number }[] = [];

  private readonly plan: VolumePlan;
  private readonly agreements: Agreements;
  private readonly staff: TeamScale;
  private readonly learnt: LearntPace;
  /** Providers whose contract waits for a departure. */
  private readonly waiting: readonly number[];
  private day = 0;

  constructor(plan: VolumePlan) {
    const { routing, scenario } = plan;
    this.plan = plan;
    this.agreements = new Agreements(plan);
    this.staff = new TeamScale(plan, this.agreements);
    this.agreed = routing.channels.map(({ shares }) => [...shares]);
    this.scale = this.staff.scale;
    this.pace = new Float64Array(routing.teams.length).fill(1);
    const providers = scenario.providers.length;
    this.learnt = new LearntPace(plan);
    this.gone = new Uint8Array(providers);
    this.away = new Uint8Array(routing.channels.length * providers);
    this.waiting = scenario.providers
      .map((_, provider) => provider)
      .filter((provider) => this.agreements.isWaiting(provider, 0) && !this.isPlanned(provider));
    this.roll = new DepartureRoll(plan, this.waiting, (departure, before) =>
      this.staff.hired(departure, before),
    );
  }

  /** Whether anything can differ from the plan at all. */
  get still(): boolean {
    return !this.plan.moves && !this.plan.learns;
  }

  /**
   * Starts a replication, everything as planned.
   *
   * @param gaps [provider]: unit exponential that says when a random departure is told
   */
  begin(gaps: ArrayLike<number>): void {
    if (this.still) return;
    const { plan } = this;
    plan.routing.channels.forEach(({ shares }, channel) => {
      this.agreed[channel]!.splice(0, Infinity, ...shares);
    });
    this.staff.clear();
    this.pace.fill(1);
    this.learnt.begin();
    this.gone.fill(0);
    this.away.fill(0);
    this.cutOff.length = 0;
    this.leaving.length = 0;
    this.agreements.changes.length = 0;
    this.roll.begin(gaps);
  }

  /** When each provider's contract lasts, as it will be unless a trigger ends it; undefined: always. */
  get service(): Service | undefined {
    if (!this.plan.moves) return undefined;
    return serviceOf(this.gone.length, this.roll.expected, this.waiting);
  }

  /**
   * A day begins; negative: one of the warm-up.
   *
   * @param answered [team × channels + channel]: contacts answered within the horizon so far
   * @returns whether shares, staff or pace differ from the day before
   */
  startDay(day: number, answered: ArrayLike<number>): boolean {
    if (this.still) return false;
    this.day = day;
    this.cutOff.length = 0;
    this.leaving.length = 0;
    const learnt = this.plan.learns && this.learnt.startDay(day, answered);
    if (!this.plan.moves) {
      if (learnt) this.setPace();
      return learnt;
    }
    this.roll.startDay(day);
    const departures = this.roll.told.map(({ departure }) => departure);
    const before = [...this.scale, ...this.pace, ...this.agreed.flat(), ...this.away];
    this.plan.routing.channels.forEach((_, channel) => {
      this.agreed[channel]!.splice(
        0,
        Infinity,
        ...this.agreements.shares(channel, day, this.roll.told),
      );
    });
    this.staff.set(day, departures);
    for (const { provider, last, reason } of departures) {
      if (day < last || this.gone[provider] === 1) continue;
      this.gone[provider] = 1;
      if (reason === 'insolvency') this.cutOff.push(provider);
    }
    this.setAway(day);
    this.setPace();
    const now = [...this.scale, ...this.pace, ...this.agreed.flat(), ...this.away];
    return now.some((value, i) => value !== before[i]);
  }

  /** A change that is decided; it acts on its day. A change of prices is no matter of volumes. */
  apply(change: ContractChange): void {
    const { plan } = this;
    switch (change.kind) {
      case 'prices':
        return;
      case 'share':
        plan.routing.channels.forEach(({ providers, shares }, channel) => {
          if (change.channel >= 0 && change.channel !== channel) return;
          const place = providers.indexOf(change.provider);
          if (place < 0 || (change.channel < 0 && shares[place] === 0)) return;
          const { day, provider, share } = change;
          this.agreements.changes.push({ day, provider, channel, share });
        });
        return;
      case 'ends': {
        const { contract } = plan.scenario.providers[change.provider]!;
        const { day, provider, reason } = change;
        this.roll.tell(noticeAt(provider, contract, day, plan.clock, reason));
      }
    }
  }

  /**
   * Share of a channel's planned contacts that a provider is agreed to get on a day, as known now:
   * dated amendments, departures told, changes decided. Where shares follow the hour, their mean over
   * the contacts of the day.
   */
  agreedShare(channel: number, provider: number, day: number): number {
    const { routing } = this.plan;
    const { providers, shares: base, schedule } = routing.channels[channel]!;
    const place = providers.indexOf(provider);
    if (place < 0) return 0;
    const agreed = this.plan.moves ? this.agreements.shares(channel, day, this.roll.told) : base;
    if (schedule.length === 0) return agreed[place]!;
    return shareOfDay(this.plan, channel, place, day, { agreed, base });
  }

  /** The share that a change of share replaces: before shares by the hour, before any hand-over. */
  fixedShare(channel: number, provider: number, day: number): number {
    const place = this.plan.routing.channels[channel]!.providers.indexOf(provider);
    return place < 0 ? 0 : this.agreements.fixed(channel, day)[place]!;
  }

  /** Whether the routing plan gives a provider a share of any channel. */
  private isPlanned(provider: number): boolean {
    return this.plan.routing.channels.some(
      ({ providers, shares }) => (shares[providers.indexOf(provider)] ?? 0) > 0,
    );
  }

  private setAway(day: number): void {
    const { gone, away, agreements, leaving } = this;
    this.plan.routing.channels.forEach(({ providers }, channel) => {
      for (const provider of providers) {
        const at = channel * gone.length + provider;
        const now = agreements.answers(channel, provider, day) ? gone[provider]! : 1;
        if (now === 1 && away[at] === 0) leaving.push({ channel, provider });
        away[at] = now;
      }
    });
  }

  private setPace(): void {
    this.plan.routing.teams.forEach(({ provider }, team) => {
      this.pace[team] = this.staff.pace[team]! * this.learnt.pace[provider]!;
    });
  }
}
