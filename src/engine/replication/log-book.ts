import type { FactLog } from '../fact-log.ts';

/** Gathers the logs of the replications of a task, setup by setup. */
export class LogBook {
  /** [setup][replication]; undefined: nothing is logged. */
  private readonly logs: (Uint32Array | undefined)[][];

  constructor(setups: number) {
    this.logs = Array.from({ length: setups }, () => []);
  }

  /** Adds the next replication of a setup. */
  add(setup: number, log: Uint32Array | undefined): void {
    this.logs[setup]!.push(log);
  }

  /** [setup]: the logs of the replications from `first` on; undefined: some are missing. */
  take(first: number): (FactLog | undefined)[] {
    return this.logs.map((logs) => {
      const all = logs.filter((log) => log !== undefined);
      if (all.length < logs.length) return undefined;
      const words = new Uint32Array(all.reduce((sum, { length }) => sum + length, 0));
      const ends = new Uint32Array(all.length);
      let at = 0;
      all.forEach((log, i) => {
        words.set(log, at);
        at += log.length;
        ends[i] = at;
      });
      return { first, count: all.length, words, ends };
    });
  }
}
