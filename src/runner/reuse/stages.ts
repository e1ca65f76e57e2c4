import type { KnownSetup } from '../../estimate/parts/known-setup.ts';

/** Replications `from` to `to` − 1 of these setups; of the others they are known. */
export interface Stage {
  readonly from: number;
  readonly to: number;
  readonly setups: readonly number[];
}

/**
 * What is left to simulate, in order of the replications: the setups of which nothing is known first,
 * up to what is known of others; then those together. A stage may have no setups.
 */
export function stagesOf(
  known: readonly (KnownSetup | undefined)[],
  replications: number,
): readonly Stage[] {
  const counts = known.map((of) => of?.results.n ?? 0);
  const ends = [...new Set([...counts, replications])].sort((a, b) => a - b);
  const stages: Stage[] = [];
  let from = 0;
  for (const to of ends) {
    if (to === from) continue;
    const setups = counts.flatMap((count, setup) => (count <= from ? [setup] : []));
    stages.push({ from, to, setups });
    from = to;
  }
  return stages;
}
