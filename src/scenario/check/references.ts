import type { PathStep } from '../issue.ts';
import type { Hazard, Routing } from '../types.ts';
import { referrer, type Kind } from './known-ids.ts';
import type { Check } from './report.ts';

/** Every id that points at something points at something that exists; contracts are apart. */
export const checkReferences: Check = (scenario, report) => {
  const refer = referrer(scenario, report);
  scenario.channels.forEach(({ channelChange }, c) => {
    if (channelChange === undefined) return;
    refer(['channels', c, 'channelChange', 'to'], channelChange.to, 'channel');
  });
  scenario.providers.forEach((provider, p) => {
    provider.sites.forEach(({ recoverySeats }, s) => {
      if (recoverySeats === undefined) return;
      refer(['providers', p, 'sites', s, 'recoverySeats', 'at'], recoverySeats.at, 'site');
    });
    for (const channel of Object.keys(provider.skills)) {
      refer(['providers', p, 'skills', channel], channel, 'channel');
    }
  });
  scenario.hazards.forEach((hazard, h) => {
    const target = targetOf(hazard);
    if (target) refer(['hazards', h, 'strikes', target.kind], target.id, target.kind);
  });
  scenario.setups.forEach((setup, s) => {
    setup.teams.forEach((team, t) => {
      const path = ['setups', s, 'teams', t];
      refer([...path, 'site'], team.site, 'site');
      team.channels.forEach((channel, c) => {
        refer([...path, 'channels', c], channel, 'channel');
      });
    });
    for (const [channel, routing] of Object.entries(setup.routing)) {
      const path = ['setups', s, 'routing', channel];
      refer(path, channel, 'channel');
      for (const { steps, id } of [...providersOf(routing), ...providersNamed(routing)]) {
        refer([...path, ...steps], id, 'provider');
      }
      const messages = routing.voicemail?.channel;
      if (messages !== undefined) refer([...path, 'voicemail', 'channel'], messages, 'channel');
    }
  });
};

/** A provider that a routing rule names, and where in the rule. */
export interface NamedProvider {
  readonly steps: readonly PathStep[];
  readonly id: string;
}

/** The providers of the plan: those that a routing rule may send contacts to. */
export function providersOf(routing: Routing): readonly NamedProvider[] {
  switch (routing.policy) {
    case 'split':
      return Object.keys(routing.shares).map((id) => ({ steps: ['shares', id], id }));
    case 'priority':
      return routing.order.map((id, index) => ({ steps: ['order', index], id }));
    case 'leastExpectedWait':
      return routing.providers.map((id, index) => ({ steps: ['providers', index], id }));
  }
}

/** The providers that the clauses of a routing rule name, who must be in its plan. */
export function providersNamed(routing: Routing): readonly NamedProvider[] {
  const { caps = {}, transfers = [], overflow } = routing;
  const keys = (steps: readonly PathStep[], shares: object): NamedProvider[] =>
    Object.keys(shares).map((id) => ({ steps: [...steps, id], id }));
  const named = [
    ...keys(['caps'], caps),
    ...transfers.flatMap(({ from, to }, index) => [
      { steps: ['transfers', index, 'from'], id: from },
      { steps: ['transfers', index, 'to'], id: to },
    ]),
  ];
  if (overflow !== undefined && 'afterSeconds' in overflow) {
    const to = overflow.to ?? [];
    named.push(...to.map((id, index) => ({ steps: ['overflow', 'to', index], id })));
  }
  if (routing.policy === 'split') {
    routing.schedule?.forEach(({ shares }, index) => {
      named.push(...keys(['schedule', index, 'shares'], shares));
    });
    routing.rules?.forEach(({ when, shares }, index) => {
      named.push({ steps: ['rules', index, 'when', 'provider'], id: when.provider });
      named.push(...keys(['rules', index, 'shares'], shares));
    });
  }
  return named;
}

function targetOf({ strikes }: Hazard): { kind: Kind; id: string } | undefined {
  if ('site' in strikes) return { kind: 'site', id: strikes.site };
  if ('region' in strikes) return { kind: 'region', id: strikes.region };
  if ('dependency' in strikes) return { kind: 'dependency', id: strikes.dependency };
  if ('provider' in strikes) return { kind: 'provider', id: strikes.provider };
  return undefined;
}
