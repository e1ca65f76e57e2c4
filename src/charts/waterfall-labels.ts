/** Words of the balance between two setups. */
export interface WaterfallLabels {
  /** What the horizontal axis measures, with the unit. */
  readonly axis: (currency: string) => string;
  readonly reading: string;
  readonly empty: string;
  readonly caption: string;
  /** The sentence of one step for the cursor; the interval is undefined when it is not known. */
  readonly step: (name: string, amount: string, interval: string | undefined) => string;
  /** "36 to 40". */
  readonly range: (low: string, high: string) => string;
  /** Heads of the table: part, difference, low, high, up to here. */
  readonly columns: readonly [string, string, string, string, string];
}

/** The English words. */
export const waterfallEnglish: WaterfallLabels = {
  axis: (currency) => `Difference in cost of a year, added up from above, ${currency}`,
  reading:
    'Full bars cost more, hollow bars cost less; the line through each end is the 95 % interval of that part.',
  empty: 'Nothing to compare yet: the plot fills in as the run goes on.',
  caption: 'Difference in cost, part by part',
  step: (name, amount, interval) =>
    interval === undefined ? `${name}: ${amount}` : `${name}: ${amount} (${interval})`,
  range: (low, high) => `${low} to ${high}`,
  columns: ['Part', 'Difference', 'Low', 'High', 'Added up'],
};
