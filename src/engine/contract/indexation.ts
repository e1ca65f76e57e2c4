import { civilFromDays, daysFromCivil, parseIsoDate } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import type { Contract } from '../../scenario/types.ts';

export type Indexation = NonNullable<Contract['indexation']>;

/** A clause of indexation and the days on which it holds, since 1970-01-01: from, included, to, excluded. */
export interface DatedIndexation {
  readonly indexation: Indexation;
  readonly from: number;
  readonly until: number;
}

/** A change of the index. */
export interface IndexStep {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Factor on the prices in force: 1 + rate × indexed share. */
  readonly change: number;
}

/**
 * The changes of the index up to and including a day, in order: the first on the clause's `from`, the
 * others every so many months on the same day of the month, or on the last where the month has no such
 * day. Each clause changes prices on the days on which it holds, and starts from those then in force.
 *
 * @param clauses in order of time
 * @param lastDay days since 1970-01-01
 */
export function indexSteps(clauses: readonly DatedIndexation[], lastDay: number): IndexStep[] {
  return clauses.flatMap(({ indexation, from, until }) => {
    const first = present(parseIsoDate(indexation.from), 'indexation.from');
    const change = 1 + indexation.rate * indexation.indexedShare;
    const steps: IndexStep[] = [];
    for (let k = 0; ; k++) {
      const day = monthsLater(first, k * indexation.everyMonths);
      if (day > lastDay || day >= until) return steps;
      if (day >= from) steps.push({ day, change });
    }
  });
}

/** Factor of all changes after one day, up to and including another; days since 1970-01-01. */
export function indexFactor(steps: readonly IndexStep[], after: number, until: number): number {
  let factor = 1;
  for (const { day, change } of steps) {
    if (day > after && day <= until) factor *= change;
  }
  return factor;
}

/**
 * The same day of the month, so many months later; the last of the month where it has no such day.
 *
 * @param day days since 1970-01-01
 */
export function monthsLater(day: number, months: number): number {
  const { year, month, day: ofMonth } = civilFromDays(day);
  const at = year * 12 + (month - 1) + months;
  const first = daysFromCivil(Math.floor(at / 12), (at % 12) + 1, 1);
  const next = daysFromCivil(Math.floor((at + 1) / 12), ((at + 1) % 12) + 1, 1);
  return Math.min(first + ofMonth, next) - 1;
}
