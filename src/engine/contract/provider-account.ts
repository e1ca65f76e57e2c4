import { CommitmentLines, type VolumeSources } from './commitment-lines.ts';
import type { IndicatorColumn, IndicatorEntry } from './cost-line.ts';
import { exitFee, type ExitFee } from './exit-fee.ts';
import type { Facts } from './facts.ts';
import { feeLines, ownCostLines, type FeeContext, type FeeLine } from './fee-lines.ts';
import { IndicatorLines } from './indicator-lines.ts';
import type { IndicatorValues } from './indicator-values.ts';
import { minimumInvoice, type MinimumInvoice } from './minimum-invoice.ts';
import type { PriceLines } from './price-context.ts';
import { priceLines } from './price-lines.ts';
import type { ProviderTerms } from './terms.ts';

/** What one provider is paid in each month, and what it costs the client besides. */
export class ProviderAccount {
  private readonly prices: readonly PriceLines[];
  private readonly commitment: CommitmentLines;
  private readonly minimum: MinimumInvoice | undefined;
  private readonly indicators: IndicatorLines;
  private readonly fees: readonly FeeLine[];
  private readonly exit: ExitFee | undefined;
  private readonly own: readonly FeeLine[];
  /** [month]: factor on prices that renegotiation has brought. */
  private readonly renegotiated: Float64Array;
  /** [month]: the invoice that bonus and malus are shares of, cents. */
  private readonly invoices: Float64Array;
  private readonly context: FeeContext;

  /** @param columns the setup's indicators so far; the provider's are added */
  constructor(
    provider: number,
    terms: ProviderTerms,
    context: FeeContext,
    sources: VolumeSources & { readonly values: IndicatorValues },
    columns: IndicatorColumn[],
  ) {
    const { months } = context.terms.calendar;
    this.context = context;
    this.prices = priceLines(provider, terms, {
      ...context,
      teams: context.plan.routing.teams,
    });
    this.commitment = new CommitmentLines(provider, terms, context, sources);
    this.minimum = minimumInvoice(provider, terms, context);
    this.renegotiated = new Float64Array(months.length).fill(1);
    this.invoices = new Float64Array(months.length);
    this.indicators = new IndicatorLines(provider, terms, context, sources.values, columns);
    this.fees = feeLines(provider, terms, context);
    this.exit = exitFee(provider, terms, context);
    this.own = ownCostLines(provider, terms, context);
  }

  /** Starts a replication. */
  begin(): void {
    this.renegotiated.fill(1);
    this.invoices.fill(0);
    for (const clause of this.prices) clause.begin();
    this.indicators.begin();
    this.exit?.begin();
  }

  /** Prices change by a factor from a day on; a month takes what holds on its first day. */
  renegotiate(day: number, factor: number): void {
    this.context.terms.calendar.months.forEach(({ first }, month) => {
      if (first >= day) this.renegotiated[month]! *= factor;
    });
  }

  /**
   * Settles a month that has ended.
   *
   * @param entries the replication's indicators so far; the month's are added
   */
  close(month: number, facts: Facts, entries: IndicatorEntry[]): void {
    const renegotiated = this.renegotiated[month]!;
    let invoice = 0;
    for (const clause of this.prices) invoice += clause.close(month, facts, renegotiated);
    invoice += this.commitment.close(month, facts, renegotiated);
    invoice += this.minimum?.(month, facts, invoice) ?? 0;
    this.invoices[month] = invoice;
    this.indicators.close(month, facts, this.invoices, entries);
    for (const fee of this.fees) fee(month, facts);
    this.exit?.close(month, facts, invoice);
    for (const cost of this.own) cost(month, facts);
  }
}
