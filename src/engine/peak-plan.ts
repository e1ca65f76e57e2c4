/** Agents who take a channel's contacts at one place, in the channel's busiest interval. */
export interface Pool {
  /** Index of the provider; -1: all of them, as one group. */
  readonly provider: number;
  /** Part of the channel's contacts that go there. */
  readonly share: number;
  /** By occurrence of the interval: agents scheduled, and contacts of all their channels. */
  readonly agents: readonly number[];
  readonly contacts: readonly number[];
  /** Mean handle time there, seconds, of all their channels. */
  readonly handleSeconds: number;
  /** Contacts that one agent has in hand at once, and how much slower each goes then. */
  readonly concurrency: number;
  readonly slower: number;
}

/** The plan of one channel of a setup in the busiest interval of its week: for the Erlang formulas. */
export interface PeakPlan {
  readonly setup: number;
  readonly channel: number;
  /** Interval of the week, from Monday 00:00. */
  readonly interval: number;
  /** By occurrence: contacts of the channel planned. */
  readonly contacts: readonly number[];
  readonly pools: readonly Pool[];
}
