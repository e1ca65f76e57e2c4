import type { Progress } from '../progress.ts';
import type { Reused } from './reused.ts';
import type { Stage } from './stages.ts';

/**
 * Adds up the progress of the stages of a run. Days are counted once for each setup that lives through
 * them; those of what was known are not among them.
 */
export class StagedProgress {
  readonly #stages: readonly Stage[];
  readonly #replications: number;
  readonly #daysEach: number;
  readonly #reused: Reused | undefined;
  #engineMilliseconds = 0;
  #now: Progress;

  /** @param daysEach of a replication, as far as is known beforehand */
  constructor(
    stages: readonly Stage[],
    replications: number,
    daysEach: number,
    reused: Reused | undefined,
  ) {
    this.#stages = stages;
    this.#replications = replications;
    this.#daysEach = daysEach;
    this.#reused = reused;
    this.#now = this.#with(0, 0, 0);
  }

  get now(): Progress {
    return this.#now;
  }

  /** Learns how far a stage is. */
  learn(
    stage: Stage,
    { replicationsDone, daysDone, daysTotal, engineMilliseconds }: Progress,
  ): void {
    const part = daysTotal === 0 ? 0 : daysDone / daysTotal;
    this.#now = this.#with(
      stage.from + replicationsDone,
      this.#daysBefore(stage) + part * this.#daysOf(stage),
      this.#engineMilliseconds + engineMilliseconds,
    );
  }

  /** A stage is over. */
  end(stage: Stage): void {
    this.#engineMilliseconds = this.#now.engineMilliseconds;
    this.#now = this.#with(
      stage.to,
      this.#daysBefore(stage) + this.#daysOf(stage),
      this.#engineMilliseconds,
    );
  }

  #with(replicationsDone: number, daysDone: number, engineMilliseconds: number): Progress {
    return {
      replicationsDone,
      replicationsTotal: this.#replications,
      daysDone: Math.round(daysDone),
      daysTotal: this.#stages.reduce((sum, stage) => sum + this.#daysOf(stage), 0),
      engineMilliseconds,
      ...(this.#reused === undefined ? {} : { reused: this.#reused }),
    };
  }

  #daysOf({ from, to, setups }: Stage): number {
    return (to - from) * setups.length * this.#daysEach;
  }

  #daysBefore(stage: Stage): number {
    return this.#stages
      .filter(({ to }) => to <= stage.from)
      .reduce((sum, before) => sum + this.#daysOf(before), 0);
  }
}
