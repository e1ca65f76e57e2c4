import { type BankGroups, definedValues, sizesOf, sumsOf } from './bank-groups.ts';
import { effectiveTrials } from './effective-size.ts';
import { type Spread, widenedMean } from './group-variance.ts';
import type { Interval } from './interval.ts';
import { moments, type Moments } from './moments.ts';
import { meanSpread, spreadInterval } from './student.ts';
import { wilsonInterval } from './wilson.ts';

/** The spread of a mean; of values that go together in groups, with what the groups add. */
export function spreadOf(
  known: Moments,
  values: ArrayLike<number>,
  groups: BankGroups | undefined,
): Spread {
  const own = meanSpread(known);
  if (groups === undefined || known.n < 2) return own;
  return widenedMean(own, values, known.mean, groups);
}

/** Mean with Student's interval; values that are not numbers are left out. */
export function meanInterval(values: Float64Array, groups: BankGroups | undefined): Interval {
  const defined = definedValues(values, groups);
  const known = moments(defined.values);
  return spreadInterval(known.mean, spreadOf(known, defined.values, defined.groups));
}

/** Share of the values that are 1, with Wilson's interval; those that are not numbers are left out. */
export function shareInterval(events: Float64Array, groups: BankGroups | undefined): Interval {
  const defined = definedValues(events, groups);
  const { values } = defined;
  let hits = 0;
  for (let i = 0; i < values.length; i++) if (values[i] === 1) hits++;
  return wilsonInterval(hits, values.length, eventTrials(values, defined.groups));
}

/** Independent trials that would say as much as these events; as many as there are without groups. */
export function eventTrials(events: Float64Array, groups: BankGroups | undefined): number {
  if (groups === undefined) return events.length;
  const hits = sumsOf(
    events.map((event) => Number(event === 1)),
    groups,
  );
  return effectiveTrials(hits, sizesOf(groups), groups.overlap);
}
