import type { Results } from './accumulator.ts';
import { type BankGroups, bankGroups } from './bank-groups.ts';
import { columnAt, findColumn } from './column.ts';
import { COST_GROUPS, costGroup, isLoss, type CostGroup } from './cost-groups.ts';
import { meanInterval } from './grouped-interval.ts';
import type { Interval } from './interval.ts';
import { moments } from './moments.ts';

/** A part of the difference in cost; what is paid for contacts, as its price and its volume. */
export type BalancePart = Exclude<CostGroup, 'prices'> | 'pricePerContact' | 'contactsAnswered';

/** A part of the difference: setup b less setup a, in the scenario's currency over the horizon. */
export interface BalanceRow {
  readonly part: BalancePart;
  readonly difference: Interval;
  /** What each setup spends on it, mean; of the two parts of the prices, the prices together. */
  readonly a: number;
  readonly b: number;
}

/** One side of a balance: what each setup spends on it, mean, and the difference. */
export type BalanceSide = Omit<BalanceRow, 'part'>;

/** Two setups' cost against each other. */
export interface CostBalance {
  readonly n: number;
  /** Parts that either setup spends anything on; they add up to the difference. */
  readonly rows: readonly BalanceRow[];
  readonly difference: Interval;
  /** Its two sides: what is paid more, and what bad service costs more (below zero: avoided). */
  readonly paid: BalanceSide;
  readonly losses: BalanceSide;
  /** Mean cost of each setup. */
  readonly a: number;
  readonly b: number;
  /** Contacts answered, all channels together, mean. */
  readonly contacts: { readonly a: number; readonly b: number };
  /** Prices paid per contact answered; NaN where none was answered. */
  readonly pricePerContact: { readonly a: number; readonly b: number };
}

/**
 * Where the difference in cost between two setups comes from: paired, with Student's interval.
 *
 * Prices paid P are split at the first setup's price per contact p = mean(P a) / mean(contacts a):
 * what other prices cost, mean(P b) − p mean(contacts b), and what other volumes cost,
 * p (mean(contacts b) − mean(contacts a)). Their intervals follow the ratio p by its linear
 * expansion (Cochran 1977, "Sampling Techniques", section 6.3). Undefined before the first
 * replication.
 */
export function costBalance(results: Results, a: number, b: number): CostBalance | undefined {
  if (results.n === 0) return undefined;
  const spent = [a, b].map((setup) => groupsOf(results, setup));
  const [ofA, ofB] = [spent[0]!, spent[1]!];
  const answered = [a, b].map((setup) => answeredOf(results, setup));
  const [contactsA, contactsB] = [answered[0]!, answered[1]!];

  const banked = bankGroups(results);
  const rows: BalanceRow[] = [];
  const add = (part: BalancePart, values: Float64Array, group: CostGroup): void => {
    const [left, right] = [mean(ofA[group]), mean(ofB[group])];
    if (left === 0 && right === 0) return;
    rows.push({ part, difference: meanInterval(values, banked), a: left, b: right });
  };
  for (const group of COST_GROUPS) {
    if (group !== 'prices') {
      add(group, less(ofB[group], ofA[group]), group);
      continue;
    }
    const split = splitPrices(ofA.prices, ofB.prices, contactsA, contactsB);
    add('pricePerContact', split.price, group);
    if (split.volume !== undefined) add('contactsAnswered', split.volume, group);
  }
  const [lossA, lossB] = [sumOf(ofA, isLoss), sumOf(ofB, isLoss)];
  const isPaid = (group: CostGroup): boolean => !isLoss(group);
  const [paidA, paidB] = [sumOf(ofA, isPaid), sumOf(ofB, isPaid)];
  const costA = plus(paidA, lossA);
  const costB = plus(paidB, lossB);
  return {
    n: results.n,
    rows,
    difference: meanInterval(less(costB, costA), banked),
    paid: sideOf(paidA, paidB, banked),
    losses: sideOf(lossA, lossB, banked),
    a: mean(costA),
    b: mean(costB),
    contacts: { a: mean(contactsA), b: mean(contactsB) },
    pricePerContact: {
      a: mean(ofA.prices) / mean(contactsA),
      b: mean(ofB.prices) / mean(contactsB),
    },
  };
}

/** The two parts of what prices cost more, replication by replication; they add up to it. */
function splitPrices(
  paidA: Float64Array,
  paidB: Float64Array,
  contactsA: Float64Array,
  contactsB: Float64Array,
): { readonly price: Float64Array; readonly volume: Float64Array | undefined } {
  const [meanA, meanB] = [mean(contactsA), mean(contactsB)];
  if (!(meanA > 0) || !(meanB > 0)) return { price: less(paidB, paidA), volume: undefined };
  const price = mean(paidA) / meanA;
  /** How far a replication's prices are from p: 0 on average. */
  const offPrice = paidA.map((paid, i) => paid - price * contactsA[i]!);
  return {
    price: paidB.map((paid, i) => paid - price * contactsB[i]! - (meanB / meanA) * offPrice[i]!),
    volume: contactsB.map(
      (contacts, i) => price * (contacts - contactsA[i]!) + (meanB / meanA - 1) * offPrice[i]!,
    ),
  };
}

/** What a setup spends on each group, by replication. */
function groupsOf(results: Results, setup: number): Readonly<Record<CostGroup, Float64Array>> {
  const sums = Object.fromEntries(
    COST_GROUPS.map((group) => [group, new Float64Array(results.n)]),
  ) as Record<CostGroup, Float64Array>;
  const lines = results.layout.lines[setup] ?? [];
  results.layout.columns.forEach(({ measure, setup: own, line }, column) => {
    const found = measure === 'costLine' && own === setup ? lines[line] : undefined;
    if (found === undefined) return;
    const sum = sums[costGroup(found.kind)];
    columnAt(results, column).forEach((value, i) => {
      sum[i]! += value;
    });
  });
  return sums;
}

/** Contacts answered in all channels, by replication. */
function answeredOf(results: Results, setup: number): Float64Array {
  const sum = new Float64Array(results.n);
  for (let channel = 0; channel < results.layout.channels; channel++) {
    const column = findColumn(results.layout, { measure: 'answered', setup, channel });
    if (column === -1) continue;
    columnAt(results, column).forEach((value, i) => {
      sum[i]! += value;
    });
  }
  return sum;
}

/** Some groups together, by replication. */
function sumOf(
  groups: Readonly<Record<CostGroup, Float64Array>>,
  isWanted: (group: CostGroup) => boolean,
): Float64Array {
  const wanted = COST_GROUPS.filter(isWanted);
  return groups.prices.map((_, i) => wanted.reduce((sum, group) => sum + groups[group][i]!, 0));
}

function sideOf(a: Float64Array, b: Float64Array, banked: BankGroups | undefined): BalanceSide {
  return { difference: meanInterval(less(b, a), banked), a: mean(a), b: mean(b) };
}

const plus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value + b[i]!);

const less = (b: Float64Array, a: Float64Array): Float64Array => b.map((value, i) => value - a[i]!);

const mean = (values: Float64Array): number => moments(values).mean;
