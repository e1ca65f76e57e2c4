import type { BillingCalendar } from './billing-calendar.ts';
import type { Dated } from './dated.ts';
import type { Facts } from './facts.ts';

/** The days of a month on which a contract lasts, as what is paid by the month counts them. */
export class MonthDays {
  private readonly calendar: BillingCalendar;
  /** [month]: days of the calendar month, in the horizon or not. */
  private readonly ofMonth: Int32Array;

  constructor(calendar: BillingCalendar) {
    this.calendar = calendar;
    this.ofMonth = Int32Array.from(calendar.months, ({ days, part }) => Math.round(days / part));
  }

  /** Days of [first, first + days) on which the provider's contract lasts. */
  under(first: number, days: number, provider: number, facts: Facts): number {
    const from = Math.max(first, facts.contractStart?.[provider] ?? 0);
    return Math.max(0, Math.min(first + days, facts.contractEnd[provider]!) - from);
  }

  /** Days of a month of the horizon on which the contract lasts, as a part of the calendar month. */
  part(month: number, provider: number, facts: Facts): number {
    const { first, days } = this.calendar.months[month]!;
    return this.partOf(month, this.under(first, days, provider, facts));
  }

  /** Days of a month on which the contract lasts and a version of its terms is in force. */
  daysOf(
    month: number,
    { from, until }: Pick<Dated<unknown>, 'from' | 'until'>,
    provider: number,
    facts: Facts,
  ): number {
    const { first, days } = this.calendar.months[month]!;
    const start = Math.max(first, from);
    return this.under(start, Math.min(first + days, until) - start, provider, facts);
  }

  /** So many days as a part of the calendar month. */
  partOf(month: number, days: number): number {
    return days / this.ofMonth[month]!;
  }
}
