/** Counts kept for each interval and channel, of the attempts offered in it. */
export const count = {
  offered: 0,
  /** Of the offered: redials; repeats after an unresolved contact; arrivals from another channel; transfers. */
  redials: 1,
  repeats: 2,
  changed: 3,
  transferred: 4,
  answered: 5,
  answeredWithin: 6,
  abandoned: 7,
  abandonedWithin: 8,
  /** Of the abandoned: left at once rather than wait. */
  balked: 9,
  blocked: 10,
  cutOff: 11,
  stillWaiting: 12,
  /** Needs given up: the last attempt failed, none follows. */
  lost: 13,
  /** Needs given up: answered but not resolved, and the customer does not come back. */
  unresolved: 14,
  /** Attempts that found no idle agent and joined a queue. */
  delayed: 15,
  /** Of the delayed: customers who accepted a call-back. */
  calledBack: 16,
  /** Contacts in the channel's queues when the interval ends, and the age of the oldest, seconds. */
  waitingAtEnd: 17,
  oldestAge: 18,
} as const;

export const COUNTS = 19;

/**
 * Whole numbers kept for each interval (and day), channel and provider, of the attempts offered then
 * that ended there.
 */
export const providerCount = {
  answered: 0,
  answeredWithin: 1,
  abandoned: 2,
  abandonedWithin: 3,
  blocked: 4,
  cutOff: 5,
  resolved: 6,
  /** Handled to their end and not passed on: each of them may settle its need. */
  completed: 7,
  /** Waits of the answered. */
  waitMilliseconds: 8,
  /** Time in agents' hands within the horizon, wrap-up included, of all that were ever taken there. */
  handledMilliseconds: 9,
  /** Of the completed: by teams that state how many they resolve; how many they satisfy. */
  resolvable: 10,
  rated: 11,
  /** Satisfied customers expected of the rated, in millionths. */
  satisfiedMillionths: 12,
} as const;

export const PROVIDER_COUNTS = 13;

/** Bins of the waits: sixteen for each doubling, from 1/16 s on. */
export const WAIT_BINS = 448;

/** Bin of a positive wait: whole 16ths of a second up to 2 s, then sixteen bins to a doubling. */
export function waitBin(wait: number): number {
  const ticks = Math.min(0x7fffffff, wait * 16) | 0;
  const doublings = Math.max(0, 27 - Math.clz32(ticks));
  return (doublings << 4) + (ticks >> doublings);
}

/** Lower end of a bin of waits, seconds. */
export function waitBinStart(bin: number): number {
  const doublings = Math.max(0, (bin >> 4) - 1);
  return ((bin - (doublings << 4)) * (1 << doublings)) / 16;
}

/**
 * What happened to the attempts of one setup in one replication. Each attempt is counted in the
 * interval in which it was offered, whenever it ends. What was there before the horizon (warm-up,
 * backlog at the start) is counted in rows and days of its own, past the last, and read by nobody.
 */
export class Tally {
  /** [row × COUNTS], row = interval × channels + channel; one interval past the last. */
  readonly counts: Int32Array;
  /** [row]: waits of the answered, seconds. */
  readonly answeredWait: Float64Array;
  /** [channel]: waits of the abandoned, seconds. */
  readonly abandonedWait: Float64Array;
  /** [channel × WAIT_BINS]: waits of the answered who waited at all. */
  readonly waits: Int32Array;
  /**
   * [((day × channels + channel) × (providers + 1) + provider) × PROVIDER_COUNTS]: the sums of the
   * day's intervals (see ProviderBooks), once the books are closed; provider = providers: queues that the client holds.
   */
  readonly providerDays: Float64Array;
  /** [team × channels + channel]: contacts. */
  readonly answeredBy: Float64Array;
  readonly cutOffBy: Float64Array;
  readonly resolvedBy: Float64Array;
  /** [team × channels + channel]: contacts handled to their end; satisfied customers expected of them. */
  readonly completedBy: Float64Array;
  readonly satisfiedBy: Float64Array;
  /** [team × channels + channel]: contacts of the horizon still in hand at its end. */
  readonly inHandBy: Float64Array;
  /** [team × channels + channel]: seconds that contacts were in agents' hands, wrap-up included. */
  readonly handledBy: Float64Array;
  /**
   * [team × channels + channel], once the books are closed: contacts handled to their end, transfers
   * included; their time in hand, seconds; and the part of it that was wrap-up.
   */
  readonly finishedBy: Float64Array;
  readonly finishedSecondsBy: Float64Array;
  readonly wrapUpSecondsBy: Float64Array;
  /** [team]: seconds that agents were occupied with at least one contact. */
  readonly occupied: Float64Array;

  constructor(intervals: number, days: number, channels: number, teams: number, providers: number) {
    this.counts = new Int32Array((intervals + 1) * channels * COUNTS);
    this.answeredWait = new Float64Array((intervals + 1) * channels);
    this.abandonedWait = new Float64Array(channels);
    this.waits = new Int32Array(channels * WAIT_BINS);
    this.providerDays = new Float64Array(days * channels * (providers + 1) * PROVIDER_COUNTS);
    this.answeredBy = new Float64Array(teams * channels);
    this.cutOffBy = new Float64Array(teams * channels);
    this.resolvedBy = new Float64Array(teams * channels);
    this.completedBy = new Float64Array(teams * channels);
    this.satisfiedBy = new Float64Array(teams * channels);
    this.inHandBy = new Float64Array(teams * channels);
    this.handledBy = new Float64Array(teams * channels);
    this.finishedBy = new Float64Array(teams * channels);
    this.finishedSecondsBy = new Float64Array(teams * channels);
    this.wrapUpSecondsBy = new Float64Array(teams * channels);
    this.occupied = new Float64Array(teams);
  }

  /** What is counted for the replication as a whole, apart from the waits. */
  get totals(): readonly Float64Array[] {
    return [
      this.abandonedWait,
      this.answeredBy,
      this.cutOffBy,
      this.resolvedBy,
      this.completedBy,
      this.satisfiedBy,
      this.handledBy,
      this.finishedSecondsBy,
      this.wrapUpSecondsBy,
      this.occupied,
    ];
  }

  /** The horizon begins: what agents and customers did in the warm-up is not counted. */
  startCounting(): void {
    this.waits.fill(0);
    for (const of of this.totals) of.fill(0);
  }

  /** Sets everything to zero, for the next replication. */
  clear(): void {
    for (const kept of Object.values(this) as (Int32Array | Float64Array)[]) kept.fill(0);
  }
}
