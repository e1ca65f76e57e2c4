import type { Results } from '../estimate/accumulator.ts';
import type { Answer, Headline } from '../estimate/answer.ts';
import type { Trace } from '../engine/result.ts';
import type { Scenario } from '../scenario/types.ts';
import type { RunView } from '../store/run-view.ts';
import type { Plot } from './results/plot.ts';

export type { FingerprintComparison, RunStatus, RunView } from '../store/run-view.ts';

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

/** Detail of `replay-request`: which day of which replication to show minute by minute. */
export interface ReplayRequestDetail {
  readonly replication: number;
  readonly day: number;
}

/** Detail of `save-figure`: a plot that is wanted as a file. */
export interface FigureRequest {
  readonly plot: Plot;
  /** What the figure shows, in a few words. */
  readonly heading: string;
  readonly format: 'svg' | 'png' | 'csv';
}

/** Detail of `open-account`: whose statement of account to open. */
export interface AccountPlace {
  readonly setup: number;
}
