import type { LeavingReason, LeavingTerms } from '../estimate/leaving/terms.ts';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | RunCommand
  | ReplayCommand
  | StatementCommand
  | LeaveCommand
  | HazardsCommand
  | { readonly name: 'validate'; readonly file: string }
  | { readonly name: 'link'; readonly file: string; readonly base: string }
  | { readonly name: 'open'; readonly link: string };

/** What every command that simulates can be told. */
export interface Simulating {
  readonly file: string;
  readonly replications?: number;
  readonly seed?: string;
  readonly workers?: number;
  /** Whether every day is simulated, whatever the scenario says. */
  readonly exact?: true;
  readonly progress: boolean;
}

/** `releve run`. */
export interface RunCommand extends Simulating {
  readonly name: 'run';
  readonly out?: string;
  readonly json: boolean;
}

/** `releve replay`. */
export interface ReplayCommand extends Simulating {
  readonly name: 'replay';
  /** Which replication: its number from 0, or the one that a run singles out. */
  readonly which: number | 'worst' | 'median';
  /** Number from 0, or a date (ISO 8601); the worst day unless given. */
  readonly day?: number | string;
  /** Identifier; all setups are printed unless given. */
  readonly setup?: string;
  readonly csv?: string;
}

/** `releve statement`. */
export interface StatementCommand extends Simulating {
  readonly name: 'statement';
  /** Identifier of the setup. */
  readonly setup: string;
  /** Number of the replication from 0; the mean of all unless given. */
  readonly replication?: number;
  readonly csv?: string;
}

/** `releve hazards`. */
export interface HazardsCommand extends Simulating {
  readonly name: 'hazards';
  readonly csv?: string;
}

/** `releve leave`. */
export interface LeaveCommand extends Simulating {
  readonly name: 'leave';
  /** Identifier of the provider. */
  readonly provider: string;
  readonly reason: LeavingReason;
  /** Those set in the terminal; the others are the contract's own, or as known of new agents. */
  readonly terms: Partial<Omit<LeavingTerms, 'reason'>>;
  /** Months of the horizon, from 1; each third unless given. */
  readonly months?: readonly number[];
  readonly csv?: string;
}
