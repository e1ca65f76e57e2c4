import type {
  Channel,
  Contract,
  Provider,
  Routing,
  Scenario,
  Setup,
  Team,
} from '../scenario/types.ts';
import { channelOf, MOST_TEAMS, type Medium } from './channel-defaults.ts';
import { freshId } from './fresh-id.ts';
import { providerIdsOf } from './routing-edits.ts';

/**
 * A channel more, of a medium: in every setup it is shared like the first channel, among the same
 * providers, each with a team of its own for it (or its first team, where a setup is full of teams).
 */
export function addChannel(document: Scenario, medium: Medium, name: string): Scenario {
  const { channels, setups } = document;
  const [model] = channels;
  if (model === undefined) return document;
  const id = freshId(medium.toLowerCase(), channels);
  return {
    ...document,
    channels: [...channels, channelOf(medium, { id, name }, model)],
    setups: setups.map((setup) => withTeams(document, withRouting(setup, model.id, id), id)),
  };
}

function withRouting(setup: Setup, model: string, id: string): Setup {
  const routing = setup.routing[model];
  return routing === undefined
    ? setup
    : { ...setup, routing: { ...setup.routing, [id]: plainly(routing) } };
}

/** Shares or order, queue and fail-over alone: the rest was made for the other channel. */
function plainly(routing: Routing): Routing {
  const { queue, failover } = routing;
  const common = { queue, ...(failover === undefined ? {} : { failover }) };
  switch (routing.policy) {
    case 'split':
      return { policy: 'split', shares: routing.shares, ...common };
    case 'priority':
      return { policy: 'priority', order: routing.order, ...common };
    case 'leastExpectedWait':
      return { policy: 'leastExpectedWait', providers: routing.providers, ...common };
  }
}

function withTeams({ providers }: Scenario, setup: Setup, id: string): Setup {
  const routing = setup.routing[id];
  if (routing === undefined) return setup;
  const ids = providerIdsOf(routing);
  let { teams } = setup;
  for (const provider of providers.filter((each) => ids.includes(each.id))) {
    const share = routing.policy === 'split' ? (routing.shares[provider.id] ?? 0) : 1 / ids.length;
    teams = withTeam(teams, provider, id, Math.round(share * 1e6) / 1e6);
  }
  return { ...setup, teams };
}

function withTeam(teams: Team[], { sites }: Provider, id: string, share: number): Team[] {
  const at = teams.findIndex((team) => sites.some((site) => site.id === team.site));
  const site = teams[at]?.site ?? sites[0]?.id;
  if (site === undefined) return teams;
  if (teams.length < MOST_TEAMS) {
    return [...teams, { site, channels: [id], staffing: { rule: 'erlang', share, spare: 0.1 } }];
  }
  return teams.map((team, index) =>
    index === at ? { ...team, channels: [...team.channels, id] } : team,
  );
}

/** The same channel once more, routed alike, answered by the same teams at the same prices. */
export function duplicateChannel(document: Scenario, index: number, name: string): Scenario {
  const { channels, providers, setups } = document;
  const original = channels[index];
  if (original === undefined) return document;
  const id = freshId(original.id, channels);
  const also = <T>(record: Readonly<Record<string, T>>): Record<string, T> => {
    const own = Object.hasOwn(record, original.id) ? record[original.id] : undefined;
    return own === undefined ? record : { ...record, [id]: own };
  };
  return {
    ...document,
    channels: [
      ...channels.slice(0, index + 1),
      { ...original, id, name },
      ...channels.slice(index + 1),
    ],
    providers: providers.map((provider) => ({
      ...provider,
      skills: also(provider.skills),
      contract: { ...provider.contract, prices: pricesWith(provider, original.id, id) },
    })),
    setups: setups.map((setup) => ({
      ...setup,
      routing: also(setup.routing),
      teams: setup.teams.map((team) =>
        team.channels.includes(original.id)
          ? {
              ...team,
              channels: [...team.channels, id],
              ...(team.skills === undefined ? {} : { skills: also(team.skills) }),
            }
          : team,
      ),
    })),
  };
}

