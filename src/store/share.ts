import type { Provider, Scenario, Setup, Team } from '../scenario/types.ts';
import { setAt, type Path } from './path.ts';

/** Whose share of which channel in which setup. */
export interface SharePlace {
  readonly setup: number;
  readonly channel: string;
  readonly provider: string;
}

/** The share that a path names: `setups[0].routing.phone.shares.atlas`. */
export function shareAt(path: Path): SharePlace | undefined {
  const [setups, setup, routing, channel, shares, provider, ...more] = path;
  if (setups !== 'setups' || routing !== 'routing' || shares !== 'shares') return undefined;
  if (typeof setup !== 'number' || typeof channel !== 'string') return undefined;
  return typeof provider === 'string' && more.length === 0
    ? { setup, channel, provider }
    : undefined;
}

/**
 * Gives a provider another share of a channel. Of two providers the partner takes the rest; teams
 * that were sized for just the former share are sized for the new one.
 */
export function setShare(document: Scenario, place: SharePlace, share: number): Scenario {
  const setup = document.setups[place.setup];
  const routing = setup?.routing[place.channel];
  if (setup === undefined || routing?.policy !== 'split') return document;
  const before = routing.shares;
  const after: Record<string, number> = { ...before, [place.provider]: share };
  const [partner, ...others] = Object.keys(before).filter((id) => id !== place.provider);
  if (partner !== undefined && others.length === 0 && share >= 0 && share <= 1) {
    after[partner] = rounded(1 - share);
  }
  const path = ['setups', place.setup];
  const shared = setAt(document, [...path, 'routing', place.channel, 'shares'], after);
  const teams = setup.teams.map((team) =>
    follow(team, place.channel, before, after, document.providers),
  );
  return setAt(shared, [...path, 'teams'], teams);
}

/**
 * Lets a provider of the scenario into a setup, with a fifth of every channel that is split and a
 * team at its first site, as the setup's first team.
 */
export function addToSetup(document: Scenario, index: number, provider: Provider): Scenario {
  const setup = document.setups[index];
  const [site] = provider.sites;
  const [model] = setup?.teams ?? [];
  if (setup === undefined || site === undefined || model === undefined) return document;
  const part = 0.2;
  const spare = model.staffing.rule === 'erlang' ? model.staffing.spare : 0;
  let changed = document;
  for (const [channel, routing] of Object.entries(setup.routing)) {
    if (routing.policy !== 'split' || Object.hasOwn(routing.shares, provider.id)) continue;
    const before = routing.shares;
    const after = Object.fromEntries(
      Object.entries(before).map(([id, share]) => [id, rounded(share * (1 - part))]),
    );
    after[provider.id] = part;
    const current = changed.setups[index]?.teams ?? [];
    const teams = current.map((team) => follow(team, channel, before, after, document.providers));
    changed = setAt(changed, ['setups', index, 'teams'], teams);
    changed = setAt(changed, ['setups', index, 'routing', channel, 'shares'], after);
  }
  const team: Team = {
    site: site.id,
    channels: model.channels,
    staffing: { rule: 'erlang', share: part, spare },
  };
  const teams = changed.setups[index]?.teams ?? [];
  return setAt(changed, ['setups', index, 'teams'], [...teams, team]);
}

/** Takes a provider out of a setup; the others take over its share in proportion. */
export function removeFromSetup(document: Scenario, index: number, provider: Provider): Scenario {
  const setup = document.setups[index];
  if (setup === undefined) return document;
  const sites = new Set(provider.sites.map(({ id }) => id));
  let teams = setup.teams.filter(({ site }) => !sites.has(site));
  let changed = document;
  for (const [channel, routing] of Object.entries(setup.routing)) {
    if (routing.policy !== 'split') continue;
    const { [provider.id]: gone, ...rest } = routing.shares;
    if (gone === undefined || gone >= 1) continue;
    const after = Object.fromEntries(
      Object.entries(rest).map(([id, share]) => [id, rounded(share / (1 - gone))]),
    );
    teams = teams.map((team) => follow(team, channel, routing.shares, after, document.providers));
    changed = setAt(changed, ['setups', index, 'routing', channel, 'shares'], after);
  }
  return setAt(changed, ['setups', index, 'teams'], teams);
}

/** Providers that have a share in a setup, in the order of the scenario. */
export function providersOf(document: Scenario, setup: Setup): readonly Provider[] {
  const sites = new Set(setup.teams.map(({ site }) => site));
  return document.providers.filter(
    ({ id, sites: own }) =>
      own.some((site) => sites.has(site.id)) ||
      Object.values(setup.routing).some(
        (routing) => routing.policy === 'split' && Object.hasOwn(routing.shares, id),
      ),
  );
}

type Shares = Readonly<Record<string, number>>;

function follow(
  team: Team,
  channel: string,
  before: Shares,
  after: Shares,
  providers: readonly Provider[],
): Team {
  const { staffing } = team;
  const owner = providers.find(({ sites }) => sites.some(({ id }) => id === team.site));
  if (owner === undefined || staffing.rule !== 'erlang') return team;
  if (team.channels.length !== 1 || team.channels[0] !== channel) return team;
  const share = after[owner.id];
  return share !== undefined && before[owner.id] === staffing.share
    ? { ...team, staffing: { ...staffing, share } }
    : team;
}

/** 1 − 0.6 is 0.4, not 0.40000000000000002. */
function rounded(share: number): number {
  return Number(share.toFixed(9));
}
