import type { Ledger } from '../contract/ledger.ts';

/**
 * What one point more of each indicator would have added to its bonus or malus over a replication, in
 * cents: one number for each line of kind `indicator`, in the order of the lines.
 */
export function paidPerPointCents({
  lines,
  indicators,
  indicatorEntries,
}: Pick<Ledger, 'lines' | 'indicators' | 'indicatorEntries'>): readonly number[] {
  const cents = new Float64Array(indicators.length);
  for (const { indicator, marginalCents } of indicatorEntries) cents[indicator]! += marginalCents;
  return lines.flatMap(({ kind, provider, clause, amendment }) => {
    if (kind !== 'indicator') return [];
    const index = indicators.findIndex(
      (own) => own.provider === provider && own.clause === clause && own.amendment === amendment,
    );
    return [cents[index] ?? 0];
  });
}
