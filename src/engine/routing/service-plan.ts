/** A queue that a team serves. */
export interface ServedQueue {
  readonly queue: number;
  /** The team takes the lowest first, and among equals the longest wait. */
  readonly rank: number;
  /** Seconds that a contact must have waited there before the team takes it. */
  readonly after: number;
}

/** Teams that may take a contact once it has waited so long. */
export interface Stage {
  readonly after: number;
  /** Lowest rank first. */
  readonly teams: readonly { readonly team: number; readonly rank: number }[];
}

/** Live contacts of others come after a team's own, and deferred work after all live contacts. */
export const FOREIGN_RANK = 100;
export const DEFERRED_RANK = 1000;
