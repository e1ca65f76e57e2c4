import { present } from '../../base/assert.ts';
import type { Scenario, Setup, Team } from '../../scenario/types.ts';
import { meanSeconds } from '../random/laws.ts';
import { channelRouting, type ChannelRouting } from './channel-routing.ts';
import { DEFERRED_RANK, FOREIGN_RANK, type ServedQueue, type Stage } from './service-plan.ts';

/** A team, by indexes. */
export interface PlannedTeam {
  readonly site: number;
  readonly provider: number;
  readonly channels: readonly number[];
}

/** A queue of waiting contacts: one channel's, held by the client (−1) or by a provider. */
export interface PlannedQueue {
  readonly channel: number;
  readonly provider: number;
}

/** How a team handles a channel. */
export interface PlannedSkill {
  /** Agents take the lowest first; a contact goes to the team with the lowest. */
  readonly priority: number;
  /** Seconds that a contact must have waited before the team takes it. */
  readonly after: number;
  readonly handleFactor: number;
  /** Undefined: not stated; then every contact counts as resolved. */
  readonly firstContactResolution: number | undefined;
  readonly satisfaction: number | undefined;
}

/** Who serves what, and by which way: a setup without its numbers of agents. */
export interface RoutingPlan {
  readonly teams: readonly PlannedTeam[];
  readonly channels: readonly ChannelRouting[];
  readonly queues: readonly PlannedQueue[];
  /** Number of providers of the scenario. */
  readonly providers: number;
  /** [provider]: live contacts that may be there at once; Infinity: no limit. */
  readonly lines: readonly number[];
  /** [channel][provider]: teams of the provider that serve the channel. */
  readonly teamsFor: readonly (readonly (readonly number[])[])[];
  /** [channel][provider]: queue that such a contact waits in; −1: not served there. */
  readonly queueFor: readonly (readonly number[])[];
  /** [team]: queues it serves, by rank, then in the scenario's order. */
  readonly queuesOf: readonly (readonly ServedQueue[])[];
  /** [queue]: teams that may take a contact only after some time, soonest first. */
  readonly stages: readonly (readonly Stage[])[];
  /** [team][channel]. */
  readonly skills: readonly (readonly PlannedSkill[])[];
  /** [team][channel]: handle-time factor. */
  readonly handleFactor: readonly (readonly number[])[];
  /** [channel][provider]: mean handle time there, seconds. */
  readonly meanHandle: readonly (readonly number[])[];
}

/** Compiles the routing of a valid setup. */
export function routingPlan(scenario: Scenario, setup: Setup): RoutingPlan {
  const providerOf = new Map(scenario.providers.map((provider, index) => [provider.id, index]));
  const siteOf = new Map<string, { site: number; provider: number }>();
  scenario.providers.forEach((provider, index) => {
    for (const site of provider.sites) siteOf.set(site.id, { site: siteOf.size, provider: index });
  });
  const channelOf = new Map(scenario.channels.map((channel, index) => [channel.id, index]));

  const teams = setup.teams.map((team): PlannedTeam => ({
    ...present(siteOf.get(team.site), team.site),
    channels: team.channels.map((id) => present(channelOf.get(id), id)),
  }));
  const channels = scenario.channels.map((channel) =>
    channelRouting(channel, present(setup.routing[channel.id], channel.id), providerOf, channelOf),
  );
  const skills = setup.teams.map((team, index) =>
    scenario.channels.map((_, channel) => skillOf(scenario, team, teams[index]!.provider, channel)),
  );
  const teamsFor = channels.map((_, channel) =>
    scenario.providers.map((_, provider) =>
      teams.flatMap((team, index) =>
        team.provider === provider && team.channels.includes(channel) ? [index] : [],
      ),
    ),
  );
  const { queues, queueFor } = queuesOf(channels, scenario.providers.length);
  const served = teams.map((team, index) => servedBy(team, skills[index]!, channels, queueFor));
  return {
    teams,
    channels,
    queues,
    providers: scenario.providers.length,
    lines: scenario.providers.map(({ lines }) => lines ?? Infinity),
    teamsFor,
    queueFor,
    queuesOf: served,
    stages: queues.map((_, queue) => stagesOf(queue, served)),
    skills,
    handleFactor: skills.map((of) => of.map(({ handleFactor }) => handleFactor)),
    meanHandle: scenario.channels.map((channel, c) =>
      scenario.providers.map((_, provider) => {
        const factors = teamsFor[c]![provider]!.map((team) => skills[team]![c]!.handleFactor);
        const factor =
          factors.length === 0
            ? providerFactor(scenario, provider, c)
            : factors.reduce((sum, value) => sum + value, 0) / factors.length;
        return meanSeconds(channel.handleTime) * factor;
      }),
    ),
  };
}

