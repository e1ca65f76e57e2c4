import type { Scenario } from '../../scenario/types.ts';
import { valueAt, type Path } from '../../store/index.ts';

/** What the company pays for itself, though it stands in a provider's contract. */
const OWN: ReadonlySet<unknown> = new Set(['governancePerYear', 'integrationCost']);

/** The currency of an amount: that of the contract it stands in, else the scenario's. */
export function currencyAt(document: Scenario, path: Path): string {
  const contract = path.slice(0, 3);
  const own = contract[2] === 'contract' ? valueAt(document, [...contract, 'currency']) : undefined;
  return typeof own === 'string' && !OWN.has(path.at(-1)) ? own : document.currency;
}
