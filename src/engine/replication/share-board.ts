import { inSchedule, withoutAway } from '../contract/scheduled-shares.ts';
import type { VolumeBoard } from '../contract/volumes.ts';
import type { Kernel } from '../queueing/kernel.ts';
import { RuleWatch, type Gauges } from '../routing/rule-watch.ts';
import { sharesInForce } from '../routing/shares-in-force.ts';
import type { Crew } from './crew.ts';
import type { SetupPlan } from './setup-plan.ts';

/** A rule that begins or ends to act, and the provider it watches. */
export interface RuleTurn {
  readonly provider: number;
  readonly begins: boolean;
}

/** The shares in force: the plan by the hour, the rules that act, and what the client knows of losses. */
export class ShareBoard {
  /** [channel][place in the routing plan]. */
  readonly shares: number[][];
  readonly hasRules: boolean;

  private readonly plan: SetupPlan;
  private readonly kernel: Kernel;
  private readonly crew: Crew;
  private readonly volumes: VolumeBoard;
  /** [channel][provider]: what the client counts on. */
  private readonly known: number[][];
  /** [channel]: 1 while the client knows of a loss at any of its providers. */
  private readonly lossKnown: Uint8Array;
  /** [channel]: shares planned at this hour, before any rule. */
  private readonly scheduled: (readonly number[])[];
  private readonly watches: readonly RuleWatch[];
  private readonly gauges: readonly Gauges[];

  constructor(plan: SetupPlan, kernel: Kernel, crew: Crew, volumes: VolumeBoard) {
    const { channels } = plan.routing;
    this.plan = plan;
    this.kernel = kernel;
    this.crew = crew;
    this.volumes = volumes;
    this.known = channels.map(() => new Array<number>(plan.providers).fill(1));
    this.lossKnown = new Uint8Array(channels.length);
    this.shares = channels.map(({ shares }) => [...shares]);
    this.scheduled = channels.map(({ shares }) => shares);
    this.hasRules = channels.some(({ rules }) => rules.length > 0);
    this.watches = channels.map((routing) => new RuleWatch(routing));
    this.gauges = channels.map((_, channel) => this.gaugesOf(channel));
  }

  /** As planned, nothing lost, no rule acting. */
  begin(): void {
    this.known.forEach((known) => known.fill(1));
    this.lossKnown.fill(0);
    this.plan.routing.channels.forEach(({ shares }, channel) => {
      this.watches[channel]!.clear();
      this.scheduled[channel] = shares;
      this.reshare(channel);
    });
  }

  /** Whether the client knows of no loss. */
  get isAsPlanned(): boolean {
    return !this.lossKnown.includes(1);
  }

  /** The plan of the hour: `minute` of a day of the week (0 = Monday). */
  startInterval(weekday: number, minute: number): void {
    const { channels } = this.plan.routing;
    for (let channel = 0; channel < channels.length; channel++) {
      const { schedule, shares } = channels[channel]!;
      if (schedule.length === 0) {
        if (this.lossKnown[channel] === 1) this.reshare(channel);
        continue;
      }
      const entry = schedule.find(
        ({ days, from, to }) => days[weekday] === true && minute >= from && minute < to,
      );
      const scheduled = entry?.shares ?? shares;
      const changed = scheduled !== this.scheduled[channel];
      this.scheduled[channel] = scheduled;
      if (changed || this.lossKnown[channel] === 1) this.reshare(channel);
    }
  }

  /** Volumes have moved with the day: all shares follow. */
  followVolumes(): void {
    for (let channel = 0; channel < this.shares.length; channel++) this.reshare(channel);
  }

  /** While the client knows of a loss, the shares follow the agents on duty. */
  followAgents(): void {
    for (let channel = 0; channel < this.lossKnown.length; channel++) {
      if (this.lossKnown[channel] === 1) this.reshare(channel);
    }
  }

  /** The client now counts on so much of a provider. */
  know(channel: number, provider: number, left: number): void {
    const known = this.known[channel]!;
    known[provider] = left;
    this.lossKnown[channel] = known.some((share) => share < 1) ? 1 : 0;
    this.reshare(channel);
  }

  /** The rules look once; returns those that begin or end to act. */
  look(): RuleTurn[] {
    return this.plan.routing.channels.flatMap(({ rules, providers }, channel) => {
      if (rules.length === 0) return [];
      // A closed channel has nothing to share, and nobody at work is no news then.
      if (this.kernel.open[channel] === 0) {
        this.watches[channel]!.rest(this.gauges[channel]!);
        return [];
      }
      const changes = this.watches[channel]!.look(this.gauges[channel]!);
      if (changes.length > 0) this.reshare(channel);
      return changes.map(({ place, begins }) => ({ provider: providers[place]!, begins }));
    });
  }

  /** Puts the shares in force that follow from the plan, the rules and what the client knows. */
  private reshare(channel: number): void {
    const routing = this.plan.routing.channels[channel]!;
    const { providers } = routing;
    const away = providers.map(
      (provider) => this.volumes.away[channel * this.plan.providers + provider]!,
    );
    // Nothing is to be hoped of who is away, whatever agents it has for other channels.
    const known = providers.map((provider, place) =>
      away[place] === 1 ? 0 : this.known[channel]![provider]!,
    );
    // By what the client knows: a loss not detected yet must not move a share.
    const agents = routing.providers.map((provider, place) =>
      this.plan.routing.teamsFor[channel]![provider]!.reduce(
        (sum, team) => sum + this.crew.planned(team) * known[place]!,
        0,
      ),
    );
    const planned = this.watches[channel]!.shares() ?? this.agreed(channel);
    const shares = sharesInForce(withoutAway(planned, away), known, agents);
    this.shares[channel] = shares;
    this.kernel.router.setShares(channel, shares);
    const { passedOver, closed } = this.kernel.router;
    known.forEach((left, place) => {
      closed[channel]![place] = away[place]!;
      passedOver[channel]![place] = left === 0 ? 1 : 0;
      for (const team of this.plan.routing.teamsFor[channel]![providers[place]!]!) {
        this.kernel.floor.bar(team, channel, away[place]!);
      }
    });
  }

  /** Shares of the hour as agreed, before any rule. */
  private agreed(channel: number): readonly number[] {
    const { shares: base } = this.plan.routing.channels[channel]!;
    return inSchedule(this.scheduled[channel]!, { agreed: this.volumes.agreed[channel]!, base });
  }

  private gaugesOf(channel: number): Gauges {
    const { kernel, crew } = this;
    const { teamsFor, queueFor, channels } = this.plan.routing;
    const { providers } = channels[channel]!;
    const teams = (place: number): readonly number[] => teamsFor[channel]![providers[place]!]!;
    return {
      capacityLeft: (place) => {
        let atWork = 0;
        let onShift = 0;
        for (const team of teams(place)) {
          atWork += crew.agentsOf(team);
          onShift += crew.planned(team);
        }
        return onShift === 0 ? 1 : atWork / onShift;
      },
      expectedWaitSeconds: (place) => kernel.prospects.expectedWait(channel, place),
      waiting: (place) => kernel.lines.length[queueFor[channel]![providers[place]!]!]!,
      ended: (place) => {
        const at = (channel * (this.plan.providers + 1) + providers[place]!) * 2;
        const answered = kernel.books.ended[at]!;
        return { answered, all: answered + kernel.books.ended[at + 1]! };
      },
    };
  }
}
