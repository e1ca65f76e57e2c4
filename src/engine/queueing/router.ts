import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { Floor } from './floor.ts';
import { ROUTE, type Registers } from './registers.ts';
import type { WaitingLines } from './waiting-lines.ts';

/** No team: the contact must wait. */
const NONE = -1;

const SPLIT = 0;
const PRIORITY = 1;
const LEAST_WAIT = 2;

/** Finds an agent, or a queue, for each contact at the instant it arrives. */
export class Router {
  /** Where the contact last routed must wait, when `route` found no idle agent; −1: refused. */
  queue = 0;
  /** Place in the channel's plan that the contact last routed was sent to. */
  place = 0;
  /** [channel]: contacts a queue may hold. */
  readonly maximumWaiting: Float64Array;
  /** [channel][place in the plan]: cumulated shares in force; the last one is Infinity. */
  readonly cumulated: readonly Float64Array[];
  /** [channel][place in the plan]: 1 when the client knows that the provider has lost everything. */
  readonly passedOver: readonly Uint8Array[];
  /** [channel][place]: contacts accepted in the interval under way; kept where there are caps. */
  readonly accepted: readonly Int32Array[];

  /** Place where the contact last routed was counted against a cap. */
  private counted = 0;
  private readonly registers: Registers;
  /** [channel]: 1 when there is but one provider and one team, so that nothing is to be chosen. */
  private readonly sole: Uint8Array;
  private readonly policy: Uint8Array;
  private readonly central: Uint8Array;
  /** [channel]: thresholds of overflow; Infinity: none. */
  private readonly overflowSeconds: Float64Array;
  private readonly overflowWaiting: Float64Array;
  private readonly overflowAtOnce: Uint8Array;
  private readonly capped: Uint8Array;
  /** [channel][place]: most contacts of the interval under way; of an interval in the mean. */
  private readonly caps: readonly Float64Array[];
  private readonly perInterval: readonly Float64Array[];
  /** [channel][place]: teams that take contacts at once, best priority first, with that priority. */
  private readonly teams: readonly (readonly Int32Array[])[];
  private readonly ranks: readonly (readonly Int32Array[])[];
  /** [channel][place]: all teams of the provider that serve the channel. */
  private readonly everyTeam: readonly (readonly Int32Array[])[];
  private readonly queues: readonly Int32Array[];
  /** [channel][place]: seconds of one agent that a contact takes. */
  private readonly work: readonly Float64Array[];
  private readonly floor: Floor;
  private readonly lines: WaitingLines;

