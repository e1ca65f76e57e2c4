import { present } from '../base/assert.ts';
import { tr } from '../base/words.ts';
import type { Channel } from '../scenario/types.ts';
import type { Headline } from './answer.ts';
import { calmDaysSentence } from './calm-days.ts';
import { lead } from './sentence-lead.ts';
import { method } from './sentence-method.ts';
import { comparison, costAndLosses, type Terms } from './sentence-second.ts';
import { findingOf, type SetupFacts } from './finding.ts';

/** What the sentences take from the scenario. */
export interface Subject extends Terms {
  readonly setups: readonly { readonly name: string }[];
  readonly channels: readonly Pick<Channel, 'name' | 'objective' | 'continuity'>[];
}

/** The answer in plain words. */
export interface Sentences {
  /** Which share of years keep the continuity objective, with each of the two setups. */
  readonly lead: string;
  /** What it costs and what is lost. */
  readonly second: string;
  /** Sample, intervals and conventions. */
  readonly method: string;
}

/**
 * The answer in the language in use; `findingOf` gives the same as facts. Amounts are over the horizon, which
 * is called a year when it is one. Before the first replication it says so.
 */
export function findingSentences(subject: Subject, headline: Headline): Sentences {
  const finding = findingOf(headline);
  if (finding.kind === 'nothing') {
    return { lead: tr`Nothing has been simulated yet.`, second: '', method: '' };
  }
  const nameOf = ({ setup }: SetupFacts): string =>
    present(subject.setups[setup], `setup ${setup}`).name;
  const { days } = subject.horizon;
  const { calmDays: calm } = headline;
  return {
    lead: lead(finding, nameOf, days),
    second:
      finding.kind === 'single'
        ? costAndLosses(finding, subject)
        : comparison(finding, subject, nameOf(finding.b)),
    method: [
      method(finding, subject.channels, days),
      ...(calm === undefined ? [] : [calmDaysSentence(calm)]),
    ].join(' '),
  };
}
