import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../../src/base/calendar.ts';
import { INTERVAL_FIELDS, INTERVAL_WIDTH, PROVIDER_WIDTH } from '../../../src/engine/result.ts';
import {
  createResults,
  daysOfPlaces,
  daysOfProvider,
  monthOfChannel,
  monthsOfHorizon,
} from '../../../src/estimate/index.ts';
import { layoutOf } from './made-up-results.ts';

const dayOf = (text: string): number => parseIsoDate(text) ?? NaN;

describe('the months of a horizon', () => {
  test('are those of the calendar, the first and the last in part', () => {
    expect(monthsOfHorizon(dayOf('2027-12-20'), 50)).toEqual([
      { year: 2027, month: 12, first: 0, days: 12 },
      { year: 2028, month: 1, first: 12, days: 31 },
      { year: 2028, month: 2, first: 43, days: 7 },
    ]);
  });

  test('know leap years, and lie in one month when they are short', () => {
    expect(monthsOfHorizon(dayOf('2028-02-01'), 30).map(({ days }) => days)).toEqual([29, 1]);
    expect(monthsOfHorizon(dayOf('2027-02-01'), 28)).toHaveLength(1);
  });
});

describe('a month', () => {
  // Two setups, two channels, four days of two intervals; ten replications.
  const results = createResults(layoutOf(2, 2, 4, 2), 10);
  results.n = 10;
  const put = (setup: number, channel: number, interval: number, field: string, value: number) => {
    const row = (setup * 2 + channel) * 8 + interval;
    const place = (INTERVAL_FIELDS as readonly string[]).indexOf(field);
    results.intervals[row * INTERVAL_WIDTH + place] = value;
  };
  for (let interval = 0; interval < 8; interval++) {
    put(1, 0, interval, 'offered', 10 * (interval + 1));
    put(1, 0, interval, 'waitingAtEnd', [10, 50, 20, 90, 30, 60, 70, 40][interval]!);
    put(1, 1, interval, 'offered', 1e6);
    put(0, 0, interval, 'offered', 1e6);
  }

  test('adds up its days and divides by the replications', () => {
    expect(monthOfChannel(results, 1, 0, { first: 0, days: 2 }).offered).toBe(1 + 2 + 3 + 4);
    expect(monthOfChannel(results, 1, 0, { first: 2, days: 2 }).offered).toBe(5 + 6 + 7 + 8);
  });

  test('has the greatest backlog of its intervals, not their sum', () => {
    expect(monthOfChannel(results, 1, 0, { first: 0, days: 2 }).waitingAtEnd).toBe(9);
    expect(monthOfChannel(results, 1, 0, { first: 2, days: 2 }).waitingAtEnd).toBe(7);
  });

  test('has the days of each provider, and of the client’s own queue', () => {
    // Four days of two intervals, two channels, one provider and the client: from interval to interval
    // 4 places, from setup to setup 8 × 4.
    const place = (interval: number, provider: number) =>
      ((8 + interval) * 4 + 2 + provider) * PROVIDER_WIDTH;
    results.providerIntervals[place(2, 0)] = 10;
    results.providerIntervals[place(3, 0)] = 30;
    results.providerIntervals[place(4, 0)] = 60;
    results.providerIntervals[place(6, 0)] = 1e6;
    results.providerIntervals[place(3, 1) + 2] = 30;
    const month = { first: 1, days: 2 };
    expect(daysOfProvider(results, 1, 1, 0, month)).toMatchObject({ answered: 10, abandoned: 0 });
    expect(daysOfProvider(results, 1, 1, 1, month)).toMatchObject({ answered: 0, abandoned: 3 });
    expect(daysOfPlaces(results, 1, 1, month)).toMatchObject({ answered: 10, abandoned: 3 });
  });
});
