import type { Clock } from '../demand/clock.ts';
import { expectDay, isOpen, type Forecast } from '../demand/forecast.ts';
import type { SetupPlan } from '../replication/setup-plan.ts';

/** Days that are alike but for chance. */
export interface DayKinds {
  /** [day]: its kind. */
  readonly of: Int32Array;
  /** [kind]: its first day, which stands for the others. */
  readonly first: readonly number[];
}

/** The kinds of the world's days: the same weekday, the same contacts expected, the same hours. */
export function worldKinds(forecasts: readonly Forecast[], clock: Clock): DayKinds {
  const perDay = clock.intervalsPerDay;
  const expected = new Float64Array(perDay);
  return sorted(clock.days, 1 + forecasts.length * 2 * perDay, (day, into) => {
    let to = 0;
    // Shares may follow the weekday.
    into[to++] = clock.weekday[day]!;
    for (const forecast of forecasts) {
      expectDay(forecast, clock, day, 1, expected);
      for (let i = 0; i < perDay; i++) {
        into[to++] = expected[i]!;
        into[to++] = isOpen(forecast, clock, day, i) ? 1 : 0;
      }
    }
  });
}

/**
 * The kinds of a setup's days: the same kind of the world, the same staff. Who stays in the night
 * before the first opening has nothing to do, and does not matter.
 */
export function setupKinds(
  world: DayKinds,
  { staffing }: Pick<SetupPlan, 'staffing'>,
  forecasts: readonly Forecast[],
  clock: Clock,
): DayKinds {
  const perDay = clock.intervalsPerDay;
  return sorted(clock.days, 1 + staffing.length * (1 + 2 * perDay), (day, into) => {
    const opens = firstOpening(forecasts, clock, day);
    let to = 0;
    into[to++] = world.of[day]!;
    for (const { serving, onDuty, slow } of staffing) {
      into[to++] = slow?.[day] ?? 1;
      for (let i = 0; i < perDay; i++) {
        const at = day * perDay + i;
        into[to++] = i < opens ? 0 : serving[at]!;
        into[to++] = i < opens ? 0 : onDuty[at]!;
      }
    }
  });
}

function firstOpening(forecasts: readonly Forecast[], clock: Clock, day: number): number {
  for (let i = 0; i < clock.intervalsPerDay; i++) {
    if (forecasts.some((forecast) => isOpen(forecast, clock, day, i))) return i;
  }
  return clock.intervalsPerDay;
}

/** Puts days together whose plans, so many numbers each, are the same. */
function sorted(
  days: number,
  numbers: number,
  write: (day: number, into: Float64Array) => void,
): DayKinds {
  const of = new Int32Array(days);
  const first: number[] = [];
  const plans: Float64Array[] = [];
  let plan = new Float64Array(numbers);
  for (let day = 0; day < days; day++) {
    write(day, plan);
    const known = plans.findIndex((other) => same(plan, other));
    of[day] = known < 0 ? first.length : known;
    if (known >= 0) continue;
    first.push(day);
    plans.push(plan);
    plan = new Float64Array(numbers);
  }
  return { of, first };
}

function same(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
