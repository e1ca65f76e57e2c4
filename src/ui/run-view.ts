import type { Results } from '../estimate/accumulator.ts';
import type { Answer, Headline } from '../estimate/answer.ts';
import type { Trace } from '../engine/result.ts';
import type { RunError } from '../runner/error.ts';
import type { Progress } from '../runner/progress.ts';
import type { Scenario } from '../scenario/types.ts';

/**
 * How far a run is. `idle`: none yet. `stale`: what is shown belongs to an earlier form of the
 * scenario, and new figures are on their way. `stopped`: by a person; what is known is shown.
 */
export type RunStatus = 'idle' | 'running' | 'finished' | 'stopped' | 'failed' | 'stale';

/** Whether the numbers are those that the sender of a link saw. */
export interface FingerprintComparison {
  readonly agrees: boolean;
  /** The fingerprint in the link, 16 hexadecimal digits. */
  readonly expected: string;
}

/** What the page says of a run, beside its figures. */
export interface RunView {
  readonly status: RunStatus;
  /** While a run goes on, and how far it came when it was stopped. */
  readonly progress?: Progress;
  /** 16 hexadecimal digits, once a run has ended. */
  readonly fingerprint?: string;
  /** After a run of a scenario that came by a link with a fingerprint. */
  readonly linkFingerprint?: FingerprintComparison;
  /** Why there are no figures; with `failed`. */
  readonly error?: RunError;
  /** How long the run took, seconds, once it has ended. */
  readonly seconds?: number;
}

/** Properties of `<releve-answer>`: sentences, progress, state. Fires `start-run`, `stop-run`. */
export interface AnswerProperties {
  /** The scenario that `answer` is about: with `stale`, not yet the one in the editor. */
  readonly scenario: Scenario;
  /** While a run goes on perhaps only the headline figures; undefined before the first. */
  readonly answer: Headline | undefined;
  readonly run: RunView;
}

/** Properties of `<releve-measures>`. */
export interface MeasuresProperties {
  readonly scenario: Scenario;
  /** Undefined until the first full summary. */
  readonly answer: Answer | undefined;
}

/** Properties of `<releve-plots>`. Fires `trace-request`. */
export interface PlotsProperties {
  readonly scenario: Scenario;
  readonly answer: Answer | undefined;
  /** The same object all along a run, it grows: draw again when `answer` changes. */
  readonly results: Results | undefined;
  /** The days last asked for, of the replication last asked for. */
  readonly trace: Trace | undefined;
  readonly theme: ThemeName;
}

/** The two looks of the page. */
export type ThemeName = 'light' | 'dark';

/** Detail of `trace-request`: which days of which replication to show in full. */
export interface TraceRequestDetail {
  readonly replication: number;
  readonly firstDay: number;
  readonly days: number;
}
