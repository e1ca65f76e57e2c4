import { isYear } from '../../../estimate/horizon.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { wholeNumber } from './numbers.ts';

/** How one replication is called: a year when the horizon is one. */
export interface Period {
  readonly isYear: boolean;
  /** "year" or "horizon". */
  readonly noun: string;
  /** "a year", or "over 14 days". */
  readonly per: string;
  /** "year of 364 days", "horizon of 14 days"; plural with an s after the noun. */
  readonly days: string;
}

/** The words for the scenario's horizon. */
export function periodOf({ horizon: { days } }: Pick<Scenario, 'horizon'>): Period {
  const length = `${wholeNumber(days)} day${days === 1 ? '' : 's'}`;
  return isYear(days)
    ? { isYear: true, noun: 'year', per: 'a year', days: length }
    : { isYear: false, noun: 'horizon', per: `over ${length}`, days: length };
}
