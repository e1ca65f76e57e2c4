import type { CostLine } from './contract/cost-line.ts';
import { INDICATOR_WIDTH, LEDGER_WIDTH, type ResultLayout } from './result.ts';

/**
 * Parts that a unit of a line is counted in, so that sums are of whole numbers: a thousandth of a
 * contact or an hour; of a share of the invoice, which is small, a thousand-millionth.
 */
export function partsOfUnit({ kind }: Pick<CostLine, 'kind'>): number {
  return kind === 'indicator' || kind === 'earnBack' ? 1e9 : 1000;
}

/** Numbers in Chunk.ledger of the setups before `setup`; of all, for their number. */
export function ledgerNumbersBefore(
  { months, lines }: Pick<ResultLayout, 'months' | 'lines'>,
  setup: number,
): number {
  return months.length * lengths(lines, setup) * LEDGER_WIDTH;
}

/** The same in Chunk.indicators. */
export function indicatorNumbersBefore(
  { months, indicators }: Pick<ResultLayout, 'months' | 'indicators'>,
  setup: number,
): number {
  return months.length * lengths(indicators, setup) * INDICATOR_WIDTH;
}

function lengths(of: readonly (readonly unknown[])[], before: number): number {
  return of.slice(0, before).reduce((sum, { length }) => sum + length, 0);
}
