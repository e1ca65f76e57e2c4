import { wrap } from 'comlink';
import { fail, ok, type Result } from '../base/result.ts';
import type { RemoteHost, SimulationHost } from './protocol.ts';
import type { WorkerLike } from './worker-like.ts';

/** A place for one worker. When its worker ends, the next call starts another one. */
export class Seat {
  /** True once a worker of this seat has answered anything. */
  everAnswered = false;
  readonly #spawn: () => WorkerLike;
  #live: { readonly worker: WorkerLike; readonly host: RemoteHost } | undefined;
  #fail: ((reason: string) => void) | undefined;
  #generation = 0;
  #closed = false;

  constructor(spawn: () => WorkerLike) {
    this.#spawn = spawn;
  }

  /** Changes whenever the worker ends: what it had loaded is gone. */
  get generation(): number {
    return this.#generation;
  }

  /** True while a call waits for its answer. */
  get busy(): boolean {
    return this.#fail !== undefined;
  }

  /** Starts the worker now rather than at the first call. A failure shows at that call. */
  warm(): void {
    try {
      this.#start();
    } catch {
      // The first call tries again, and can say why.
    }
  }

  /**
   * Asks the worker, one call at a time. The answer, or why there will never be one; an error that
   * the worker's own program throws is a bug and is thrown here. A worker that leaves the call
   * without answer for `silenceMilliseconds` has ended: some are killed without any event.
   */
  async call<T>(
    ask: (host: RemoteHost) => Promise<T>,
    silenceMilliseconds: number,
  ): Promise<Result<T, string>> {
    let host: RemoteHost;
    try {
      host = this.#start();
    } catch (error) {
      return fail(error instanceof Error ? error.message : 'no worker could be started');
    }
    const answer = await new Promise<Result<T, string>>((resolve, reject) => {
      const silence = setTimeout(() => this.end('no answer'), silenceMilliseconds);
      const settle = (): boolean => {
        clearTimeout(silence);
        const first = this.#fail === failed;
        if (first) this.#fail = undefined;
        return first;
      };
      const failed = (reason: string) => {
        if (settle()) resolve(fail(reason));
      };
      this.#fail = failed;
      ask(host).then(
        (value) => {
          if (settle()) resolve(ok(value));
        },
        (error: unknown) => {
          if (settle()) reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
    if (answer.ok) this.everAnswered = true;
    return answer;
  }

  /** Ends the worker, if there is one; a call that waits for it gets `reason`. */
  end(reason: string): void {
    const live = this.#live;
    if (live !== undefined) {
      this.#live = undefined;
      this.#generation += 1;
      live.worker.terminate();
    }
    this.#fail?.(reason);
  }

  /** Ends the worker for good: every later call fails at once. */
  close(): void {
    this.#closed = true;
    this.end('closed');
  }

  #start(): RemoteHost {
    if (this.#live !== undefined) return this.#live.host;
    if (this.#closed) throw new Error('closed');
    const worker = this.#spawn();
    const host = wrap<SimulationHost>(worker.endpoint);
    this.#live = { worker, host };
    worker.onEnd((reason) => {
      if (this.#live?.worker === worker) this.end(reason);
    });
    return host;
  }
}
