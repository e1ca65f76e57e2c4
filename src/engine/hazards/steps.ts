/** Steps in which a gradual change is made, at most; none shorter than ten minutes. */
const MOST_STEPS = 24;
const SHORTEST_STEP_SECONDS = 600;

/** Number of equal steps for a change that takes so many seconds: 1 to 24. */
export function stepsFor(seconds: number): number {
  return Math.min(MOST_STEPS, Math.max(1, Math.floor(seconds / SHORTEST_STEP_SECONDS)));
}
