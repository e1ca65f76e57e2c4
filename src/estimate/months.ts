import { civilFromDays, daysFromCivil } from '../base/calendar.ts';
import { providerCells } from '../engine/provider-cells.ts';
import {
  INTERVAL_FIELDS,
  INTERVAL_WIDTH,
  PROVIDER_FIELDS,
  type IntervalField,
  type ProviderField,
} from '../engine/result.ts';
import type { Results } from './accumulator.ts';

/** A month of the horizon, whole or in part. */
export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Its days of the horizon: from `first`, `days` of them. */
  readonly first: number;
  readonly days: number;
}

/** The months of a horizon of so many days from `firstDay` (days since 1970-01-01) on. */
export function monthsOfHorizon(firstDay: number, days: number): readonly Month[] {
  const found: Month[] = [];
  for (let first = 0; first < days;) {
    const { year, month } = civilFromDays(firstDay + first);
    const next = month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
    const end = Math.min(days, next - firstDay);
    found.push({ year, month, first, days: end - first });
    first = end;
  }
  return found;
}

/** Fields that say how things stood when an interval ended: a month's is its greatest. */
const LEVELS: ReadonlySet<IntervalField> = new Set<IntervalField>(['waitingAtEnd', 'oldestAge']);

/**
 * Mean over the replications of a month of a setup's channel, by field: counts added up; of the
 * backlog and the age of its oldest contact, the greatest of the intervals' means.
 */
export function monthOfChannel(
  { n, layout, intervals }: Results,
  setup: number,
  channel: number,
  { first, days }: Pick<Month, 'first' | 'days'>,
): Readonly<Record<IntervalField, number>> {
  const perDay = layout.intervalsPerDay;
  const from = ((setup * layout.channels + channel) * layout.days + first) * perDay;
  const values = INTERVAL_FIELDS.map((field, place) => {
    let value = 0;
    for (let row = from; row < from + days * perDay; row++) {
      const here = intervals[row * INTERVAL_WIDTH + place]!;
      value = LEVELS.has(field) ? Math.max(value, here) : value + here;
    }
    return [field, value / n] as const;
  });
  return Object.fromEntries(values) as Record<IntervalField, number>;
}

/**
 * Mean over the replications of some days of a setup's channel at a provider (the number of
 * providers: in queues that the client holds), by field.
 */
export function daysOfProvider(
  { n, layout, providerIntervals }: Results,
  setup: number,
  channel: number,
  provider: number,
  { first, days }: Pick<Month, 'first' | 'days'>,
): Readonly<Record<ProviderField, number>> {
  const sums = PROVIDER_FIELDS.map(() => 0);
  const cells = providerCells(layout, setup, channel, provider);
  if (cells !== undefined) {
    const end = (first + days) * layout.intervalsPerDay;
    for (let interval = first * layout.intervalsPerDay; interval < end; interval++) {
      const at = cells.first + interval * cells.step;
      for (let i = 0; i < sums.length; i++) sums[i]! += providerIntervals[at + i]!;
    }
  }
  return Object.fromEntries(PROVIDER_FIELDS.map((field, i) => [field, sums[i]! / n])) as Record<
    ProviderField,
    number
  >;
}

/**
 * Mean over the replications of some days of a setup's channel, wherever its contacts ended: the
 * providers and the client's queues added up.
 */
export function daysOfPlaces(
  results: Results,
  setup: number,
  channel: number,
  days: Pick<Month, 'first' | 'days'>,
): Readonly<Record<ProviderField, number>> {
  const parts = Array.from({ length: results.layout.providers + 1 }, (_, provider) =>
    daysOfProvider(results, setup, channel, provider, days),
  );
  const sum = (field: ProviderField): number => parts.reduce((all, part) => all + part[field], 0);
  return Object.fromEntries(PROVIDER_FIELDS.map((field) => [field, sum(field)])) as Record<
    ProviderField,
    number
  >;
}
