import { type Interval, unbounded } from '../interval.ts';
import { moments } from '../moments.ts';
import { studentFactor } from '../student.ts';

/** Below so many values that differ from 0 no interval is given. */
const FEWEST = 5;

/**
 * Mean with a 95 % interval of values most of which are exactly 0, because what they count happens in
 * few replications: as Student's, with as many degrees of freedom as values differ from 0, less one.
 * A thousand years with nine floods know as little of a flood as nine floods do. Not bounded below
 * `FEWEST` such values, with which it would say nothing; where none is 0 it is Student's own.
 */
export function sparseInterval(values: Float64Array): Interval {
  if (values.length === 0) return unbounded(Number.NaN);
  const happened = values.reduce((count, value) => (value === 0 ? count : count + 1), 0);
  const { n, mean, variance } = moments(values);
  if (happened < Math.min(FEWEST, n)) return unbounded(mean);
  const half = studentFactor(happened) * Math.sqrt(variance / n);
  return { value: mean, low: mean - half, high: mean + half };
}

/** Mean of a less b, replication by replication, over those that both have. */
export function pairedExcess(a: Float64Array, b: Float64Array): Interval {
  const length = Math.min(a.length, b.length);
  return sparseInterval(a.subarray(0, length).map((value, i) => value - b[i]!));
}
