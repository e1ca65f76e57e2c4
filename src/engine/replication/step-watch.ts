/** Sees the state of a setup at the end of every step of a window of time. */
export interface StepWatch {
  readonly stepSeconds: number;
  readonly fromSecond: number;
  readonly toSecond: number;
  /** `second` is the end of a step, in (fromSecond, toSecond]; events have run up to it. */
  see(second: number): void;
}

/** End of the step of a watch that follows the one that ended at `last`, seconds; Infinity: none. */
export function nextStep(watch: StepWatch | undefined, last: number): number {
  if (watch === undefined) return Infinity;
  const next = Math.max(watch.fromSecond, last) + watch.stepSeconds;
  return next > watch.toSecond ? Infinity : next;
}
