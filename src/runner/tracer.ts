import { fail, ok, type Result } from '../base/result.ts';
import type { Trace } from '../engine/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { cancelled, lost, refused, type RunError } from './error.ts';
import type { Seat } from './seat.ts';

/** A trace that loses its worker this often is given up. */
const MOST_DEATHS = 3;

/** Which days of which replication to show. */
export interface TraceRequest {
  readonly scenario: Scenario;
  readonly replication: number;
  readonly firstDay: number;
  readonly days: number;
  readonly signal?: AbortSignal;
}

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
    const turn = this.#requests.then(() => this.#traceNow(request));
    this.#requests = turn.catch(() => undefined);
    return turn;
  }

  /** Ends the worker for good. */
  close(): void {
    this.#seat.close();
  }

  async #traceNow(request: TraceRequest): Promise<Result<Trace, RunError>> {
    const { signal } = request;
    const stopped = () => signal?.aborted === true;
    if (stopped()) return fail(cancelled);
    const stop = () => this.#seat.end('stopped');
    signal?.addEventListener('abort', stop);
    try {
      let reason = '';
      for (let death = 0; death < MOST_DEATHS; death += 1) {
        const attempt = await this.#attempt(request);
        if (attempt.ok) return attempt.value;
        if (stopped()) return fail(cancelled);
        reason = attempt.error;
      }
      return fail(lost(reason, this.#seat.everAnswered));
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  /** Fails with the reason when the worker ends meanwhile. */
  async #attempt(request: TraceRequest): Promise<Result<Result<Trace, RunError>, string>> {
    const { scenario, replication, firstDay, days } = request;
    if (this.#loaded?.scenario !== scenario || this.#loaded.generation !== this.#seat.generation) {
      const loading = await this.#seat.call(
        (host) => host.load(scenario),
        this.#silenceMilliseconds,
      );
      if (!loading.ok) return loading;
      if (!loading.value.ok) return ok(fail(refused(loading.value.error)));
      this.#loaded = { scenario, generation: this.#seat.generation };
    }
    const trace = await this.#seat.call(
      (host) => host.trace(replication, firstDay, days),
      this.#silenceMilliseconds,
    );
    if (!trace.ok) return trace;
    return ok(trace.value.ok ? trace.value : fail(refused(trace.value.error)));
  }
}
