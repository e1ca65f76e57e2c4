import type { Scenario } from '../../scenario/types.ts';
import { clientLines, type ClientLines } from './client-lines.ts';
import type {
  ContractChange,
  CostLine,
  IndicatorColumn,
  IndicatorEntry,
  StatementEntry,
} from './cost-line.ts';
import type { Facts } from './facts.ts';
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
  readonly indicators: readonly IndicatorColumn[] = [];

  private readonly book: StatementBook;
  /** [provider]; undefined: it has no team in the setup. */
  private readonly accounts: readonly (ProviderAccount | undefined)[];
  private readonly client: ClientLines;

  constructor(scenario: Scenario, plan: LedgerPlan, terms: Terms) {
    const { calendar } = terms;
    this.book = new StatementBook(calendar.months.length);
    const context = { book: this.book, scenario, plan, terms, days: new MonthDays(calendar) };
    this.accounts = terms.providers.map((of, provider) =>
      of === undefined ? undefined : new ProviderAccount(provider, of, context),
    );
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
    return [];
  }

  /** Starts a replication. */
  begin(): void {
    this.book.begin();
    for (const account of this.accounts) account?.begin();
    this.client.begin();
  }

  /** What happens by the day: forecasts of volume are given to the providers. */
  startDay(_day: number, _facts: Facts): void {
    // Nothing by the day yet.
  }

  /**
   * Settles a month whose last day has ended; months are closed in order. Gives back what the
   * contracts' own course changes from a later day on (triggers, re-allocation of shares). A change
   * of prices is applied by the ledger itself.
   */
  closeMonth(month: number, facts: Facts): readonly ContractChange[] {
    for (const account of this.accounts) account?.close(month, facts);
    this.client.close(month, facts);
    return [];
  }

  /** All closed months, lines without quantity left out: by month, then by line. */
  entries(): StatementEntry[] {
    return this.book.entries();
  }
}
