import { tr } from '../base/words.ts';
/** Words of the distribution of cost. */
export interface CostDistributionLabels {
  /** What the horizontal axis measures, with the unit. */
  readonly axis: (currency: string) => string;
  readonly height: string;
  readonly mean: (mean: string, low: string | undefined, high: string | undefined) => string;
  readonly range: (p5: string, p95: string) => string;
  readonly reading: string;
  readonly openEnd: string;
  readonly empty: string;
  readonly caption: string;
  readonly histogramCaption: string;
  readonly bin: (from: string, to: string) => string;
  readonly lastBin: (from: string) => string;
  /** Heads of the table: setup, years, mean, low, high, P5, median, P95. */
  readonly columns: readonly [string, string, string, string, string, string, string, string];
  /** Heads of the bins' table: from, below. */
  readonly binColumns: readonly [string, string];
}

/** The words, in the language in use. */
export const costDistributionWords = (): CostDistributionLabels => ({
  axis: (currency) => tr`Cost of a year, ${currency}`,
  height: tr`Share of years`,
  mean: (mean, low, high) =>
    low === undefined || high === undefined
      ? tr`mean ${mean}`
      : tr`mean ${mean} (${low} to ${high})`,
  range: (p5, p95) => tr`nine years in ten: ${p5} to ${p95}`,
  reading: tr`Under the curves: line from the 5th to the 95th percentile, bar at the median, mark at the mean with its 95\u00a0% interval.`,
  openEnd: tr`The last step gathers all dearer years.`,
  empty: tr`No year simulated yet: the plot fills in as the run goes on.`,
  caption: tr`Cost of a year: mean and quantiles over the simulated years`,
  histogramCaption: tr`Share of the simulated years by cost`,
  bin: (from, to) => tr`${from} to ${to}`,
  lastBin: (from) => tr`${from} and more`,
  columns: [tr`Setup`, tr`Years`, tr`Mean`, tr`Mean, low`, tr`Mean, high`, 'P5', tr`Median`, 'P95'],
  binColumns: [tr`Cost from`, tr`Below`],
});
