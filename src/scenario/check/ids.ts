import { tr } from '../../base/words.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import type { Check, Report } from './report.ts';

/** Every id names one thing only, and no list names the same thing twice. */
export const checkIds: Check = (scenario, report) => {
  const { channels, providers, hazards, setups } = scenario;
  const own = (list: string, items: readonly { id: string }[]) =>
    items.map((item, index): Named => ({ path: [list, index, 'id'], id: item.id }));
  unique(report, own('channels', channels), 'channels');
  unique(report, own('providers', providers), 'providers');
  unique(report, own('hazards', hazards), 'hazards');
  unique(report, own('setups', setups), 'setups');
  const sites = providers.flatMap((provider, p) =>
    provider.sites.map((site, s): Named => ({
      path: ['providers', p, 'sites', s, 'id'],
      id: site.id,
    })),
  );
  unique(report, sites, 'sites, whoever their provider is');
  providers.forEach((provider, p) => {
    provider.sites.forEach((site, s) => {
      const path = ['providers', p, 'sites', s];
      once(report, [...path, 'dependsOn'], site.dependsOn);
    });
  });
  setups.forEach((setup, s) => {
    setup.teams.forEach((team, t) => {
      once(report, ['setups', s, 'teams', t, 'channels'], team.channels);
    });
    for (const [channel, routing] of Object.entries(setup.routing)) {
      const path = ['setups', s, 'routing', channel];
      if (routing.policy === 'priority') once(report, [...path, 'order'], routing.order);
      if (routing.policy === 'leastExpectedWait') {
        once(report, [...path, 'providers'], routing.providers);
      }
      const { overflow } = routing;
      if (overflow !== undefined && 'afterSeconds' in overflow && overflow.to !== undefined) {
        once(report, [...path, 'overflow', 'to'], overflow.to);
      }
    }
  });
};

interface Named {
  readonly path: readonly PathStep[];
  readonly id: string;
}

function once(report: Report, path: readonly PathStep[], ids: readonly string[]): void {
  const named = ids.map((id, index): Named => ({ path: [...path, index], id }));
  unique(report, named, 'entries of this list');
}

function unique(report: Report, named: readonly Named[], what: string): void {
  const seen = new Set<string>();
  for (const { path, id } of named) {
    if (seen.has(id)) {
      report.inconsistent(path, {
        received: shortRendering(id),
        expected: `an id that no other entry has (${what})`,
        message: tr`"${id}" is used twice, so a reference to it would be ambiguous. Rename one of the two, or remove it.`,
      });
    }
    seen.add(id);
  }
}
