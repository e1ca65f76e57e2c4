import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Result } from '../../base/result.ts';
import type { Replay } from '../../engine/replay.ts';
import { worstDay } from '../../estimate/replayed-day.ts';
import type { RunError } from '../../runner/error.ts';
import type { ReplayRequest } from '../../runner/tracer.ts';
import type { Scenario } from '../../scenario/types.ts';

/** Simulates a day again, somewhere else than in the page's thread. */
export type ReplaySource = (request: ReplayRequest) => Promise<Result<Replay, RunError>>;

/** Which day of which replication; without a day, the worst one of a setup and channel. */
export interface ReplayPlace {
  readonly replication: number;
  readonly day?: number;
  readonly setup: number;
  readonly channel: number;
}

/** Fetches days, one at a time: who asks for another gives up the one before. */
export class ReplayController implements ReactiveController {
  /** The day on screen, of `scenario`; it stays while another one is fetched. */
  replay: Replay | undefined;
  /** What is being fetched. */
  pending: ReplayPlace | undefined;
  /** What could not be fetched, and why. */
  failed: { readonly place: ReplayPlace; readonly reason: string } | undefined;
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
    this.cancel();
    this.#scenario = scenario;
    this.replay = undefined;
    this.failed = undefined;
  }

  /** Gives up what is being fetched. */
  cancel(): void {
    this.#current?.abort();
    this.#current = undefined;
    this.pending = undefined;
    this.#host.requestUpdate();
  }

  /** Fetches a day and shows it. */
  async open(source: ReplaySource, place: ReplayPlace): Promise<void> {
    const scenario = this.#scenario;
    if (scenario === undefined) return;
    this.cancel();
    const own = new AbortController();
    this.#current = own;
    this.pending = place;
    this.failed = undefined;
    const fetched = await this.#fetch(source, scenario, place, own.signal);
    if (this.#current !== own) return;
    this.#current = undefined;
    this.pending = undefined;
    if (fetched.ok) this.replay = fetched.value;
    else if (fetched.error.code !== 'cancelled')
      this.failed = { place, reason: fetched.error.message };
    this.#host.requestUpdate();
  }

  /** The worst day is known once any day of the replication is. */
  async #fetch(
    source: ReplaySource,
    scenario: Scenario,
    { replication, day, setup, channel }: ReplayPlace,
    signal: AbortSignal,
  ): Promise<Result<Replay, RunError>> {
    const known = this.replay?.replication === replication ? this.replay : undefined;
    if (day === undefined && known !== undefined) {
      const worst = worstDay(scenario, known, setup, channel);
      return source({ scenario, replication, day: worst, signal });
    }
    const first = await source({ scenario, replication, day: day ?? 0, signal });
    if (day !== undefined || !first.ok) return first;
    const worst = worstDay(scenario, first.value, setup, channel);
    return worst === 0 ? first : source({ scenario, replication, day: worst, signal });
  }
}
