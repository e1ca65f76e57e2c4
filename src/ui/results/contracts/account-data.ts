import { present } from '../../../base/assert.ts';
import type { BillingMonth } from '../../../engine/contract/billing-calendar.ts';
import type { CostLine, StatementEntry } from '../../../engine/contract/cost-line.ts';
import type { ContractAnswer } from '../../../estimate/contract-answer.ts';
import { isOwnCost } from '../../../estimate/cost-groups.ts';

/** One line of a statement of account. */
export interface AccountLine {
  readonly index: number;
  readonly line: CostLine;
  /** NaN where adding up months says nothing: shares of different invoices. */
  readonly quantity: number;
  /** In the scenario's currency; NaN where the months have different ones and no quantity. */
  readonly unitPrice: number;
  /** Whether the unit price is a mean: of months with different prices, or of replications. */
  readonly isMeanPrice: boolean;
  /** Cents of the scenario's currency: whole ones in one replication, not in a mean of several. */
  readonly cents: number;
}

/** The lines of one payee in one section. */
export interface AccountPart {
  /** Index of the provider; −1: the company itself. */
  readonly payee: number;
  readonly lines: readonly AccountLine[];
  readonly cents: number;
}

/** One month, or all of them. */
export interface AccountSection {
  readonly parts: readonly AccountPart[];
  readonly cents: number;
  /** How many lines. */
  readonly lines: number;
}

/** The statement of account of one setup. */
export interface Account {
  readonly months: readonly BillingMonth[];
  /** Payees with any line: providers in their order, the company itself (−1) last. */
  readonly payees: readonly number[];
  readonly whole: AccountSection;
  /** By month. */
  readonly sections: readonly AccountSection[];
}

interface Entry extends StatementEntry {
  readonly isMeanPrice: boolean;
}

/** Means over the replications, of a setup. */
export function meanAccount({ months, lines }: ContractAnswer, setup: number): Account {
  const own = lines.filter((each) => each.setup === setup);
  const known = new Map(own.map(({ index, line }) => [index, line]));
  const entries = own.map(({ index, month, quantity, amount }) => ({
    line: index,
    month,
    quantity,
    unitPrice: quantity === 0 ? NaN : amount / quantity,
    isMeanPrice: true,
    cents: amount * 100,
  }));
  return accountOf(months, entries, known);
}

/** One replication, from its entries and the setup's lines. */
export function replicationAccount(
  months: readonly BillingMonth[],
  lines: readonly CostLine[],
  entries: readonly StatementEntry[],
): Account {
  const exact = entries.map((entry) => ({ ...entry, isMeanPrice: false }));
  return accountOf(months, exact, new Map(lines.map((line, index) => [index, line])));
}

/** Whose invoice a line is on: its provider's, or −1 for what the company pays itself. */
export function payeeOf({ provider, kind }: CostLine): number {
  return isOwnCost(kind) ? -1 : provider;
}

function accountOf(
  months: readonly BillingMonth[],
  entries: readonly Entry[],
  lines: ReadonlyMap<number, CostLine>,
): Account {
  const sections = months.map((_, month) =>
    sectionOf(
      entries.filter((entry) => entry.month === month),
      lines,
    ),
  );
  const whole = sectionOf(addedUp(entries, lines), lines);
  return { months, sections, whole, payees: whole.parts.map(({ payee }) => payee) };
}

function sectionOf(
  entries: readonly Entry[],
  known: ReadonlyMap<number, CostLine>,
): AccountSection {
  const byPayee = new Map<number, AccountLine[]>();
  for (const { line: index, quantity, unitPrice, isMeanPrice, cents } of entries.toSorted(
    (a, b) => a.line - b.line,
  )) {
    const line = present(known.get(index), `cost line ${String(index)}`);
    const payee = payeeOf(line);
    const lines = byPayee.get(payee) ?? [];
    lines.push({ index, line, quantity, unitPrice, isMeanPrice, cents });
    byPayee.set(payee, lines);
  }
  const place = (payee: number): number => (payee === -1 ? Infinity : payee);
  const parts = [...byPayee]
    .sort(([a], [b]) => (place(a) === place(b) ? 0 : place(a) - place(b)))
    .map(([payee, lines]) => ({ payee, lines, cents: sum(lines.map(({ cents }) => cents)) }));
  return { parts, cents: sum(parts.map(({ cents }) => cents)), lines: entries.length };
}

/** Each line over all months. */
function addedUp(entries: readonly Entry[], known: ReadonlyMap<number, CostLine>): Entry[] {
  const byLine = new Map<number, Entry[]>();
  for (const entry of entries) {
    const found = byLine.get(entry.line);
    if (found === undefined) byLine.set(entry.line, [entry]);
    else found.push(entry);
  }
  return [...byLine].map(([line, own]) => {
    const cents = sum(own.map((entry) => entry.cents));
    // Shares of the months’ own invoices do not add up to a share of anything.
    const isShare = known.get(line)?.quantityUnit.startsWith('of the ') === true;
    const quantity = isShare && own.length > 1 ? NaN : sum(own.map((entry) => entry.quantity));
    const prices = new Set(own.map((entry) => entry.unitPrice));
    const [only] = prices;
    const isOne = prices.size === 1 && only !== undefined;
    return {
      line,
      month: -1,
      quantity,
      unitPrice: isOne ? only : quantity === 0 ? NaN : cents / 100 / quantity,
      isMeanPrice: own.some((entry) => entry.isMeanPrice) || !isOne,
      cents,
    };
  });
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
