import type { Results } from '../estimate/index.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Pool } from './pool.ts';
import type { Progress } from './progress.ts';
import type { RunMemory } from './reuse/memory.ts';

/** News of a run under way. */
export interface RunUpdate {
  readonly progress: Progress;
  /**
   * What is known so far: always the first `results.n` replications. The same object all along, it
   * grows; undefined until the first replication is complete. As long as a setup is simulated of which
   * less is known than of another, the sums of that other are scaled from all that is known of it.
   */
  readonly results: Results | undefined;
}

/** A run to start. */
export interface RunOptions {
  readonly scenario: Scenario;
  readonly pool: Pool;
  /** Replications to simulate; the scenario's own number unless given. */
  readonly replications?: number;
  /** Aborting stops the run within 100 ms; what is known is kept. */
  readonly signal?: AbortSignal;
  /** Called at most every 150 ms, and at once when the first replication is complete. */
  readonly onUpdate?: (update: RunUpdate) => void;
  /**
   * Asked after every 100 replications whether they are enough; the run then ends by itself. The
   * answer must depend on the results alone, so that the same run ends at the same replication
   * everywhere.
   */
  readonly enough?: (results: Results) => boolean;
  /**
   * What earlier runs have brought: it is not simulated again, and what this run brings is kept there.
   * No digit depends on it. With `enough` nothing is taken from it.
   */
  readonly memory?: RunMemory;
  /** Simulates everything, whatever is known. */
  readonly anew?: boolean;
}

/** What a run has brought, whether it came to its end or not. */
export interface RunOutcome {
  /** `stopped`: by the signal. `enough`: by the rule given. */
  readonly status: 'finished' | 'stopped' | 'enough';
  /** Replications 0 to `results.n` − 1; simulating `results.n` of them again gives the same. */
  readonly results: Results;
  /** Covers exactly those replications. */
  readonly fingerprint: string;
  /** Time spent in the engine, all workers together, and time that passed, seconds. */
  readonly engineSeconds: number;
  readonly elapsedSeconds: number;
}
