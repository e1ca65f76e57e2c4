import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { Floor } from './floor.ts';
import type { WaitingLines } from './waiting-lines.ts';

/** What a contact may expect at each provider of its channel's plan, at this instant. */
export class Prospects {
  /** [channel][place in the plan]: queue of the provider. */
  readonly queues: readonly Int32Array[];
  /** [channel][place]: teams that take contacts at once, best priority first, with that priority. */
  readonly teams: readonly (readonly Int32Array[])[];
  private readonly ranks: readonly (readonly Int32Array[])[];
  /** [channel][place]: all teams of the provider that serve the channel. */
  private readonly everyTeam: readonly (readonly Int32Array[])[];
  /** [channel][place]: seconds of one agent that a contact takes. */
  private readonly work: readonly Float64Array[];
  private readonly floor: Floor;
  private readonly lines: WaitingLines;

  /** @param throughput [channel]: pace of an agent with as many contacts as it may have at once */
  constructor(plan: RoutingPlan, floor: Floor, lines: WaitingLines, throughput: readonly number[]) {
    this.floor = floor;
    this.lines = lines;
    const of = plan.channels;
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
  }

  /** The provider's team of the best priority with somebody idle; among equals the most idle; −1: nobody. */
  idleTeam(channel: number, place: number): number {
    const teams = this.teams[channel]![place]!;
    const ranks = this.ranks[channel]![place]!;
    let chosen = -1;
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

  /** How many more contacts the provider could begin now. */
  roomAt(channel: number, place: number): number {
    const teams = this.teams[channel]![place]!;
    let room = 0;
    for (let i = 0; i < teams.length; i++) room += Math.max(0, this.floor.room(teams[i]!, channel));
    return room;
  }

  /** Seconds until somebody takes a contact: 0 with somebody idle, else the expected wait. */
  wait(channel: number, place: number): number {
    return this.roomAt(channel, place) > 0 ? 0 : this.expectedWait(channel, place);
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
