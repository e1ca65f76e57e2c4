import type { Settled } from '../../engine/settle.ts';
import type { Scenario } from '../../scenario/types.ts';
import { breath } from '../breath.ts';
import type { Pool } from '../pool.ts';
import type { KnownSetup } from '../../estimate/parts/known-setup.ts';
import type { Found } from './memory.ts';
import { settledResults } from '../../estimate/parts/settled-results.ts';

/** What is known of the setups of a scenario, costs worked out anew where amounts of money differ. */
export interface SettledSetups {
  readonly known: readonly (KnownSetup | undefined)[];
  /** Those whose costs are new. */
  readonly settled: ReadonlySet<KnownSetup>;
}

/** Settles what was found; what cannot be settled counts as unknown, and is simulated. */
export async function settleKnown(
  scenario: Scenario,
  found: readonly (Found | undefined)[],
  pool: Pool,
): Promise<SettledSetups> {
  const settled = new Set<KnownSetup>();
  const known = await Promise.all(
    found.map(async (of, setup) => {
      if (of?.otherAmounts !== true) return of?.known;
      const { facts } = of.known;
      const setups = scenario.setups.slice(setup, setup + 1);
      const ledgers = facts && (await pool.settle({ ...scenario, setups }, facts));
      if (ledgers === undefined) return undefined;
      // In a task of its own: it copies megabytes.
      await breath();
      const results = settledResults(of.known, together(ledgers));
      const own: KnownSetup = { results, setup: 0, facts };
      settled.add(own);
      return own;
    }),
  );
  return { known, settled };
}

/** The ledgers of ranges of replications that follow on each other, as one. */
function together(parts: readonly Settled[]): Settled {
  const [first, ...others] = parts;
  if (first === undefined) throw new Error('nothing was settled');
  const columns = new Float64Array(parts.reduce((sum, part) => sum + part.columns.length, 0));
  let at = 0;
  for (const part of parts) {
    columns.set(part.columns, at);
    at += part.columns.length;
  }
  for (const { ledger, indicatorSums } of others) {
    add(first.ledger, ledger);
    add(first.indicatorSums, indicatorSums);
  }
  return { ...first, columns };
}

function add(into: Float64Array, more: Float64Array): void {
  more.forEach((value, i) => (into[i] = (into[i] ?? 0) + value));
}