function providerFactor(scenario: Scenario, provider: number, channel: number): number {
  const { id } = scenario.channels[channel]!;
  return scenario.providers[provider]!.skills[id]?.handleTimeFactor ?? 1;
}

function skillOf(scenario: Scenario, team: Team, provider: number, channel: number): PlannedSkill {
  const { id, priority } = scenario.channels[channel]!;
  const own = team.skills?.[id];
  const general = scenario.providers[provider]!.skills[id];
  return {
    priority: own?.priority ?? priority,
    after: own?.afterSeconds ?? 0,
    handleFactor: own?.handleTimeFactor ?? general?.handleTimeFactor ?? 1,
    firstContactResolution: own?.firstContactResolution ?? general?.firstContactResolution,
    satisfaction: own?.satisfaction ?? general?.satisfaction,
  };
}

function queuesOf(
  channels: readonly ChannelRouting[],
  providers: number,
): { queues: PlannedQueue[]; queueFor: number[][] } {
  const queues: PlannedQueue[] = [];
  const queueFor = channels.map((routing, channel) => {
    const own = new Array<number>(providers).fill(-1);
    routing.providers.forEach((provider, place) => {
      if (!routing.central || place === 0) {
        queues.push({ channel, provider: routing.central ? -1 : provider });
      }
      own[provider] = queues.length - 1;
    });
    return own;
  });
  return { queues, queueFor };
}

/** Queues of a team: those of its provider, and by staged overflow those of the others. */
function servedBy(
  team: PlannedTeam,
  skills: readonly PlannedSkill[],
  channels: readonly ChannelRouting[],
  queueFor: readonly (readonly number[])[],
): ServedQueue[] {
  return team.channels
    .flatMap((channel): ServedQueue[] => {
      const { providers, overflow, deferred } = channels[channel]!;
      const place = providers.indexOf(team.provider);
      if (place < 0) return [];
      const { priority, after } = skills[channel]!;
      const rank = (deferred ? DEFERRED_RANK : 0) + priority;
      const own = queueFor[channel]![team.provider]!;
      const entries = [{ queue: own, rank, after }];
      if (overflow.kind === 'staged' && overflow.to.includes(place)) {
        for (const other of providers) {
          const queue = queueFor[channel]![other]!;
          if (queue === own) continue;
          const wait = Math.max(after, overflow.after);
          entries.push({ queue, rank: rank + FOREIGN_RANK, after: wait });
        }
      }
      return entries;
    })
    .sort((a, b) => a.rank - b.rank || a.queue - b.queue);
}

/** Teams that come in later for a queue, by the time they come in. */
function stagesOf(queue: number, served: readonly (readonly ServedQueue[])[]): Stage[] {
  const late = served.flatMap((entries, team) =>
    entries
      .filter((entry) => entry.queue === queue && entry.after > 0)
      .map(({ after, rank }) => ({ after, rank, team })),
  );
  return [...new Set(late.map(({ after }) => after))]
    .sort((a, b) => a - b)
    .map((after) => ({
      after,
      teams: late
        .filter((entry) => entry.after === after)
        .map(({ team, rank }) => ({ team, rank }))
        .sort((a, b) => a.rank - b.rank || a.team - b.team),
    }));
}
