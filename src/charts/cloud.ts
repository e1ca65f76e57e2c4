import { summarize, type DistributionSummary } from './distribution.ts';

/** Cost and service level of each year of one setup, year by year. */
export interface CloudSetup {
  readonly name: string;
  readonly cost: ArrayLike<number>;
  /** Share of contacts answered in time over the year. */
  readonly service: ArrayLike<number>;
}

/** What is drawn of a setup. */
export interface Cloud {
  readonly name: string;
  readonly years: number;
  readonly points: readonly { readonly cost: number; readonly service: number }[];
  readonly cost: DistributionSummary;
  readonly service: DistributionSummary;
}

const mostPoints = 600;

/**
 * The cloud of a setup, undefined without years. Of more than 600 years, 600 evenly spaced ones are
 * drawn: replications are exchangeable, and the choice is the same each time. Means and quantiles
 * are of all years.
 */
export function cloudOf(setup: CloudSetup): Cloud | undefined {
  const years = Math.min(setup.cost.length, setup.service.length);
  if (years === 0) return undefined;
  const shown = Math.min(years, mostPoints);
  return {
    name: setup.name,
    years,
    points: Array.from({ length: shown }, (_, index) => {
      const year = Math.floor((index * years) / shown);
      return { cost: setup.cost[year] ?? NaN, service: setup.service[year] ?? NaN };
    }),
    cost: summarize(setup.cost),
    service: summarize(setup.service),
  };
}
