import { tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import type { Contract } from '../types.ts';
import { versionsOf } from './contract-versions.ts';
import { rangeOf, whyUnmeasured } from './measured.ts';
import type { Check, Report } from './report.ts';

type Indicator = NonNullable<Contract['indicators']>[number];

/** Indicators are measured, aim at what they can reach, and lead to something, step after step. */
export const checkIndicators: Check = (scenario, report) => {
  scenario.providers.forEach((provider, p) => {
    for (const { path: of, name, given } of versionsOf(provider, p)) {
      given.indicators?.forEach((indicator, index) => {
        const path = [...of, 'indicators', index];
        const why = whyUnmeasured(indicator.indicator, indicator.channel, provider, scenario);
        if (why !== undefined) {
          report.inconsistent([...path, 'indicator'], {
            received: shortRendering(indicator.indicator),
            ...why,
          });
        }
        checkTarget(report, path, name, indicator);
        checkConsequence(report, path, name, indicator);
        checkSteps(report, path, name, indicator);
      });
    }
  });
};

function checkTarget(
  report: Report,
  path: readonly PathStep[],
  whose: string,
  { indicator, target }: Indicator,
): void {
  const { least, most, words, hint } = rangeOf(indicator);
  if (target >= least && target <= most) return;
  report.inconsistent([...path, 'target'], {
    received: shortRendering(target),
    expected: words,
    message: tr`${whose} aims at ${digits(target)}, which this indicator never is: it is ${words}. ${hint === '' ? tr`Give a target within that range.` : hint}`,
  });
}

function checkConsequence(
  report: Report,
  path: readonly PathStep[],
  whose: string,
  { steps = [], slope }: Indicator,
): void {
  if (steps.length > 0 || slope !== undefined) return;
  report.inconsistent(path, {
    received: 'neither steps nor a slope',
    expected: 'steps, a slope, or both',
    message: tr`${whose} has an indicator without bonus or malus, so it would change nothing. Add steps or a slope, or remove the indicator.`,
  });
}

function checkSteps(
  report: Report,
  path: readonly PathStep[],
  whose: string,
  { indicator, steps = [] }: Indicator,
): void {
  const { least, most, hint } = rangeOf(indicator);
  const furthest = most - least;
  steps.forEach((step, index) => {
    const at = [...path, 'steps', index];
    const { from, shareOfInvoice } = step;
    if (Math.abs(from) > furthest) {
      report.inconsistent([...at, 'from'], {
        received: shortRendering(from),
        expected: `a distance from ${String(-furthest)} to ${String(furthest)}`,
        message:
          hint === ''
            ? tr`${whose} has a step at a distance of ${digits(from)} to the target, which is never reached. Give a smaller distance.`
            : tr`${whose} has a step at a distance of ${digits(from)} to the target, which is never reached. Write five points as 0.05.`,
      });
    }
    if (from * shareOfInvoice < 0) {
      const below = from < 0;
      report.inconsistent([...at, 'shareOfInvoice'], {
        received: shortRendering(shareOfInvoice),
        expected: below
          ? '0 or less, as the step is short of the target'
          : '0 or more, as the step is beyond the target',
        message: below
          ? tr`${whose} would pay a bonus for missing the target. Change the sign of the share, or of the distance.`
          : tr`${whose} would take a malus for passing the target. Change the sign of the share, or of the distance.`,
      });
    }
    const before = steps[index - 1];
    if (before === undefined || isAfter(step, before)) return;
    report.inconsistent([...at, 'from'], {
      received: shortRendering(from),
      expected: `more than the step before, ${String(before.from)}`,
      message: tr`${whose} has a step at ${digits(from)} after the one at ${digits(before.from)}. Put the steps in the order of their distance, the worst first, each once.`,
    });
  });
}

type Step = NonNullable<Indicator['steps']>[number];

/** At the target itself there may be a malus for any miss, then a bonus for reaching it. */
function isAfter(step: Step, before: Step): boolean {
  if (step.from !== before.from) return step.from > before.from;
  return step.from === 0 && before.shareOfInvoice < 0 && step.shareOfInvoice > 0;
}
