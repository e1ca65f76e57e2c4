import { civilFromDays, daysFromCivil } from '../base/calendar.ts';
import {
  INTERVAL_FIELDS,
  INTERVAL_WIDTH,
  PROVIDER_DAY_FIELDS,
  PROVIDER_DAY_WIDTH,
  type IntervalField,
  type ProviderDayField,
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
  { n, layout, providerDays }: Results,
  setup: number,
  channel: number,
  provider: number,
  { first, days }: Pick<Month, 'first' | 'days'>,
): Readonly<Record<ProviderDayField, number>> {
  const sums = PROVIDER_DAY_FIELDS.map(() => 0);
  for (let day = first; day < first + days; day++) {
    const cell = (setup * layout.days + day) * layout.channels + channel;
    const at = (cell * (layout.providers + 1) + provider) * PROVIDER_DAY_WIDTH;
    for (let i = 0; i < sums.length; i++) sums[i]! += providerDays[at + i]!;
  }
  return Object.fromEntries(PROVIDER_DAY_FIELDS.map((field, i) => [field, sums[i]! / n])) as Record<
    ProviderDayField,
    number
  >;
}
