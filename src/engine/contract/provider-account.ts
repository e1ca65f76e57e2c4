import { CommitmentLines, type VolumeSources } from './commitment-lines.ts';
import type { IndicatorColumn, IndicatorEntry } from './cost-line.ts';
import { exitFee, type ExitFee } from './exit-fee.ts';
import type { Facts } from './facts.ts';
import { feeLines, type FeeContext, type FeeLine } from './fee-lines.ts';
import { IndicatorLines } from './indicator-lines.ts';
import type { IndicatorValues } from './indicator-values.ts';
import { minimumInvoice, type MinimumInvoice } from './minimum-invoice.ts';
import { ownCostLines } from './own-cost-lines.ts';
import type { PriceLines } from './price-context.ts';
import { priceLines } from './price-lines.ts';
import { Renegotiation } from './renegotiation.ts';
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
  private readonly renegotiation: Renegotiation;
  /** [month]: the invoice that bonus and malus are shares of, cents. */
  private readonly invoices: Float64Array;

  /** @param columns the setup's indicators so far; the provider's are added */
  constructor(
    provider: number,
    terms: ProviderTerms,
    context: FeeContext,
    sources: VolumeSources & { readonly values: IndicatorValues },
    columns: IndicatorColumn[],
  ) {
    const { months } = context.terms.calendar;
    this.prices = priceLines(provider, terms, {
      ...context,
      teams: context.plan.routing.teams,
    });
    this.commitment = new CommitmentLines(provider, terms, context, sources);
    this.minimum = minimumInvoice(provider, terms, context);
    this.renegotiation = new Renegotiation(months);
    this.invoices = new Float64Array(months.length);
    this.indicators = new IndicatorLines(provider, terms, context, sources.values, columns);
    this.fees = feeLines(provider, terms, context);
    this.exit = exitFee(provider, terms, context);
    this.own = ownCostLines(provider, terms, context);
  }

  /** Starts a replication. */
  begin(): void {
    this.renegotiation.begin();
    this.invoices.fill(0);
    for (const clause of this.prices) clause.begin();
    this.indicators.begin();
    this.exit?.begin();
  }

  /** Prices in force on a day change by a factor from then on. */
  renegotiate(day: number, factor: number): void {
    this.renegotiation.add(day, factor);
  }

  /**
   * Settles a month that has ended.
   *
   * @param entries the replication's indicators so far; the month's are added
   */
  close(month: number, facts: Facts, entries: IndicatorEntry[]): void {
    const { renegotiation } = this;
    let invoice = 0;
    for (const clause of this.prices) invoice += clause.close(month, facts, renegotiation);
    invoice += this.commitment.close(month, facts, renegotiation);
    invoice += this.minimum?.(month, facts, invoice) ?? 0;
    this.invoices[month] = invoice;
    this.indicators.close(month, facts, this.invoices, entries);
    for (const fee of this.fees) fee(month, facts);
    this.exit?.close(month, facts, invoice);
    for (const cost of this.own) cost(month, facts);
  }
}
