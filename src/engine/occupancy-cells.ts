import { OCCUPANCY_WIDTH, type ResultLayout } from './result.ts';

/** The numbers of a provider, interval by interval, in Chunk.occupancy. */
export interface OccupancyCells {
  /** Where those of the first interval of the horizon begin. */
  readonly first: number;
  /** From one interval to the next. */
  readonly step: number;
}

type Shape = Pick<ResultLayout, 'days' | 'intervalsPerDay' | 'staffed'>;

/** Numbers in Chunk.occupancy of the setups before `setup`; of all, for their number. */
export function occupancyNumbersBefore(
  { days, intervalsPerDay, staffed }: Shape,
  setup: number,
): number {
  const providers = staffed.slice(0, setup).reduce((sum, { length }) => sum + length, 0);
  return days * intervalsPerDay * providers * OCCUPANCY_WIDTH;
}

/** Undefined where the provider has no team in the setup. */
export function occupancyCells(
  layout: Shape,
  setup: number,
  provider: number,
): OccupancyCells | undefined {
  const staffed = layout.staffed[setup] ?? [];
  const place = staffed.indexOf(provider);
  if (place < 0) return undefined;
  const first = occupancyNumbersBefore(layout, setup) + place * OCCUPANCY_WIDTH;
  return { first, step: staffed.length * OCCUPANCY_WIDTH };
}
