import { ok, fail, type Result } from '../base/result.ts';
import type { Chunk, ResultLayout } from '../engine/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { lost, refused, type RunError } from './error.ts';
import type { Slice } from './protocol.ts';
import type { Range } from './schedule.ts';
import type { Seat } from './seat.ts';

/** A range that loses its worker this often is given up. */
const MOST_DEATHS = 3;
/**
 * A slice is short, so a worker that says nothing for this part of the full patience is taken for
 * dead; should it only have been slow, each new attempt is given so many times longer.
 */
const SLICE_PATIENCE = 1 / 8;
const MORE_PATIENCE = 4;

/** What a lane tells while it works on a range. */
export interface LaneHooks {
  readonly sliceMilliseconds: number;
  /** True when the run is over, whatever the reason: the lane stops at its next look. */
  readonly stopped: () => boolean;
  readonly onSlice: (range: Range, slice: Slice) => void;
  /** The worker ended and the range starts again. */
  readonly onRestart: (range: Range) => void;
}

/** One seat at work for one scenario: loads it when its worker does not hold it yet. */
export class Lane {
  readonly #seat: Seat;
  readonly #scenario: Scenario;
  readonly #silenceMilliseconds: number;
  #loaded: { readonly generation: number; readonly layout: ResultLayout } | undefined;

  constructor(seat: Seat, scenario: Scenario, silenceMilliseconds: number) {
    this.#seat = seat;
    this.#scenario = scenario;
    this.#silenceMilliseconds = silenceMilliseconds;
  }

  /** Makes the scenario ready in the seat's worker. */
  async load(stopped: () => boolean): Promise<Result<ResultLayout, RunError> | undefined> {
    return this.#retry(stopped, () => this.#load());
  }

  /**
   * Simulates a range, again from its start in a new worker when the worker ends: the results are
   * the same. Undefined when the run was stopped meanwhile.
   */
  async simulate(range: Range, hooks: LaneHooks): Promise<Result<Chunk, RunError> | undefined> {
    return this.#retry(hooks.stopped, (death) => {
      if (death > 0) hooks.onRestart(range);
      return this.#simulateOnce(range, hooks, death);
    });
  }

  async #retry<T>(
    stopped: () => boolean,
    attempt: (death: number) => Promise<Attempt<T>>,
  ): Promise<Result<T, RunError> | undefined> {
    let reason = '';
    for (let death = 0; death < MOST_DEATHS; death += 1) {
      const outcome = await attempt(death);
      if (outcome.kind === 'done') return outcome.result;
      if (outcome.kind === 'stopped' || stopped()) return undefined;
      reason = outcome.reason;
    }
    return fail(lost(reason, this.#seat.everAnswered));
  }

  async #load(): Promise<Attempt<ResultLayout>> {
    if (this.#loaded?.generation === this.#seat.generation) return done(ok(this.#loaded.layout));
    const answer = await this.#seat.call(
      (host) => host.load(this.#scenario),
      this.#silenceMilliseconds,
    );
    if (!answer.ok) return { kind: 'lost', reason: answer.error };
    if (!answer.value.ok) return done(fail(refused(answer.value.error)));
    const layout = answer.value.value;
    this.#loaded = { generation: this.#seat.generation, layout };
    return done(ok(layout));
  }

  async #simulateOnce(range: Range, hooks: LaneHooks, death: number): Promise<Attempt<Chunk>> {
    const patience = this.#silenceMilliseconds * SLICE_PATIENCE * MORE_PATIENCE ** death;
    const loaded = await this.#load();
    if (loaded.kind !== 'done') return loaded;
    if (!loaded.result.ok) return done(loaded.result);
    if (hooks.stopped()) return { kind: 'stopped' };
    const begun = await this.#seat.call(
      (host) => host.begin(range.first, range.count, range.step),
      patience,
    );
    if (!begun.ok) return { kind: 'lost', reason: begun.error };
    if (!begun.value.ok) return done(fail(refused(begun.value.error)));
    while (!hooks.stopped()) {
      const slice = await this.#seat.call(
        (host) => host.advance(hooks.sliceMilliseconds),
        patience,
      );
      if (!slice.ok) return { kind: 'lost', reason: slice.error };
      if (!slice.value.ok) return done(fail(refused(slice.value.error)));
      const { value } = slice.value;
      hooks.onSlice(range, value);
      if (value.chunk !== undefined) return done(ok(value.chunk));
    }
    return { kind: 'stopped' };
  }
}

type Attempt<T> =
  | { readonly kind: 'done'; readonly result: Result<T, RunError> }
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'stopped' };

function done<T>(result: Result<T, RunError>): Attempt<T> {
  return { kind: 'done', result };
}
