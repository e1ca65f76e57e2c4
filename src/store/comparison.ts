import type { DailyFan } from '../estimate/answer.ts';
import type { ReplicationColumns } from '../estimate/column.ts';
import type { Scenario } from '../scenario/types.ts';

/** Finished results that a person put aside, to compare what comes after with them. */
export interface Kept {
  readonly id: string;
  /** The scenario's name, unless the person gave it another. */
  readonly name: string;
  /** As it was simulated. */
  readonly scenario: Scenario;
  readonly columns: ReplicationColumns;
  readonly fans: readonly DailyFan[];
  readonly fingerprint: string;
}

/** The scenario on the page among those compared. */
export const ON_SCREEN = 'on-screen';

/** Scenarios that can be kept: with the one on the page, six are compared. */
export const MOST_KEPT = 5;

/** What is compared with what. Not part of the scenario: neither shared nor undone with it. */
export interface Comparison {
  /** Id of the setup that the others of the scenario are compared with; undefined: the first. */
  readonly setup: string | undefined;
  readonly kept: readonly Kept[];
  /** Id of a kept one, or ON_SCREEN: what the others are compared with; undefined: the first kept. */
  readonly baseline: string | undefined;
  /** Id of the setup compared, by the id of what has it; without: the one of the scenario's baseline. */
  readonly setups: Readonly<Record<string, string>>;
  /** Whether a kept result stands in grey behind the plots of the page. */
  readonly isGhostShown: boolean;
  /** Dropped last: it can be brought back. */
  readonly dropped: Kept | undefined;
}

/** What a person can change of it. */
export type ComparisonChange =
  | { readonly kind: 'setupBaseline'; readonly setup: string }
  /** Puts the finished results on the page aside; nothing when there are none, or enough are kept. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'baseline'; readonly id: string }
  | { readonly kind: 'setup'; readonly id: string; readonly setup: string }
  | { readonly kind: 'ghost'; readonly isShown: boolean }
  | { readonly kind: 'rename'; readonly id: string; readonly name: string }
  | { readonly kind: 'drop'; readonly id: string }
  | { readonly kind: 'bringBack' };

export const NOTHING_COMPARED: Comparison = {
  setup: undefined,
  kept: [],
  baseline: undefined,
  setups: {},
  isGhostShown: true,
  dropped: undefined,
};
