/** What happened to a channel's contacts within a step; each is counted at its own instant. */
export const FLOW_FIELDS = [
  /** Attempts that reached the routing plan. */
  'offered',
  /** Contacts that an agent took, also those cut off later. */
  'answered',
  'abandoned',
  'blocked',
  /** Contacts cut off, waiting or in hand. */
  'cutOff',
  /** Of the cut off: those in an agent's hands. answered − cutOffInHand are the books' answered. */
  'cutOffInHand',
] as const;

export type FlowField = (typeof FLOW_FIELDS)[number];
export const FLOW_WIDTH = FLOW_FIELDS.length;

/** Instants that shape the routing of a setup. */
export type ReplayInstantKind =
  | 'struck'
  | 'detected'
  | 'switched'
  | 'standby'
  | 'recovered'
  | 'returned'
  | 'ruleBegins'
  | 'ruleEnds';

/** One instant of one setup. */
export interface ReplayInstant {
  readonly kind: ReplayInstantKind;
  /** Seconds from the horizon's first midnight. */
  readonly seconds: number;
  /** Index of the provider; −1: none in particular. */
  readonly provider: number;
}

/** An outage of the replication, on the day or not. */
export interface ReplayOutage {
  /** Index of the hazard. */
  readonly hazard: number;
  readonly startSeconds: number;
  readonly durationSeconds: number;
  readonly recoverySeconds: number;
  readonly capacityLost: number;
}

/** The day of one setup, step by step; a value at a step is that of the step's end. */
export interface ReplaySetup {
  /** [channel][step][FLOW_WIDTH]: contacts, within the step. */
  readonly flows: Float64Array;
  /** [channel][provider, then one that the client holds][step]: contacts that wait. */
  readonly waiting: Float64Array;
  /** [channel][step]: how long the one who waits longest has waited, s; 0: nobody waits. */
  readonly oldest: Float64Array;
  /** [provider][step]: agents at work, outages considered. */
  readonly agents: Float64Array;
  /** [provider][step]: agents who have at least one contact in hand. */
  readonly busy: Float64Array;
  /** [provider][step]: contacts in hand; more than `busy` where an agent handles several at once. */
  readonly inHand: Float64Array;
  /** [channel][provider][step]: share in force. */
  readonly shares: Float64Array;
  /** Of the whole replication, in order of time. */
  readonly instants: readonly ReplayInstant[];
  /** [channel][interval of the day][INTERVAL_WIDTH]: the run's own books, as in Chunk.intervals. */
  readonly books: Float64Array;
  /** [channel][day of the horizon][INTERVAL_WIDTH]: the same summed day by day. */
  readonly days: Float64Array;
}

/** One day of one replication, step by step, with the digits of the run. */
export interface Replay {
  readonly replication: number;
  /** From 0. */
  readonly day: number;
  readonly stepSeconds: number;
  readonly steps: number;
  readonly outages: readonly ReplayOutage[];
  /** [step]: what the hazards multiply the demand of every channel by, mean of the step. */
  readonly demandFactor: Float64Array;
  readonly setups: readonly ReplaySetup[];
  /** The numbers of the whole replication, as in Chunk.columns: they prove that it is the same. */
  readonly columns: Float64Array;
}
