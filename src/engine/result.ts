import type { BankRefusal } from './bank/refusal.ts';
import type { BillingMonth } from './contract/billing-calendar.ts';
import type { FactLog } from './fact-log.ts';
import type { CostLine, IndicatorColumn, ReplicationStatement } from './contract/cost-line.ts';
import type { MeasureId } from './measures.ts';
import type { PeakPlan } from './peak-plan.ts';
import type { Replay } from './replay.ts';
import type { Trace } from './trace.ts';

/** What one number of a replication stands for; -1 where a part does not apply. */
export interface Column {
  readonly measure: MeasureId;
  readonly setup: number;
  readonly channel: number;
  readonly provider: number;
  /** Index into `lines[setup]` for a `costLine`; -1 otherwise. */
  readonly line: number;
}

/** Sums kept for each interval; each is a whole number, so their order never matters. */
export const INTERVAL_FIELDS = [
  'offered',
  'firstAttempts',
  'answered',
  'answeredWithin',
  'abandoned',
  'abandonedWithin',
  'blocked',
  'cutOff',
  'stillWaiting',
  'lost',
  /** Contacts in the queue when the interval ends. */
  'waitingAtEnd',
  /** Waits of the answered, in whole milliseconds. */
  'waitMilliseconds',
  /** Replications in which the interval was below the minimum service level. */
  'belowMinimum',
  /** Of the offered: redials; repeats; arrivals from another channel; transfers. */
  'redials',
  'repeats',
  'changed',
  'transferred',
  'unresolved',
  /** Age of the oldest contact in the queue when the interval ends, whole seconds. */
  'oldestAge',
] as const;

export type IntervalField = (typeof INTERVAL_FIELDS)[number];
export const INTERVAL_WIDTH = INTERVAL_FIELDS.length;

/**
 * Sums kept for each interval of the week over its calm occurrences: those of days that are not
 * special, and that no outage, recovery or effect on demand touches, nor the day before them. Whole
 * numbers.
 */
export const CALM_FIELDS = [
  /** Occurrences, in all replications together. */
  'intervals',
  'offered',
  'answered',
  'answeredWithin',
  'abandoned',
  'abandonedWithin',
  /** Waits of the answered, in whole milliseconds. */
  'waitMilliseconds',
] as const;

export type CalmField = (typeof CALM_FIELDS)[number];
export const CALM_WIDTH = CALM_FIELDS.length;

/**
 * Sums kept for each interval, channel and provider, of the contacts offered in the interval that
 * ended there; in the order of `providerCount`, which says what each is. Whole numbers.
 */
export const PROVIDER_FIELDS = [
  'answered',
  'answeredWithin',
  'abandoned',
  'abandonedWithin',
  'blocked',
  'cutOff',
  'resolved',
  'completed',
  'waitMilliseconds',
  'handledMilliseconds',
  'resolvable',
  'rated',
  'satisfiedMillionths',
] as const;

export type ProviderField = (typeof PROVIDER_FIELDS)[number];
export const PROVIDER_WIDTH = PROVIDER_FIELDS.length;

/**
 * Sums kept for each interval and provider: milliseconds of its agents, as they passed, whichever
 * interval the contacts came in. Whole numbers.
 */
export const OCCUPANCY_FIELDS = [
  /** Scheduled, overtime and called-in standby included, struck or not. */
  'staffedMilliseconds',
  /** With at least one contact in hand. */
  'occupiedMilliseconds',
] as const;

export type OccupancyField = (typeof OCCUPANCY_FIELDS)[number];
export const OCCUPANCY_WIDTH = OCCUPANCY_FIELDS.length;

/** Sums kept of each line of cost in each month: its units in parts (`partsOfUnit`, rounded), and cents. */
export const LEDGER_WIDTH = 2;

/**
 * Sums kept of each indicator in each month that settles one of its measuring periods: replications
 * with something to measure, the value of those in millionths (rounded), cents of bonus or malus,
 * cents that one point more would have added.
 */
export const INDICATOR_WIDTH = 4;

/** Bins of the daily service level: bin k counts [k, k + 1) half per cents; the last one 100 %. */
export const SERVICE_BINS = 201;

/** First fields of an outage row; then `timeToRecoverHours` for each setup (-1: not concerned). */
export const OUTAGE_FIELDS = [
  'replication',
  /** Index into scenario.hazards. */
  'hazard',
  /** Seconds from the horizon's first midnight. */
  'startSeconds',
  'durationSeconds',
  'recoverySeconds',
  'capacityLost',
  /** Sites in the footprint whose capacity fell, protections considered. */
  'sitesStruck',
] as const;
export const OUTAGE_WIDTH = OUTAGE_FIELDS.length;

