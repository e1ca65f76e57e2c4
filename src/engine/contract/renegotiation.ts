import type { BillingMonth } from './billing-calendar.ts';
import type { Dated } from './dated.ts';

/**
 * The factors on one provider's prices that renegotiation has brought in a replication. Each acts on
 * the prices in force on its day, and on nothing that is newly agreed later.
 */
export class Renegotiation {
  private readonly months: readonly BillingMonth[];
  private readonly changes: { readonly day: number; readonly factor: number }[] = [];

  constructor(months: readonly BillingMonth[]) {
    this.months = months;
  }

  /** Starts a replication. */
  begin(): void {
    this.changes.length = 0;
  }

  /** Prices change by a factor from a day on. */
  add(day: number, factor: number): void {
    this.changes.push({ day, factor });
  }

  /** On the prices of one version; a month takes what holds on its first day. */
  factor(month: number, { from }: Pick<Dated<unknown>, 'from'>): number {
    const { first } = this.months[month]!;
    let product = 1;
    for (const { day, factor } of this.changes) {
      if (day <= first && from <= day) product *= factor;
    }
    return product;
  }
}
