import { aboveBandCharge, takeOrPayCharge } from './commitment.ts';
import { contactPrice } from './contact-price.ts';
import { inForce } from './dated.ts';
import type { Facts } from './facts.ts';
import type { FeeContext } from './fee-lines.ts';
import type { ForecastBook } from './forecast-book.ts';
import type { MeasuredMonths } from './measured-months.ts';
import type { Renegotiation } from './renegotiation.ts';
import type { ProviderTerms } from './terms.ts';

/** What the volume that came is compared with. */
export interface VolumeSources {
  readonly forecasts: ForecastBook;
  readonly measured: MeasuredMonths;
}

/** The lines of one commitment; −1: it has none. */
interface CommitmentLine {
  readonly aboveBand: number;
  readonly takeOrPay: number;
}

/** What a provider is paid above the band, and for contacts that did not come. */
export class CommitmentLines {
  private readonly provider: number;
  private readonly terms: ProviderTerms;
  private readonly context: FeeContext;
  private readonly sources: VolumeSources;
  /** By the amendment that brought the commitment. */
  private readonly lines = new Map<number, CommitmentLine>();

  constructor(provider: number, terms: ProviderTerms, context: FeeContext, sources: VolumeSources) {
    this.provider = provider;
    this.terms = terms;
    this.context = context;
    this.sources = sources;
    for (const { amendment, value } of terms.commitments) {
      const channel = context.scenario.channels.findIndex(({ id }) => id === value.channel);
      const line = (kind: 'aboveBand' | 'takeOrPay'): number =>
        context.book.line({ kind, provider, channel, quantityUnit: 'contacts', amendment });
      this.lines.set(amendment, {
        aboveBand: value.above === 'premium' && value.premiumFactor > 1 ? line('aboveBand') : -1,
        takeOrPay: value.takeOrPay > 0 ? line('takeOrPay') : -1,
      });
    }
  }

  /**
   * Writes the lines of a month that has ended; gives back their cents together.
   *
   * @param renegotiation as decided by that month
   */
  close(month: number, facts: Facts, renegotiation: Renegotiation): number {
    const { provider, sources, context } = this;
    const announced = sources.forecasts.months[provider]![month];
    const lines = announced === undefined ? undefined : this.lines.get(announced.amendment);
    if (announced === undefined || lines === undefined) return 0;
    const end = facts.contractEnd[provider]!;
    // What ends late, after the contract, was part of no month of it.
    if (context.terms.calendar.months[month]!.first >= end) return 0;
    const forecast = sources.forecasts.total(provider, month, end);
    const span = { from: month, to: month };
    const volumes = context.scenario.channels.map((_, channel) =>
      announced.channels.includes(channel) ? sources.measured.volume(channel, provider, span) : 0,
    );
    const volume = volumes.reduce((sum, of) => sum + of, 0);
    const weights =
      forecast.contacts > 0
        ? volumes.map((_, channel) => sources.forecasts.of(provider, month, channel, end).contacts)
        : volumes;
    const price = this.priceOf(month, facts, weights, renegotiation);
    let cents = 0;
    const above = aboveBandCharge(announced.commitment, forecast, volume, price);
    if (above !== undefined && lines.aboveBand >= 0) {
      cents += context.book.post(month, lines.aboveBand, above.quantity, above.unitPrice);
    }
    const below = takeOrPayCharge(announced.commitment, forecast, volume, price);
    if (below !== undefined && lines.takeOrPay >= 0) {
      cents += context.book.post(month, lines.takeOrPay, below.quantity, below.unitPrice);
    }
    return cents;
  }

  /** Price of a contact at the month's end, in the scenario's currency, indexed and renegotiated. */
  private priceOf(
    month: number,
    facts: Facts,
    weights: readonly number[],
    renegotiation: Renegotiation,
  ): number {
    const { terms, provider, context } = this;
    const { calendar } = context.terms;
    const { first, days } = calendar.months[month]!;
    const last = first + days - 1;
    const { scenario, plan } = context;
    const teams = plan.routing.teams.length;
    const channels = scenario.channels.length;
    const handled = (team: number, channel: number): number => {
      let sum = 0;
      const { completed, bands } = facts;
      for (let p = calendar.periodOfDay[first]!; p <= calendar.periodOfDay[last]!; p++) {
        for (let band = 0; band < bands; band++) {
          sum += completed[((p * bands + band) * teams + team) * channels + channel]!;
        }
      }
      return sum;
    };
    const version = inForce(terms.prices, last);
    if (version === undefined) return 0;
    const price = contactPrice(version.value, provider, weights, handled, scenario, plan.routing);
    const indexed = price * terms.rate * version.indexFactor[calendar.periodOfDay[last]!]!;
    return indexed * renegotiation.factor(month, version);
  }
}
