import type { Provider, Scenario, Setup } from '../types.ts';
import { triggersOf } from './contract-versions.ts';
import { providersOf } from './references.ts';

/** Providers of a setup that have a team there. */
export function providersAtWork(setup: Setup, { providers }: Scenario): readonly Provider[] {
  const sites = new Set(setup.teams.map(({ site }) => site));
  return providers.filter((provider) => provider.sites.some(({ id }) => sites.has(id)));
}

/** Channels of a setup that a provider is in the plan of. */
export function channelsOf(setup: Setup, provider: string): readonly string[] {
  return Object.entries(setup.routing).flatMap(([channel, routing]) =>
    providersOf(routing).some(({ id }) => id === provider) ? [channel] : [],
  );
}

/** Providers of a setup that may leave it: by a departure, or because a trigger ends the contract. */
export function mayLeave(setup: Setup, scenario: Scenario): ReadonlySet<string> {
  const ending = providersAtWork(setup, scenario).filter(({ contract }) =>
    triggersOf(contract).some(({ then }) => then.effect === 'contractEnds'),
  );
  return new Set([
    ...(setup.departures ?? []).map(({ provider }) => provider),
    ...ending.map(({ id }) => id),
  ]);
}

/** The first channel of a provider that nobody would be left for; undefined: there is none. */
export function orphanedChannel(
  setup: Setup,
  provider: string,
  scenario: Scenario,
): string | undefined {
  const leaving = mayLeave(setup, scenario);
  return channelsOf(setup, provider).find((channel) => {
    const routing = setup.routing[channel];
    return routing !== undefined && providersOf(routing).every(({ id }) => leaving.has(id));
  });
}

/** Whether some setup splits a channel (any, when undefined) between a provider and others. */
export function sharesAnywhere(
  provider: string,
  channel: string | undefined,
  { setups }: Scenario,
): boolean {
  return setups.some(({ routing }) =>
    Object.entries(routing).some(
      ([id, rule]) =>
        (channel === undefined || id === channel) &&
        rule.policy === 'split' &&
        Object.hasOwn(rule.shares, provider) &&
        Object.keys(rule.shares).length > 1,
    ),
  );
}
