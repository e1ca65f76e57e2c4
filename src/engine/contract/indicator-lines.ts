import { baseOf, capTogether, settle, type IndicatorCaps, type Settlement } from './bonus-malus.ts';
import type { IndicatorColumn, IndicatorEntry } from './cost-line.ts';
import { EarnBack } from './earn-back.ts';
import { inForce } from './dated.ts';
import type { Facts } from './facts.ts';
import type { FeeContext } from './fee-lines.ts';
import type { IndicatorValues } from './indicator-values.ts';
import {
  monthsMeasured,
  periodSettledIn,
  untilContractEnds,
  type MonthSpan,
} from './measuring-periods.ts';
import type { Indicator, ProviderTerms } from './terms.ts';

/** One indicator of one version of a contract. */
interface WatchedIndicator {
  /** Index into the setup's indicators. */
  readonly index: number;
  readonly clause: Indicator;
  readonly channel: number;
  /** Months of the version. */
  readonly measured: MonthSpan;
  readonly line: number;
  readonly earnBack: EarnBack | undefined;
  readonly earnBackLine: number;
}

/** What a month settles of an indicator. */
interface Settled {
  readonly watched: WatchedIndicator;
  readonly settlement: Settlement;
}

/** Bonus and malus of one provider: by indicator, what is earned back, and the cap on all together. */
export class IndicatorLines {
  private readonly provider: number;
  private readonly terms: ProviderTerms;
  private readonly context: FeeContext;
  private readonly values: IndicatorValues;
  private readonly watched: WatchedIndicator[] = [];
  /** −1: never a cap on all together. */
  private readonly capLine: number = -1;

  /** @param columns of the setup so far; the provider's are added */
  constructor(
    provider: number,
    terms: ProviderTerms,
    context: FeeContext,
    values: IndicatorValues,
    columns: IndicatorColumn[],
  ) {
    const { book, scenario } = context;
    this.provider = provider;
    this.terms = terms;
    this.context = context;
    this.values = values;
    for (const version of terms.indicators) {
      const measured = monthsMeasured(version, context.terms.calendar.months);
      if (measured === undefined) continue;
      const { amendment } = version;
      version.value.forEach((clause, place) => {
        const channel = scenario.channels.findIndex(({ id }) => id === clause.channel);
        const of = { provider, channel, clause: place, amendment };
        const line = book.line({ kind: 'indicator', quantityUnit: 'of the invoice', ...of });
        const { earnBack } = clause;
        const earnBackLine =
          earnBack === undefined
            ? -1
            : book.line({ kind: 'earnBack', quantityUnit: 'of the malus', ...of });
        this.watched.push({
          index: columns.length,
          clause,
          channel,
          measured,
          line,
          earnBack: earnBack === undefined ? undefined : new EarnBack(earnBack),
          earnBackLine,
        });
        columns.push({ provider, clause: place, amendment });
      });
    }
    if (this.watched.length > 0 && terms.caps.length > 0) {
      this.capLine = book.line({ kind: 'indicatorCap', provider, quantityUnit: 'settlements' });
    }
  }

  /** Starts a replication. */
  begin(): void {
    for (const { earnBack } of this.watched) earnBack?.clear();
  }

  /**
   * Settles the measuring periods that end with a month; with the end of the contract, all of them.
   *
   * @param invoices [month]: cents that bonus and malus are shares of
   * @param entries of the replication so far; the month's are added
   */
  close(month: number, facts: Facts, invoices: ArrayLike<number>, entries: IndicatorEntry[]): void {
    const { book } = this.context;
    const { months } = this.context.terms.calendar;
    const end = facts.contractEnd[this.provider]!;
    const settled: Settled[] = [];
    let largest = 0;
    for (const watched of this.watched) {
      const { clause, channel, measured } = watched;
      const until = untilContractEnds(measured, end, months);
      const span = until && periodSettledIn(month, clause.measuredOver, until);
      if (span === undefined) continue;
      let invoice = 0;
      for (let m = span.from; m <= span.to; m++) invoice += invoices[m]!;
      largest = Math.max(largest, invoice);
      const value = this.values.value(clause.indicator, this.provider, channel, span);
      const settlement = settle(clause, value, invoice);
      settled.push({ watched, settlement });
      book.post(month, watched.line, settlement.share, baseOf(invoice) / 100);
      const { cents, marginalCents } = settlement;
      entries.push({ indicator: watched.index, month, value, cents, marginalCents });
    }
    const sum = settled.reduce((total, { settlement }) => total + settlement.cents, 0);
    const { first, days } = months[month]!;
    // What a month settles is held by the caps of its last day, or of the contract's.
    const day = Math.min(first + days, end) - 1;
    const caps = inForce(this.terms.caps, day)?.value;
    const difference = differenceBy(caps, sum, largest);
    if (difference !== 0) book.post(month, this.capLine, 1, difference / 100);
    this.earnBack(month, settled, (cents) => cents + differenceBy(caps, cents, largest));
  }

  /**
   * What earlier maluses bring back. A malus counts with what was charged beyond all the others of the
   * month, after the cap on all together: nobody earns back what was never paid, all together never
   * more than was charged, and a harder malus never adds more than it takes.
   *
   * @param capped a sum of bonus and malus after the cap on all together
   */
  private earnBack(
    month: number,
    settled: readonly Settled[],
    capped: (cents: number) => number,
  ): void {
    const sum = settled.reduce((all, { settlement }) => all + settlement.cents, 0);
    const bonus = settled.reduce((all, { settlement }) => all + Math.max(0, settlement.cents), 0);
    const maluses = bonus - sum;
    const lost = capped(bonus) - capped(sum);
    for (const { watched, settlement } of settled) {
      const { distance, cents } = settlement;
      const charged = cents < 0 ? -Math.max(0, lost - (maluses + cents)) : cents;
      const back = watched.earnBack?.settle(distance, charged);
      if (back === undefined) continue;
      this.context.book.post(month, watched.earnBackLine, back.share, back.malusCents / 100);
    }
  }
}

/** What the cap on all together adds to a sum of bonus and malus, cents. */
function differenceBy(caps: IndicatorCaps | undefined, sum: number, invoice: number): number {
  return caps === undefined ? 0 : capTogether(caps, sum, invoice);
}
