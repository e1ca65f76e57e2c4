import { PROVIDER_WIDTH, type ResultLayout } from './result.ts';

/** The numbers of a channel at a provider, interval by interval, in Chunk.providerIntervals. */
export interface ProviderCells {
  /** Where those of the first interval of the horizon begin. */
  readonly first: number;
  /** From one interval to the next. */
  readonly step: number;
}

type Shape = Pick<ResultLayout, 'days' | 'intervalsPerDay' | 'places'>;

/** Numbers in Chunk.providerIntervals of the setups before `setup`; of all, for their number. */
export function providerNumbersBefore(
  { days, intervalsPerDay, places }: Shape,
  setup: number,
): number {
  const each = places.slice(0, setup).map((channels) => widthOf(channels));
  return days * intervalsPerDay * each.reduce((sum, width) => sum + width, 0);
}

/** Undefined where no contact of the channel can end there. */
export function providerCells(
  layout: Shape,
  setup: number,
  channel: number,
  provider: number,
): ProviderCells | undefined {
  const channels = layout.places[setup] ?? [];
  const place = channels[channel]?.indexOf(provider) ?? -1;
  if (place < 0) return undefined;
  const before = widthOf(channels.slice(0, channel)) + place * PROVIDER_WIDTH;
  return { first: providerNumbersBefore(layout, setup) + before, step: widthOf(channels) };
}

function widthOf(channels: ResultLayout['places'][number]): number {
  return channels.reduce((sum, { length }) => sum + length * PROVIDER_WIDTH, 0);
}
