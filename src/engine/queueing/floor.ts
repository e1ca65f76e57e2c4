import type { RoutingPlan } from '../routing/routing-plan.ts';

/** One agent, in the parts that concurrent contacts take: divisible by 1 to 10. */
export const AGENT_UNITS = 2520;

/** Who is at work: the agents of each team and what they have in hand. */
export class Floor {
  /** [team]: agents who may be at work; more may be busy when a shift has just ended. */
  readonly agents: Int32Array;
  /** [team]: agents with a contact that takes a whole agent. */
  readonly busy: Int32Array;
  /** [team]: contacts handled several at a time, and the agents they take, in AGENT_UNITS. */
  readonly concurrent: Int32Array;
  readonly load: Int32Array;
  /** [team]: 1 when it handles a channel several contacts at a time. */
  readonly pooled: Uint8Array;
  /** [channel]: part of an agent that a contact takes, in AGENT_UNITS. */
  readonly units: Int32Array;
  /** [team]: deferred work begins only while more agents than this are idle. */
  readonly reserve: Float64Array;
  /** [channel]: 1 when its contacts are deferred work. */
  readonly deferred: Uint8Array;
  /** Whether any team is barred from a channel that it has the skill for. */
  anyBarred = false;
  /** [team × channels + channel]: 1 where the team is to take no contacts. */
  private readonly barred: Uint8Array;

  constructor(plan: RoutingPlan) {
    const teams = plan.teams.length;
    this.agents = new Int32Array(teams);
    this.busy = new Int32Array(teams);
    this.barred = new Uint8Array(teams * plan.channels.length);
    this.concurrent = new Int32Array(teams);
    this.load = new Int32Array(teams);
    this.reserve = new Float64Array(teams);
    this.units = Int32Array.from(plan.channels, ({ concurrency }) => AGENT_UNITS / concurrency);
    this.deferred = Uint8Array.from(plan.channels, ({ deferred }) => (deferred ? 1 : 0));
    this.pooled = Uint8Array.from(plan.teams, ({ channels }) =>
      channels.some((channel) => plan.channels[channel]!.concurrency > 1) ? 1 : 0,
    );
  }

  /** Nobody at work, nothing in hand. */
  clear(): void {
    this.agents.fill(0);
    this.busy.fill(0);
    this.concurrent.fill(0);
    this.load.fill(0);
    this.reserve.fill(0);
    this.barred.fill(0);
    this.anyBarred = false;
  }

  /** Bars a team from a channel (1), or no more (0). */
  bar(team: number, channel: number, barred: number): void {
    const at = team * this.units.length + channel;
    if (this.barred[at] === barred) return;
    this.barred[at] = barred;
    this.anyBarred = this.barred.includes(1);
  }

  /** How many more contacts of a channel the team could begin now; 0 or less: none. */
  room(team: number, channel: number): number {
    if (this.anyBarred && this.barred[team * this.units.length + channel] === 1) return 0;
    const idle = this.agents[team]! - this.busy[team]!;
    if (this.pooled[team] === 1) return this.sharedRoom(team, channel, idle);
    return this.deferred[channel] === 1 ? idle - this.reserve[team]! : idle;
  }

  /** As `room`: concurrent contacts lie evenly over the agents whom nothing else takes. */
  private sharedRoom(team: number, channel: number, idle: number): number {
    const units = this.units[channel]!;
    const kept = this.deferred[channel] === 1 ? this.reserve[team]! : 0;
    if (units === AGENT_UNITS) return idle - this.concurrent[team]! - kept;
    const room = Math.floor((idle * AGENT_UNITS - this.load[team]!) / units);
    // Spread evenly, each of them may take an agent who has nothing in hand.
    return kept === 0 ? room : Math.min(room, idle - this.concurrent[team]! - kept);
  }
}
