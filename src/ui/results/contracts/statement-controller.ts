import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReplicationStatement } from '../../../engine/contract/cost-line.ts';
import type { Scenario } from '../../../scenario/types.ts';
import type { StatementSource } from './statement-source.ts';

/** The statements of one replication. */
export interface FetchedStatements {
  readonly replication: number;
  /** One a setup. */
  readonly statements: readonly ReplicationStatement[];
}

/** Fetches the statements of single replications, one at a time. */
export class StatementController implements ReactiveController {
  /** What is on screen; undefined: the means. */
  fetched: FetchedStatements | undefined;
  /** The replication being fetched. */
  pending: number | undefined;
  /** What could not be fetched, and why. */
  failed: { readonly replication: number; readonly reason: string } | undefined;
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
    this.showMeans();
  }

  /** Back to the means. */
  showMeans(): void {
    this.fetched = undefined;
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

  /** Fetches a replication's statements and shows them. */
  async open(source: StatementSource, replication: number): Promise<void> {
    const scenario = this.#scenario;
    if (scenario === undefined) return;
    this.cancel();
    const own = new AbortController();
    this.#current = own;
    this.pending = replication;
    this.failed = undefined;
    const answer = await source({ scenario, replication, signal: own.signal });
    if (this.#current !== own) return;
    this.#current = undefined;
    this.pending = undefined;
    if (answer.ok) this.fetched = { replication, statements: answer.value };
    else if (answer.error.code !== 'cancelled')
      this.failed = { replication, reason: answer.error.message };
    this.#host.requestUpdate();
  }
}
