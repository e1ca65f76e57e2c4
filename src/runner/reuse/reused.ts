import type { KnownSetup } from '../../estimate/parts/known-setup.ts';

/** How much of a run was known before it began. */
export interface Reused {
  /** Setups of which all that is asked for was known. */
  readonly setups: number;
  readonly setupsTotal: number;
  /** Of those, setups whose costs were worked out anew. */
  readonly settled: number;
  /** Replications of which everything was known. */
  readonly replications: number;
}

/** What a run has not to simulate; undefined: nothing is known. */
export function reusedOf(
  known: readonly (KnownSetup | undefined)[],
  replications: number,
  settled: ReadonlySet<KnownSetup>,
): Reused | undefined {
  const counts = known.map((of) => of?.results.n ?? 0);
  if (counts.every((count) => count === 0)) return undefined;
  const whole = known.filter((of) => of?.results.n === replications);
  return {
    setups: whole.length,
    setupsTotal: counts.length,
    settled: whole.filter((of) => of !== undefined && settled.has(of)).length,
    replications: Math.min(...counts),
  };
}
