import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../../src/engine/demand/clock.ts';
import {
  expectDay,
  expectedOf,
  forecastOf,
  isOpen,
} from '../../../../src/engine/demand/forecast.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { validScenario } from '../../../support/simulate.ts';
import { outageScenario } from '../outage-scenario.ts';

type Channel = ScenarioInput['channels'][number];

const HOURS = { from: '08:00', to: '18:00' };
const WEEKDAYS = [HOURS, HOURS, HOURS, HOURS, HOURS, null, null];

/** A channel open on weekdays from 8:00 to 18:00; intervals of an hour from Monday, 4 January. */
function plan(
  demand: Channel['demand'],
  horizon: Partial<ScenarioInput['horizon']> = {},
  specialDays: NonNullable<ScenarioInput['specialDays']> = [],
) {
  const input = outageScenario([]);
  const scenario = validScenario({
    ...input,
    horizon: { start: '2027-01-04', days: 14, intervalMinutes: 60, ...horizon },
    specialDays,
    channels: [{ ...input.channels[0]!, opening: { days: WEEKDAYS }, demand }],
  });
  const clock = clockOf(scenario.horizon, scenario.specialDays);
  const forecast = forecastOf(scenario.channels[0]!, clock);
  const day = (of: number): number[] => {
    const into = new Float64Array(clock.intervalsPerDay);
    expectDay(forecast, clock, of, 1, into);
    return [...into];
  };
  const total = (of: number): number => day(of).reduce((sum, value) => sum + value, 0);
  return { clock, forecast, day, total };
}

const table = (days: number[][], stepMinutes = 60, startsAt = '08:00') => ({
  contactsPerWeek: 999,
  table: { startsAt, stepMinutes, days },
});

describe('a table of contacts', () => {
  it('holds counts: one row for every open day, instead of the weekly volume', () => {
    const { day, total, forecast } = plan({
      ...table([[10, 20, 30]]),
      season: [5, ...new Array<number>(51).fill(1)],
    });
    expect(day(0).slice(7, 12)).toEqual([0, 10, 20, 30, 0]);
    expect([total(4), total(5), total(7)]).toEqual([60, 0, 60]);
    expect(forecast.dated).toBeUndefined();
  });

  it('cuts or sums its steps to the intervals', () => {
    const quarters = plan(table([[1, 2, 3, 4, 5, 6, 7, 8]], 15)).day(0);
    expect([quarters[8], quarters[9]]).toEqual([10, 26]);
    const fine = plan(table([[12, 24]], 60), { intervalMinutes: 15 }).day(0);
    expect([fine[32], fine[35], fine[36], fine[40]]).toEqual([3, 3, 6, 0]);
  });

  it('leaves out what lies outside opening hours', () => {
    const { day } = plan(table([[7, 10]], 60, '07:00'));
    expect(day(0).slice(6, 10)).toEqual([0, 0, 10, 0]);
  });

  it('has a row for each weekday where seven are given, whatever day the horizon begins', () => {
    const rows = [1, 2, 3, 4, 5, 6, 7].map((contacts) => [contacts]);
    const { total } = plan(table(rows), { start: '2027-01-06', days: 7 });
    expect([0, 1, 2, 3, 4, 5, 6].map(total)).toEqual([3, 4, 5, 0, 0, 1, 2]);
  });

  it('has a row for each day of the horizon where so many are given', () => {
    const rows = Array.from({ length: 14 }, (_, day) => [100 + day]);
    const { total, forecast, clock } = plan(table(rows));
    expect([0, 4, 5, 7, 11, 12].map(total)).toEqual([100, 104, 0, 107, 111, 0]);
    expect(expectedOf(forecast, clock, 8, 8)).toBe(108);
    expect(expectedOf(forecast, clock, 8, 8, 0.5)).toBe(54);
    expect(expectedOf(forecast, clock, 8, 9)).toBe(0);
  });

  it('in the warm-up gives the first open day of the same weekday', () => {
    const rows = Array.from({ length: 14 }, (_, day) => [100 + day]);
    const { total } = plan(table(rows), { warmUpDays: 5 }, [
      { date: '2027-01-07', name: 'Closed', closed: true },
    ]);
    // Wednesday to Sunday before; the first Thursday is closed, the second is day 10.
    expect([-5, -4, -3, -2, -1].map(total)).toEqual([102, 110, 104, 0, 0]);
  });
});

describe('special days', () => {
  const days = [
    { date: '2027-01-05', name: 'Holiday', closed: true, demandFactor: 2 },
    { date: '2027-01-06', name: 'Sale', demandFactor: 2.5 },
  ];

  it('are closed or have their factor, on top of season or table', () => {
    const { total, forecast, clock } = plan({ contactsPerWeek: 5000 }, {}, days);
    expect([0, 1, 2, 3].map((day) => Math.round(total(day)))).toEqual([1000, 0, 2500, 1000]);
    expect([0, 1, 2].map((day) => isOpen(forecast, clock, day, 10))).toEqual([true, false, true]);
    expect(isOpen(forecast, clock, 0, 7)).toBe(false);
    const given = plan(table([[10, 20]]), {}, days);
    expect([0, 1, 2, 3].map(given.total)).toEqual([30, 0, 75, 30]);
    const dated = plan(table(Array.from({ length: 14 }, () => [10, 20])), {}, days);
    expect([0, 1, 2, 3].map(dated.total)).toEqual([30, 0, 75, 30]);
  });

  it('that lie on no day of the horizon leave the clock as it was', () => {
    const horizon = { start: '2027-01-04', days: 1, intervalMinutes: 60 as const };
    const elsewhere = days.map((day) => ({ closed: false, staffingFactor: 1, ...day }));
    expect(clockOf(horizon, elsewhere).special).toBeUndefined();
    expect(clockOf(horizon).special).toBeUndefined();
  });
});

describe('the warm-up', () => {
  it('has the weekday’s pattern at the season of the first day', () => {
    const season = [3, ...new Array<number>(51).fill(1)];
    const { total, forecast, clock } = plan(
      { contactsPerWeek: 5200, season, weekday: [1, 1, 1, 1, 6, 1, 1] },
      { warmUpDays: 3 },
    );
    // Friday, Saturday and Sunday before Monday; the season's mean is 54/52.
    expect(total(-3)).toBeCloseTo((5200 * 6 * 3 * 52) / (10 * 54), 8);
    expect([total(-2), total(-1)]).toEqual([0, 0]);
    expect(isOpen(forecast, clock, -3, 10)).toBe(true);
    expect(isOpen(forecast, clock, -2, 10)).toBe(false);
    expect(expectedOf(forecast, clock, -3, 10)).toBeCloseTo(total(-3) / 10, 8);
  });
});
