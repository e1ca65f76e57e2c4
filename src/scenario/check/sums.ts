import { tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import type { Report } from './report.ts';

const SHARES_TOLERANCE = 1e-6;

/** Reports shares that do not add up to 1. `whose`: "The shares of …", at the start of a sentence. */
export function checkSum(
  report: Report,
  path: readonly PathStep[],
  whose: string,
  shares: Readonly<Record<string, number>>,
): void {
  const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
  if (Math.abs(total - 1) <= SHARES_TOLERANCE) return;
  report.inconsistent(path, {
    received: shortRendering(Math.round(total * 1e9) / 1e9),
    expected: 'shares that add up to 1',
    message: tr`${whose} add up to ${digits(Math.round(total * 1e6) / 1e6)}. Change them so that they add up to 1.`,
  });
}
