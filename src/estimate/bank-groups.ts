import { assert } from '../base/assert.ts';
import type { ResultLayout } from '../engine/result.ts';
import { presentReplications, type ReplicationColumns } from './column.ts';
import { definedNumbers } from './numbers.ts';

/*
 * Where calm days are drawn from a bank in several independent parts, replications that draw from the
 * same part go together. Undefined groups, here and wherever they are asked for, mean that every
 * value is independent of the others.
 */

/** To which part of the bank each of some values belongs. */
export interface BankGroups {
  /** Part, from 0, of each value, in the order of the values. */
  readonly of: Uint32Array;
  /** Parts of the bank; some may have no value. */
  readonly count: number;
  /** Correlation of two values of one part at most, 0 to 1 (ResultLayout.bankOverlap). */
  readonly overlap: number;
}

/** Values, and where they belong. */
export interface GroupedValues {
  readonly values: Float64Array;
  readonly groups: BankGroups | undefined;
}

/** The parts that the replications present draw from, in the order in which columns are read. */
export function bankGroups(
  results: Pick<ReplicationColumns, 'layout' | 'n' | 'end' | 'present'>,
): BankGroups | undefined {
  if (results.layout.bankGroups === undefined) return undefined;
  return groupsOfReplications(results.layout, presentReplications(results));
}

/** The parts that these replications draw from, one by one. */
export function groupsOfReplications(
  { bankGroups: count, bankOverlap: overlap = 1 }: ResultLayout,
  replications: ArrayLike<number>,
): BankGroups | undefined {
  if (count === undefined) return undefined;
  assert(Number.isInteger(count) && count > 0, `a bank in ${count} parts`);
  assert(overlap >= 0 && overlap <= 1, `an overlap of ${overlap}`);
  return {
    of: Uint32Array.from(replications, (replication) => replication % count),
    count,
    overlap,
  };
}

/**
 * The groups of pairs, replication r of one run beside replication r of another: pairs of different
 * groups have no part of either bank in common. With banks in 16 and in 24 parts that is 8 groups.
 */
export function pairGroups(a: ReplicationColumns, b: ReplicationColumns): BankGroups | undefined {
  const [left, right] = [a.layout.bankGroups, b.layout.bankGroups];
  if (left === undefined || right === undefined || left === right) {
    const [of, other] = left === undefined ? [b, a] : [a, b];
    const groups = bankGroups(of);
    const second = other.layout.bankGroups === undefined ? 0 : (other.layout.bankOverlap ?? 1);
    return groups && { ...groups, overlap: Math.max(groups.overlap, second) };
  }
  const { layout } = a;
  const overlap = Math.max(layout.bankOverlap ?? 1, b.layout.bankOverlap ?? 1);
  const count = commonDivisor(left, right);
  return groupsOfReplications(
    { ...layout, bankGroups: count, bankOverlap: overlap },
    presentReplications(a),
  );
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** The values that are numbers, in the same order, each with its group. */
export function definedValues(values: Float64Array, groups: BankGroups | undefined): GroupedValues {
  const defined = definedNumbers(values);
  if (groups === undefined || defined.length === values.length) return { values: defined, groups };
  const of = groups.of.filter((_, i) => !Number.isNaN(values[i]));
  return { values: defined, groups: { ...groups, of } };
}

/** How many values each group has. */
export function sizesOf({ of, count }: BankGroups): Float64Array {
  const sizes = new Float64Array(count);
  for (let i = 0; i < of.length; i++) sizes[of[i]!]! += 1;
  return sizes;
}

/** What the values of each group add up to. */
export function sumsOf(values: ArrayLike<number>, { of, count }: BankGroups): Float64Array {
  const sums = new Float64Array(count);
  for (let i = 0; i < of.length; i++) sums[of[i]!]! += values[i]!;
  return sums;
}
