import { parseIsoDate } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import type { Contract, Scenario } from '../../scenario/types.ts';
import { intervalAt, type Clock } from '../demand/clock.ts';
import type { Dated } from './dated.ts';

export type Premium = NonNullable<Contract['premiums']>[number];

/** [day]: 1 where a special day is marked as a holiday. */
export function holidaysOf(specialDays: Scenario['specialDays'], clock: Clock): Uint8Array {
  const holidays = new Uint8Array(clock.days);
  for (const { date, holiday } of specialDays ?? []) {
    const day = present(parseIsoDate(date), 'specialDays.date') - clock.firstDay;
    if (holiday === true && day >= 0 && day < clock.days) holidays[day] = 1;
  }
  return holidays;
}

/**
 * [interval of the horizon]: band of surcharge, 0 none, k the k-th premium in force, from 1. Of
 * several premiums at one time the highest counts, of equal ones the first. A premium holds by the
 * day of the interval itself: a Sunday night is from midnight to morning and in the evening of Sunday.
 *
 * @param premiums lists in force, each over its own days
 */
export function bandsOf(
  premiums: readonly Dated<readonly Premium[]>[],
  holidays: Uint8Array,
  clock: Clock,
): Uint8Array {
  const perDay = clock.intervalsPerDay;
  const bands = new Uint8Array(clock.days * perDay);
  for (const { from, until, value } of premiums) {
    const times = value.map((premium) => timesOf(premium, clock));
    for (let day = from; day < until; day++) {
      const held = value.map((premium) => isOn(premium, clock.weekday[day]!, holidays[day] === 1));
      for (let i = 0; i < perDay; i++) {
        let highest = 0;
        value.forEach(({ surcharge }, k) => {
          if (!held[k] || times[k]![i] === 0 || surcharge <= highest) return;
          highest = surcharge;
          bands[day * perDay + i] = k + 1;
        });
      }
    }
  }
  return bands;
}

/** @param weekday 0 = Monday, unlike the document's 1 */
function isOn({ days, holidays }: Premium, weekday: number, isHoliday: boolean): boolean {
  if (days === undefined && !holidays) return true;
  return days?.includes(weekday + 1) === true || (holidays && isHoliday);
}

/** [interval of the day]: 1 within the premium's hours. */
function timesOf({ from, to }: Premium, clock: Clock): Uint8Array {
  const times = new Uint8Array(clock.intervalsPerDay);
  const start = intervalAt(from, clock);
  const end = intervalAt(to, clock);
  if (start <= end) return times.fill(1, start, end);
  return times.fill(1, 0, end).fill(1, start);
}
