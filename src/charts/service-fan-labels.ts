import { tr } from '../base/words.ts';
/** The fan's own words. */
export interface ServiceFanLabels {
  readonly axis: string;
  readonly objective: (value: string) => string;
  readonly minimum: (value: string) => string;
  readonly randomOutages: (most: string) => string;
  readonly daily: string;
  readonly weekly: string;
  readonly daysBelow: string;
  readonly empty: string;
  readonly day: (date: string) => string;
  readonly week: (date: string) => string;
  readonly median: (name: string, value: string) => string;
  readonly closed: (name: string) => string;
  readonly caption: string;
  /** Heads of the table: day, week, setup, then the five quantiles. */
  readonly columns: readonly [string, string, string, string, string, string, string, string];
}

/** The words, in the language in use. */
export const serviceFanWords = (): ServiceFanLabels => ({
  axis: tr`Service level, share of contacts offered`,
  objective: (value) => tr`Objective ${value}`,
  minimum: (value) => tr`Minimum ${value}`,
  randomOutages: (most) => tr`Outages at random: up to ${most} of years`,
  daily: tr`Line: median year, by day; dark band: half of the years; pale band: nine years in ten.`,
  weekly: tr`Line: median year; dark band: half of the years; pale band: nine years in ten; each the median of the week’s days.`,
  daysBelow: tr`Hollow marks: days whose median year is below the minimum.`,
  empty: tr`No year simulated yet: the plot fills in as the run goes on.`,
  day: (date) => date,
  week: (date) => tr`Week of ${date}`,
  median: (name, value) => tr`${name}, median ${value}`,
  closed: (name) => tr`${name}, closed`,
  caption: tr`Service level over the horizon: quantiles over the simulated years`,
  columns: [tr`Day`, tr`Week of`, tr`Setup`, 'P5', 'P25', tr`Median`, 'P75', 'P95'],
});
