import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../../src/engine/demand/clock.ts';
import { forecastOf } from '../../../../src/engine/demand/forecast.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { validScenario } from '../../../support/simulate.ts';
import { outageScenario } from '../outage-scenario.ts';

type Channel = ScenarioInput['channels'][number];
type Interval = 5 | 15 | 30 | 60;

const HOURS = { from: '08:00', to: '18:00' };
const WEEKDAYS = [HOURS, HOURS, HOURS, HOURS, HOURS, null, null];

function forecast(
  changes: { days?: Channel['opening']['days']; demand: Channel['demand'] },
  horizon: { start?: string; days?: number; intervalMinutes?: Interval } = {},
) {
  const input = outageScenario([]);
  const dates = { start: '2027-01-04', days: 7, intervalMinutes: 60 as Interval, ...horizon };
  const channel = {
    ...input.channels[0]!,
    opening: { days: changes.days ?? WEEKDAYS },
    demand: changes.demand,
  };
  const scenario = validScenario({ ...input, horizon: dates, channels: [channel] });
  return forecastOf(scenario.channels[0]!, clockOf(dates));
}

const sum = (values: Float64Array, from = 0, to = values.length): number =>
  values.subarray(from, to).reduce((total, value) => total + value, 0);

describe('the contacts expected in a week', () => {
  it('add up to the weekly volume, all in opening hours', () => {
    const { expected, open } = forecast({ demand: { contactsPerWeek: 5000 } });
    expect(sum(expected)).toBeCloseTo(5000, 8);
    expect(expected[8]).toBeCloseTo(100, 10);
    expect(expected.every((value, i) => value > 0 === (open[i] === 1))).toBe(true);
    expect(open.reduce((total, value) => total + value, 0)).toBe(50);
  });

  it('follow the weights of the weekdays, those of closed days left out', () => {
    const weekday = [2, 1, 1, 1, 1, 50, 50];
    const { expected } = forecast({ demand: { contactsPerWeek: 6000, weekday } });
    expect(sum(expected, 0, 24)).toBeCloseTo(2000, 8);
    expect(sum(expected, 24, 48)).toBeCloseTo(1000, 8);
    expect(sum(expected, 120, 168)).toBe(0);
  });

  it('follow the profile of the day, the part outside opening hours left out', () => {
    // Two-hour steps from 6:00: the first lies before opening.
    const intraday = { startsAt: '06:00', stepMinutes: 120, weights: [9, 1, 3, 1, 1, 4] };
    const { expected } = forecast({ demand: { contactsPerWeek: 5000, intraday } });
    const hours = [...expected.subarray(8, 18)];
    [50, 50, 150, 150, 50, 50, 50, 50, 200, 200].forEach((value, i) =>
      expect(hours[i]).toBeCloseTo(value, 8),
    );
  });

  it('gather steps shorter than the interval', () => {
    const weights = Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? 4 : 2));
    const intraday = { startsAt: '08:00', stepMinutes: 15, weights };
    const { expected } = forecast({ demand: { contactsPerWeek: 5000, intraday } });
    expect(expected[8]).toBeCloseTo(100, 8);
    const fine = forecast(
      { demand: { contactsPerWeek: 5000, intraday } },
      { intervalMinutes: 15 },
    ).expected;
    expect([fine[32], fine[33]].map((value) => Math.round(value! * 1e6) / 1e6)).toEqual([40, 20]);
  });

  it('cover 24 hours where a channel never closes', () => {
    const days = Array.from({ length: 7 }, () => ({ from: '00:00', to: '24:00' }));
    const { expected, open } = forecast({ days, demand: { contactsPerWeek: 1680 } });
    expect(open.every((value) => value === 1)).toBe(true);
    expect(expected.every((value) => Math.abs(value - 10) < 1e-9)).toBe(true);
  });

  it('are none where none are expected', () => {
    expect(sum(forecast({ demand: { contactsPerWeek: 0 } }).expected)).toBe(0);
  });
});

describe('the season', () => {
  const season = Array.from({ length: 52 }, (_, week) => (week < 26 ? 3 : 1));

  it('is a factor of mean 1 over the weeks of the year', () => {
    const { season: factor } = forecast(
      { demand: { contactsPerWeek: 100, season } },
      { start: '2027-01-01', days: 365 },
    );
    expect(factor[0]).toBeCloseTo(1.5, 12);
    expect(factor[26 * 7 - 1]).toBeCloseTo(1.5, 12);
    expect(factor[26 * 7]).toBeCloseTo(0.5, 12);
    expect(factor[364]).toBeCloseTo(0.5, 12);
    expect(sum(factor, 0, 364) / 364).toBeCloseTo(1, 12);
  });

  it('begins again with each year, and is flat where none is given', () => {
    const demand = { contactsPerWeek: 100, season };
    const { season: factor } = forecast({ demand }, { start: '2027-12-31', days: 2 });
    expect([factor[0], factor[1]]).toEqual([0.5, 1.5]);
    expect([...forecast({ demand: { contactsPerWeek: 100 } }).season]).toEqual(
      new Array(7).fill(1),
    );
  });
});
