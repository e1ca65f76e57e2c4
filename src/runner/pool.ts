import { fail, type Result } from '../base/result.ts';
import type { FactLog, Replay, ReplicationStatement, Trace } from '../engine/index.ts';
import type { Settled } from '../engine/settle.ts';
import type { Scenario } from '../scenario/types.ts';
import { cancelled, type RunError } from './error.ts';
import { runJob, type Job, type JobEnd } from './job.ts';
import { Seat } from './seat.ts';
import { settleOnSeats } from './settling.ts';
import { Tracer, type ReplayRequest, type StatementRequest, type TraceRequest } from './tracer.ts';
import type { WorkerLike } from './worker-like.ts';

/** How a pool gets its workers, and how patient it is. */
export interface PoolOptions {
  /** Starts one worker; may throw where there can be none. */
  readonly spawn: () => WorkerLike;
  /** Workers that simulate at the same time. */
  readonly size: number;
  /** Milliseconds of a clock that never goes back; the system's unless given. */
  readonly now?: () => number;
  /** Length of one slice of work, ms; 50 unless given. */
  readonly sliceMilliseconds?: number;
  /**
   * A worker that answers nothing for so long has ended unnoticed, ms; 20,000 unless given. While
   * it works in slices an eighth of it is enough, at first.
   */
  readonly silenceMilliseconds?: number;
  /**
   * In its very first job the first worker has the machine for itself until its first chunk is there;
   * the others start then, one by one. For a page, which waits for its first figures alone.
   */
  readonly firstAlone?: boolean;
}

/** Workers that are started once and serve one run after the other. */
export interface Pool {
  readonly size: number;
  /**
   * Simulates a job. One at a time: a job that comes while another runs waits for its end, so stop
   * the other one first if it no longer matters. A stopped job settles within 100 ms.
   */
  readonly simulate: (job: Job) => Promise<Result<JobEnd, RunError>>;
  /**
   * Settles the ledger of a scenario's one setup anew from what was logged of its replications, when
   * its turn among the jobs comes; undefined when that is not possible.
   */
  readonly settle: (
    scenario: Scenario,
    logs: readonly FactLog[],
  ) => Promise<readonly Settled[] | undefined>;
  /** Simulates one replication again in full, beside any run, in a worker of its own. */
  readonly trace: (request: TraceRequest) => Promise<Result<Trace, RunError>>;
  /** Simulates one replication again and writes down one day, in the worker that traces. */
  readonly replay: (request: ReplayRequest) => Promise<Result<Replay, RunError>>;
  /** Simulates one replication again and gives its statements, in the worker that traces. */
  readonly statement: (
    request: StatementRequest,
  ) => Promise<Result<readonly ReplicationStatement[], RunError>>;
  /** Ends all workers. What is under way settles as lost; the pool is not used again. */
  readonly close: () => void;
}

/** Together with what follows it, this keeps a stop within 100 ms. */
const GRACE_MILLISECONDS = 85;

/** Starts the workers of a pool, so that they are ready when the first run comes. */
export function createPool(options: PoolOptions): Pool {
  const { spawn, size, silenceMilliseconds = 20_000, firstAlone = false } = options;
  const settings = {
    sliceMilliseconds: options.sliceMilliseconds ?? 50,
    silenceMilliseconds,
    firstAlone,
    graceMilliseconds: GRACE_MILLISECONDS,
    now: options.now ?? (() => performance.now()),
  };
  const seats = Array.from({ length: size }, () => new Seat(spawn));
  const tracer = new Tracer(new Seat(spawn), silenceMilliseconds);
  for (const seat of firstAlone ? seats.slice(0, 1) : seats) seat.warm();
  let jobs: Promise<unknown> = Promise.resolve();
  let closed = false;

  return {
    size,
    simulate(job) {
      const turn = jobs.then(() => (closed ? fail(cancelled()) : runJob(job, seats, settings)));
      jobs = turn.catch(() => undefined);
      return turn;
    },
    settle(scenario, logs) {
      const turn = jobs.then(() =>
        closed ? undefined : settleOnSeats(scenario, logs, seats, silenceMilliseconds),
      );
      jobs = turn.catch(() => undefined);
      return turn;
    },
    trace: (request) => tracer.trace(request),
    replay: (request) => tracer.replay(request),
    statement: (request) => tracer.statement(request),
    close() {
      closed = true;
      for (const seat of seats) seat.close();
      tracer.close();
    },
  };
}
