import { tr } from '../../base/words.ts';
import { shortRendering } from '../issue.ts';
import type { Scenario, Setup } from '../types.ts';
import { providersOf } from './references.ts';
import type { Check } from './report.ts';
import { checkSum } from './sums.ts';

/** Every setup routes every channel, to providers who staff it there, in shares that add up to 1. */
export const checkRouting: Check = (scenario, report) => {
  const providerOfSite = siteOwners(scenario);
  const channels = new Set(scenario.channels.map(({ id }) => id));
  scenario.setups.forEach((setup, s) => {
    const path = ['setups', s, 'routing'];
    for (const { id } of scenario.channels) {
      if (Object.hasOwn(setup.routing, id)) continue;
      report.inconsistent([...path, id], {
        received: shortRendering(undefined),
        expected: `a routing rule for the channel "${id}"`,
        message: tr`The setup "${setup.name}" does not say where contacts of "${id}" go. Add a routing rule for that channel.`,
      });
    }
    for (const [channel, routing] of Object.entries(setup.routing)) {
      if (!channels.has(channel)) continue;
      const staffed = providersStaffing(setup, channel, providerOfSite);
      for (const { steps, id } of providersOf(routing)) {
        if (staffed.has(id)) continue;
        report.inconsistent([...path, channel, ...steps], {
          received: shortRendering(id),
          expected: `a provider with a team for "${channel}" in the setup "${setup.id}"`,
          message: tr`In the setup "${setup.name}", contacts of "${channel}" may go to "${id}", which has no team for them. Add a team at one of its sites, or take it out of the routing.`,
        });
      }
      if (routing.queue === 'central' && routing.overflow !== undefined) {
        report.inconsistent([...path, channel, 'overflow'], {
          received: shortRendering(routing.overflow),
          expected: 'no overflow where the queue is central',
          message: tr`In the setup "${setup.name}", contacts of "${channel}" wait in one central queue, which any idle agent serves: there is no other queue to overflow to. Take the overflow out, or let each provider hold its own queue.`,
        });
      }
      if (routing.policy !== 'split') continue;
      const whose = tr`The shares of "${channel}" in the setup "${setup.name}"`;
      checkSum(report, [...path, channel, 'shares'], whose, routing.shares);
    }
  });
};

function siteOwners({ providers }: Scenario): ReadonlyMap<string, string> {
  return new Map(providers.flatMap(({ id, sites }) => sites.map((site) => [site.id, id] as const)));
}

function providersStaffing(
  setup: Setup,
  channel: string,
  providerOfSite: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const teams = setup.teams.filter((team) => team.channels.includes(channel));
  return new Set(teams.flatMap((team) => providerOfSite.get(team.site) ?? []));
}
