import { present } from '../base/assert.ts';
import type { MeasureId } from '../engine/measures.ts';
import type { Results } from './accumulator.ts';
import { columnAt, findColumn, presentReplications } from './column.ts';

/*
 * Which replications a person looks at first. Ties go to the earlier replication, so that the same
 * results always give the same one.
 */

/**
 * The worst replication of a setup for a channel: the longest disruption; of equal ones, most
 * contacts lost. Undefined before the first replication.
 */
export function worstReplication(
  results: Results,
  setup: number,
  channel: number,
): number | undefined {
  const replications = presentReplications(results);
  const disruption = valuesOf(results, 'longestDisruption', setup, channel);
  const lost = valuesOf(results, 'lost', setup, channel);
  let worst = 0;
  for (let i = 1; i < replications.length; i++) {
    const longer = disruption[i]! - disruption[worst]!;
    if (longer > 0 || (longer === 0 && lost[i]! > lost[worst]!)) worst = i;
  }
  return replications[worst];
}

/**
 * The replication in the middle when they are sorted by the contacts that a setup loses in a
 * channel: as many lose fewer as lose more (with an even number, the lower of the middle two).
 * Undefined before the first replication.
 */
export function medianReplication(
  results: Results,
  setup: number,
  channel: number,
): number | undefined {
  const replications = presentReplications(results);
  if (replications.length === 0) return undefined;
  const lost = valuesOf(results, 'lost', setup, channel);
  const order = Array.from(lost, (_, i) => i).sort((a, b) => lost[a]! - lost[b]! || a - b);
  return replications[present(order[Math.ceil(order.length / 2) - 1], 'a middle')];
}

function valuesOf(
  results: Results,
  measure: MeasureId,
  setup: number,
  channel: number,
): Float64Array {
  return columnAt(results, findColumn(results.layout, { measure, setup, channel }));
}
