/** One occurrence of a hazard in one replication. Seconds count from the first midnight. */
export interface Outage {
  /** Index of the hazard in the scenario. */
  readonly hazard: number;
  /** Number of the occurrence within its hazard and replication. */
  readonly occurrence: number;
  readonly start: number;
  readonly duration: number;
  readonly recovery: number;
  /** Share of the agents in the footprint that is struck, before any protection. */
  readonly capacityLost: number;
}
