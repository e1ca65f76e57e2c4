import type { Result } from '../base/result.ts';
import type {
  Chunk,
  FactLog,
  Replay,
  ReplicationStatement,
  ResultLayout,
  Trace,
} from '../engine/index.ts';
import type { Settled } from '../engine/settle.ts';
import type { Scenario } from '../scenario/types.ts';

/** What one slice of work has brought. */
export interface Slice {
  /** Days of the range simulated so far, and in all. */
  readonly daysDone: number;
  readonly daysTotal: number;
  /** Time spent in the engine during this slice, ms. */
  readonly engineMilliseconds: number;
  /** The results, with the slice that ends the range. */
  readonly chunk?: Chunk;
}

/**
 * What a worker answers, one call at a time. The caller hands out the work in slices, so that
 * progress and cancelling come free: to cancel is to stop calling. Errors are reasons in words,
 * since a class would not survive the way between threads.
 */
export interface SimulationHost {
  /**
   * Makes a valid scenario ready, unless it is already; an error when it needs more memory than there
   * is.
   */
  load(scenario: Scenario): Result<ResultLayout, string>;
  /** Starts `count` replications, every `step`-th from `first` on; what was under way is forgotten. */
  begin(first: number, count: number, step?: number): Result<null, string>;
  /** Works for about `budgetMilliseconds`, at least one day; an error when memory runs out. */
  advance(budgetMilliseconds: number): Result<Slice, string>;
  /** Settles the ledger of a scenario's one setup anew; it need not be loaded. */
  settle(scenario: Scenario, logs: readonly FactLog[]): Result<Settled, string>;
  /** Simulates one replication again and keeps the asked days in full. Not cut into slices. */
  trace(replication: number, firstDay: number, days: number): Result<Trace, string>;
  /** Simulates one replication again and writes down one day minute by minute. Not cut into slices. */
  replay(replication: number, day: number): Result<Replay, string>;
  /** Simulates one replication again and gives the statement of every setup. Not cut into slices. */
  statement(replication: number): Result<readonly ReplicationStatement[], string>;
}

/** The same host as it looks from the other side of a thread. */
export type RemoteHost = {
  readonly [Name in keyof SimulationHost]: (
    ...args: Parameters<SimulationHost[Name]>
  ) => Promise<ReturnType<SimulationHost[Name]>>;
};
