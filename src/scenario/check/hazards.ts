import { tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import type { Hazard, Scenario } from '../types.ts';
import { sitesStruck } from './footprint.ts';
import { reversed } from './laws.ts';
import type { Check, Report } from './report.ts';

/** Laws of hazards have their points in order, returns their stages, and common causes have sites. */
export const checkHazards: Check = (scenario, report) => {
  scenario.hazards.forEach((hazard, h) => {
    const path = ['hazards', h];
    checkDuration(report, path, hazard);
    checkCapacityLost(report, [...path, 'capacityLost'], hazard);
    checkStages(report, [...path, 'recoveryStages'], hazard);
    checkCommonCause(report, [...path, 'commonCauseShare'], hazard, scenario);
  });
};

function checkDuration(report: Report, path: readonly PathStep[], { durationHours }: Hazard): void {
  if (typeof durationHours !== 'object' || durationHours.distribution !== 'lognormal') return;
  const { median, p95 } = durationHours;
  if (p95 > median) return;
  report.inconsistent([...path, 'durationHours', 'p95'], {
    received: shortRendering(p95),
    expected: `more than the median, ${String(median)}`,
    message: tr`One outage in twenty is to last longer than ${digits(p95)} hours, but half of them longer than ${digits(median)}. Raise the 95th percentile above the median.`,
  });
}

function checkCapacityLost(
  report: Report,
  path: readonly PathStep[],
  { capacityLost }: Hazard,
): void {
  if (typeof capacityLost !== 'object') return;
  const { minimum, maximum } = capacityLost;
  reversed(report, [...path, 'minimum'], minimum, maximum);
  if (capacityLost.distribution !== 'triangular' || minimum > maximum) return;
  const { mode } = capacityLost;
  if (mode >= minimum && mode <= maximum) return;
  report.inconsistent([...path, 'mode'], {
    received: shortRendering(mode),
    expected: `a share from the minimum, ${String(minimum)}, to the maximum, ${String(maximum)}`,
    message: tr`The likeliest share, ${digits(mode)}, lies outside the law, which goes from ${digits(minimum)} to ${digits(maximum)}. Move it between the two.`,
  });
}

function checkStages(
  report: Report,
  path: readonly PathStep[],
  { recoveryStages = [], name }: Hazard,
): void {
  recoveryStages.forEach((stage, index) => {
    const before = recoveryStages[index - 1];
    if (before === undefined) return;
    if (stage.afterHours <= before.afterHours) {
      report.inconsistent([...path, index, 'afterHours'], {
        received: shortRendering(stage.afterHours),
        expected: `more than the stage before, ${String(before.afterHours)} hours`,
        message: tr`Stages of a return follow one another: the one at ${digits(stage.afterHours)} hours comes after the one at ${digits(before.afterHours)}. Put them in order of time.`,
      });
    }
    if (stage.back <= before.back) {
      report.inconsistent([...path, index, 'back'], {
        received: shortRendering(stage.back),
        expected: `more than the stage before, ${String(before.back)}`,
        message: tr`Each stage of the return after ${name} brings more back than the one before: ${digits(stage.back)} comes after ${digits(before.back)}. Raise it, or remove the stage.`,
      });
    }
  });
  const last = recoveryStages.at(-1);
  if (last === undefined || last.back === 1) return;
  report.inconsistent([...path, recoveryStages.length - 1, 'back'], {
    received: shortRendering(last.back),
    expected: '1 at the last stage',
    message: tr`After ${name}, a part would never come back. Set the last stage to 1, or add one that brings the rest.`,
  });
}

function checkCommonCause(
  report: Report,
  path: readonly PathStep[],
  hazard: Hazard,
  scenario: Scenario,
): void {
  const { commonCauseShare, name, occurs } = hazard;
  if (commonCauseShare === undefined) return;
  const received = shortRendering(commonCauseShare);
  if ('at' in occurs) {
    report.inconsistent(path, {
      received,
      expected: 'nothing, for a hazard at a set time',
      message: tr`${name} strikes once, at ${occurs.at}: there is no rate to share between common and single causes. Remove the share, or let it occur at random.`,
    });
  } else if (sitesStruck(scenario, hazard) === 1) {
    report.inconsistent(path, {
      received,
      expected: 'nothing, for a hazard that strikes one site',
      message: tr`${name} strikes one site alone, so nothing can be common to several. Remove the share, or let it strike more sites.`,
    });
  }
}
