import { shortRendering, type PathStep } from '../issue.ts';
import type { PatienceLaw } from '../types.ts';
import type { Check, Report } from './report.ts';

/** The two ends of a uniform law are in order, and objectives do not contradict each other. */
export const checkLaws: Check = ({ channels, hazards }, report) => {
  channels.forEach((channel, c) => {
    checkUniform(report, ['channels', c, 'handleTime'], channel.handleTime);
    checkUniform(report, ['channels', c, 'patience'], channel.patience);
    const { minimumServiceLevel } = channel.continuity;
    const { serviceLevel } = channel.objective;
    if (minimumServiceLevel > serviceLevel) {
      report.inconsistent(['channels', c, 'continuity', 'minimumServiceLevel'], {
        received: shortRendering(minimumServiceLevel),
        expected: `at most the service level aimed at, ${String(serviceLevel)}`,
        message: `The minimum service of ${channel.name} lies above the service level aimed at, so that every good day would count as disrupted. Lower it to ${String(serviceLevel)} or less.`,
      });
    }
  });
  hazards.forEach(({ durationHours, capacityLost }, h) => {
    if (typeof durationHours === 'object' && durationHours.distribution === 'lognormal') {
      const { median, p95 } = durationHours;
      if (p95 <= median) {
        report.inconsistent(['hazards', h, 'durationHours', 'p95'], {
          received: shortRendering(p95),
          expected: `more than the median, ${String(median)}`,
          message: `One outage in twenty is to last longer than ${String(p95)} hours, but half of them longer than ${String(median)}. Raise the 95th percentile above the median.`,
        });
      }
    }
    if (typeof capacityLost === 'object') {
      const { minimum, maximum } = capacityLost;
      reversed(report, ['hazards', h, 'capacityLost', 'minimum'], minimum, maximum);
    }
  });
};

function checkUniform(report: Report, path: readonly PathStep[], law: PatienceLaw): void {
  if (law.distribution !== 'uniform') return;
  reversed(report, [...path, 'minimumSeconds'], law.minimumSeconds, law.maximumSeconds);
}

function reversed(
  report: Report,
  path: readonly PathStep[],
  minimum: number,
  maximum: number,
): void {
  if (minimum <= maximum) return;
  report.inconsistent(path, {
    received: shortRendering(minimum),
    expected: `at most the maximum, ${String(maximum)}`,
    message: `The minimum, ${String(minimum)}, lies above the maximum, ${String(maximum)}. Exchange the two.`,
  });
}
