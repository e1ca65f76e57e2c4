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

/** The English words. */
export const costDistributionEnglish: CostDistributionLabels = {
  axis: (currency) => `Cost of a year, ${currency}`,
  height: 'Share of years',
  mean: (mean, low, high) =>
    low === undefined || high === undefined ? `mean ${mean}` : `mean ${mean} (${low} to ${high})`,
  range: (p5, p95) => `nine years in ten: ${p5} to ${p95}`,
  reading:
    'Under the curves: line from the 5th to the 95th percentile, bar at the median, mark at the mean with its 95 % interval.',
  openEnd: 'The last step gathers all dearer years.',
  empty: 'No year simulated yet: the plot fills in as the run goes on.',
  caption: 'Cost of a year: mean and quantiles over the simulated years',
  histogramCaption: 'Share of the simulated years by cost',
  bin: (from, to) => `${from} to ${to}`,
  lastBin: (from) => `${from} and more`,
  columns: ['Setup', 'Years', 'Mean', 'Mean, low', 'Mean, high', 'P5', 'Median', 'P95'],
  binColumns: ['Cost from', 'Below'],
};
