import { isoDate, parseIsoDate } from '../base/calendar.ts';
import { ENGINE_VERSION } from '../engine/index.ts';
import type { BillingMonth } from '../engine/contract/billing-calendar.ts';
import { isOwnCost } from '../estimate/cost-groups.ts';
import { addedUp, type StatementLine } from '../export/statement-lines.ts';
import { formulaInWords } from '../i18n/statement-formula.ts';
import { amountOf, money, percentage } from '../i18n/statement-numbers.ts';
import { lineInWords } from '../i18n/statement-words.ts';
import type { Scenario } from '../scenario/index.ts';
import { textTable } from './text-table.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const HEAD = ['quantity', 'unit price', 'amount'];
/** Until so many months the whole horizon is the year. */
const MONTHS_OF_A_YEAR = 13;

/** A statement of account to be printed. */
export interface PrintedStatement {
  readonly scenario: Scenario;
  readonly setup: number;
  readonly months: readonly BillingMonth[];
  /** Of that setup alone. */
  readonly lines: readonly StatementLine[];
  /** The replication's number, or how many the figures are the mean of. */
  readonly of: { readonly replication: number } | { readonly replications: number };
}

/** The statement month by month, payee by payee, then its years and the whole horizon. */
export function statementText(statement: PrintedStatement): string {
  const { scenario, setup, months, lines, of } = statement;
  const which =
    'replication' in of
      ? `replication ${of.replication} (from 0)`
      : `mean of ${of.replications} ${of.replications === 1 ? 'replication' : 'replications'}`;
  const rounding =
    'replication' in of
      ? 'Every amount is quantity × unit price, rounded to the cent (half a cent up); the sums add up these amounts.'
      : 'Every amount is the mean of the replications’ amounts, each of which is rounded to the cent.';
  const ofMonth = months.map((_, month) => lines.filter((line) => line.month === month));
  return [
    `${scenario.name}\nStatement of ${scenario.setups[setup]?.name ?? ''}, ${which}, in ${scenario.currency}\n`,
    ...months.map((month, index) => section(scenario, titleOf(month), ofMonth[index] ?? [], true)),
    yearsText(statement),
    section(scenario, horizonWords(scenario), addedUp(lines), false),
    `${rounding} Below zero: in the client’s favour.\nSeed ${scenario.run.seed}, engine ${ENGINE_VERSION}\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Lines of one month (with their formulas), or of all, payee by payee, with their sums. */
function section(
  scenario: Scenario,
  title: string,
  lines: readonly StatementLine[],
  withFormula: boolean,
): string {
  if (lines.length === 0) return `${title}: nothing to pay\n`;
  const rows = payees(lines).flatMap(([payee, own]) => [
    [payeeName(scenario, payee), ...HEAD, ...(withFormula ? ['formula'] : [])],
    ...own.map((line) => lineRow(scenario, line, withFormula)),
    ['  Sum', '', '', amountText(own, scenario)],
  ]);
  return `${title}\n${textTable([...rows, ['In all', '', '', amountText(lines, scenario)]])}`;
}

function lineRow(scenario: Scenario, entry: StatementLine, withFormula: boolean): string[] {
  const { line, quantity, unitPrice, cents, isMeanPrice } = entry;
  const { currency } = scenario;
  const isShare = line.quantityUnit.startsWith('of the ');
  const about = isOwnCost(line.kind) ? scenario.providers[line.provider]?.name : undefined;
  return [
    `  ${lineInWords(line, scenario)}${about === undefined ? '' : `, ${about}`}`,
    !Number.isFinite(quantity)
      ? ''
      : isShare
        ? `${percentage(quantity)} ${line.quantityUnit}`
        : amountOf(quantity, line.quantityUnit),
    Number.isFinite(unitPrice) ? money(unitPrice, currency, isMeanPrice ? 4 : 6) : '',
    money(cents / 100, currency),
    ...(withFormula ? [formulaInWords(entry, line, currency)] : []),
  ].map((cell) => cell.replaceAll('\u00a0', ' '));
}

/** Sums of the calendar years, where the horizon is longer than one. */
function yearsText(statement: PrintedStatement): string {
  const { scenario, months, lines } = statement;
  if (months.length <= MONTHS_OF_A_YEAR) return '';
  const years = [...new Set(months.map(({ year }) => year))];
  const all = payees(lines);
  const rows = years.map((year) => {
    const own = lines.filter((line) => months[line.month]?.year === year);
    const sums = new Map(payees(own));
    return [
      String(year),
      ...all.map(([payee]) => amountText(sums.get(payee) ?? [], scenario)),
      amountText(own, scenario),
    ];
  });
  const head = ['', ...all.map(([payee]) => payeeName(scenario, payee)), 'in all'];
  return `Years\n${textTable([head, ...rows])}`;
}

type Payee = readonly [payee: number, lines: readonly StatementLine[]];

/** Lines by whom they are paid to: providers in their order, the company itself (−1) last. */
function payees(lines: readonly StatementLine[]): readonly Payee[] {
  const found = new Map<number, StatementLine[]>();
  for (const each of lines) {
    const payee = isOwnCost(each.line.kind) ? -1 : each.line.provider;
    found.set(payee, [...(found.get(payee) ?? []), each]);
  }
  const place = (payee: number): number => (payee < 0 ? Infinity : payee);
  return [...found].sort(([a], [b]) => (place(a) < place(b) ? -1 : 1));
}

function payeeName({ providers }: Scenario, payee: number): string {
  return providers[payee]?.name ?? 'The company itself';
}

function amountText(lines: readonly StatementLine[], { currency }: Scenario): string {
  const cents = lines.reduce((sum, line) => sum + line.cents, 0);
  return money(cents / 100, currency).replaceAll('\u00a0', ' ');
}

/** "January 2027", "January 2028 (2 days)" where the horizon has it in part. */
function titleOf({ year, month, days, part }: BillingMonth): string {
  const name = `${MONTHS[month - 1] ?? ''} ${year}`;
  return part === 1 ? name : `${name} (${days} ${days === 1 ? 'day' : 'days'})`;
}

function horizonWords({ horizon }: Scenario): string {
  const last = (parseIsoDate(horizon.start) ?? 0) + horizon.days - 1;
  return `All of it, ${horizon.start} to ${isoDate(last)}`;
}
