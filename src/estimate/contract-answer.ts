import type { BillingMonth } from '../engine/contract/billing-calendar.ts';
import type { CostLine, IndicatorColumn } from '../engine/contract/cost-line.ts';

/** One line of cost in one month: means over the replications. */
export interface MonthOfLine {
  readonly setup: number;
  /** Index into the setup's lines, and the line itself. */
  readonly index: number;
  readonly line: CostLine;
  /** Month of the horizon, from 0. */
  readonly month: number;
  readonly quantity: number;
  /** In the scenario's currency; the lines of a month add up to its mean cost. */
  readonly amount: number;
}

/** One indicator in the months that settle its measuring periods: means over the replications. */
export interface MonthOfIndicator {
  readonly setup: number;
  /** Index into the setup's indicators, and what it is. */
  readonly index: number;
  readonly column: IndicatorColumn;
  readonly month: number;
  /** Share of the replications in which there was something to measure. */
  readonly measured: number;
  /** Mean of those, in the indicator's own unit. */
  readonly value: number;
  /** Bonus (above zero) or malus, and what one point more would add, in the scenario's currency. */
  readonly amount: number;
  readonly perPoint: number;
}

/** Month by month what contracts brought, mean over the replications. */
export interface ContractAnswer {
  readonly months: readonly BillingMonth[];
  /** Lines that never had an amount or a quantity are left out. */
  readonly lines: readonly MonthOfLine[];
  readonly indicators: readonly MonthOfIndicator[];
}
