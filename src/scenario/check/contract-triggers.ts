import { tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import type { Contract, Provider, Scenario } from '../types.ts';
import { isExtreme } from './contract-dates.ts';
import { versionsOf, type Version } from './contract-versions.ts';
import { channelInWords, rangeOf, whyUnmeasured } from './measured.ts';
import { channelsOf, orphanedChannel, sharesAnywhere } from './remaining.ts';
import type { Check, Report } from './report.ts';

type Trigger = NonNullable<Contract['triggers']>[number];

/** Triggers watch what is measured, and do what can be done. */
export const checkTriggers: Check = (scenario, report) => {
  scenario.providers.forEach((provider, p) => {
    for (const version of versionsOf(provider, p)) {
      version.given.triggers?.forEach((trigger, index) => {
        checkTrigger(
          report,
          [...version.path, 'triggers', index],
          trigger,
          provider,
          version,
          scenario,
        );
      });
    }
  });
};

function checkTrigger(
  report: Report,
  path: readonly PathStep[],
  trigger: Trigger,
  provider: Provider,
  version: Version,
  scenario: Scenario,
): void {
  checkMeasure(report, path, trigger, provider, scenario);
  switch (trigger.then.effect) {
    case 'shareBecomes':
      checkShare(report, path, trigger.name, trigger.then, provider, scenario);
      break;
    case 'pricesTimes':
      checkFactor(report, path, trigger, trigger.then.factor, scenario);
      break;
    case 'contractEnds':
      checkEnd(report, path, trigger.name, trigger.then, provider, version, scenario);
      break;
  }
}

function checkMeasure(
  report: Report,
  path: readonly PathStep[],
  { name, measure, channel, than }: Trigger,
  provider: Provider,
  scenario: Scenario,
): void {
  const why = whyUnmeasured(measure, channel, provider, scenario);
  if (why !== undefined) {
    report.inconsistent([...path, 'measure'], { received: shortRendering(measure), ...why });
  }
  const { least, most, words, hint } = rangeOf(measure);
  if (than >= least && than <= most) return;
  report.inconsistent([...path, 'than'], {
    received: shortRendering(than),
    expected: words,
    message: tr`The trigger "${name}" of ${provider.name} waits for ${digits(than)}, but what it measures is ${words}. ${hint === '' ? tr`Give a threshold within that range.` : hint}`,
  });
}

function checkShare(
  report: Report,
  path: readonly PathStep[],
  name: string,
  { channel }: { readonly channel?: string | undefined },
  provider: Provider,
  scenario: Scenario,
): void {
  if (sharesAnywhere(provider.id, channel, scenario)) return;
  const what = channelInWords(channel);
  report.inconsistent([...path, 'then'], {
    received: 'a change of share',
    expected: `a setup that splits ${what} between "${provider.id}" and another`,
    message: tr`The trigger "${name}" changes the share of ${provider.name}, but no setup splits ${what} between it and another provider. Split it in fixed shares in one of them, or take another consequence.`,
  });
}

/** Months are counted as short ones: a factor on prices acts no more often than that. */
const DAYS_A_MONTH = 28;

function checkFactor(
  report: Report,
  path: readonly PathStep[],
  { name, forMonths, repeats }: Trigger,
  factor: number,
  { horizon }: Scenario,
): void {
  const times = repeats ? Math.ceil(horizon.days / (DAYS_A_MONTH * forMonths)) : 1;
  if (!isExtreme(factor ** times)) return;
  report.inconsistent([...path, 'then', 'factor'], {
    received: shortRendering(factor),
    expected: `a factor that leaves prices in proportion when it acts ${String(times)} times`,
    message: tr`The trigger "${name}" may act ${digits(times)} times within the horizon, each time on prices it has changed before, and take them out of all proportion. Bring the factor nearer to 1, or let it act once.`,
  });
}

function checkEnd(
  report: Report,
  path: readonly PathStep[],
  name: string,
  { reason }: Extract<Trigger['then'], { effect: 'contractEnds' }>,
  { id, name: provider }: Provider,
  { leaving }: Version,
  scenario: Scenario,
): void {
  const at = [...path, 'then', 'effect'];
  if (leaving === undefined && reason !== 'breach') {
    report.inconsistent(at, {
      received: '"contractEnds"',
      expected: 'a contract with terms of leaving',
      message: tr`The trigger "${name}" ends the contract of ${provider}, which does not say how it ends. Add notice, exit fee and hand-over (leaving), or take another consequence.`,
    });
  }
  for (const setup of scenario.setups) {
    const channel = channelsOf(setup, id).length > 0 && orphanedChannel(setup, id, scenario);
    if (channel === false || channel === undefined) continue;
    report.inconsistent(at, {
      received: '"contractEnds"',
      expected: `another provider who stays for "${channel}" in the setup "${setup.id}"`,
      message: tr`Once the trigger "${name}" has ended the contract of ${provider}, nobody may be left for "${channel}" in the setup "${setup.name}". Add a provider who stays to its routing (a share of 0 will do), or take another consequence.`,
    });
    return;
  }
}
