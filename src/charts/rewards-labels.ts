import { tr } from '../base/words.ts';

/** Words of what each indicator rewards. */
export interface RewardsLabels {
  /** What the horizontal axis measures, with the unit. */
  readonly axis: (currency: string) => string;
  readonly reading: string;
  readonly empty: string;
  readonly caption: string;
  /** The sentence of one bar for the cursor; the interval is undefined when it is not known. */
  readonly bar: (
    setup: string,
    indicator: string,
    amount: string,
    interval: string | undefined,
  ) => string;
  /** "36 to 40". */
  readonly range: (low: string, high: string) => string;
  /** Heads of the table: indicator, setup, euros a point, low, high, bonus or malus. */
  readonly columns: readonly [string, string, string, string, string, string];
}

/** The words, in the language in use. */
export const rewardsWords = (): RewardsLabels => ({
  axis: (currency) => tr`Paid a year for one point more, ${currency}`,
  reading: tr`A point is a hundredth of a rate, a second of waiting, an hour of backlog. The line through each end is the 95 % interval.`,
  empty: tr`No contract has indicators: add an indicator to a contract to see what it rewards.`,
  caption: tr`What one point more of each indicator pays`,
  bar: (setup, indicator, amount, interval) =>
    interval === undefined
      ? tr`${setup}, ${indicator}: ${amount} for one point more`
      : tr`${setup}, ${indicator}: ${amount} (${interval}) for one point more`,
  range: (low, high) => tr`${low} to ${high}`,
  columns: [tr`Indicator`, tr`Setup`, tr`One point more`, tr`Low`, tr`High`, tr`Bonus less malus`],
});
