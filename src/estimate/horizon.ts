import type { Scenario } from '../scenario/types.ts';

/** Length of one replication in years of 365.25 days. */
export function horizonYears(scenario: Pick<Scenario, 'horizon'>): number {
  return scenario.horizon.days / 365.25;
}

/** Whether a replication may be called a year: 52 weeks, 365 or 366 days. Nothing is scaled. */
export function isYear(days: number): boolean {
  return days >= 364 && days <= 366;
}
