import { civilFromDays, daysFromCivil, parseIsoDate } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import type { Contract } from '../../scenario/types.ts';

export type Indexation = NonNullable<Contract['indexation']>;

/** A change of the index: the factor on prices from its day on, until the next. */
export interface IndexStep {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** (1 + rate × indexed share) multiplied as often as the index has changed so far. */
  readonly factor: number;
}

/**
 * The changes of an index up to and including a day, in order: the first on `from`, the others every
 * so many months on the same day of the month, or on the last where the month has no such day.
 *
 * @param lastDay days since 1970-01-01
 */
export function indexSteps(indexation: Indexation, lastDay: number): IndexStep[] {
  const first = present(parseIsoDate(indexation.from), 'indexation.from');
  const change = 1 + indexation.rate * indexation.indexedShare;
  const steps: IndexStep[] = [];
  let factor = 1;
  for (let k = 0; ; k++) {
    const day = monthsLater(first, k * indexation.everyMonths);
    if (day > lastDay) return steps;
    factor *= change;
    steps.push({ day, factor });
  }
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
