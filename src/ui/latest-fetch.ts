import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Result } from '../base/result.ts';
import type { RunError } from '../runner/error.ts';
import type { Scenario } from '../scenario/types.ts';

/**
 * Fetches something of a scenario that takes a while, one at a time: who asks for another gives up
 * the one before.
 */
export class LatestFetch<Place, Value> implements ReactiveController {
  /** What was fetched last, of `scenario`; it stays while another is fetched. */
  value: Value | undefined;
  /** What is being fetched. */
  pending: Place | undefined;
  /** What could not be fetched, and why. */
  failed: { readonly place: Place; readonly reason: string } | undefined;
  readonly #host: ReactiveControllerHost;
  #scenario: Scenario | undefined;
  #current: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Of another scenario, nothing that is known holds. */
  follow(scenario: Scenario | undefined): void {
    if (scenario === this.#scenario) return;
    this.#scenario = scenario;
    this.forget();
  }

  /** Nothing is shown, nothing is fetched. */
  forget(): void {
    this.value = undefined;
    this.failed = undefined;
    this.cancel();
  }

  /** Gives up what is being fetched. */
  cancel(): void {
    this.#current?.abort();
    this.#current = undefined;
    this.pending = undefined;
    this.#host.requestUpdate();
  }

  /** Fetches what `ask` gives and shows it. */
  protected async fetch(
    place: Place,
    ask: (scenario: Scenario, signal: AbortSignal) => Promise<Result<Value, RunError>>,
  ): Promise<void> {
    const scenario = this.#scenario;
    if (scenario === undefined) return;
    this.cancel();
    const own = new AbortController();
    this.#current = own;
    this.pending = place;
    this.failed = undefined;
    const answer = await ask(scenario, own.signal);
    if (this.#current !== own) return;
    this.#current = undefined;
    this.pending = undefined;
    if (answer.ok) this.value = answer.value;
    else if (answer.error.code !== 'cancelled')
      this.failed = { place, reason: answer.error.message };
    this.#host.requestUpdate();
  }
}
