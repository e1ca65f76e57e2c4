import type { Results } from '../accumulator.ts';
import { bankGroups } from '../bank-groups.ts';
import { columnAt, findColumn } from '../column.ts';
import { meanInterval } from '../grouped-interval.ts';
import type { Interval } from '../interval.ts';
import { sortedNumbers } from '../numbers.ts';
import { quantileOfSorted } from '../quantile.ts';
import type { LeavingCase } from './plan.ts';

/** What leaving costs, by what it is paid for. They add up to all of it. */
export const LEAVING_GROUPS = ['exitFee', 'newAgents', 'prices', 'lost', 'other'] as const;
export type LeavingGroup = (typeof LEAVING_GROUPS)[number];

/**
 * What a departure costs more than staying, from the same worlds: paired differences with Student's
 * interval. Money in the scenario's currency.
 */
export interface LeavingCost extends LeavingCase {
  /** Replications. */
  readonly n: number;
  readonly cost: Interval;
  readonly groups: Readonly<Record<LeavingGroup, Interval>>;
  /** Contacts lost more, and hours of all channels below the minimum more. */
  readonly lost: Interval;
  readonly hoursBelow: Interval;
  /** Weeks until service is whole, mean, and in nine of ten replications at most. */
  readonly weeks: Interval;
  readonly weeksP90: number;
}

/** The figures of a departure; undefined before the first replication. */
export function leavingCost(results: Results, of: LeavingCase): LeavingCost | undefined {
  if (results.n === 0) return undefined;
  const { asIs, left } = of;
  const banked = bankGroups(results);
  const apart = (values: (setup: number) => Float64Array): Interval => {
    const stays = values(asIs);
    return meanInterval(
      values(left).map((value, i) => value - stays[i]!),
      banked,
    );
  };
  const groups = Object.fromEntries(
    LEAVING_GROUPS.map((group) => [group, apart((setup) => spentOn(results, setup, group))]),
  ) as Record<LeavingGroup, Interval>;
  const weeks = columnAt(
    results,
    findColumn(results.layout, { measure: 'weeksUntilWhole', setup: left }),
  );
  return {
    ...of,
    n: results.n,
    cost: apart((setup) =>
      columnAt(results, findColumn(results.layout, { measure: 'cost', setup })),
    ),
    groups,
    lost: apart((setup) => ofChannels(results, setup, 'lost')),
    hoursBelow: apart((setup) => ofChannels(results, setup, 'hoursBelowMinimum')),
    weeks: meanInterval(weeks, banked),
    weeksP90: quantileOfSorted(sortedNumbers(weeks), 0.9),
  };
}

/** What a setup spends on a group, by replication. */
function spentOn(results: Results, setup: number, group: LeavingGroup): Float64Array {
  const { layout, n } = results;
  const sum = new Float64Array(n);
  layout.columns.forEach(({ measure, setup: own, line }, column) => {
    if (measure !== 'costLine' || own !== setup) return;
    const found = layout.lines[setup]?.[line];
    if (found === undefined || groupOf(found.kind) !== group) return;
    add(sum, columnAt(results, column));
  });
  return sum;
}

function groupOf(kind: Results['layout']['lines'][number][number]['kind']): LeavingGroup {
  switch (kind) {
    case 'exitFee':
      return 'exitFee';
    case 'newAgents':
      return 'newAgents';
    case 'perContact':
    case 'perResolvedContact':
    case 'perHandledMinute':
    case 'perStaffedHour':
    case 'perAgentMonth':
    case 'fixedPerMonth':
    case 'premium':
      return 'prices';
    case 'lostContacts':
      return 'lost';
    default:
      return 'other';
  }
}

/** A measure of the channels, all together, by replication. */
function ofChannels(
  results: Results,
  setup: number,
  measure: 'lost' | 'hoursBelowMinimum',
): Float64Array {
  const sum = new Float64Array(results.n);
  for (let channel = 0; channel < results.layout.channels; channel++) {
    const column = findColumn(results.layout, { measure, setup, channel });
    if (column >= 0) add(sum, columnAt(results, column));
  }
  return sum;
}

function add(sum: Float64Array, values: Float64Array): void {
  values.forEach((value, i) => {
    if (!Number.isNaN(value)) sum[i]! += value;
  });
}
