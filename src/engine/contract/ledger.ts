import type { Scenario, Setup } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';
import type {
  ContractChange,
  CostLine,
  IndicatorColumn,
  IndicatorEntry,
  StatementEntry,
} from './cost-line.ts';
import type { Facts } from './facts.ts';
import type { Terms } from './terms.ts';

/** What a ledger knows of its setup beforehand. */
export interface LedgerPlan {
  readonly setup: Setup;
  readonly routing: RoutingPlan;
  readonly clock: Clock;
  /** [team]: most standby agents of any stage; 0: none. */
  readonly standbyAgents: readonly number[];
  /** [channel][day]: first attempts planned, without errors of the forecast. */
  readonly planned: readonly ArrayLike<number>[];
}

/**
 * The costs of one setup, replication after replication: every line of cost in every month, as
 * quantity × unit price in whole cents (half a cent rounds up). The total is the sum of the lines.
 *
 * For each replication: `begin`; at the start of each day `startDay`; when a month's last day has
 * ended, `closeMonth`; then read the arrays, which hold until the next `begin`.
 */
export class Ledger {
  /** Each provider's in the contract's order, then the client's own. */
  readonly lines: readonly CostLine[] = [];
  readonly indicators: readonly IndicatorColumn[] = [];
  /** [month × lines + line]; cents of the scenario's currency. */
  readonly cents: Float64Array = new Float64Array(0);
  readonly quantities: Float64Array = new Float64Array(0);
  /** The same: in the scenario's currency, indexation and renegotiation applied. */
  readonly unitPrices: Float64Array = new Float64Array(0);

  private readonly terms: Terms;

  constructor(_scenario: Scenario, _plan: LedgerPlan, terms: Terms) {
    this.terms = terms;
  }

  /** How the horizon is billed. */
  get months(): number {
    return this.terms.calendar.months.length;
  }

  /** Of the closed months, in the order in which they were settled. */
  get indicatorEntries(): readonly IndicatorEntry[] {
    return [];
  }

  /** Starts a replication. */
  begin(): void {
    // Nothing kept yet.
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
  closeMonth(_month: number, _facts: Facts): readonly ContractChange[] {
    return [];
  }

  /** All closed months, lines without amount and quantity left out: by month, then by line. */
  entries(): StatementEntry[] {
    return [];
  }
}
