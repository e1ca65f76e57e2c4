import type { Provider, Routing, Scenario, Setup, Team } from '../scenario/types.ts';
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
 * Lets a provider of the scenario into a setup, with a fifth of every channel that is split, as the
 * last of every order, and with a team at its first site, as the setup's first team.
 */
export function addToSetup(document: Scenario, index: number, provider: Provider): Scenario {
  const setup = document.setups[index];
  const [site] = provider.sites;
  const [model] = setup?.teams ?? [];
  if (setup === undefined || site === undefined || model === undefined) return document;
  const part = 0.2;
  const spare = model.staffing.rule === 'erlang' ? model.staffing.spare : 0;
  let { teams } = setup;
  const routing: Record<string, Routing> = {};
  for (const [channel, rule] of Object.entries(setup.routing)) {
    routing[channel] = rule;
    if (rule.policy === 'priority' && !rule.order.includes(provider.id)) {
      routing[channel] = { ...rule, order: [...rule.order, provider.id] };
    }
    if (rule.policy !== 'split' || Object.hasOwn(rule.shares, provider.id)) continue;
    const shares = Object.fromEntries(
      Object.entries(rule.shares).map(([id, share]) => [id, rounded(share * (1 - part))]),
    );
    shares[provider.id] = part;
    routing[channel] = { ...rule, shares };
    teams = teams.map((team) => follow(team, channel, rule.shares, shares, document.providers));
  }
  const channels = document.channels.map(({ id }) => id);
  const staffing = { rule: 'erlang', share: part, spare } as const;
  const changed: Setup = {
    ...setup,
    routing,
    teams: [...teams, { site: site.id, channels, staffing }],
  };
  return setAt(document, ['setups', index], changed);
}

/** Takes a provider out of a setup that has others; they take over its share in proportion. */
export function removeFromSetup(document: Scenario, index: number, provider: Provider): Scenario {
  const setup = document.setups[index];
  const heir = setup && providersOf(document, setup).find(({ id }) => id !== provider.id);
  if (setup === undefined || heir === undefined) return document;
  return setAt(document, ['setups', index], withoutProvider(document, setup, provider, heir));
}

/**
 * A setup without one of its providers: the others take over its share in proportion, and `heir`
 * what nobody else does, with a team of its own where it has none.
 */
export function withoutProvider(
  document: Scenario,
  setup: Setup,
  { id: gone, sites }: Provider,
  heir: Provider,
): Setup {
  const own = new Set(sites.map(({ id }) => id));
  let teams = setup.teams.filter(({ site }) => !own.has(site));
  const routing: Record<string, Routing> = {};
  for (const [channel, rule] of Object.entries(setup.routing)) {
    routing[channel] = withoutIn(rule, gone, heir.id);
    const after = routing[channel];
    if (rule.policy === 'split' && after.policy === 'split') {
      const { shares } = after;
      teams = teams.map((team) => follow(team, channel, rule.shares, shares, document.providers));
    }
  }
  const [site] = heir.sites;
  const isServed = (channel: string): boolean =>
    teams.some(
      (team) => team.channels.includes(channel) && heir.sites.some(({ id }) => id === team.site),
    );
  const toServe = Object.entries(routing).flatMap(([channel, rule]) =>
    involves(rule, heir.id) && !isServed(channel) ? [channel] : [],
  );
  const staffing = { rule: 'erlang', share: 1, spare: 0.1 } as const;
  return {
    ...setup,
    routing,
    teams:
      site === undefined || toServe.length === 0
        ? teams
        : [...teams, { site: site.id, channels: toServe, staffing }],
  };
}

function withoutIn(rule: Routing, gone: string, heir: string): Routing {
  if (rule.policy === 'split') {
    const { [gone]: share = 0, ...rest } = rule.shares;
    const ids = Object.keys(rest);
    if (ids.length === 0) return { ...rule, shares: { [heir]: 1 } };
    if (share === 0) return { ...rule, shares: rest };
    if (share >= 1) return { ...rule, shares: equalShares(ids) };
    const shares = Object.fromEntries(
      Object.entries(rest).map(([id, each]) => [id, rounded(each / (1 - share))]),
    );
    return { ...rule, shares };
  }
  const without = (ids: readonly string[]): string[] => {
    const left = ids.filter((id) => id !== gone);
    return left.length === 0 ? [heir] : left;
  };
  return rule.policy === 'priority'
    ? { ...rule, order: without(rule.order) }
    : { ...rule, providers: without(rule.providers) };
}

/** The same share for each, 1 in all. */
export function equalShares(ids: readonly string[]): Record<string, number> {
  const each = Number((1 / Math.max(1, ids.length)).toFixed(2));
  const [first = '', ...others] = ids;
  return Object.fromEntries([
    [first, rounded(1 - each * others.length)],
    ...others.map((id) => [id, each] as const),
  ]);
}

function involves(rule: Routing, provider: string): boolean {
  if (rule.policy === 'split') return Object.hasOwn(rule.shares, provider);
  return (rule.policy === 'priority' ? rule.order : rule.providers).includes(provider);
}

/** Providers that have a share in a setup, in the order of the scenario. */
export function providersOf(document: Scenario, setup: Setup): readonly Provider[] {
  const sites = new Set(setup.teams.map(({ site }) => site));
  return document.providers.filter(
    ({ id, sites: own }) =>
      own.some((site) => sites.has(site.id)) ||
      Object.values(setup.routing).some((routing) => involves(routing, id)),
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
export function rounded(share: number): number {
  return Number(share.toFixed(9));
}
