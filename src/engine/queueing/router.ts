import type { RoutingPlan } from '../routing/routing-plan.ts';
import { ROUTE, type Registers } from './registers.ts';
import type { WaitingLines } from './waiting-lines.ts';

/** No team: the contact must wait. */
const NONE = -1;

/** Finds an agent, or a queue, for each contact at the instant it arrives. */
export class Router {
  /** Where the contact last routed must wait, when `route` found no idle agent. */
  queue = 0;
  /** [channel]: contacts a queue may hold. */
  readonly maximumWaiting: Float64Array;
  /** [channel][place in the plan]: cumulated shares in force; the last one is Infinity. */
  readonly cumulated: readonly Float64Array[];
  /** [channel][place in the plan]: 1 when the client knows that the provider has lost everything. */
  readonly passedOver: readonly Uint8Array[];

  private readonly registers: Registers;
  /** [channel]: 1 when there is but one provider and one team, so that nothing is to be chosen. */
  private readonly sole: Uint8Array;
  private readonly providers: readonly Int32Array[];
  private readonly byPriority: Uint8Array;
  private readonly central: Uint8Array;
  private readonly overflowSeconds: Float64Array;
  /** [channel][place]: teams of the provider, its queue, its mean handle time. */
  private readonly teams: readonly (readonly Int32Array[])[];
  private readonly queues: readonly Int32Array[];
  private readonly meanHandle: readonly Float64Array[];
  private readonly agents: Int32Array;
  private readonly busy: Int32Array;
  private readonly lines: WaitingLines;

  constructor(
    plan: RoutingPlan,
    agents: Int32Array,
    busy: Int32Array,
    lines: WaitingLines,
    registers: Registers,
  ) {
    this.registers = registers;
    this.agents = agents;
    this.busy = busy;
    this.lines = lines;
    const of = plan.channels;
    this.providers = of.map((routing) => Int32Array.from(routing.providers));
    this.byPriority = Uint8Array.from(of, (routing) => (routing.policy === 'priority' ? 1 : 0));
    this.central = Uint8Array.from(of, (routing) => (routing.central ? 1 : 0));
    this.overflowSeconds = Float64Array.from(of, (routing) => routing.overflowSeconds);
    this.maximumWaiting = Float64Array.from(of, (routing) => routing.maximumWaiting);
    this.cumulated = of.map((routing) => new Float64Array(routing.providers.length));
    this.passedOver = of.map((routing) => new Uint8Array(routing.providers.length));
    this.teams = of.map((routing, channel) =>
      routing.providers.map((provider) => Int32Array.from(plan.teamsFor[channel]![provider]!)),
    );
    this.queues = of.map((routing, channel) =>
      Int32Array.from(routing.providers, (provider) => plan.queueFor[channel]![provider]!),
    );
    this.meanHandle = of.map((routing, channel) =>
      Float64Array.from(routing.providers, (provider) => plan.meanHandle[channel]![provider]!),
    );
    this.sole = Uint8Array.from(this.teams, (of) =>
      of.length === 1 && of[0]!.length === 1 ? 1 : 0,
    );
    of.forEach((routing, channel) => {
      this.setShares(channel, routing.shares);
    });
  }

  /** Puts shares in force, one for each provider of the channel's plan; they add up to 1. */
  setShares(channel: number, shares: readonly number[]): void {
    const cumulated = this.cumulated[channel]!;
    let sum = 0;
    let lastUsed = 0;
    shares.forEach((share, place) => {
      sum += share;
      cumulated[place] = sum;
      if (share > 0) lastUsed = place;
    });
    for (let place = lastUsed; place < cumulated.length; place++) cumulated[place] = Infinity;
  }

  /**
   * The team that takes a contact now, or −1 with `queue` set. Register ROUTE holds the contact's
   * own number in [0, 1).
   */
  route(channel: number): number {
    if (this.sole[channel] === 1) return this.soleTeam(channel);
    let place = 0;
    if (this.byPriority[channel] === 1) {
      place = this.firstIdle(channel);
    } else {
      const draw = this.registers[ROUTE]!;
      const cumulated = this.cumulated[channel]!;
      while (draw >= cumulated[place]!) place++;
    }
    const team = this.idleTeam(channel, place);
    if (team >= 0) return team;
    if (this.central[channel] === 1) return this.idleAnywhere(channel, place);
    if (this.overflowSeconds[channel]! < Infinity) return this.overflow(channel, place);
    this.queue = this.queues[channel]![place]!;
    return NONE;
  }

  /** As `route`, for a channel whose contacts have one way to go. */
  private soleTeam(channel: number): number {
    const team = this.teams[channel]![0]![0]!;
    if (this.agents[team]! > this.busy[team]!) return team;
    this.queue = this.queues[channel]![0]!;
    return NONE;
  }

  /** The provider's team with most idle agents, if any has one. */
  private idleTeam(channel: number, place: number): number {
    const teams = this.teams[channel]![place]!;
    let chosen = NONE;
    let most = 0;
    for (let i = 0; i < teams.length; i++) {
      const team = teams[i]!;
      const idle = this.agents[team]! - this.busy[team]!;
      if (idle > most) {
        most = idle;
        chosen = team;
      }
    }
    return chosen;
  }

  /** First provider of the list with an idle agent; with none, the first not passed over. */
  private firstIdle(channel: number): number {
    const passed = this.passedOver[channel]!;
    let fallback = NONE;
    for (let place = 0; place < passed.length; place++) {
      if (passed[place] === 1) continue;
      if (fallback < 0) fallback = place;
      if (this.idleTeam(channel, place) >= 0) return place;
    }
    return fallback < 0 ? 0 : fallback;
  }

  /** Central queue: any provider's idle agent may take the contact; else all wait together. */
  private idleAnywhere(channel: number, place: number): number {
    this.queue = this.queues[channel]![place]!;
    const places = this.providers[channel]!.length;
    for (let other = 0; other < places; other++) {
      if (other === place) continue;
      const team = this.idleTeam(channel, other);
      if (team >= 0) return team;
    }
    return NONE;
  }

  /** Own queues: past the threshold, the contact goes where the expected wait is least. */
  private overflow(channel: number, place: number): number {
    let chosen = place;
    let least = this.expectedWait(channel, place);
    if (least > this.overflowSeconds[channel]!) {
      const passed = this.passedOver[channel]!;
      for (let other = 0; other < passed.length; other++) {
        if (other === place || passed[other] === 1) continue;
        const team = this.idleTeam(channel, other);
        if (team >= 0) return team;
        const wait = this.expectedWait(channel, other);
        if (wait < least) {
          least = wait;
          chosen = other;
        }
      }
    }
    this.queue = this.queues[channel]![chosen]!;
    return NONE;
  }

  /** (Waiting + 1) × mean handle time / agents, seconds; Infinity without agents. */
  private expectedWait(channel: number, place: number): number {
    const teams = this.teams[channel]![place]!;
    let agents = 0;
    for (let i = 0; i < teams.length; i++) agents += this.agents[teams[i]!]!;
    const waiting = this.lines.length[this.queues[channel]![place]!]!;
    return ((waiting + 1) * this.meanHandle[channel]![place]!) / agents;
  }
}
