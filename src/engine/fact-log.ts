/** What contracts asked of replications of one setup, kept so that its ledger can be settled anew. */
export interface FactLog {
  readonly first: number;
  readonly count: number;
  /** The logs of the replications, one after the other, as `FactWriter` wrote them. */
  readonly words: Uint32Array;
  /** [replication − first]: where its log ends. */
  readonly ends: Uint32Array;
}
