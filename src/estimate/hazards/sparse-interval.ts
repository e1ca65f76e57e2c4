import { type BankGroups, sizesOf, sumsOf } from '../bank-groups.ts';
import { widened } from '../group-variance.ts';
import { type Interval, unbounded } from '../interval.ts';
import { moments } from '../moments.ts';
import { spreadInterval } from '../student.ts';

/** Below so many values that differ from 0 no interval is given. */
const FEWEST = 5;

/**
 * Mean with a 95 % interval of values most of which are exactly 0, because what they count happens in
 * few replications: as Student's, with as many degrees of freedom as values differ from 0, less one.
 * A thousand years with nine floods know as little of a flood as nine floods do. Not bounded below
 * `FEWEST` such values, with which it would say nothing; where none is 0 it is Student's own. Of values
 * that go together in groups, those count in which it happened.
 */
export function sparseInterval(values: Float64Array, groups?: BankGroups): Interval {
  if (values.length === 0) return unbounded(Number.NaN);
  const happened = values.reduce((count, value) => (value === 0 ? count : count + 1), 0);
  const { n, mean, variance } = moments(values);
  if (happened < Math.min(FEWEST, n)) return unbounded(mean);
  const own = { variance: variance / n, freedom: happened - 1 };
  if (groups === undefined) return spreadInterval(mean, own);
  const sizes = sizesOf(groups);
  const sums = sumsOf(values, groups).map((sum, group) => sum - mean * sizes[group]!);
  const counted = sumsOf(
    values.map((value) => Number(value !== 0)),
    groups,
  );
  return spreadInterval(mean, widened(own, sums, sizes, counted));
}

/** Mean of a less b, replication by replication, over those that both have. */
export function pairedExcess(a: Float64Array, b: Float64Array, groups?: BankGroups): Interval {
  const length = Math.min(a.length, b.length);
  return sparseInterval(
    a.subarray(0, length).map((value, i) => value - b[i]!),
    groups && { ...groups, of: groups.of.subarray(0, length) },
  );
}
