import { tr } from '../../base/words.ts';
import { inWords } from '../in-words.ts';
import type { PriceClause, Provider } from '../types.ts';
import { bearsSurcharges } from './contract-prices.ts';
import { versionsOf } from './contract-versions.ts';
import type { Check } from './report.ts';

/** Lines of cost are kept by month, setup and replication: so many are some MB of results. */
const MOST_LINES = 400;
/** Lines that a provider may have beside its prices, indicators and commitments. */
const OTHER_LINES = 10;
/** Of those, what standby prices come to: retainer, calls, hours, seats. */
const STANDBY_LINES = 4;

/** All contracts together ask for no more lines of cost than a page can hold and a person read. */
export const checkContractSize: Check = ({ providers }, report) => {
  const counts = providers.map(linesOf);
  const lines = counts.reduce((sum, count) => sum + count, 0);
  if (lines <= MOST_LINES) return;
  const most = counts.indexOf(Math.max(...counts));
  report.add('size', ['providers', most, 'contract'], {
    received: `${inWords(lines)} lines of cost`,
    expected: `at most ${inWords(MOST_LINES)} lines of cost in all contracts`,
    message: tr`All contracts together make up to ${inWords(lines)} lines of cost (a line for each price, tier and surcharge of each version), ${inWords(counts[most] ?? 0)} of them in the contract of ${providers[most]?.name ?? ''}. Keep prices, tiers and surcharges to ${inWords(MOST_LINES)} together, or let amendments replace fewer of them.`,
  });
};

/** Lines of cost that a contract can come to, at most. */
function linesOf(provider: Provider, place: number): number {
  let lines = OTHER_LINES;
  lines += sum(provider.contract.amendments ?? [], ({ integrationCost = 0 }) =>
    integrationCost > 0 ? 1 : 0,
  );
  for (const { from, given, prices, premiums } of versionsOf(provider, place)) {
    if (given.prices !== undefined) lines += sum(prices, tiersOf);
    if (given.prices !== undefined || given.premiums !== undefined) {
      lines += prices.filter(bearsSurcharges).length * premiums.length;
    }
    lines += sum(given.indicators ?? [], ({ earnBack }) => (earnBack === undefined ? 1 : 2));
    if (given.commitment !== undefined) lines += 2;
    // As signed they are among the others.
    if (from === undefined) continue;
    if (given.standby !== undefined) lines += STANDBY_LINES;
    if (given.governancePerYear !== undefined) lines += 1;
  }
  return lines;
}

function tiersOf(price: PriceClause): number {
  return 'tiers' in price && price.tiers !== undefined ? price.tiers.steps.length + 1 : 1;
}

function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0);
}
