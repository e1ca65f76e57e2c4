import { tr } from '../base/words.ts';
/** Words of the loss exceedance. */
export interface LossExceedanceLabels {
  readonly axis: string;
  readonly probability: string;
  readonly oneIn: (years: string) => string;
  readonly reading: string;
  readonly empty: string;
  readonly caption: string;
  /** The cursor at a return level. */
  readonly level: (
    setup: string,
    values: { years: string; loss: string; low: string; high: string },
  ) => string;
  /** Heads of the table: setup, return period, probability, loss, low, high. */
  readonly columns: readonly [string, string, string, string, string, string];
}

/** The words, in the language in use. */
export const lossExceedanceWords = (): LossExceedanceLabels => ({
  axis: tr`Contacts lost in a year, more than`,
  probability: tr`Probability, logarithmic`,
  oneIn: (years) => tr`1 year in ${years}`,
  reading: tr`Band: 95\u00a0% interval (Wilson). The curve stops at the worst year simulated: nothing is extrapolated.`,
  empty: tr`No year simulated yet: the plot fills in as the run goes on.`,
  caption: tr`Contacts lost in a year, by return period`,
  level: (setup, { years, loss, low, high }) =>
    tr`${setup}: 1 year in ${years} loses more than ${loss} contacts (probability between ${low} and ${high})`,
  columns: [
    tr`Setup`,
    tr`Return period`,
    tr`Probability`,
    tr`Contacts lost, more than`,
    tr`Probability, low`,
    tr`Probability, high`,
  ],
});