/** The shape of a scenario's results: all that is needed to read them. */
export interface ResultLayout {
  readonly setups: number;
  readonly channels: number;
  readonly providers: number;
  readonly days: number;
  readonly intervalsPerDay: number;
  /** Numbers kept of each replication, in this order. */
  readonly columns: readonly Column[];
  /** Cost lines of each setup. */
  readonly lines: readonly (readonly CostLine[])[];
  /** Indicators of each setup's contracts. */
  readonly indicators: readonly (readonly IndicatorColumn[])[];
  /** The months of the horizon, by which costs are settled. */
  readonly months: readonly BillingMonth[];
  /**
   * [setup][channel]: providers at which its contacts may end, ascending; last the number of
   * providers, which stands for queues that the client holds.
   */
  readonly places: readonly (readonly (readonly number[])[])[];
  /** [setup]: the providers with a team in it, ascending. */
  readonly staffed: readonly (readonly number[])[];
  /** Plans of the live channels in their busiest interval; none for one without a forecast. */
  readonly peaks: readonly PeakPlan[];
  /**
   * Where calm days are drawn from a bank: the number of independent parts of the bank. Replication r
   * draws from part r mod bankGroups, so that replications of one part go together and those of
   * different parts are independent. Undefined: every replication is independent of the others.
   */
  readonly bankGroups?: number;
  /** Where there is no bank: why every day is simulated. */
  readonly everyDayBecause?: BankRefusal;
  /**
   * Correlation of two replications of one part at most, in any figure. Where each calm day of the
   * calendar has K copies of its own in each part, equally likely, it is 1/K; where D days of the
   * horizon draw from the same K copies, D / (K + D − 1). Undefined: not known, so that rare events
   * are told as if all replications of a part were the same.
   */
  readonly bankOverlap?: number;
  /** Days simulated for the bank, all parts together, to be told. */
  readonly bankDays?: number;
}

/**
 * Results of replications `first` to `first + count - 1`. Plain data: it crosses to and from a
 * worker. Every sum is of whole numbers below 2^53, so chunks can be merged in any order; of the
 * oldest ages the greater counts.
 */
export interface Chunk {
  readonly first: number;
  readonly count: number;
  /**
   * count × layout.columns.length numbers, replication after replication; NaN where a share or a
   * mean has nothing to be taken of.
   */
  readonly columns: Float64Array;
  /** Rows of OUTAGE_WIDTH + layout.setups numbers, by replication, then by start. */
  readonly outages: Float64Array;
  /** Sums over the replications: [setup][channel][interval of the horizon][INTERVAL_WIDTH]. */
  readonly intervals: Float64Array;
  /** Histogram over the replications: [setup][channel][day][SERVICE_BINS]; days without contacts in none. */
  readonly dailyService: Uint32Array;
  /**
   * Sums over the replications: [setup][interval of the horizon][channel][place][PROVIDER_WIDTH], the
   * places as the layout has them; `providerCells` says where they are.
   */
  readonly providerIntervals: Float64Array;
  /**
   * Sums over the replications: [setup][interval of the horizon][provider with a team][OCCUPANCY_WIDTH];
   * `occupancyCells` says where they are.
   */
  readonly occupancy: Float64Array;
  /**
   * Histogram over the replications, of the answered who waited at all, by the interval of their
   * offer: [setup][interval of the horizon][channel][INTERVAL_WAITS]; see `intervalWaitStart`.
   */
  readonly waits: Uint32Array;
  /**
   * Greatest of the replications, whole seconds: age of the oldest contact in the queue as the
   * interval ends, [setup][channel][interval of the horizon].
   */
  readonly oldestAges: Uint32Array;
  /** Sums over the replications: [setup][channel][interval of the week][CALM_WIDTH]. */
  readonly calm: Float64Array;
  /** Sums over the replications: [setup][month][line][LEDGER_WIDTH]; see ledgerNumbersBefore. */
  readonly ledger: Float64Array;
  /** Sums over the replications: [setup][month][indicator][INDICATOR_WIDTH]. */
  readonly indicators: Float64Array;
  /** Attempts simulated, all setups together. */
  readonly contacts: number;
  /** [setup]: what its contracts asked, where that is kept; no result by itself. */
  readonly facts?: readonly (FactLog | undefined)[];
}

/** A piece of work under way: replications that are simulated day by day. */
export interface Task {
  readonly first: number;
  readonly count: number;
  /** Days to simulate in all, and those done. */
  readonly daysTotal: number;
  readonly daysDone: number;
  /** Simulates up to `days` more days of the world; true when the task is finished. */
  advance(days: number): boolean;
  /** The results, once `advance` has returned true. */
  finish(): Chunk;
}

/** A scenario made ready to be simulated. Deterministic: no clock, no state shared between tasks. */
export interface Engine {
  readonly layout: ResultLayout;
  /** Starts `count` replications, every `step`-th from `first` on; every one unless told. */
  begin(first: number, count: number, step?: number): Task;
  /** Simulates one replication again and keeps the asked days (and its outages) in full. */
  trace(replication: number, firstDay: number, days: number): Trace;
  /**
   * Simulates one replication again and writes down one of its days, from 0, step by step; a step
   * is a minute unless told otherwise and divides a day.
   */
  replay(replication: number, day: number, stepSeconds?: number): Replay;
  /** Simulates one replication again and writes down the statement of every setup. */
  statement(replication: number): readonly ReplicationStatement[];
}

export type { BillingMonth } from './contract/billing-calendar.ts';
export type { FactLog } from './fact-log.ts';
export type {
  CostKind,
  CostLine,
  IndicatorColumn,
  IndicatorEntry,
  ReplicationStatement,
  StatementEntry,
} from './contract/cost-line.ts';
export type { PeakPlan, Pool } from './peak-plan.ts';
export type { Trace, TracedInstant, TracedOutage } from './trace.ts';
