import type { Provider, Routing, Scenario, Setup, Team } from '../scenario/types.ts';
import { setAt, valueAt, type Path } from './path.ts';
import { involves, routingWith, routingWithout, sharesWith, type Shares } from './routing-edits.ts';

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
  const after = sharesWith(before, place.provider, share);
  const path = ['setups', place.setup];
  const shared = setAt(document, [...path, 'routing', place.channel, 'shares'], after);
  const teams = setup.teams.map((team) =>
    follow(team, place.channel, before, after, document.providers),
  );
  return setAt(shared, [...path, 'teams'], teams);
}

/**
 * Gives a provider another share at some hours, or while a rule acts: `…rules[0].shares.atlas`. Of
 * two providers the partner takes the rest. Undefined when the path names no such share.
 */
export function setPartShare(document: Scenario, path: Path, share: number): Scenario | undefined {
  const list = path.at(-4);
  const provider = path.at(-1);
  if (path.at(-2) !== 'shares' || (list !== 'schedule' && list !== 'rules')) return undefined;
  const before = valueAt(document, path.slice(0, -1));
  if (typeof before !== 'object' || before === null || typeof provider !== 'string')
    return undefined;
  const shares = Object.fromEntries(
    Object.entries(before).flatMap(([id, each]: [string, unknown]) =>
      typeof each === 'number' ? [[id, each] as const] : [],
    ),
  );
  return setAt(document, path.slice(0, -1), sharesWith(shares, provider, share));
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
    const after = routingWith(rule, provider.id, part);
    routing[channel] = after;
    if (rule.policy !== 'split' || after.policy !== 'split') continue;
    const { shares } = after;
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
    const after = routingWithout(rule, gone, heir.id);
    routing[channel] = after;
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

/** Providers that have a share in a setup, in the order of the scenario. */
export function providersOf(document: Scenario, setup: Setup): readonly Provider[] {
  const sites = new Set(setup.teams.map(({ site }) => site));
  return document.providers.filter(
    ({ id, sites: own }) =>
      own.some((site) => sites.has(site.id)) ||
      Object.values(setup.routing).some((routing) => involves(routing, id)),
  );
}

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
