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

/** The English words. */
export const lossExceedanceEnglish: LossExceedanceLabels = {
  axis: 'Contacts lost in a year, more than',
  probability: 'Probability, logarithmic',
  oneIn: (years) => `1 year in ${years}`,
  reading:
    'Band: 95 % interval (Wilson). The curve stops at the worst year simulated: nothing is extrapolated.',
  empty: 'No year simulated yet: the plot fills in as the run goes on.',
  caption: 'Contacts lost in a year, by return period',
  level: (setup, { years, loss, low, high }) =>
    `${setup}: 1 year in ${years} loses more than ${loss} contacts (probability between ${low} and ${high})`,
  columns: [
    'Setup',
    'Return period',
    'Probability',
    'Contacts lost, more than',
    'Probability, low',
    'Probability, high',
  ],
};
