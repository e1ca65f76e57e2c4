import { INDICATOR_WIDTH, LEDGER_WIDTH, type ResultLayout } from './result.ts';

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
