import type { MeasureId } from '../engine/measures.ts';
import type { CostLine } from '../engine/result.ts';
import type { CalmDays } from './calm-days.ts';
import type { ContractAnswer } from './contract-answer.ts';
import type { Interval } from './interval.ts';

/**
 * What is known of one measure of one setup over the replications. A measure that no replication
 * defines (a service level without a single contact) has no summary.
 */
export interface Summary {
  readonly measure: MeasureId;
  /** Index of the setup. */
  readonly setup: number;
  /**
   * Index of the channel, of the provider, of the cost line; -1: does not apply. A measure of
   * channels with channel -1 is that of all of them together: `needsResolved`, `lost` and
   * `unresolved` are summed, `objectiveMissed` and `continuityBroken` say whether any was hit.
   */
  readonly channel: number;
  readonly provider: number;
  readonly line: number;
  /** Replications behind it: those that define the measure. */
  readonly n: number;
  /** Mean with a Student interval; for events (0 or 1) the share with a Wilson interval. */
  readonly mean: Interval;
  /** Over the replications, n − 1 in the divisor; Infinity (unknown) when n is 1. */
  readonly standardDeviation: number;
  /** Quantiles over the replications (type 7, Hyndman and Fan 1996). */
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** How setup `b` differs from setup `a` in the same worlds, replication by replication. */
export interface Paired {
  readonly measure: MeasureId;
  readonly a: number;
  readonly b: number;
  /** As in Summary. */
  readonly channel: number;
  /** Replications in which both define the measure. */
  readonly n: number;
  /** Mean of b − a, Student interval. */
  readonly difference: Interval;
  /**
   * Share of replications in which b is strictly better than a (Wilson interval); for a measure of
   * which neither direction is good news, in which it is higher.
   */
  readonly better: Interval;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** Variance of the difference had the two been independent, over the paired one; 0: no variance. */
  readonly varianceReduction: number;
}

/** A tail of a figure of one replication: over the horizon, whatever its length. */
export interface Tail {
  readonly measure: 'cost' | 'lost';
  readonly setup: number;
  /** 0.95 or 0.99. */
  readonly level: number;
  /** Value at risk: the quantile (smallest x with F(x) ≥ level), with its order-statistic interval. */
  readonly valueAtRisk: Interval;
  /** Expected shortfall: mean of the worst ⌈n(1 − level)⌉ replications. */
  readonly expectedShortfall: number;
  /** How many replications that is. */
  readonly worst: number;
}

/**
 * Books of one setup and channel, summed over all replications: `difference` is offered − answered
 * − abandoned − blocked − cutOff − stillWaiting, always 0.
 */
export interface Balance {
  readonly setup: number;
  readonly channel: number;
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly blocked: number;
  readonly cutOff: number;
  readonly stillWaiting: number;
  readonly difference: number;
  /** Intervals whose own books do not balance: always 0. */
  readonly intervalsOff: number;
}

/**
 * Quantiles of a day's service level over the replications that had contacts that day; NaN where
 * none had. Read off bins of half a per cent, linear inside a bin: right to half a per cent.
 */
export interface DailyFan {
  readonly setup: number;
  readonly channel: number;
  readonly p5: Float64Array;
  readonly p25: Float64Array;
  readonly p50: Float64Array;
  readonly p75: Float64Array;
  readonly p95: Float64Array;
}

/**
 * Time to recover from the outages that concerned a setup. Intervals take outages as independent.
 * When none was felt the hours are 0 and `meanHours` is unbounded.
 */
export interface Recovery {
  readonly setup: number;
  /** Outages that touched a site of the setup, per replication. */
  readonly outagesPerReplication: number;
  readonly outages: number;
  /** Share of them that brought an interval below the minimum (Wilson). */
  readonly felt: Interval;
  /** Hours to recover over the felt ones. */
  readonly meanHours: Interval;
  readonly p50Hours: number;
  readonly p95Hours: number;
}

/** A figure of a statement: one line of cost, mean over the replications. */
export interface StatementLine {
  readonly setup: number;
  readonly line: CostLine;
  readonly amount: Interval;
  /** Amount divided by the unit price; 0 when the price is 0. */
  readonly quantity: number;
}

/** What the sentences need: summaries and differences, all or only the headline ones. */
export interface Headline {
  /** Replications. */
  readonly n: number;
  readonly summaries: readonly Summary[];
  /** Every setup against the first. */
  readonly paired: readonly Paired[];
  /** Where calm days come from, if anything is to be said of that. */
  readonly calmDays?: CalmDays | undefined;
}

/** All that is known after n replications. */
export interface Answer extends Headline {
  readonly tails: readonly Tail[];
  readonly balances: readonly Balance[];
  readonly fans: readonly DailyFan[];
  readonly recoveries: readonly Recovery[];
  readonly statement: readonly StatementLine[];
  /** What the contracts brought, month by month. */
  readonly contracts: ContractAnswer;
  /** Attempts simulated. */
  readonly contacts: number;
}
