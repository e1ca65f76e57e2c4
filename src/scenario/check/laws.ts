import { tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import type { PatienceLaw } from '../types.ts';
import type { Check, Report } from './report.ts';

/** The ends and points of laws are in order, and objectives do not contradict each other. */
export const checkLaws: Check = ({ channels }, report) => {
  channels.forEach((channel, c) => {
    checkUniform(report, ['channels', c, 'handleTime'], channel.handleTime);
    checkUniform(report, ['channels', c, 'patience'], channel.patience);
    checkPoints(report, ['channels', c, 'patience'], channel.patience);
    const { minimumServiceLevel } = channel.continuity;
    const { serviceLevel } = channel.objective;
    if (minimumServiceLevel > serviceLevel) {
      report.inconsistent(['channels', c, 'continuity', 'minimumServiceLevel'], {
        received: shortRendering(minimumServiceLevel),
        expected: `at most the service level aimed at, ${String(serviceLevel)}`,
        message: tr`The minimum service of ${channel.name} lies above the service level aimed at, so that every good day would count as disrupted. Lower it to ${digits(serviceLevel)} or less.`,
      });
    }
  });
};

function checkUniform(report: Report, path: readonly PathStep[], law: PatienceLaw): void {
  if (law.distribution !== 'uniform') return;
  reversed(report, [...path, 'minimumSeconds'], law.minimumSeconds, law.maximumSeconds);
}

function checkPoints(report: Report, path: readonly PathStep[], law: PatienceLaw): void {
  if (law.distribution !== 'table') return;
  const { points } = law;
  const last = points.length - 1;
  points.forEach((point, index) => {
    const at = [...path, 'points', index];
    const before = points[index - 1];
    const end = index === 0 ? 0 : index === last ? 1 : undefined;
    if (end !== undefined && point.share !== end) {
      report.inconsistent([...at, 'share'], {
        received: shortRendering(point.share),
        expected: `${String(end)} at the ${index === 0 ? 'first' : 'last'} point`,
        message:
          index === 0
            ? tr`The points of a law go from share 0, the shortest value, to share 1, the longest. Set the first one to 0.`
            : tr`The points of a law go from share 0, the shortest value, to share 1, the longest. Set the last one to 1.`,
      });
    } else if (before !== undefined && point.share <= before.share) {
      report.inconsistent([...at, 'share'], {
        received: shortRendering(point.share),
        expected: `more than at the point before, ${String(before.share)}`,
        message: tr`Shares are cumulated and rise from point to point: ${digits(point.share)} comes after ${digits(before.share)}. Put the points in order, and make one of two with the same share.`,
      });
    }
    if (before !== undefined && point.seconds < before.seconds) {
      report.inconsistent([...at, 'seconds'], {
        received: shortRendering(point.seconds),
        expected: `at least as much as at the point before, ${String(before.seconds)}`,
        message: tr`A larger share of the customers cannot have a shorter time: ${digits(point.seconds)} s comes after ${digits(before.seconds)} s. Put the points in order.`,
      });
    }
  });
}

/** Reports a minimum above its maximum. */
export function reversed(
  report: Report,
  path: readonly PathStep[],
  minimum: number,
  maximum: number,
): void {
  if (minimum <= maximum) return;
  report.inconsistent(path, {
    received: shortRendering(minimum),
    expected: `at most the maximum, ${String(maximum)}`,
    message: tr`The minimum, ${digits(minimum)}, lies above the maximum, ${digits(maximum)}. Exchange the two.`,
  });
}
