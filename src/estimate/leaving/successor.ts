import { providersOf } from '../../scenario/check/references.ts';
import { orphanedChannel, providersAtWork } from '../../scenario/check/remaining.ts';
import type { Contract, Provider, Routing, Scenario, Setup } from '../../scenario/types.ts';

type Amendment = NonNullable<Contract['amendments']>[number];

/** A setup that a provider leaves, with somebody to take over. */
export interface TakenOver {
  readonly setup: Setup;
  /** Who comes in; undefined: those who are there already. */
  readonly successor: Provider | undefined;
}

/**
 * A setup with someone left for each channel of a provider that leaves. Where nobody is, the first
 * provider of the scenario without a team there succeeds it: at its first site a team for each of the
 * leaver's, by the same staffing rule, with a planned share of 0; overflow within those channels, which
 * has no effect between one provider and nobody, is left out. Undefined: the work has nowhere to go.
 */
export function takenOver(
  setup: Setup,
  provider: string,
  scenario: Scenario,
): TakenOver | undefined {
  const leaving: Setup = {
    ...setup,
    departures: [...(setup.departures ?? []), { provider, reason: 'breach' }],
  };
  const orphaned = new Set<string>();
  let open = leaving;
  for (;;) {
    const channel = orphanedChannel(open, provider, scenario);
    if (channel === undefined) break;
    orphaned.add(channel);
    const { [channel]: _taken, ...routing } = open.routing;
    open = { ...open, routing };
  }
  if (orphaned.size === 0) return { setup, successor: undefined };
  const atWork = providersAtWork(setup, scenario);
  const successor = scenario.providers.find((other) => !atWork.includes(other));
  const site = successor?.sites[0];
  if (successor === undefined || site === undefined) return undefined;
  // Channels that others share cannot be taken over by one who has nothing yet.
  const isAlone = [...orphaned].every((channel) => {
    const routing = setup.routing[channel];
    return routing !== undefined && providersOf(routing).length === 1;
  });
  if (!isAlone) return undefined;
  return { setup: succeeded(setup, provider, successor, site.id, orphaned, scenario), successor };
}

function succeeded(
  setup: Setup,
  provider: string,
  successor: Provider,
  site: string,
  orphaned: ReadonlySet<string>,
  scenario: Scenario,
): Setup {
  const own = new Set(
    scenario.providers.find(({ id }) => id === provider)?.sites.map(({ id }) => id),
  );
  const teams = setup.teams.flatMap((team): Setup['teams'] => {
    const channels = team.channels.filter((channel) => orphaned.has(channel));
    if (!own.has(team.site) || channels.length === 0) return [];
    const { staffing, hours, reserve, shrinkage } = team;
    return [
      {
        site,
        channels,
        staffing,
        ...(hours === undefined ? {} : { hours }),
        ...(reserve === undefined ? {} : { reserve }),
        ...(shrinkage === undefined ? {} : { shrinkage }),
      },
    ];
  });
  const routing = Object.fromEntries(
    Object.entries(setup.routing).map(([channel, rule]): [string, Routing] => {
      if (!orphaned.has(channel)) return [channel, rule];
      const { queue, maximumWaiting, failover, callBack, voicemail } = rule;
      return [
        channel,
        {
          policy: 'split' as const,
          shares: { [provider]: 1, [successor.id]: 0 },
          queue,
          ...(maximumWaiting === undefined ? {} : { maximumWaiting }),
          ...(failover === undefined ? {} : { failover }),
          ...(callBack === undefined ? {} : { callBack }),
          ...(voicemail === undefined ? {} : { voicemail }),
        },
      ];
    }),
  );
  return { ...setup, teams: [...setup.teams, ...teams], routing };
}

/** The contract of a successor: nothing is agreed before the departure, and nothing moves after it. */
export function notYetAgreed(successor: Provider, scenario: Scenario): Provider {
  const { contract } = successor;
  const amendments = (contract.amendments ?? []).map(
    ({ volumeFactor: _, ...rest }): Amendment => rest,
  );
  return {
    ...successor,
    contract: {
      ...contract,
      amendments: [
        { from: scenario.horizon.start, name: 'Nothing agreed yet', volumeFactor: 0 },
        ...amendments,
      ],
    },
  };
}
