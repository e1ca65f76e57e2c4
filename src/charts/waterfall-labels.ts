import { tr } from '../base/words.ts';
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

/** The words, in the language in use. */
export const waterfallWords = (): WaterfallLabels => ({
  axis: (currency) => tr`Difference in cost of a year, added up from above, ${currency}`,
  reading: tr`Full bars cost more, hollow bars cost less; the line through each end is the 95 % interval of that part.`,
  empty: tr`Nothing to compare yet: the plot fills in as the run goes on.`,
  caption: tr`Difference in cost, part by part`,
  step: (name, amount, interval) =>
    interval === undefined ? tr`${name}: ${amount}` : tr`${name}: ${amount} (${interval})`,
  range: (low, high) => tr`${low} to ${high}`,
  columns: [tr`Part`, tr`Difference`, tr`Low`, tr`High`, tr`Added up`],
});
