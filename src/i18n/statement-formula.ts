import { said, tr } from '../base/words.ts';
import type { CostLine } from '../engine/contract/cost-line.ts';
import { amountOf, digits, money, percentage } from './statement-numbers.ts';

/** What a line of cost comes to, in a month or over several. */
export interface CountedCost {
  /** NaN where adding up months says nothing: shares of different invoices. */
  readonly quantity: number;
  /** In the scenario's currency; NaN where there is none. */
  readonly unitPrice: number;
  /** Whether the unit price is a mean: of months with different prices, or of replications. */
  readonly isMeanPrice: boolean;
  /** Cents of the scenario's currency. */
  readonly cents: number;
}

/** What is counted as a part of something, not as a number of things. */
const SHARES: ReadonlySet<string> = new Set(['of the invoice', 'of the malus']);

/** Prices that indexation and renegotiation change; every other line is paid as it is written. */
const FOLLOW_INDEX: ReadonlySet<CostLine['kind']> = new Set<CostLine['kind']>([
  'perContact',
  'perResolvedContact',
  'perHandledMinute',
  'perStaffedHour',
  'perAgentMonth',
  'fixedPerMonth',
  'premium',
]);

/**
 * How a line is worked out, with its numbers: "12,345 contacts × 2.50 € = 30,862.50 €",
 * "10 contacts × 2.55 € (2.50 € × 1.02) = 25.50 €", "−2.0 % of 61,725.00 € = −1,234.50 €". A mean
 * price is called one. Only the amount where nothing was counted.
 *
 * @param currency the scenario's
 */
export function formulaInWords(
  { quantity, unitPrice, isMeanPrice, cents }: CountedCost,
  line: Pick<CostLine, 'kind' | 'unitPrice' | 'quantityUnit'>,
  currency: string,
): string {
  const amount = money(cents / 100, currency);
  if (!Number.isFinite(quantity)) return amount;
  const { quantityUnit: unit } = line;
  if (SHARES.has(unit)) {
    return isMeanPrice
      ? tr`${percentage(quantity)} ${said(unit)} on average: ${amount}`
      : tr`${percentage(quantity)} of ${money(unitPrice, currency, 4)} = ${amount}`;
  }
  if (!Number.isFinite(unitPrice)) return tr`${amountOf(quantity, unit)}: ${amount}`;
  const price = money(unitPrice, currency, 6);
  if (isMeanPrice) {
    return tr`${amountOf(quantity, unit, FEW)} × ${price} on average = ${amount}`;
  }
  const counted = amountOf(quantity, unit, decimalsThatGive(cents, quantity, unitPrice));
  return `${counted} × ${price}${indexed(line, unitPrice, currency)} = ${amount}`;
}

const FEW = 4;
const MANY = 8;

/** Decimals of the quantity from which whoever works the formula out comes to the same cents. */
function decimalsThatGive(cents: number, quantity: number, unitPrice: number): number {
  const price = Number(unitPrice.toFixed(6));
  for (let decimals = FEW; decimals < MANY; decimals += 1) {
    const product = Number(quantity.toFixed(decimals)) * price * 100;
    if (Math.abs(product - cents) <= 0.5) return decimals;
  }
  return MANY;
}

/** " (2.50 € × 1.02)": what indexation and renegotiation have made of a price. */
function indexed(
  { kind, unitPrice: signed }: Pick<CostLine, 'kind' | 'unitPrice'>,
  unitPrice: number,
  currency: string,
): string {
  if (!FOLLOW_INDEX.has(kind) || signed <= 0) return '';
  const factor = unitPrice / signed;
  if (Math.abs(factor - 1) < 1e-9) return '';
  return ` (${money(signed, currency, 6)} × ${digits(factor, 2, 6)})`;
}
