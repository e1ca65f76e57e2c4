import type { Facts } from './facts.ts';
import type { FeeContext } from './fee-lines.ts';
import type { ProviderTerms } from './terms.ts';

/** What is paid when the client ends a contract by notice. */
export interface ExitFee {
  /** Starts a replication. */
  begin(): void;
  /**
   * Settles a month that has ended, in which the notice may have been given.
   *
   * @param invoiceCents of that month: prices, surcharges, commitment and least invoice
   */
  close(month: number, facts: Facts, invoiceCents: number): void;
}

/**
 * The exit fee, and so many months more of the mean invoice: of the months up to the one in which the
 * notice is given, with it, divided by their calendar months (parts of a month count as parts). One
 * line, in the month of the notice, in the scenario's currency. Undefined: nothing is ever paid.
 */
export function exitFee(
  provider: number,
  { contract, rate }: ProviderTerms,
  { book, terms, days, plan, scenario }: FeeContext,
): ExitFee | undefined {
  const { exitFee: fee, exitFeeMonths: months } = contract.leaving ?? {
    exitFee: 0,
    exitFeeMonths: 0,
  };
  const { id } = scenario.providers[provider]!;
  const ends =
    plan.setup.departures?.some(
      (departure) => departure.provider === id && departure.reason === 'notice',
    ) === true ||
    contract.triggers?.some(
      ({ then }) => then.effect === 'contractEnds' && then.reason !== 'breach',
    ) === true;
  if (!ends || (fee === 0 && months === 0)) return undefined;
  const line = book.line({
    kind: 'exitFee',
    provider,
    unitPrice: months === 0 ? fee * rate : 0,
    quantityUnit: 'notices',
  });
  let invoiced = 0;
  let parts = 0;
  return {
    begin: () => {
      invoiced = 0;
      parts = 0;
    },
    close: (month, facts, invoiceCents) => {
      invoiced += invoiceCents;
      parts += days.part(month, provider, facts);
      const { first, days: length } = terms.calendar.months[month]!;
      const told = facts.noticeDay[provider]!;
      if (told < first || told >= first + length) return;
      const mean = parts === 0 ? 0 : invoiced / 100 / parts;
      book.post(month, line, 1, fee * rate + months * mean);
    },
  };
}