/** Clauses of the original hold for the copy, as far as there is room for them. */
function pricesWith({ contract }: Provider, original: string, id: string) {
  const { prices } = contract;
  const copies = prices.flatMap((price) =>
    'channel' in price && price.channel === original ? [{ ...price, channel: id }] : [],
  );
  return [...prices, ...copies].slice(0, Math.max(30, prices.length));
}

/** Takes a channel away, with all that names it; teams that answered nothing else go too. */
export function removeChannel(document: Scenario, index: number): Scenario {
  const { channels, providers, setups } = document;
  const gone = channels[index];
  const left = channels.filter((each) => each !== gone);
  const [heir] = left;
  if (gone === undefined || heir === undefined) return document;
  return {
    ...document,
    channels: left.map((channel) => withoutChange(channel, gone.id)),
    providers: providers.map((provider) => withoutChannel(provider, gone.id)),
    setups: setups.map((setup) => {
      const teams = setup.teams
        .map((team) => teamWithout(team, gone.id))
        .filter((team) => team.channels.length > 0);
      const [first] = setup.teams;
      const kept =
        teams.length > 0 || first === undefined ? teams : [{ ...first, channels: [heir.id] }];
      const { reallocations } = setup;
      return {
        ...setup,
        teams: kept,
        routing: routingWithout(setup.routing, gone.id),
        ...(reallocations === undefined
          ? {}
          : { reallocations: reallocations.filter(({ channel }) => channel !== gone.id) }),
      };
    }),
  };
}

function withoutChange(channel: Channel, gone: string): Channel {
  if (channel.channelChange?.to !== gone) return channel;
  const { channelChange: _, ...rest } = channel;
  return rest;
}

function withoutChannel(provider: Provider, gone: string): Provider {
  const { contract } = provider;
  const { amendments } = contract;
  return {
    ...provider,
    skills: without(provider.skills, gone),
    contract: {
      ...clausesWithout<Contract>(contract, gone),
      ...(amendments === undefined
        ? {}
        : {
            amendments: amendments.map((each) => {
              const amendment = clausesWithout<Amendment>(each, gone);
              const { channels } = amendment;
              return channels === undefined
                ? amendment
                : { ...amendment, channels: channels.filter((id) => id !== gone) };
            }),
          }),
    },
  };
}

type Amendment = NonNullable<Contract['amendments']>[number];
type Clauses = {
  readonly [Key in 'prices' | 'indicators' | 'triggers' | 'commitment']?: Contract[Key] | undefined;
};

/** The clauses of a contract or an amendment that are not about a channel alone. */
function clausesWithout<T extends Clauses>(given: T, gone: string): T {
  const isKept = (clause: object): boolean => !('channel' in clause && clause.channel === gone);
  const { prices, indicators, triggers, commitment } = given;
  const { commitment: _, ...others } = given;
  return {
    ...(commitment === undefined || isKept(commitment) ? given : others),
    ...(prices === undefined ? {} : { prices: prices.filter(isKept) }),
    ...(indicators === undefined ? {} : { indicators: indicators.filter(isKept) }),
    ...(triggers === undefined
      ? {}
      : { triggers: triggers.filter((each) => isKept(each) && isKept(each.then)) }),
  } as T;
}

function teamWithout(team: Team, gone: string): Team {
  return {
    ...team,
    channels: team.channels.filter((id) => id !== gone),
    ...(team.skills === undefined ? {} : { skills: without(team.skills, gone) }),
  };
}

function routingWithout(routing: Setup['routing'], gone: string): Setup['routing'] {
  const kept = Object.entries(without(routing, gone)).map(([id, rule]) => {
    if (rule.voicemail?.channel !== gone) return [id, rule] as const;
    const { voicemail: _, ...rest } = rule;
    return [id, rest] as const;
  });
  return Object.fromEntries(kept);
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}
