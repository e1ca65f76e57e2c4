import type { Routing, Scenario, Setup, Team } from '../scenario/types.ts';
import { freshId } from './fresh-id.ts';
import { setAt } from './path.ts';
import { equalShares, providerIdsOf, rounded } from './routing-edits.ts';

/** A new setup: the first provider does all the work, with a tenth of spare agents. */
export function addSetup(document: Scenario, name: string): Scenario {
  const { channels, providers, setups } = document;
  const [provider] = providers;
  const [site] = provider?.sites ?? [];
  if (provider === undefined || site === undefined) return document;
  const routing = (): Routing => ({
    policy: 'split',
    shares: { [provider.id]: 1 },
    queue: 'provider',
  });
  const ids = channels.map(({ id }) => id);
  const setup: Setup = {
    id: freshId('setup', setups),
    name,
    teams: [{ site: site.id, channels: ids, staffing: { rule: 'erlang', share: 1, spare: 0.1 } }],
    routing: Object.fromEntries(ids.map((id) => [id, routing()])),
  };
  return { ...document, setups: [...setups, setup] };
}

/** The routing of a channel under another policy, among the same providers. */
export function withPolicy(routing: Routing, policy: Routing['policy']): Routing {
  if (routing.policy === policy) return routing;
  const order = inOrder(routing);
  const common = commonOf(routing);
  switch (policy) {
    case 'split':
      return { policy, shares: equalShares(order), ...common };
    case 'priority':
      return { policy, order, ...common };
    case 'leastExpectedWait':
      return { policy, providers: order, ...common };
  }
}

/** What a routing says under every policy. */
function commonOf(routing: Routing) {
  switch (routing.policy) {
    case 'split': {
      const { policy: _, shares: __, schedule: ___, rules: ____, ...common } = routing;
      return common;
    }
    case 'priority': {
      const { policy: _, order: __, ...common } = routing;
      return common;
    }
    case 'leastExpectedWait': {
      const { policy: _, providers: __, ...common } = routing;
      return common;
    }
  }
}

/** The order of a priority routing with one provider a place earlier. */
export function movedUp(order: readonly string[], index: number): readonly string[] {
  const id = order[index];
  if (id === undefined || index === 0) return order;
  const others = order.filter((_, position) => position !== index);
  return [...others.slice(0, index - 1), id, ...others.slice(index - 1)];
}

/** A team's staffing under another rule, for about the same work. */
export function withRule(
  document: Scenario,
  setup: Setup,
  team: Team,
  rule: Team['staffing']['rule'],
): Team['staffing'] {
  const { staffing } = team;
  if (staffing.rule === rule) return staffing;
  const share = staffing.rule === 'erlang' ? staffing.share : shareOf(document, setup, team);
  const agents = staffing.rule === 'constant' ? staffing.agents : agentsFor(document, team, share);
  switch (rule) {
    case 'erlang':
      return { rule, share, spare: 0.1 };
    case 'constant':
      return { rule, agents };
    case 'table':
      return { rule, ...agentsTable(document, team, agents) };
  }
}

/** The same number of agents on every weekday, while the team's first channel is open at the longest. */
function agentsTable({ channels, horizon }: Scenario, team: Team, agents: number) {
  const days = channels.find(({ id }) => id === team.channels[0])?.opening.days ?? [];
  const open = days.filter((day) => day !== null);
  const from = open.map((day) => day.from).sort(byText)[0] ?? '08:00';
  const to =
    open
      .map((day) => day.to)
      .sort(byText)
      .at(-1) ?? '18:00';
  const { intervalMinutes: step } = horizon;
  const steps = Math.max(1, Math.ceil((minutesOf(to) - minutesOf(from)) / step));
  const row = new Array<number>(steps).fill(agents);
  return { startsAt: from, stepMinutes: step, days: Array.from({ length: 7 }, () => [...row]) };
}

const byText = (a: string, b: string): number => (a < b ? -1 : 1);
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * A team at another site of a provider that already works in the setup: it takes over half of what
 * the provider's first team is sized for.
 */
export function addTeam(document: Scenario, index: number, site: string): Scenario {
  const setup = document.setups[index];
  const provider = document.providers.find(({ sites }) => sites.some(({ id }) => id === site));
  const at = setup?.teams.findIndex((team) => provider?.sites.some(({ id }) => id === team.site));
  const model = setup?.teams[at ?? -1];
  if (setup === undefined || model === undefined) return document;
  const { staffing } = model;
  const [former, latter] = halves(staffing);
  const teams = setup.teams.map((team) => (team === model ? { ...team, staffing: former } : team));
  const team: Team = { site, channels: model.channels, staffing: latter };
  return setAt(document, ['setups', index, 'teams'], [...teams, team]);
}

function halves(staffing: Team['staffing']): readonly [Team['staffing'], Team['staffing']] {
  switch (staffing.rule) {
    case 'erlang': {
      const share = rounded(staffing.share / 2);
      return [
        { ...staffing, share: rounded(staffing.share - share) },
        { ...staffing, share },
      ];
    }
    case 'constant': {
      const agents = Math.floor(staffing.agents / 2);
      return [
        { ...staffing, agents: staffing.agents - agents },
        { ...staffing, agents },
      ];
    }
    case 'table':
      return [staffing, { rule: 'constant', agents: 10 }];
  }
}

/** The providers of a routing, the one that comes first in front. */
function inOrder(routing: Routing): string[] {
  if (routing.policy === 'split') {
    const shares = Object.entries(routing.shares).sort(([, a], [, b]) => b - a);
    return shares.map(([id]) => id);
  }
  return [...providerIdsOf(routing)];
}

/** Part of the contacts that the provider of a team is sent, of its first channel. */
function shareOf({ providers }: Scenario, setup: Setup, team: Team): number {
  const provider = providers.find(({ sites }) => sites.some(({ id }) => id === team.site));
  const routing = setup.routing[team.channels[0] ?? ''];
  if (provider === undefined || routing?.policy !== 'split') return 1;
  return routing.shares[provider.id] ?? 1;
}

/** Agents for a share of the mean work of a team's channels, one busy for five sixths of the time. */
function agentsFor({ channels }: Scenario, team: Team, share: number): number {
  const load = channels
    .filter(({ id }) => team.channels.includes(id))
    .reduce((sum, { demand, handleTime, opening }) => {
      const mean =
        'meanSeconds' in handleTime
          ? handleTime.meanSeconds
          : (handleTime.minimumSeconds + handleTime.maximumSeconds) / 2;
      const open = opening.days.reduce(
        (all, day) => all + (day === null ? 0 : minutesOf(day.to) - minutesOf(day.from)),
        0,
      );
      return sum + (demand.contactsPerWeek * mean) / (60 * Math.max(30, open));
    }, 0);
  return Math.min(20_000, Math.max(1, Math.ceil(load * share * 1.2)));
}
