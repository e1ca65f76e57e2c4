import type { Slice } from './protocol.ts';
import type { Reused } from './reuse/reused.ts';
import type { Range } from './schedule.ts';

/** How far a run has come; both counts are exact. */
export interface Progress {
  readonly replicationsDone: number;
  readonly replicationsTotal: number;
  /**
   * Simulated days of all replications; the total is 0 until the first slice is back. Where something
   * was known before, days to simulate alone, once for each setup that is.
   */
  readonly daysDone: number;
  readonly daysTotal: number;
  /** Time spent in the engine so far, all workers together, ms. */
  readonly engineMilliseconds: number;
  /** What was known before the run began, and is not simulated; undefined: nothing. */
  readonly reused?: Reused;
}

/** Counts what is done, ranges under way included. */
export class ProgressCount {
  readonly #replicationsTotal: number;
  readonly #underWay = new Map<number, number>();
  #replicationsDone = 0;
  #finishedDays = 0;
  #daysTotal = 0;
  #engineMilliseconds = 0;

  constructor(replicationsTotal: number) {
    this.#replicationsTotal = replicationsTotal;
  }

  /** Learns what a slice of a range has brought. */
  learn(range: Range, slice: Slice): void {
    this.#engineMilliseconds += slice.engineMilliseconds;
    this.#daysTotal = (slice.daysTotal / range.count) * this.#replicationsTotal;
    if (slice.chunk === undefined) {
      this.#underWay.set(range.first, slice.daysDone);
      return;
    }
    this.#underWay.delete(range.first);
    this.#finishedDays += slice.daysDone;
    this.#replicationsDone += range.count;
  }

  /** A range whose worker ended starts again from nothing. */
  forget(range: Range): void {
    this.#underWay.delete(range.first);
  }

  /** The state now. */
  get now(): Progress {
    let daysDone = this.#finishedDays;
    for (const days of this.#underWay.values()) daysDone += days;
    return {
      replicationsDone: this.#replicationsDone,
      replicationsTotal: this.#replicationsTotal,
      daysDone,
      daysTotal: this.#daysTotal,
      engineMilliseconds: this.#engineMilliseconds,
    };
  }
}
