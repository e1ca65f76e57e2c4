import type { Answer } from '../estimate/index.ts';
import type { RunOutcome } from '../runner/run.ts';
import type { Scenario } from '../scenario/index.ts';

/** All that a run prints comes from here. */
export interface Report {
  /** With the seed and the number of replications that were asked for. */
  readonly scenario: Scenario;
  readonly outcome: RunOutcome;
  readonly answer: Answer;
  readonly workers: number;
}
