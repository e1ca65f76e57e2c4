import { tr } from '../../../base/words.ts';
import { isYear } from '../../../estimate/horizon.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { counted } from './numbers.ts';

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
  const length = counted(days, tr`day`);
  return isYear(days)
    ? { isYear: true, noun: tr`year`, per: tr`a year`, days: length }
    : { isYear: false, noun: tr`horizon`, per: tr`over ${length}`, days: length };
}
