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

/** The English words. */
export const serviceFanEnglish: ServiceFanLabels = {
  axis: 'Service level, share of contacts offered',
  objective: (value) => `Objective ${value}`,
  minimum: (value) => `Minimum ${value}`,
  randomOutages: (most) => `Outages at random: up to ${most} of years`,
  daily: 'Line: median year, by day; dark band: half of the years; pale band: nine years in ten.',
  weekly:
    'Line: median year; dark band: half of the years; pale band: nine years in ten; each the median of the week’s days.',
  daysBelow: 'Hollow marks: days whose median year is below the minimum.',
  empty: 'No year simulated yet: the plot fills in as the run goes on.',
  day: (date) => date,
  week: (date) => `Week of ${date}`,
  median: (name, value) => `${name}, median ${value}`,
  closed: (name) => `${name}, closed`,
  caption: 'Service level over the horizon: quantiles over the simulated years',
  columns: ['Day', 'Week of', 'Setup', 'P5', 'P25', 'Median', 'P75', 'P95'],
};
