/** An outage as it struck one replication, for a picture of it. */
export interface TracedOutage {
  readonly hazard: number;
  readonly startSeconds: number;
  readonly durationSeconds: number;
  readonly recoverySeconds: number;
  readonly capacityLost: number;
  /** Time to recover by setup, hours; -1: not concerned. */
  readonly timeToRecoverHours: readonly number[];
}

/** An instant that shaped the routing of one setup. */
export interface TracedInstant {
  readonly kind:
    | 'struck'
    | 'detected'
    | 'switched'
    | 'recovered'
    | 'returned'
    | 'standby'
    | 'ruleBegins'
    | 'ruleEnds';
  /** Seconds from the horizon's first midnight. */
  readonly seconds: number;
  readonly provider: number;
}

/** Some days of one replication, interval by interval. */
export interface Trace {
  readonly replication: number;
  readonly firstDay: number;
  readonly days: number;
  readonly outages: readonly TracedOutage[];
  readonly setups: readonly {
    /** [channel][interval][INTERVAL_WIDTH], as in Chunk.intervals. */
    readonly intervals: Float64Array;
    /** [provider][interval]: agents at work at the interval's start, outages considered. */
    readonly agents: Float64Array;
    /** [channel][provider][interval]: share in force at the interval's start. */
    readonly shares: Float64Array;
    readonly instants: readonly TracedInstant[];
  }[];
}
