/** One occurrence of a hazard in one replication. Seconds count from the first midnight. */
export interface Outage {
  /** Index of the hazard in the scenario. */
  readonly hazard: number;
  /** Number of the occurrence within its hazard, `site`, and replication. */
  readonly occurrence: number;
  /** Index of the one site struck; −1: the whole footprint of the hazard. */
  readonly site: number;
  readonly start: number;
  readonly duration: number;
  readonly recovery: number;
  /** Share of the agents in the footprint that is struck, before any protection. */
  readonly capacityLost: number;
}
