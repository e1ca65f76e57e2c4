import { tr } from '../base/words.ts';
/** Words of the cloud of cost and service. */
export interface CostServiceLabels {
  readonly cost: (currency: string) => string;
  readonly service: string;
  readonly objective: (value: string) => string;
  readonly reading: string;
  readonly empty: string;
  readonly caption: string;
  readonly mean: (
    setup: string,
    values: {
      readonly cost: string;
      readonly costLow: string;
      readonly costHigh: string;
      readonly service: string;
      readonly serviceLow: string;
      readonly serviceHigh: string;
    },
  ) => string;
  /** Heads of the table: setup, years, cost (mean, P5, P95), service level (mean, P5, P95). */
  readonly columns: readonly [string, string, string, string, string, string, string, string];
}

/** The words, in the language in use. */
export const costServiceWords = (): CostServiceLabels => ({
  cost: (currency) => tr`Cost of a year, ${currency}`,
  service: tr`Service level of the year, share of contacts offered`,
  objective: (value) => tr`Objective ${value}`,
  reading: tr`Each point is a year; large mark: mean; cross: 5th to 95th percentile.`,
  empty: tr`No year simulated yet: the plot fills in as the run goes on.`,
  caption: tr`Cost and service level of a year, by setup`,
  mean: (setup, { cost, costLow, costHigh, service, serviceLow, serviceHigh }) =>
    tr`${setup}: mean cost ${cost} (nine years in ten: ${costLow} to ${costHigh}), mean service level ${service} (${serviceLow} to ${serviceHigh})`,
  columns: [
    tr`Setup`,
    tr`Years`,
    tr`Cost, mean`,
    tr`Cost, P5`,
    tr`Cost, P95`,
    tr`Service level, mean`,
    tr`Service level, P5`,
    tr`Service level, P95`,
  ],
});
