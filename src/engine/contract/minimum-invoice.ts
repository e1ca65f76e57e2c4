import { centsOf } from './cents.ts';
import type { Facts } from './facts.ts';
import type { FeeContext } from './fee-lines.ts';
import type { ProviderTerms } from './terms.ts';

/**
 * What is missing to the least invoice of a month (of a part of it: that part), written as a line of
 * its own; gives back its cents, 0 when nothing is missing.
 *
 * @param invoicedCents prices, surcharges and commitment of the month
 */
export type MinimumInvoice = (month: number, facts: Facts, invoicedCents: number) => number;

/**
 * The line of a provider's least invoice; undefined: none is ever agreed. Where it changes in a month,
 * each counts by the days on which it holds.
 */
export function minimumInvoice(
  provider: number,
  { minimums, rate }: ProviderTerms,
  { book, days }: Pick<FeeContext, 'book' | 'days'>,
): MinimumInvoice | undefined {
  if (minimums.length === 0) return undefined;
  const line = book.line({ kind: 'minimumInvoice', provider, quantityUnit: 'months' });
  return (month, facts, invoicedCents) => {
    const least = minimums.reduce((sum, version) => {
      const part = days.partOf(month, days.daysOf(month, version, provider, facts));
      return sum + centsOf(part, version.value * rate);
    }, 0);
    // Where none is agreed, a credit stays one.
    if (least === 0) return 0;
    const missing = least - invoicedCents;
    return missing > 0 ? book.post(month, line, 1, missing / 100) : 0;
  };
}
