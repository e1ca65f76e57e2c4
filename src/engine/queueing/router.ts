import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { Caps } from './caps.ts';
import type { Floor } from './floor.ts';
import { Overflow } from './overflow.ts';
import type { Prospects } from './prospects.ts';
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
  /** The same in one piece: [channel × most places of a channel + place]. */
  readonly allCumulated: Float64Array;
  /** [channel][place in the plan]: 1 when the client knows that the provider has lost everything. */
  readonly passedOver: readonly Uint8Array[];
  /** [channel][place in the plan]: 1 where the provider is gone: no transfer is held to it. */
  readonly closed: readonly Uint8Array[];
  private readonly caps: Caps;
  private readonly prospects: Prospects;
  /** Place where the contact last routed was counted against a cap. */
  private counted = 0;
  private readonly registers: Registers;
  /** [channel]: 1 when there is but one provider and one team, so that nothing is to be chosen. */
  private readonly sole: Uint8Array;
  private readonly policy: Uint8Array;
  private readonly central: Uint8Array;
  private readonly overflow: Overflow;
  /** [channel][place]: its queue, as in `prospects`. */
  private readonly queues: readonly Int32Array[];
  private readonly floor: Floor;

  constructor(
    plan: RoutingPlan,
    floor: Floor,
    lines: WaitingLines,
    registers: Registers,
    prospects: Prospects,
    caps: Caps,
  ) {
    this.registers = registers;
    this.floor = floor;
    this.prospects = prospects;
    this.caps = caps;
    this.queues = prospects.queues;
    const of = plan.channels;
    this.policy = Uint8Array.from(of, ({ policy }) =>
      policy === 'split' ? SPLIT : policy === 'priority' ? PRIORITY : LEAST_WAIT,
    );
    this.central = Uint8Array.from(of, ({ central }) => (central ? 1 : 0));
    this.overflow = new Overflow(plan, prospects, lines);
    this.maximumWaiting = Float64Array.from(of, (routing) => routing.maximumWaiting);
    const most = mostPlaces(plan);
    this.allCumulated = new Float64Array(of.length * most);
    this.cumulated = of.map(({ providers }, channel) =>
      this.allCumulated.subarray(channel * most, channel * most + providers.length),
    );
    this.passedOver = of.map((routing) => new Uint8Array(routing.providers.length));
    this.closed = of.map((routing) => new Uint8Array(routing.providers.length));
    this.sole = Uint8Array.from(prospects.teams, (places, channel) =>
      places.length === 1 && places[0]!.length === 1 && caps.limited[channel] === 0 ? 1 : 0,
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
    if (this.caps.limited[channel] === 1 && forced < 0) this.caps.withdraw(channel, this.counted);
  }

  /**
   * The team that takes a contact now, or −1 with `queue` set. Register ROUTE holds the contact's
   * own number in [0, 1).
   *
   * @param forced place that a transfer goes to; −1: by the plan
   */
  route(channel: number, forced: number): number {
    if (this.sole[channel] === 1) return this.soleTeam(channel);
    if (forced >= 0 && this.closed[channel]![forced] === 0) {
      this.place = forced;
      const team = this.prospects.idleTeam(channel, forced);
      if (team < 0 && this.central[channel] === 1) return this.idleAnywhere(channel, forced);
      return this.orQueue(channel, forced, team);
    }
    let place = this.chosen(channel);
    if (this.caps.limited[channel] === 1) {
      place = this.accepting(channel, place);
      if (place < 0) {
        this.queue = NONE;
        return NONE;
      }
      const team = this.toPlace(channel, place);
      // In a central queue contacts count where they were first meant for, whoever takes them.
      this.counted = this.central[channel] === 1 ? place : this.place;
      this.caps.accept(channel, this.counted);
      return team;
    }
    return this.toPlace(channel, place);
  }

  /** The queue that the plan now has for a contact that waits; register ROUTE holds a number of its own. */
  queueNow(channel: number): number {
    return this.queues[channel]![this.chosen(channel)]!;
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
    const team = this.prospects.idleTeam(channel, place);
    if (team >= 0) return team;
    if (this.central[channel] === 1) return this.idleAnywhere(channel, place);
    if (this.overflow.due(channel, place)) return this.elsewhere(channel, place);
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
    const team = this.prospects.teams[channel]![0]![0]!;
    if (this.floor.room(team, channel) > 0) return team;
    this.queue = this.queues[channel]![0]!;
    return NONE;
  }

  /** First provider of the list with an idle agent; with none, the first not passed over. */
  private firstIdle(channel: number): number {
    const passed = this.passedOver[channel]!;
    let fallback = NONE;
    for (let place = 0; place < passed.length; place++) {
      if (passed[place] === 1 || this.caps.full(channel, place)) continue;
      if (fallback < 0) fallback = place;
      if (this.prospects.idleTeam(channel, place) >= 0) return place;
    }
    return fallback < 0 ? this.firstOpen(channel) : fallback;
  }

  /** Where contacts go that nobody can be expected to answer: the first provider that is not gone. */
  private firstOpen(channel: number): number {
    return Math.max(0, this.closed[channel]!.indexOf(0));
  }

  /** Provider of the least expected wait; among several with somebody idle, the most idle. */
  private leastWait(channel: number): number {
    const passed = this.passedOver[channel]!;
    let chosen = NONE;
    let least = Infinity;
    let most = 0;
    for (let place = 0; place < passed.length; place++) {
      if (passed[place] === 1 || this.caps.full(channel, place)) continue;
      const room = this.prospects.roomAt(channel, place);
      const wait = room > 0 ? 0 : this.prospects.expectedWait(channel, place);
      if (chosen < 0 || wait < least || (wait === least && room > most)) {
        chosen = place;
        least = wait;
        most = room;
      }
    }
    return chosen < 0 ? this.firstOpen(channel) : chosen;
  }

  /** Central queue: any provider's idle agent may take the contact; else all wait together. */
  private idleAnywhere(channel: number, place: number): number {
    this.queue = this.queues[channel]![place]!;
    const places = this.queues[channel]!.length;
    for (let other = 0; other < places; other++) {
      if (other === place) continue;
      const team = this.prospects.idleTeam(channel, other);
      if (team >= 0) {
        this.place = other;
        return team;
      }
    }
    return NONE;
  }

  /** Own queues, past the threshold: an idle agent elsewhere, else where the wait is least. */
  private elsewhere(channel: number, place: number): number {
    let chosen = place;
    let least = this.prospects.expectedWait(channel, place);
    const passed = this.passedOver[channel]!;
    for (let other = 0; other < passed.length; other++) {
      if (other === place || passed[other] === 1 || this.caps.full(channel, other)) continue;
      const team = this.prospects.idleTeam(channel, other);
      if (team >= 0) {
        this.place = other;
        return team;
      }
      if (this.overflow.atOnce[channel] === 1) continue;
      const wait = this.prospects.expectedWait(channel, other);
      if (wait < least) {
        least = wait;
        chosen = other;
      }
    }
    this.place = chosen;
    this.queue = this.queues[channel]![chosen]!;
    return NONE;
  }

  /** The place itself while it accepts contacts, else the least expected wait that does; −1: none. */
  private accepting(channel: number, place: number): number {
    if (!this.caps.full(channel, place)) return place;
    let chosen = NONE;
    let least = Infinity;
    const passed = this.passedOver[channel]!;
    for (let other = 0; other < passed.length; other++) {
      if (passed[other] === 1 || this.caps.full(channel, other)) continue;
      const wait = this.prospects.wait(channel, other);
      if (chosen < 0 || wait < least) {
        least = wait;
        chosen = other;
      }
    }
    return chosen;
  }
}

/** Providers in the plan of the channel that has most of them. */
export function mostPlaces({ channels }: RoutingPlan): number {
  return Math.max(...channels.map(({ providers }) => providers.length));
}
