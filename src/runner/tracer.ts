import { fail, ok, type Result } from '../base/result.ts';
import type { Replay, ReplicationStatement, Trace } from '../engine/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { cancelled, lost, refused, type RunError } from './error.ts';
import type { RemoteHost } from './protocol.ts';
import type { Seat } from './seat.ts';

/** A request that loses its worker this often is given up. */
const MOST_DEATHS = 3;

/** Which days of which replication to show. */
export interface TraceRequest {
  readonly scenario: Scenario;
  readonly replication: number;
  readonly firstDay: number;
  readonly days: number;
  readonly signal?: AbortSignal;
}

/** Which day of which replication to show minute by minute. */
export interface ReplayRequest {
  readonly scenario: Scenario;
  readonly replication: number;
  readonly day: number;
  readonly signal?: AbortSignal;
}

/** Of which replication to give the statements. */
export interface StatementRequest {
  readonly scenario: Scenario;
  readonly replication: number;
  readonly signal?: AbortSignal;
}

/** What is asked of the worker once it has the scenario. */
type Ask<T> = (host: RemoteHost) => Promise<Result<T, string>>;
type Request = Pick<TraceRequest, 'scenario' | 'signal'>;

/** Simulates single replications in full, one request after the other, in a seat of its own. */
export class Tracer {
  readonly #seat: Seat;
  readonly #silenceMilliseconds: number;
  #loaded: { readonly scenario: Scenario; readonly generation: number } | undefined;
  #requests: Promise<unknown> = Promise.resolve();

  constructor(seat: Seat, silenceMilliseconds: number) {
    this.#seat = seat;
    this.#silenceMilliseconds = silenceMilliseconds;
  }

  /** The days asked for. Aborting ends the worker, since a trace is not cut into slices. */
  trace(request: TraceRequest): Promise<Result<Trace, RunError>> {
    const { replication, firstDay, days } = request;
    return this.#inTurn(request, (host) => host.trace(replication, firstDay, days));
  }

  /** The day asked for. Aborting ends the worker, since a replay is not cut into slices. */
  replay(request: ReplayRequest): Promise<Result<Replay, RunError>> {
    const { replication, day } = request;
    return this.#inTurn(request, (host) => host.replay(replication, day));
  }

  /** A statement for each setup. Aborting ends the worker, since a replication is not cut here. */
  statement(request: StatementRequest): Promise<Result<readonly ReplicationStatement[], RunError>> {
    const { replication } = request;
    return this.#inTurn(request, (host) => host.statement(replication));
  }

  /** Ends the worker for good. */
  close(): void {
    this.#seat.close();
  }

  #inTurn<T>(request: Request, ask: Ask<T>): Promise<Result<T, RunError>> {
    const turn = this.#requests.then(() => this.#askNow(request, ask));
    this.#requests = turn.catch(() => undefined);
    return turn;
  }

  async #askNow<T>({ scenario, signal }: Request, ask: Ask<T>): Promise<Result<T, RunError>> {
    const stopped = () => signal?.aborted === true;
    if (stopped()) return fail(cancelled());
    const stop = () => this.#seat.end('stopped');
    signal?.addEventListener('abort', stop);
    try {
      let reason = '';
      for (let death = 0; death < MOST_DEATHS; death += 1) {
        const attempt = await this.#attempt(scenario, ask);
        if (attempt.ok) return attempt.value;
        if (stopped()) return fail(cancelled());
        reason = attempt.error;
      }
      return fail(lost(reason, this.#seat.everAnswered));
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  /** Fails with the reason when the worker ends meanwhile. */
  async #attempt<T>(scenario: Scenario, ask: Ask<T>): Promise<Result<Result<T, RunError>, string>> {
    if (this.#loaded?.scenario !== scenario || this.#loaded.generation !== this.#seat.generation) {
      const loading = await this.#seat.call(
        (host) => host.load(scenario),
        this.#silenceMilliseconds,
      );
      if (!loading.ok) return loading;
      if (!loading.value.ok) return ok(fail(refused(loading.value.error)));
      this.#loaded = { scenario, generation: this.#seat.generation };
    }
    const answer = await this.#seat.call(ask, this.#silenceMilliseconds);
    if (!answer.ok) return answer;
    return ok(answer.value.ok ? answer.value : fail(refused(answer.value.error)));
  }
}
