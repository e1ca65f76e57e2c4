import { INTERVAL_WAITS, intervalWaitBin } from '../interval-waits.ts';
import { WAIT_BINS, waitBin, type Tally } from './tally.ts';

/** The waits of those who were answered: of a replication, and of the intervals in which they came. */
export class WaitBooks {
  private readonly tally: Tally;
  /** [row × INTERVAL_WAITS]: sums of several replications, where they are kept. */
  private sums: Uint32Array = new Uint32Array(0);
  private rows = 0;
  /** [channel × WAIT_BINS + bin]: the bin of an interval's waits. */
  private readonly binOf: Uint8Array;

  /** @param deferred by channel: whether its contacts are deferred work */
  constructor(tally: Tally, deferred: readonly boolean[]) {
    this.tally = tally;
    this.binOf = Uint8Array.from({ length: deferred.length * WAIT_BINS }, (_, at) =>
      intervalWaitBin(at % WAIT_BINS, deferred[Math.floor(at / WAIT_BINS)]!),
    );
  }

  /** From now on the waits of replications are added to these, [row][INTERVAL_WAITS]. */
  collect(into: Uint32Array): void {
    this.sums = into;
    this.rows = into.length / INTERVAL_WAITS;
  }

  /** Adds counts of cells, counted from the first of a row on, to the intervals; the replication has them. */
  addToIntervals(row: number, cells: Int32Array, counts: Int32Array): void {
    if (this.rows === 0) return;
    const from = row * INTERVAL_WAITS;
    for (let i = 0; i < cells.length; i++) this.sums[from + cells[i]!]! += counts[i]!;
  }

  /** Counts a wait of more than nothing, or takes it back. */
  count(row: number, channel: number, wait: number, by: 1 | -1): void {
    const bin = channel * WAIT_BINS + waitBin(wait);
    this.tally.waits[bin]! += by;
    if (row < this.rows) this.sums[row * INTERVAL_WAITS + this.binOf[bin]!]! += by;
  }
}
