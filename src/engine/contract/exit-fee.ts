import { inForce } from './dated.ts';
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
 * notice is given, with it, divided by their calendar months (parts of a month count as parts), by the
 * terms of leaving in force on the day of the notice. One line, in the month of the notice, in the
 * scenario's currency. Undefined: nothing is ever paid.
 */
export function exitFee(
  provider: number,
  { leaving, triggers, rate }: ProviderTerms,
  { book, terms: { calendar }, days, plan, scenario }: FeeContext,
): ExitFee | undefined {
  const { id } = scenario.providers[provider]!;
  const ends =
    plan.setup.departures?.some(
      (departure) => departure.provider === id && departure.reason === 'notice',
    ) === true ||
    triggers.some(({ value }) =>
      value.some(({ then }) => then.effect === 'contractEnds' && then.reason !== 'breach'),
    );
  const costs = leaving.some(({ value }) => value.exitFee > 0 || value.exitFeeMonths > 0);
  if (!ends || !costs) return undefined;
  const [only] = leaving;
  const isFixed = leaving.length === 1 && only?.value.exitFeeMonths === 0;
  const line = book.line({
    kind: 'exitFee',
    provider,
    unitPrice: isFixed ? only.value.exitFee * rate : 0,
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
      const { first, days: length } = calendar.months[month]!;
      const told = facts.noticeDay[provider]!;
      if (told < first || told >= first + length) return;
      const mean = parts === 0 ? 0 : invoiced / 100 / parts;
      const terms = inForce(leaving, told)?.value;
      if (terms === undefined) return;
      book.post(month, line, 1, terms.exitFee * rate + terms.exitFeeMonths * mean);
    },
  };
}
