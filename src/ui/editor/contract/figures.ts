import type { Answer } from '../../../estimate/answer.ts';
import type { Scenario } from '../../../scenario/types.ts';
import type { Known } from '../../../store/index.ts';

/** What a run has found, and of which scenario. */
export interface Found {
  readonly scenario: Scenario;
  readonly answer: Answer;
}

/** What the figures on screen say, and what those of the run before them said. */
export interface Figures {
  readonly now: Found;
  /** Of the last scenario whose run came to its end. */
  readonly before: Found | undefined;
}

/** The figures after the page shows others; a run that was cut short is not compared with. */
export function followFigures(
  figures: Figures | undefined,
  known: Known | undefined,
): Figures | undefined {
  if (known?.answer === undefined) return figures;
  const now: Found = { scenario: known.scenario, answer: known.answer };
  if (figures === undefined) return { now, before: undefined };
  const isSame = figures.now.scenario === now.scenario;
  const before = isSame || !isWhole(figures.now) ? figures.before : figures.now;
  return { now, before };
}

/** Whether all replications that a scenario asks for are there. */
export function isWhole({ scenario, answer }: Found): boolean {
  return answer.n >= scenario.run.replications;
}
