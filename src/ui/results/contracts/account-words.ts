import { monthInWords } from '../../../estimate/leaving/words.ts';
import { capital } from '../data/measure-labels.ts';
import { tr } from '../../../base/words.ts';
import { numberStyle, fixed } from '../../../estimate/words.ts';
import type { BillingMonth } from '../../../engine/contract/billing-calendar.ts';
import { money } from '../../../i18n/statement-numbers.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { counted, wholeNumber } from '../data/numbers.ts';
import { periodOf } from '../data/period.ts';
import type { Account } from './account-data.ts';

/** "January 2027"; of a month cut by the horizon with its days: "January 2027 (28 days)". */
export function monthName({ year, month, days, part }: BillingMonth): string {
  const name = capital(monthInWords(`${String(year)}-${String(month).padStart(2, '0')}-01`));
  return part < 1 ? `${name} (${counted(days, tr`day`)})` : name;
}

/** Who is paid: a provider, or −1 for what the company pays itself. */
export function payeeName(payee: number, { providers }: Scenario): string {
  return payee === -1 ? tr`The company itself` : (providers[payee]?.name ?? '');
}

/** "Year 17 of Atlas alone", "Atlas alone, mean of 300 years". */
export function accountName(
  scenario: Scenario,
  setup: number,
  n: number,
  replication: number | undefined,
): string {
  const name = scenario.setups[setup]?.name ?? '';
  const { isYear, noun } = periodOf(scenario);
  if (replication === undefined) return tr`${name}, mean of ${counted(n, noun)}`;
  const number = fixed(replication + 1, 0, numberStyle());
  return isYear ? tr`Year ${number} of ${name}` : tr`Horizon ${number} of ${name}`;
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
  const number = wholeNumber(entries);
  const lines = entries === 1 ? tr`${number} line` : tr`${number} lines`;
  const sum =
    costCents === undefined
      ? tr`The ${lines} of all months add up to ${total}.`
      : Math.round(costCents) === Math.round(whole.cents)
        ? tr`The ${lines} of all months add up to ${total}, the cost of the ${noun} in the results, to the cent.`
        : tr`The ${lines} of all months add up to ${total}; the results have ${money(costCents / 100, currency)}.`;
  const why = tr`Means are rounded one by one: what is shown can differ by some cents from its sum. The lines of a single ${noun} add up to the cent.`;
  return isMean ? `${sum} ${why}` : sum;
}
