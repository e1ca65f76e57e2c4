import type { RunError } from '../runner/error.ts';
import type { Progress } from '../runner/progress.ts';

/**
 * How far a run is. `idle`: none yet. `stale`: what is shown belongs to an earlier form of the
 * scenario, and new figures are on their way. `stopped`: by a person; what is known is shown.
 */
export type RunStatus = 'idle' | 'running' | 'finished' | 'stopped' | 'failed' | 'stale';

/** Whether the numbers are those that the sender of a link saw, or those of a file of results. */
export interface FingerprintComparison {
  readonly agrees: boolean;
  /** The fingerprint in the link or file, 16 hexadecimal digits. */
  readonly expected: string;
  /** They came in a file. */
  readonly inFile?: boolean;
  /** The version of the engine that made them, where it is another than this page's. */
  readonly otherEngine?: string;
}

/** What the page says of a run, beside its figures. */
export interface RunView {
  readonly status: RunStatus;
  /** While a run goes on, and how far it came when it was stopped. */
  readonly progress?: Progress;
  /** 16 hexadecimal digits, once a run has ended. */
  readonly fingerprint?: string;
  /** After a run of a scenario that came by a link or file with a fingerprint. */
  readonly linkFingerprint?: FingerprintComparison;
  /** Why there are no figures; with `failed`. */
  readonly error?: RunError;
  /** How long the run took, seconds, once it has ended. */
  readonly seconds?: number;
}
