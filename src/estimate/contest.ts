import { measures, type MeasureId } from '../engine/measures.ts';
import { type BankGroups, definedValues } from './bank-groups.ts';
import { eventTrials, meanInterval, shareInterval, spreadOf } from './grouped-interval.ts';
import type { Interval } from './interval.ts';
import { moments } from './moments.ts';
import { newcombeInterval, pairedNewcombeInterval } from './newcombe.ts';
import { welchOfSpreads } from './welch.ts';

/** Shares of replications, each with its Wilson interval; the three values add up to 1. */
export interface Wins {
  /** Strictly better; of a measure of which neither direction is good news, higher. */
  readonly better: Interval;
  readonly equal: Interval;
  readonly worse: Interval;
}

/** How b differs from a in one measure. */
export interface Contest {
  readonly measure: MeasureId;
  /** Replications behind it: pairs, or the fewer of the two. */
  readonly n: number;
  /** Mean of b less mean of a. */
  readonly difference: Interval;
  /** Replication by replication; undefined where they are not the same worlds. */
  readonly wins: Wins | undefined;
}

/** Sums of prices are not whole numbers: amounts closer than this, half a cent, are the same. */
export const SAME_AMOUNT = 0.005;

/**
 * Replication r of a beside replication r of b, the same worlds (common random numbers: Law 2015,
 * "Simulation Modeling and Analysis", section 11.2): the interval of `pairedDifference`, and who wins how often, ties apart. Pairs where either is NaN are left out;
 * undefined without any.
 */
export function pairedContest(
  measure: MeasureId,
  a: Float64Array,
  b: Float64Array,
  groups?: BankGroups,
): Contest | undefined {
  const { better, unit } = measures[measure];
  const sign = better === 'lower' ? -1 : 1;
  const tie = unit === 'currency' ? SAME_AMOUNT : 0;
  const pairs = a.subarray(0, Math.min(a.length, b.length));
  const defined = definedValues(
    pairs.map((value, i) => b[i]! - value),
    groups,
  );
  const n = defined.values.length;
  if (n === 0) return undefined;
  /** Share of the pairs whose gain, above 0 when b is better, is such. */
  const share = (isSuch: (gain: number) => boolean): Interval =>
    shareInterval(
      defined.values.map((difference) => Number(isSuch(sign * difference))),
      defined.groups,
    );
  return {
    measure,
    n,
    difference:
      unit === 'event'
        ? pairedNewcombeInterval(a, b, groups)
        : meanInterval(defined.values, defined.groups),
    wins: {
      better: share((gain) => gain > tie),
      equal: share((gain) => gain >= -tie && gain <= tie),
      worse: share((gain) => gain < -tie),
    },
  };
}

/**
 * Means of two runs that share no worlds: Welch's interval, of events Newcombe's. Which replication
 * stands beside which would be chance, so nobody wins. Undefined where either has no value.
 */
export function unpairedContest(
  measure: MeasureId,
  a: Float64Array,
  b: Float64Array,
  groupsOfA?: BankGroups,
  groupsOfB?: BankGroups,
): Contest | undefined {
  const { values: left, groups: leftGroups } = definedValues(a, groupsOfA);
  const { values: right, groups: rightGroups } = definedValues(b, groupsOfB);
  const n = Math.min(left.length, right.length);
  if (n === 0) return undefined;
  const [ofA, ofB] = [moments(left), moments(right)];
  const difference =
    measures[measure].unit === 'event'
      ? newcombeInterval(
          hits(left),
          left.length,
          hits(right),
          right.length,
          eventTrials(left, leftGroups),
          eventTrials(right, rightGroups),
        )
      : welchOfSpreads(
          ofB.mean - ofA.mean,
          spreadOf(ofA, left, leftGroups),
          spreadOf(ofB, right, rightGroups),
        );
  return { measure, n, difference, wins: undefined };
}

function hits(events: Float64Array): number {
  return events.reduce((count, event) => count + event, 0);
}
