import type { Scenario } from '../../scenario/types.ts';
import { clientLines, type ClientLines } from './client-lines.ts';
import { ContractCourse } from './contract-course.ts';
import type {
  ContractChange,
  CostLine,
  IndicatorColumn,
  IndicatorEntry,
  StatementEntry,
} from './cost-line.ts';
import type { Facts } from './facts.ts';
import { ForecastBook } from './forecast-book.ts';
import { IndicatorValues } from './indicator-values.ts';
import type { LedgerPlan } from './ledger-plan.ts';
import { MonthDays } from './month-days.ts';
import { ProviderAccount } from './provider-account.ts';
import { StatementBook } from './statement-book.ts';
import type { Terms } from './terms.ts';

/**
 * The costs of one setup, replication after replication: every line of cost in every month, as
 * quantity × unit price in whole cents (half a cent rounds up). The total is the sum of the lines.
 *
 * For each replication: `begin`; at the start of each day `startDay`; when a month's last day has
 * ended, `closeMonth`; then read the arrays, which hold until the next `begin`.
 */
export class Ledger {
  /** In the order of the lines. */
  readonly indicators: readonly IndicatorColumn[];
  /** What the providers have been told to expect, and under which commitment. */
  readonly forecasts: ForecastBook;

  private readonly book: StatementBook;
  /** [provider]; undefined: it has no team in the setup. */
  private readonly accounts: readonly (ProviderAccount | undefined)[];
  private readonly client: ClientLines;
  private readonly values: IndicatorValues;
  private readonly course: ContractCourse;
  /** Whether anything is measured: indicators, volumes, triggers, re-allocation. */
  private readonly measures: boolean;
  private measured: IndicatorEntry[] = [];

  constructor(scenario: Scenario, plan: LedgerPlan, terms: Terms) {
    const { calendar } = terms;
    this.book = new StatementBook(calendar.months.length);
    const context = { book: this.book, scenario, plan, terms, days: new MonthDays(calendar) };
    this.forecasts = new ForecastBook(
      terms.providers.map((of) => of?.commitments ?? []),
      calendar.months,
      scenario.channels.map(({ id }) => id),
      plan.planned,
    );
    this.values = new IndicatorValues(scenario, plan.setup, calendar);
    this.course = new ContractCourse(context, this.values, this.forecasts);
    this.measures = measuresAnything(plan, terms);
    const sources = {
      values: this.values,
      measured: this.values.months,
      forecasts: this.forecasts,
    };
    const columns: IndicatorColumn[] = [];
    this.accounts = terms.providers.map((of, provider) =>
      of === undefined ? undefined : new ProviderAccount(provider, of, context, sources, columns),
    );
    this.indicators = columns;
    this.client = clientLines(scenario, calendar, this.book);
    this.book.seal();
  }

  /** Each provider's in the contract's order, then the client's own. */
  get lines(): readonly CostLine[] {
    return this.book.lines;
  }

  /** [month × lines + line]: whole cents of the scenario's currency. */
  get cents(): Float64Array {
    return this.book.cents;
  }

  /** The same: units; 0: the line has nothing in the month. */
  get quantities(): Float64Array {
    return this.book.quantities;
  }

  /** The same: in the scenario's currency, indexation and renegotiation applied. */
  get unitPrices(): Float64Array {
    return this.book.unitPrices;
  }

  /** Of the closed months, in the order in which they were settled. */
  get indicatorEntries(): readonly IndicatorEntry[] {
    return this.measured;
  }

  /** Starts a replication. */
  begin(): void {
    this.book.begin();
    this.measured = [];
    this.forecasts.begin();
    this.course.begin();
    for (const account of this.accounts) account?.begin();
    this.client.begin();
  }

  /** Gives the forecasts of volume that are due on the day; `facts` as they stand at its start. */
  startDay(day: number, facts: Facts): void {
    this.forecasts.startDay(day, facts);
  }

  /**
   * Settles a month whose last day has ended; months are closed in order. Gives back what the
   * contracts' own course changes from a later day on (triggers, re-allocation of shares). A change
   * of prices is applied by the ledger itself.
   */
  closeMonth(month: number, facts: Facts): readonly ContractChange[] {
    if (this.measures) this.values.close(month, facts);
    for (const account of this.accounts) account?.close(month, facts, this.measured);
    this.client.close(month, facts);
    if (!this.measures) return [];
    const changes = this.course.close(month, facts);
    for (const change of changes) {
      if (change.kind !== 'prices') continue;
      this.accounts[change.provider]?.renegotiate(change.day, change.factor);
    }
    return changes;
  }

  /** All closed months, lines that come to nothing left out: by month, then by line. */
  entries(): StatementEntry[] {
    return this.book.entries();
  }
}

/** Whether some contract, or the setup, asks how a provider did or how much came. */
function measuresAnything({ setup }: LedgerPlan, { providers }: Terms): boolean {
  return (
    (setup.reallocations ?? []).length > 0 ||
    providers.some(
      (of) =>
        of !== undefined &&
        (of.commitments.length > 0 ||
          of.indicators.some(({ value }) => value.length > 0) ||
          of.triggers.some(({ value }) => value.length > 0)),
    )
  );
}
