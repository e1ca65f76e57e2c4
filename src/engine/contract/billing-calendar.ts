import { civilFromDays, daysFromCivil } from '../../base/calendar.ts';

/** A month of the horizon, whole or in part. */
export interface BillingMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Its days of the horizon: from `first`, `days` of them. */
  readonly first: number;
  readonly days: number;
  /** `days` / days of the calendar month. */
  readonly part: number;
}

/** Days of one month over which every contract keeps its terms. */
export interface BillingPeriod {
  /** Index of its month. */
  readonly month: number;
  readonly first: number;
  readonly days: number;
  /** `days` / days of the calendar month. */
  readonly part: number;
}

/** How the horizon is billed. */
export interface BillingCalendar {
  readonly months: readonly BillingMonth[];
  readonly periods: readonly BillingPeriod[];
  /** [day]: index of its period. */
  readonly periodOfDay: Int32Array;
}

/**
 * The months of a horizon, and the periods they fall into.
 *
 * @param firstDay days since 1970-01-01 of the horizon's first day
 * @param changes days of the horizon on which some contract changes its terms
 */
export function billingCalendar(
  firstDay: number,
  days: number,
  changes: Iterable<number>,
): BillingCalendar {
  const breaks = new Set(changes);
  const months: BillingMonth[] = [];
  const periods: BillingPeriod[] = [];
  const periodOfDay = new Int32Array(days);
  for (let first = 0; first < days;) {
    const { year, month } = civilFromDays(firstDay + first);
    const start = daysFromCivil(year, month, 1);
    const next = month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
    const end = Math.min(days, next - firstDay);
    const ofMonth = next - start;
    months.push({ year, month, first, days: end - first, part: (end - first) / ofMonth });
    for (let from = first; from < end;) {
      let to = from + 1;
      while (to < end && !breaks.has(to)) to++;
      periodOfDay.fill(periods.length, from, to);
      periods.push({
        month: months.length - 1,
        first: from,
        days: to - from,
        part: (to - from) / ofMonth,
      });
      from = to;
    }
    first = end;
  }
  return { months, periods, periodOfDay };
}
