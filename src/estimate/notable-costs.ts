import { present } from '../base/assert.ts';
import type { Results } from './accumulator.ts';
import { columnAt, findColumn, presentReplications } from './column.ts';

/*
 * Which replications a person looks at first for their cost. Ties go to the earlier replication, so
 * that the same results always give the same one.
 */

/** The replication that costs a setup most; undefined before the first. */
export function dearestReplication(results: Results, setup: number): number | undefined {
  const replications = presentReplications(results);
  if (replications.length === 0) return undefined;
  const cost = costOf(results, setup);
  let dearest = 0;
  for (let i = 1; i < cost.length; i++) if (cost[i]! > cost[dearest]!) dearest = i;
  return replications[dearest];
}

/**
 * The replication in the middle when they are sorted by a setup's cost (with an even number, the
 * lower of the middle two); undefined before the first.
 */
export function medianCostReplication(results: Results, setup: number): number | undefined {
  const replications = presentReplications(results);
  if (replications.length === 0) return undefined;
  const cost = costOf(results, setup);
  const order = Array.from(cost, (_, i) => i).sort((a, b) => cost[a]! - cost[b]! || a - b);
  return replications[present(order[Math.ceil(order.length / 2) - 1], 'a middle')];
}

/** A replication's cost in whole cents; undefined when it is not among the results. */
export function costCentsOf(
  results: Results,
  setup: number,
  replication: number,
): number | undefined {
  const place = presentReplications(results).indexOf(replication);
  if (place === -1) return undefined;
  return Math.round(costOf(results, setup)[place]! * 100);
}

function costOf(results: Results, setup: number): Float64Array {
  return columnAt(results, findColumn(results.layout, { measure: 'cost', setup }));
}
