import { measures, type MeasureId } from '../engine/measures.ts';
import type { Interval } from './interval.ts';
import { moments } from './moments.ts';
import { newcombeInterval, pairedNewcombeInterval } from './newcombe.ts';
import { definedNumbers } from './numbers.ts';
import { studentInterval } from './student.ts';
import { welchInterval } from './welch.ts';
import { wilsonInterval } from './wilson.ts';

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
): Contest | undefined {
  const { better, unit } = measures[measure];
  const sign = better === 'lower' ? -1 : 1;
  const tie = unit === 'currency' ? SAME_AMOUNT : 0;
  const differences = new Float64Array(Math.min(a.length, b.length));
  let n = 0;
  let won = 0;
  let lost = 0;
  for (let i = 0; i < differences.length; i++) {
    const difference = b[i]! - a[i]!;
    if (Number.isNaN(difference)) continue;
    differences[n++] = difference;
    if (sign * difference > tie) won++;
    else if (sign * difference < -tie) lost++;
  }
  if (n === 0) return undefined;
  return {
    measure,
    n,
    difference:
      unit === 'event'
        ? pairedNewcombeInterval(a, b)
        : studentInterval(moments(differences.subarray(0, n))),
    wins: {
      better: wilsonInterval(won, n),
      equal: wilsonInterval(n - won - lost, n),
      worse: wilsonInterval(lost, n),
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
): Contest | undefined {
  const left = definedNumbers(a);
  const right = definedNumbers(b);
  const n = Math.min(left.length, right.length);
  if (n === 0) return undefined;
  const [ofA, ofB] = [moments(left), moments(right)];
  const difference =
    measures[measure].unit === 'event'
      ? newcombeInterval(hits(left), left.length, hits(right), right.length)
      : welchInterval(ofA, ofB);
  return { measure, n, difference, wins: undefined };
}

function hits(events: Float64Array): number {
  return events.reduce((count, event) => count + event, 0);
}
