import type { FactLog } from '../../engine/index.ts';
import type { Results } from '../accumulator.ts';

/** What is known of a setup: its part of results that change no more, of replications 0 to n − 1. */
export interface KnownSetup {
  readonly results: Results;
  /** Its index in those results. */
  readonly setup: number;
  /** What its contracts asked in those replications, in order; undefined: it is not kept. */
  readonly facts?: readonly FactLog[] | undefined;
}
