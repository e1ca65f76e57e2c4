import type { Result } from '../../base/result.ts';
import type { Replay } from '../../engine/replay.ts';
import { worstDay } from '../../estimate/replayed-day.ts';
import type { RunError } from '../../runner/error.ts';
import type { ReplayRequest } from '../../runner/tracer.ts';
import type { Scenario } from '../../scenario/types.ts';
import { LatestFetch } from '../latest-fetch.ts';

/** Simulates a day again, somewhere else than in the page's thread. */
export type ReplaySource = (request: ReplayRequest) => Promise<Result<Replay, RunError>>;

/** Which day of which replication; without a day, the worst one of a setup and channel. */
export interface ReplayPlace {
  readonly replication: number;
  readonly day?: number;
  readonly setup: number;
  readonly channel: number;
}

/** Fetches days, one at a time. */
export class ReplayController extends LatestFetch<ReplayPlace, Replay> {
  /** Fetches a day and shows it. */
  open(source: ReplaySource, place: ReplayPlace): Promise<void> {
    return this.fetch(place, (scenario, signal) => this.#ask(source, scenario, place, signal));
  }

  /** The worst day is known once any day of the replication is. */
  async #ask(
    source: ReplaySource,
    scenario: Scenario,
    { replication, day, setup, channel }: ReplayPlace,
    signal: AbortSignal,
  ): Promise<Result<Replay, RunError>> {
    const known = this.value?.replication === replication ? this.value : undefined;
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
