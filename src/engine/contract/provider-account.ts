import { exitFee, type ExitFee } from './exit-fee.ts';
import type { Facts } from './facts.ts';
import { feeLines, ownCostLines, type FeeContext, type FeeLine } from './fee-lines.ts';
import { minimumInvoice, type MinimumInvoice } from './minimum-invoice.ts';
import type { PriceLines } from './price-context.ts';
import { priceLines } from './price-lines.ts';
import type { ProviderTerms } from './terms.ts';

/** What one provider is paid in each month, and what it costs the client besides. */
export class ProviderAccount {
  private readonly prices: readonly PriceLines[];
  private readonly minimum: MinimumInvoice | undefined;
  private readonly fees: readonly FeeLine[];
  private readonly exit: ExitFee | undefined;
  /** [month]: factor on prices that renegotiation has brought. */
  private readonly renegotiated: Float64Array;
  /** [month]: the invoice that bonus and malus are shares of, cents. */
  private readonly invoices: Float64Array;
  private readonly context: FeeContext;

  constructor(provider: number, terms: ProviderTerms, context: FeeContext) {
    const { months } = context.terms.calendar;
    this.context = context;
    this.prices = priceLines(provider, terms, {
      ...context,
      teams: context.plan.routing.teams,
    });
    this.minimum = minimumInvoice(provider, terms, context);
    this.renegotiated = new Float64Array(months.length).fill(1);
    this.invoices = new Float64Array(months.length);
    this.exit = exitFee(provider, terms, context);
    this.fees = [...feeLines(provider, terms, context), ...ownCostLines(provider, terms, context)];
  }

  /** Starts a replication. */
  begin(): void {
    this.renegotiated.fill(1);
    this.invoices.fill(0);
    for (const clause of this.prices) clause.begin();
    this.exit?.begin();
  }

  /** Prices change by a factor from a day on; a month takes what holds on its first day. */
  renegotiate(day: number, factor: number): void {
    this.context.terms.calendar.months.forEach(({ first }, month) => {
      if (first >= day) this.renegotiated[month]! *= factor;
    });
  }

  /** Settles a month that has ended. */
  close(month: number, facts: Facts): void {
    let invoice = 0;
    for (const clause of this.prices) {
      invoice += clause.close(month, facts, this.renegotiated[month]!);
    }
    invoice += this.minimum?.(month, facts, invoice) ?? 0;
    this.invoices[month] = invoice;
    this.exit?.close(month, facts, invoice);
    for (const fee of this.fees) fee(month, facts);
  }
}
