import { tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import type { Routing, Scenario, Setup } from '../types.ts';
import { rangeOf, whyUnmeasured } from './measured.ts';
import type { Check, Report } from './report.ts';

type Reallocation = NonNullable<Setup['reallocations']>[number];

const TOLERANCE = 1e-9;

/** Shares that follow performance: there are shares, of providers who are all measured. */
export const checkReallocations: Check = (scenario, report) => {
  scenario.setups.forEach((setup, s) => {
    const seen = new Set<string>();
    setup.reallocations?.forEach((reallocation, index) => {
      const path = ['setups', s, 'reallocations', index];
      const { channel } = reallocation;
      const routing = Object.hasOwn(setup.routing, channel) ? setup.routing[channel] : undefined;
      // A channel that is not there, or has no routing, is reported elsewhere.
      if (routing === undefined) return;
      if (seen.has(channel)) {
        report.inconsistent([...path, 'channel'], {
          received: shortRendering(channel),
          expected: 'a channel whose shares nothing else moves',
          message: tr`Two re-allocations of the setup "${setup.name}" move the shares of "${channel}". Keep one of them.`,
        });
      }
      seen.add(channel);
      checkShares(report, path, setup, reallocation, routing);
      checkMeasure(report, path, reallocation, routing, scenario);
    });
  });
};

function checkShares(
  report: Report,
  path: readonly PathStep[],
  { name }: Setup,
  { channel, minimumShare }: Reallocation,
  routing: Routing,
): void {
  const providers = routing.policy === 'split' ? Object.keys(routing.shares).length : 0;
  if (providers < 2) {
    report.inconsistent([...path, 'channel'], {
      received: shortRendering(channel),
      expected: 'a channel that the setup splits in fixed shares between two providers or more',
      message: tr`The setup "${name}" does not split "${channel}" in fixed shares between several providers, so there is nothing to move. Split it (policy "split"), or remove the re-allocation.`,
    });
    return;
  }
  if (minimumShare * providers <= 1 + TOLERANCE) return;
  report.inconsistent([...path, 'minimumShare'], {
    received: shortRendering(minimumShare),
    expected: `at most ${String(Math.floor((1 / providers) * 1000) / 1000)}, as ${String(providers)} providers share the contacts`,
    message: tr`${digits(providers)} providers cannot each keep ${digits(minimumShare)} of "${channel}" in the setup "${name}". Lower the least share.`,
  });
}

function checkMeasure(
  report: Report,
  path: readonly PathStep[],
  { channel, measure, margin }: Reallocation,
  routing: Routing,
  scenario: Scenario,
): void {
  const { least, most } = rangeOf(measure);
  if (margin > most - least) {
    report.inconsistent([...path, 'margin'], {
      received: shortRendering(margin),
      expected: `at most ${String(most - least)}`,
      message: tr`No two providers ever differ by ${digits(margin)}, so nothing would ever move. Write five points as 0.05.`,
    });
  }
  if (routing.policy !== 'split') return;
  for (const id of Object.keys(routing.shares)) {
    const provider = scenario.providers.find((each) => each.id === id);
    if (provider === undefined) continue;
    const why = whyUnmeasured(measure, channel, provider, scenario);
    if (why === undefined) continue;
    report.inconsistent([...path, 'measure'], { received: shortRendering(measure), ...why });
    return;
  }
}
