import type { Ledger } from '../contract/ledger.ts';
import { partsOfUnit } from '../ledger-cells.ts';
import { INDICATOR_WIDTH, LEDGER_WIDTH } from '../result.ts';

/** Adds the statement of a replication that is over, [month][line][LEDGER_WIDTH], from `at`. */
export function addLedger(
  { lines, cents, quantities }: Pick<Ledger, 'lines' | 'cents' | 'quantities'>,
  into: Float64Array,
  at: number,
): void {
  for (let i = 0; i < cents.length; i++) {
    const parts = partsOfUnit(lines[i % lines.length]!);
    into[at + i * LEDGER_WIDTH]! += Math.round(quantities[i]! * parts);
    into[at + i * LEDGER_WIDTH + 1]! += cents[i]!;
  }
}

/** Adds what its indicators came to, [month][indicator][INDICATOR_WIDTH], from `at`. */
export function addIndicators(
  { indicators, indicatorEntries }: Pick<Ledger, 'indicators' | 'indicatorEntries'>,
  into: Float64Array,
  at: number,
): void {
  for (const { month, indicator, value, cents, marginalCents } of indicatorEntries) {
    const to = at + (month * indicators.length + indicator) * INDICATOR_WIDTH;
    if (!Number.isNaN(value)) {
      into[to]!++;
      into[to + 1]! += Math.round(value * 1e6);
    }
    into[to + 2]! += cents;
    into[to + 3]! += marginalCents;
  }
}

/** [line]: whole cents over the horizon. */
export function lineAmounts({ lines, cents }: Pick<Ledger, 'lines' | 'cents'>): Float64Array {
  const amounts = new Float64Array(lines.length);
  cents.forEach((amount, at) => (amounts[at % lines.length]! += amount));
  return amounts;
}