  /** @param capSeconds length of the interval over which caps are counted */
  constructor(
    plan: RoutingPlan,
    floor: Floor,
    lines: WaitingLines,
    registers: Registers,
    throughput: readonly number[],
    capSeconds: number,
  ) {
    this.registers = registers;
    this.floor = floor;
    this.lines = lines;
    const of = plan.channels;
    this.policy = Uint8Array.from(of, ({ policy }) =>
      policy === 'split' ? SPLIT : policy === 'priority' ? PRIORITY : LEAST_WAIT,
    );
    this.central = Uint8Array.from(of, ({ central }) => (central ? 1 : 0));
    this.overflowSeconds = Float64Array.from(of, ({ overflow }) =>
      overflow.kind === 'expectedWait' ? overflow.seconds : Infinity,
    );
    this.overflowWaiting = Float64Array.from(of, ({ overflow }) =>
      overflow.kind === 'waiting' ? overflow.contacts : Infinity,
    );
    this.overflowAtOnce = Uint8Array.from(of, ({ overflow }) =>
      overflow.kind === 'noIdleAgent' ? 1 : 0,
    );
    this.maximumWaiting = Float64Array.from(of, (routing) => routing.maximumWaiting);
    this.cumulated = of.map((routing) => new Float64Array(routing.providers.length));
    this.passedOver = of.map((routing) => new Uint8Array(routing.providers.length));
    this.accepted = of.map((routing) => new Int32Array(routing.providers.length));
    this.capped = Uint8Array.from(of, ({ caps }) => (caps === undefined ? 0 : 1));
    this.perInterval = of.map(({ caps }) =>
      Float64Array.from(caps ?? [], (cap) => (cap * capSeconds) / 3600),
    );
    this.caps = this.perInterval.map(({ length }) => new Float64Array(length));
    this.startInterval(0);
    const atOnce = of.map((routing, channel) =>
      routing.providers.map((provider) =>
        plan.teamsFor[channel]![provider]!.filter(
          (team) => plan.skills[team]![channel]!.after === 0,
        )
          .map((team) => ({ team, rank: plan.skills[team]![channel]!.priority }))
          .sort((a, b) => a.rank - b.rank || a.team - b.team),
      ),
    );
    this.teams = atOnce.map((places) => places.map((list) => Int32Array.from(list, (t) => t.team)));
    this.ranks = atOnce.map((places) => places.map((list) => Int32Array.from(list, (t) => t.rank)));
    this.everyTeam = of.map((routing, channel) =>
      routing.providers.map((provider) => Int32Array.from(plan.teamsFor[channel]![provider]!)),
    );
    this.queues = of.map((routing, channel) =>
      Int32Array.from(routing.providers, (provider) => plan.queueFor[channel]![provider]!),
    );
    this.work = of.map((routing, channel) =>
      Float64Array.from(
        routing.providers,
        (provider) => plan.meanHandle[channel]![provider]! / throughput[channel]!,
      ),
    );
    this.sole = Uint8Array.from(this.teams, (places, channel) =>
      places.length === 1 && places[0]!.length === 1 && this.capped[channel] === 0 ? 1 : 0,
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

  /** The contact last routed is not accepted after all: no line, or no place in the queue. */
  withdraw(channel: number, forced: number): void {
    if (this.capped[channel] === 1 && forced < 0) this.accepted[channel]![this.counted]!--;
  }

  /**
   * An interval begins: nothing is accepted in it yet. Caps are whole contacts; what an hour's cap
   * leaves over when cut to intervals goes to later ones, so that every hour has its due.
   *
   * @param interval its number, from the first of day 0; negative in the warm-up
   */
  startInterval(interval: number): void {
    for (let channel = 0; channel < this.capped.length; channel++) {
      if (this.capped[channel] === 0) continue;
      this.accepted[channel]!.fill(0);
      const caps = this.caps[channel]!;
      const each = this.perInterval[channel]!;
      for (let place = 0; place < caps.length; place++) {
        const cap = each[place]!;
        caps[place] = cap === Infinity ? cap : upTo(interval + 1, cap) - upTo(interval, cap);
      }
    }
  }

  /**
   * The team that takes a contact now, or −1 with `queue` set. Register ROUTE holds the contact's
   * own number in [0, 1).
   *
   * @param forced place that a transfer goes to; −1: by the plan
   */
  route(channel: number, forced: number): number {
    if (this.sole[channel] === 1) return this.soleTeam(channel);
    if (forced >= 0) {
      this.place = forced;
      const team = this.idleTeam(channel, forced);
      if (team < 0 && this.central[channel] === 1) return this.idleAnywhere(channel, forced);
      return this.orQueue(channel, forced, team);
    }
    let place = this.chosen(channel);
    if (this.capped[channel] === 1) {
      place = this.accepting(channel, place);
      if (place < 0) {
        this.queue = NONE;
        return NONE;
      }
      const team = this.toPlace(channel, place);
      // In a central queue contacts count where they were first meant for, whoever takes them.
      this.counted = this.central[channel] === 1 ? place : this.place;
      this.accepted[channel]![this.counted]!++;
      return team;
    }
    return this.toPlace(channel, place);
  }

  /** Place that the policy sends a contact to. */
  private chosen(channel: number): number {
    if (this.policy[channel] === SPLIT) {
      const draw = this.registers[ROUTE]!;
      const cumulated = this.cumulated[channel]!;
      let place = 0;
      while (draw >= cumulated[place]!) place++;
      return place;
    }
    return this.policy[channel] === PRIORITY ? this.firstIdle(channel) : this.leastWait(channel);
  }

  private toPlace(channel: number, place: number): number {
    this.place = place;
    const team = this.idleTeam(channel, place);
    if (team >= 0) return team;
    if (this.central[channel] === 1) return this.idleAnywhere(channel, place);
    if (this.tooLong(channel, place)) return this.overflow(channel, place);
    this.queue = this.queues[channel]![place]!;
    return NONE;
  }

  private orQueue(channel: number, place: number, team: number): number {
    if (team < 0) this.queue = this.queues[channel]![place]!;
    return team;
  }

  /** As `route`, for a channel whose contacts have one way to go. */
  private soleTeam(channel: number): number {
    this.place = 0;
    const team = this.teams[channel]![0]![0]!;
    if (this.floor.room(team, channel) > 0) return team;
    this.queue = this.queues[channel]![0]!;
    return NONE;
  }

  /** The provider's team of the best priority with somebody idle; among equals the most idle. */
  private idleTeam(channel: number, place: number): number {
    const teams = this.teams[channel]![place]!;
    const ranks = this.ranks[channel]![place]!;
    let chosen = NONE;
    let most = 0;
    for (let i = 0; i < teams.length; i++) {
      if (chosen >= 0 && ranks[i] !== ranks[i - 1]) return chosen;
      const room = this.floor.room(teams[i]!, channel);
      if (room > most) {
        most = room;
        chosen = teams[i]!;
      }
    }
    return chosen;
  }

  /** First provider of the list with an idle agent; with none, the first not passed over. */
  private firstIdle(channel: number): number {
    const passed = this.passedOver[channel]!;
    let fallback = NONE;
    for (let place = 0; place < passed.length; place++) {
      if (passed[place] === 1 || this.full(channel, place)) continue;
      if (fallback < 0) fallback = place;
      if (this.idleTeam(channel, place) >= 0) return place;
    }
    return fallback < 0 ? 0 : fallback;
  }

  /** Provider of the least expected wait; among several with somebody idle, the most idle. */
  private leastWait(channel: number): number {
    const passed = this.passedOver[channel]!;
    let chosen = NONE;
    let least = Infinity;
    let most = 0;
    for (let place = 0; place < passed.length; place++) {
      if (passed[place] === 1 || this.full(channel, place)) continue;
      const room = this.roomAt(channel, place);
      const wait = room > 0 ? 0 : this.expectedWait(channel, place);
      if (chosen < 0 || wait < least || (wait === least && room > most)) {
        chosen = place;
        least = wait;
        most = room;
      }
    }
    return chosen < 0 ? 0 : chosen;
  }

  private roomAt(channel: number, place: number): number {
    const teams = this.teams[channel]![place]!;
    let room = 0;
    for (let i = 0; i < teams.length; i++) room += Math.max(0, this.floor.room(teams[i]!, channel));
    return room;
  }

  /** Central queue: any provider's idle agent may take the contact; else all wait together. */
  private idleAnywhere(channel: number, place: number): number {
    this.queue = this.queues[channel]![place]!;
    const places = this.queues[channel]!.length;
    for (let other = 0; other < places; other++) {
      if (other === place) continue;
      const team = this.idleTeam(channel, other);
      if (team >= 0) {
        this.place = other;
        return team;
      }
    }
    return NONE;
  }

  private tooLong(channel: number, place: number): boolean {
    return (
      this.overflowAtOnce[channel] === 1 ||
      this.lines.length[this.queues[channel]![place]!]! >= this.overflowWaiting[channel]! ||
      (this.overflowSeconds[channel]! < Infinity &&
        this.expectedWait(channel, place) > this.overflowSeconds[channel]!)
    );
  }

  /** Own queues, past the threshold: an idle agent elsewhere, else where the wait is least. */
  private overflow(channel: number, place: number): number {
    let chosen = place;
    let least = this.expectedWait(channel, place);
    const passed = this.passedOver[channel]!;
    for (let other = 0; other < passed.length; other++) {
      if (other === place || passed[other] === 1 || this.full(channel, other)) continue;
      const team = this.idleTeam(channel, other);
      if (team >= 0) {
        this.place = other;
        return team;
      }
      if (this.overflowAtOnce[channel] === 1) continue;
      const wait = this.expectedWait(channel, other);
      if (wait < least) {
        least = wait;
        chosen = other;
      }
    }
    this.place = chosen;
    this.queue = this.queues[channel]![chosen]!;
    return NONE;
  }

  /** Whether a provider has accepted as many contacts of the interval as it accepts. */
  private full(channel: number, place: number): boolean {
    return (
      this.capped[channel] === 1 && this.accepted[channel]![place]! >= this.caps[channel]![place]!
    );
  }

  /** The place itself while it accepts contacts, else the least expected wait that does; −1: none. */
  private accepting(channel: number, place: number): number {
    if (!this.full(channel, place)) return place;
    let chosen = NONE;
    let least = Infinity;
    const passed = this.passedOver[channel]!;
    for (let other = 0; other < passed.length; other++) {
      if (passed[other] === 1 || this.full(channel, other)) continue;
      const wait = this.roomAt(channel, other) > 0 ? 0 : this.expectedWait(channel, other);
      if (chosen < 0 || wait < least) {
        least = wait;
        chosen = other;
      }
    }
    return chosen;
  }

  /** (Waiting + 1) × work of a contact / agents, seconds; Infinity without agents. */
  expectedWait(channel: number, place: number): number {
    const teams = this.everyTeam[channel]![place]!;
    let agents = 0;
    for (let i = 0; i < teams.length; i++) agents += this.floor.agents[teams[i]!]!;
    const waiting = this.lines.length[this.queues[channel]![place]!]!;
    return ((waiting + 1) * this.work[channel]![place]!) / agents;
  }
}

/** Whole contacts accepted before an interval of so many each; a hair more, as 12 times 5/12 is 5. */
function upTo(interval: number, each: number): number {
  return Math.floor(interval * each + 1e-9);
}
