import { tr } from '../base/words.ts';

/** Words of the efficient frontier. */
export interface FrontierLabels {
  readonly cost: (currency: string) => string;
  readonly kept: string;
  readonly reading: string;
  readonly empty: string;
  readonly caption: string;
  readonly onFrontier: string;
  readonly dominated: (by: string) => string;
  readonly notToldApart: (from: string) => string;
  /** Of a result kept from before, which has no standing. */
  readonly keptBefore: string;
  /** Cost and share with their intervals, and the standing, under the plot and for the cursor. */
  readonly numbers: (cost: string, kept: string) => string;
  readonly range: (value: string, low: string, high: string) => string;
  readonly mark: (setup: string, numbers: string, standing: string) => string;
  /** Heads of the table: setup, cost (mean, low, high), share (mean, low, high), standing. */
  readonly columns: readonly [string, string, string, string, string, string, string, string];
}

/** The words, in the language in use. */
export const frontierWords = (): FrontierLabels => ({
  cost: (currency) => tr`Cost of a year, mean, ${currency}`,
  kept: tr`Years that keep the continuity objective, share`,
  reading: tr`Cross: 95 % intervals. Line and full marks: the frontier. Hollow: dominated. Dotted edge: not told apart from a better one.`,
  empty: tr`No year simulated yet: the plot fills in as the run goes on.`,
  caption: tr`Cost against continuity, by setup`,
  onFrontier: tr`on the frontier`,
  dominated: (by) => tr`dominated by ${by}`,
  notToldApart: (from) => tr`not told apart from ${from}`,
  keptBefore: tr`kept result, not compared`,
  numbers: (cost, kept) => tr`cost ${cost}; kept ${kept}`,
  range: (value, low, high) => tr`${value} (${low} to ${high})`,
  mark: (setup, numbers, standing) => tr`${setup}: ${numbers}; ${standing}`,
  columns: [
    tr`Setup`,
    tr`Cost, mean`,
    tr`Cost, low`,
    tr`Cost, high`,
    tr`Kept, mean`,
    tr`Kept, low`,
    tr`Kept, high`,
    tr`Standing`,
  ],
});
