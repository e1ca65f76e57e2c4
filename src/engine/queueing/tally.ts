/** Counts kept for each interval and channel, of the attempts offered in it. */
export const count = {
  offered: 0,
  redials: 1,
  answered: 2,
  answeredWithin: 3,
  abandoned: 4,
  abandonedWithin: 5,
  blocked: 6,
  cutOff: 7,
  stillWaiting: 8,
  lost: 9,
  /** Contacts in the channel's queues when the interval ends. */
  waitingAtEnd: 10,
  /** Attempts that found no idle agent and joined a queue. */
  delayed: 11,
} as const;

export const COUNTS = 12;

/**
 * What happened to the attempts of one setup in one replication. Each attempt is counted in the
 * interval in which it was offered, whenever it ends.
 */
export class Tally {
  /** [row × COUNTS], row = interval × channels + channel. */
  readonly counts: Int32Array;
  /** [row]: waits of the answered, seconds. */
  readonly answeredWait: Float64Array;
  /** [channel]: waits of the abandoned, seconds. */
  readonly abandonedWait: Float64Array;
  /** [team × channels + channel]. */
  readonly answeredBy: Float64Array;
  readonly cutOffBy: Float64Array;
  /** [team × channels + channel]: seconds spent on contacts. */
  readonly handledBy: Float64Array;

  constructor(intervals: number, channels: number, teams: number) {
    this.counts = new Int32Array(intervals * channels * COUNTS);
    this.answeredWait = new Float64Array(intervals * channels);
    this.abandonedWait = new Float64Array(channels);
    this.answeredBy = new Float64Array(teams * channels);
    this.cutOffBy = new Float64Array(teams * channels);
    this.handledBy = new Float64Array(teams * channels);
  }

  /** Sets everything to zero, for the next replication. */
  clear(): void {
    this.counts.fill(0);
    this.answeredWait.fill(0);
    this.abandonedWait.fill(0);
    this.answeredBy.fill(0);
    this.cutOffBy.fill(0);
    this.handledBy.fill(0);
  }
}
