import type { Scenario } from '../../scenario/types.ts';
import { isDeferred } from '../../scenario/media.ts';
import type { Clock } from '../demand/clock.ts';
import { expectedOf, isOpen, type Forecast } from '../demand/forecast.ts';
import { expectedWork } from '../contract/volume-plan.ts';
import type { RootKey } from '../random/streams.ts';
import type { WorldPlan } from '../replication/world.ts';
import { worldKinds, type DayKinds } from './day-kinds.ts';
import type { BankRefusal } from './refusal.ts';
import { Strata } from './strata.ts';

/** Independent parts of a bank: enough that their spread tells the bank's own error. */
export const GROUPS = 16;
/** First attempts expected in all copies together, about: what a bank costs. */
const CONTACTS = 11_000_000;
/** Copies of one kind of day in one part. */
const FEWEST = 12;
const MOST = 96;
/** Strata of busyness: beyond so many, copies of the same stratum serve better. */
const STRATA = 16;

/** Calm days drawn from a bank rather than simulated one by one. It depends on the world alone. */
export interface BankPlan {
  readonly root: RootKey;
  readonly kinds: DayKinds;
  readonly strata: Strata;
  /** Copies of a kind in a part and a stratum. */
  readonly each: number;
  readonly groups: number;
  /** As ResultLayout has them. */
  readonly overlap: number;
  readonly days: number;
}

/** The bank of a world, or why it has none. */
export function bankPlan(world: WorldPlan): BankPlan | BankRefusal {
  const { scenario, clock, forecasts, root, horizonFactors, dayFactors } = world;
  const refusal = refusalOf(scenario, clock, forecasts);
  if (refusal !== undefined) return refusal;
  const kinds = worldKinds(forecasts, clock);
  const contacts = kinds.first.reduce((sum, day) => sum + contactsOf(forecasts, clock, day), 0);
  const copies = Math.min(MOST, Math.floor(CONTACTS / (GROUPS * Math.max(1, contacts))));
  if (copies < FEWEST) return 'everyDayDiffers';
  const work = expectedWork(scenario, forecasts, clock);
  const total = work.reduce((sum, of) => sum + of, 0);
  const weights = Float64Array.from(work, (of) => (total === 0 ? 0 : of / total));
  const laws = { root, horizonFactors, dayFactors, weights };
  const strata = new Strata(laws, Math.min(STRATA, copies));
  const each = Math.floor(copies / strata.count);
  const busy = kinds.first.map((day) => contactsOf(forecasts, clock, day) > 0);
  return {
    root,
    kinds,
    strata,
    each,
    groups: GROUPS,
    overlap: overlapOf(kinds, busy, each * strata.count),
    days: busy.filter(Boolean).length * GROUPS * each * strata.count,
  };
}

function refusalOf(
  { channels, run }: Scenario,
  clock: Clock,
  forecasts: readonly Forecast[],
): BankRefusal | undefined {
  if (run.calmDays !== 'fromBank') return 'asked';
  if (channels.some(isDeferred)) return 'deferredWork';
  if (channels.some(({ repeat }) => repeat !== undefined && repeat.probability > 0))
    return 'laterContacts';
  const last = clock.intervalsPerDay - 1;
  const atNight = forecasts.some((forecast) =>
    clock.weekday.some(
      (_, day) => isOpen(forecast, clock, day, 0) || isOpen(forecast, clock, day, last),
    ),
  );
  return atNight ? 'openAtNight' : undefined;
}

/** First attempts expected on a day. */
function contactsOf(forecasts: readonly Forecast[], clock: Clock, day: number): number {
  let contacts = 0;
  for (const forecast of forecasts) {
    for (let i = 0; i < clock.intervalsPerDay; i++) contacts += expectedOf(forecast, clock, day, i);
  }
  return contacts;
}

/** D days of a kind that draw from the same K copies: D / (K + D − 1), the greatest of the kinds with contacts. */
function overlapOf({ of }: DayKinds, busy: readonly boolean[], copies: number): number {
  const days = busy.map(() => 0);
  for (const kind of of) if (busy[kind] === true) days[kind]!++;
  return Math.max(0, ...days.map((count) => (count === 0 ? 0 : count / (copies + count - 1))));
}
