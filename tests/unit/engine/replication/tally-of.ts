import {
  count,
  COUNTS,
  providerCount,
  PROVIDER_COUNTS,
  Tally,
} from '../../../../src/engine/queueing/tally.ts';

type Row = Partial<Record<keyof typeof count, number>>;
type ProviderRow = Partial<Record<keyof typeof providerCount, number>>;

/** The shape of a tally made by hand. */
export interface TallyShape {
  readonly intervals: number;
  readonly days?: number;
  readonly channels?: number;
  readonly teams?: number;
  readonly providers?: number;
}

/** An empty tally; what lies past the horizon is full of nonsense that nobody may read. */
export function tallyOf(shape: TallyShape): Tally {
  const { intervals, days = 1, channels = 1, teams = 1, providers = 1 } = shape;
  const tally = new Tally(intervals, days, channels, teams, providers);
  tally.counts.fill(1_000_000, intervals * channels * COUNTS);
  tally.answeredWait.fill(1e9, intervals * channels);
  return tally;
}

/** Writes the counts of a row (interval × channels + channel). */
export function setRow(tally: Tally, row: number, values: Row): void {
  for (const [field, value] of Object.entries(values)) {
    tally.counts[row * COUNTS + count[field as keyof typeof count]] = value;
  }
}

/** Writes the counts of a place ((day × channels + channel) × (providers + 1) + provider). */
export function setProviderDay(tally: Tally, place: number, values: ProviderRow): void {
  for (const [field, value] of Object.entries(values)) {
    tally.providerDays[
      place * PROVIDER_COUNTS + providerCount[field as keyof typeof providerCount]
    ] = value;
  }
}
