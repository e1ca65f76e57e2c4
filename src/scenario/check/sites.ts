import { tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import type { Site } from '../types.ts';
import type { Check, Report } from './report.ts';

/** Recovery seats are elsewhere, and the absence of a site is a share that can be drawn. */
export const checkSites: Check = ({ providers }, report) => {
  providers.forEach(({ sites }, p) => {
    sites.forEach((site, s) => {
      const path = ['providers', p, 'sites', s];
      if (site.recoverySeats?.at === site.id) {
        report.inconsistent([...path, 'recoverySeats', 'at'], {
          received: shortRendering(site.id),
          expected: 'another site',
          message: tr`The recovery seats of ${site.name} are in the building that is lost. Name another site, of the same provider or of another.`,
        });
      }
      if (site.absence !== undefined)
        checkAbsence(report, [...path, 'absence'], site, site.absence);
    });
  });
};

/** A gamma law of less or more spread has no table of use. */
const LEAST_CV = 0.01;
const MOST_CV = 5;

function checkAbsence(
  report: Report,
  path: readonly PathStep[],
  { name }: Site,
  { mean, standardDeviation }: NonNullable<Site['absence']>,
): void {
  if (standardDeviation === 0) return;
  const least = mean * LEAST_CV;
  // No share between 0 and 1 spreads further than one that is either 0 or 1.
  const most = Math.min(MOST_CV * mean, Math.sqrt(mean * (1 - mean)));
  if (standardDeviation >= least && standardDeviation <= most) return;
  const expected =
    mean === 0
      ? tr`0, as nobody is ever away`
      : tr`0, or a number from ${rounded(least)} to ${rounded(most)}`;
  report.inconsistent([...path, 'standardDeviation'], {
    received: shortRendering(standardDeviation),
    expected,
    message: tr`At ${name}, a share of ${digits(mean)} on average cannot spread by ${digits(standardDeviation)}. Give ${expected}.`,
  });
}

const rounded = (value: number): string => digits(Math.round(value * 1e4) / 1e4);
