import { present } from '../../base/assert.ts';
import type { Routing, Scenario, Setup } from '../../scenario/types.ts';
import { meanSeconds } from '../random/laws.ts';

/** How one channel's contacts find an agent in one setup. Indexes, not ids. */
export interface ChannelRouting {
  readonly policy: 'split' | 'priority';
  /** Providers of the plan, in its order. */
  readonly providers: readonly number[];
  /** Planned share of each of them; for a priority list 1 for the first, 0 for the others. */
  readonly shares: readonly number[];
  readonly central: boolean;
  /** Infinity: no overflow. */
  readonly overflowSeconds: number;
  /** Infinity: no limit. */
  readonly maximumWaiting: number;
  /** Seconds; undefined: the plan never changes by itself. */
  readonly failover:
    { readonly detect: number; readonly switchOver: number; readonly failback: number } | undefined;
}

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
  /** Of its channel: teams that serve several queues take the lowest number first. */
  readonly priority: number;
}

/** Who serves what, and by which way: a setup without its numbers of agents. */
export interface RoutingPlan {
  readonly teams: readonly PlannedTeam[];
  readonly channels: readonly ChannelRouting[];
  readonly queues: readonly PlannedQueue[];
  /** [channel][provider]: teams of the provider that serve the channel. */
  readonly teamsFor: readonly (readonly (readonly number[])[])[];
  /** [channel][provider]: queue that such a contact waits in; −1: not served there. */
  readonly queueFor: readonly (readonly number[])[];
  /** [team]: queues it serves, by priority of the channel, then in the scenario's order. */
  readonly queuesOf: readonly (readonly number[])[];
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
    channelRouting(present(setup.routing[channel.id], channel.id), providerOf),
  );
  const teamsFor = scenario.channels.map((_, channel) =>
    scenario.providers.map((_, provider) =>
      teams.flatMap((team, index) =>
        team.provider === provider && team.channels.includes(channel) ? [index] : [],
      ),
    ),
  );

  const queues: PlannedQueue[] = [];
  const queueFor = channels.map((routing, channel) => {
    const own = scenario.providers.map(() => -1);
    for (const provider of routing.providers) {
      if (routing.central && queues.some((queue) => queue.channel === channel)) {
        own[provider] = queues.length - 1;
      } else {
        own[provider] =
          queues.push({
            channel,
            provider: routing.central ? -1 : provider,
            priority: scenario.channels[channel]!.priority,
          }) - 1;
      }
    }
    return own;
  });

  const factor = (provider: number, channel: number): number =>
    scenario.providers[provider]!.skills[scenario.channels[channel]!.id]?.handleTimeFactor ?? 1;
  return {
    teams,
    channels,
    queues,
    teamsFor,
    queueFor,
    queuesOf: teams.map((team) =>
      queues
        .map((queue, index) => ({ queue, index }))
        .filter(({ queue, index }) => {
          return (
            team.channels.includes(queue.channel) &&
            queueFor[queue.channel]![team.provider] === index
          );
        })
        .sort((a, b) => a.queue.priority - b.queue.priority || a.index - b.index)
        .map(({ index }) => index),
    ),
    handleFactor: teams.map((team) =>
      scenario.channels.map((_, channel) => factor(team.provider, channel)),
    ),
    meanHandle: scenario.channels.map((channel, index) =>
      scenario.providers.map(
        (_, provider) => meanSeconds(channel.handleTime) * factor(provider, index),
      ),
    ),
  };
}

function channelRouting(routing: Routing, providerOf: Map<string, number>): ChannelRouting {
  const index = (id: string): number => present(providerOf.get(id), id);
  const { failover } = routing;
  const common = {
    central: routing.queue === 'central',
    overflowSeconds:
      routing.overflow !== undefined && 'whenExpectedWaitExceedsSeconds' in routing.overflow
        ? routing.overflow.whenExpectedWaitExceedsSeconds
        : Infinity,
    maximumWaiting: routing.maximumWaiting ?? Infinity,
    failover:
      failover === undefined
        ? undefined
        : {
            detect: failover.detectMinutes * 60,
            switchOver: failover.switchMinutes * 60,
            failback: failover.failbackMinutes * 60,
          },
  };
  switch (routing.policy) {
    case 'split': {
      // By the scenario's order of providers: the order of keys in a file means nothing.
      const shares = Object.entries(routing.shares)
        .map(([id, share]) => ({ provider: index(id), share }))
        .sort((a, b) => a.provider - b.provider);
      return {
        ...common,
        policy: 'split',
        providers: shares.map(({ provider }) => provider),
        shares: shares.map(({ share }) => share),
      };
    }
    case 'priority':
      return {
        ...common,
        policy: 'priority',
        providers: routing.order.map(index),
        shares: routing.order.map((_, place) => (place === 0 ? 1 : 0)),
      };
    case 'leastExpectedWait':
      throw new Error('routing by least expected wait is refused before it comes here');
  }
}
