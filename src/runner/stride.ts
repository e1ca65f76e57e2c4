/**
 * How many days to simulate between two looks at the clock: enough that looking costs nothing, few
 * enough that a slice of work ends close to its budget.
 */
export class Stride {
  #millisecondsPerDay = 0;

  /** Days to simulate when `remainingMilliseconds` are left; at least 1. */
  days(remainingMilliseconds: number): number {
    if (this.#millisecondsPerDay === 0) return 1;
    return Math.max(1, Math.floor(remainingMilliseconds / 2 / this.#millisecondsPerDay));
  }

  /** Learns that `days` took `milliseconds`; a clock too coarse to see them counts as 0.01 ms. */
  learn(days: number, milliseconds: number): void {
    const seen = Math.max(milliseconds, 0.01) / days;
    const before = this.#millisecondsPerDay;
    this.#millisecondsPerDay = before === 0 ? seen : (before + seen) / 2;
  }
}
