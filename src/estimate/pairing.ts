import type { Scenario } from '../scenario/types.ts';

/** What two runs have in common. */
export type Pairing =
  /** Replication r is the same world in both: the same seed, horizon and number of replications. */
  | { readonly kind: 'paired' }
  /** Each has worlds of its own, of the same length. */
  | { readonly kind: 'apart'; readonly why: 'seed' | 'horizon' | 'replications' }
  /** Horizons of so many days: totals over them are not alike. */
  | { readonly kind: 'lengths'; readonly days: readonly [number, number] };

/** A run: what was simulated, and how many replications of it. */
export interface Simulated {
  readonly scenario: Pick<Scenario, 'horizon' | 'run'>;
  readonly n: number;
}

/**
 * Whether the replications of two runs can be set side by side. Streams are keyed by seed,
 * replication, purpose and place (docs/model.md, section 2), so with the same seed and horizon a
 * replication of both meets the same outages of the hazards that both have, and the same customers.
 */
export function pairingOf(a: Simulated, b: Simulated): Pairing {
  const [left, right] = [a.scenario, b.scenario];
  if (left.horizon.days !== right.horizon.days)
    return { kind: 'lengths', days: [left.horizon.days, right.horizon.days] };
  const keys = ['start', 'intervalMinutes', 'warmUpDays'] as const;
  if (keys.some((key) => left.horizon[key] !== right.horizon[key]))
    return { kind: 'apart', why: 'horizon' };
  if (left.run.seed !== right.run.seed) return { kind: 'apart', why: 'seed' };
  return a.n === b.n ? { kind: 'paired' } : { kind: 'apart', why: 'replications' };
}
