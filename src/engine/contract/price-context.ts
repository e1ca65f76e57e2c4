import type { Scenario } from '../../scenario/types.ts';
import type { PlannedTeam } from '../routing/routing-plan.ts';
import type { Dated } from './dated.ts';
import type { Facts } from './facts.ts';
import type { MonthDays } from './month-days.ts';
import type { Renegotiation } from './renegotiation.ts';
import type { StatementBook } from './statement-book.ts';
import type { PriceVersion, ProviderTerms, Terms } from './terms.ts';

/** Where price lines are written, and what they are worked out from. */
export interface PriceContext {
  readonly book: StatementBook;
  readonly scenario: Scenario;
  readonly terms: Terms;
  readonly days: MonthDays;
  readonly teams: readonly PlannedTeam[];
}

/** A clause as it stands in one version of a provider's prices. */
export interface ClauseInForce {
  readonly provider: number;
  readonly terms: ProviderTerms;
  readonly version: PriceVersion;
  /** Its place in that version's list. */
  readonly place: number;
}

/** A price clause that settles its lines of a month. */
export interface PriceLines {
  /** Starts a replication. */
  begin(): void;
  /**
   * Writes the clause's lines of a month that has ended; gives back their cents together.
   *
   * @param renegotiation as decided by that month
   */
  close(month: number, facts: Facts, renegotiation: Renegotiation): number;
}

/** The periods of a month in which a version is in force: from the first up to, not with, the last. */
export function periodsOf(
  { calendar }: Terms,
  month: number,
  { from, until }: Dated<unknown>,
): readonly [number, number] {
  const { first, days } = calendar.months[month]!;
  const start = Math.max(first, from);
  const end = Math.min(first + days, until);
  if (start >= end) return [0, 0];
  return [calendar.periodOfDay[start]!, calendar.periodOfDay[end - 1]! + 1];
}
