/** Time, as the store uses it; tests bring their own. */
export interface Scheduler {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Calls `task` once after so many milliseconds; the function returned calls it off. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
}

/** The system's own time. */
export const systemScheduler: Scheduler = {
  now: () => performance.now(),
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};
