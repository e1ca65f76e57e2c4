import { occupancyCells } from '../engine/occupancy-cells.ts';
import { OCCUPANCY_FIELDS, type OccupancyField } from '../engine/result.ts';
import type { Results } from './accumulator.ts';

/**
 * Agents' time of a provider in a setup, all replications together, over `count` intervals of the
 * horizon from `first` on; all 0 where it has no team there.
 */
export function agentTime(
  { layout, occupancy }: Pick<Results, 'layout' | 'occupancy'>,
  setup: number,
  provider: number,
  first: number,
  count: number,
): Readonly<Record<OccupancyField, number>> {
  const sums = { staffedMilliseconds: 0, occupiedMilliseconds: 0 };
  const cells = occupancyCells(layout, setup, provider);
  if (cells === undefined) return sums;
  for (let interval = first; interval < first + count; interval++) {
    const at = cells.first + interval * cells.step;
    OCCUPANCY_FIELDS.forEach((field, i) => (sums[field] += occupancy[at + i]!));
  }
  return sums;
}
