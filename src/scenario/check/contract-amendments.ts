import { tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { either, shortRendering, type PathStep } from '../issue.ts';
import type { Contract, Provider, Scenario, Setup } from '../types.ts';
import { providersOf } from './references.ts';
import { channelsOf, sharesAnywhere } from './remaining.ts';
import type { Check, Report } from './report.ts';

type Amendment = NonNullable<Contract['amendments']>[number];

/** What an amendment moves (volume, channels) can be moved, in every setup. */
export const checkAmendments: Check = (scenario, report) => {
  scenario.providers.forEach((provider, p) => {
    provider.contract.amendments?.forEach((amendment, index) => {
      const path = ['providers', p, 'contract', 'amendments', index];
      checkVolume(report, [...path, 'volumeFactor'], amendment, provider, scenario);
      checkChannels(report, [...path, 'channels'], amendment, provider, scenario);
      once(report, [...path, 'countries'], amendment.countries ?? []);
    });
  });
};

/** Sums of shares that were typed by hand are right up to this. */
const TOLERANCE = 1e-6;

function checkVolume(
  report: Report,
  path: readonly PathStep[],
  { from, volumeFactor: factor }: Amendment,
  { id, name }: Provider,
  scenario: Scenario,
): void {
  if (factor === undefined || factor === 1) return;
  if (!sharesAnywhere(id, undefined, scenario)) {
    report.inconsistent(path, {
      received: shortRendering(factor),
      expected: `a setup that splits a channel between "${id}" and another`,
      message: tr`The amendment of ${from} changes the volume of ${name}, but no setup splits a channel between it and another provider. Split one in fixed shares, or remove the factor.`,
    });
    return;
  }
  if (factor > 0 && !hasShare(id, scenario)) {
    report.inconsistent(path, {
      received: shortRendering(factor),
      expected: `a setup that plans a share above 0 for "${id}"`,
      message: tr`From ${from} on, ${name} would get ${digits(factor)} times its planned share, which is 0 in every setup, so nothing would change. Plan the share it is to get, with a factor of 0 from the start and of 1 from that day on, or remove the factor.`,
    });
    return;
  }
  const whole = factor === 0 ? notSplit(id, scenario) : undefined;
  if (whole !== undefined) {
    report.inconsistent(path, {
      received: shortRendering(factor),
      expected: `"channels" without "${whole.channel}", which the setup "${whole.setup}" does not split in fixed shares`,
      message: tr`From ${from} on, ${name} is to get nothing, but in the setup "${whole.setup}" no share decides who gets "${whole.channel}", so it would get as much as before. Name the channels that it still answers (channels), or split the channel in fixed shares.`,
    });
    return;
  }
  for (const setup of scenario.setups) {
    for (const [channel, routing] of Object.entries(setup.routing)) {
      if (routing.policy !== 'split' || Object.keys(routing.shares).length < 2) continue;
      const share = Object.hasOwn(routing.shares, id) ? (routing.shares[id] ?? 0) : 0;
      if (share * factor <= 1 + TOLERANCE) continue;
      report.inconsistent(path, {
        received: shortRendering(factor),
        expected: `at most ${String(Math.floor((1 / share) * 1000) / 1000)}, which gives it all of "${channel}" in the setup "${setup.id}"`,
        message: tr`From ${from} on, ${name} would get ${digits(factor)} times its share of ${digits(share)} of "${channel}" in the setup "${setup.name}", which is more than there is. Lower the factor, or the share.`,
      });
      return;
    }
  }
}

/** Whether some setup plans to give a provider a part of a channel that it splits. */
function hasShare(provider: string, { setups }: Scenario): boolean {
  return setups.some(({ routing }) =>
    Object.values(routing).some(
      (rule) =>
        rule.policy === 'split' &&
        Object.hasOwn(rule.shares, provider) &&
        (rule.shares[provider] ?? 0) > 0,
    ),
  );
}

/** A channel that a provider gets contacts of without a share of it. */
function notSplit(
  provider: string,
  { setups }: Scenario,
): { readonly setup: string; readonly channel: string } | undefined {
  for (const setup of setups) {
    const channel = channelsOf(setup, provider).find((id) => setup.routing[id]?.policy !== 'split');
    if (channel !== undefined) return { setup: setup.name, channel };
  }
  return undefined;
}

function checkChannels(
  report: Report,
  path: readonly PathStep[],
  { from, channels }: Amendment,
  provider: Provider,
  scenario: Scenario,
): void {
  if (channels === undefined) return;
  once(report, path, channels);
  const sites = new Set(provider.sites.map(({ id }) => id));
  const answered = new Set(
    scenario.setups.flatMap(({ teams }) =>
      teams.flatMap((team) => (sites.has(team.site) ? team.channels : [])),
    ),
  );
  channels.forEach((channel, index) => {
    if (answered.has(channel) || !scenario.channels.some(({ id }) => id === channel)) return;
    report.inconsistent([...path, index], {
      received: shortRendering(channel),
      expected: `a channel that ${provider.name} has a team for: ${either([...answered].map((id) => `"${id}"`))}`,
      message: tr`From ${from} on, ${provider.name} is to answer "${channel}", but none of its teams can. Add a team for it (with a share of 0 until then), or take the channel out.`,
    });
  });
  for (const setup of scenario.setups) {
    const orphan = channelsOf(setup, provider.id).find(
      (channel) => !channels.includes(channel) && isAlone(setup, channel),
    );
    if (orphan === undefined) continue;
    report.inconsistent(path, {
      received: shortRendering(channels),
      expected: `a list with "${orphan}", which nobody else answers in the setup "${setup.id}"`,
      message: tr`From ${from} on, ${provider.name} no longer answers "${orphan}", and in the setup "${setup.name}" nobody else does. Add another provider to its routing, or the channel to the list.`,
    });
    return;
  }
}

function isAlone({ routing }: Setup, channel: string): boolean {
  const rule = routing[channel];
  return rule !== undefined && new Set(providersOf(rule).map(({ id }) => id)).size < 2;
}

function once(report: Report, path: readonly PathStep[], ids: readonly string[]): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return;
    report.inconsistent([...path, index], {
      received: shortRendering(id),
      expected: 'an id that the list does not have yet',
      message: tr`"${id}" is named twice. Remove it once.`,
    });
  });
}
