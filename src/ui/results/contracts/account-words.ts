import { numberStyle, fixed } from '../../../estimate/words.ts';
import type { BillingMonth } from '../../../engine/contract/billing-calendar.ts';
import { money } from '../../../i18n/statement-numbers.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { counted } from '../data/numbers.ts';
import { periodOf } from '../data/period.ts';
import type { Account } from './account-data.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "January 2027"; of a month cut by the horizon with its days: "January 2027 (28 days)". */
export function monthName({ year, month, days, part }: BillingMonth): string {
  const name = `${MONTHS[month - 1] ?? ''} ${String(year)}`;
  return part < 1 ? `${name} (${counted(days, 'day')})` : name;
}

/** Who is paid: a provider, or −1 for what the company pays itself. */
export function payeeName(payee: number, { providers }: Scenario): string {
  return payee === -1 ? 'The company itself' : (providers[payee]?.name ?? '');
}

/** "Year 17 of Atlas alone", "Atlas alone, mean of 300 years". */
export function accountName(
  scenario: Scenario,
  setup: number,
  n: number,
  replication: number | undefined,
): string {
  const name = scenario.setups[setup]?.name ?? '';
  const { noun } = periodOf(scenario);
  if (replication === undefined) return `${name}, mean of ${counted(n, noun)}`;
  const number = fixed(replication + 1, 0, numberStyle());
  return `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)} ${number} of ${name}`;
}

/**
 * That the lines add up, checked against the cost that the results have. The means are not whole
 * cents: each figure is rounded by itself.
 *
 * @param costCents of the results; undefined when they do not have it
 */
export function addedUpWords(
  scenario: Scenario,
  { whole, sections }: Account,
  costCents: number | undefined,
  isMean: boolean,
): string {
  const { currency } = scenario;
  const { noun } = periodOf(scenario);
  const entries = sections.reduce((sum, { lines }) => sum + lines, 0);
  const total = money(whole.cents / 100, currency);
  const start = `The ${counted(entries, 'line')} of all months add up to ${total}`;
  const end =
    costCents === undefined
      ? '.'
      : Math.round(costCents) === Math.round(whole.cents)
        ? `, the cost of the ${noun} in the results, to the cent.`
        : `; the results have ${money(costCents / 100, currency)}.`;
  return isMean
    ? `${start}${end} Means are rounded one by one: what is shown can differ by some cents from its sum. The lines of a single ${noun} add up to the cent.`
    : `${start}${end}`;
}
