import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../../src/engine/demand/clock.ts';
import { addCalm, addIntervals, calmTotals } from '../../../../src/engine/replication/sums.ts';
import { CALM_WIDTH, INTERVAL_FIELDS, INTERVAL_WIDTH } from '../../../../src/engine/result.ts';
import { setRow, tallyOf } from './tally-of.ts';

describe('the sums by interval', () => {
  it('hold every field of the interval, added to what was there, and nothing past the horizon', () => {
    const tally = tallyOf({ intervals: 2, channels: 2 });
    setRow(tally, 3, {
      offered: 50,
      redials: 4,
      repeats: 3,
      changed: 2,
      transferred: 1,
      answered: 30,
      answeredWithin: 20,
      abandoned: 10,
      abandonedWithin: 6,
      blocked: 5,
      cutOff: 3,
      stillWaiting: 2,
      lost: 7,
      unresolved: 8,
      waitingAtEnd: 9,
      oldestAge: 77,
    });
    tally.answeredWait[3] = 1.2345;
    const below = [new Uint8Array(2), Uint8Array.of(0, 1)];
    const sums = new Float64Array(4 * INTERVAL_WIDTH);
    addIntervals(tally, below, sums, 0);
    addIntervals(tally, below, sums, 0);
    const row = sums.subarray(3 * INTERVAL_WIDTH);
    expect(Object.fromEntries(INTERVAL_FIELDS.map((field, i) => [field, row[i]]))).toEqual({
      offered: 100,
      firstAttempts: 80,
      answered: 60,
      answeredWithin: 40,
      abandoned: 20,
      abandonedWithin: 12,
      blocked: 10,
      cutOff: 6,
      stillWaiting: 4,
      lost: 14,
      waitingAtEnd: 18,
      waitMilliseconds: 2 * 1235,
      belowMinimum: 2,
      redials: 8,
      repeats: 6,
      changed: 4,
      transferred: 2,
      unresolved: 16,
      oldestAge: 154,
    });
    expect([...sums.subarray(0, 3 * INTERVAL_WIDTH)].every((value) => value === 0)).toBe(true);
  });

  it('hold a backlog that waits through the night', () => {
    const tally = tallyOf({ intervals: 1 });
    setRow(tally, 0, { waitingAtEnd: 4, oldestAge: 600 });
    const sums = new Float64Array(INTERVAL_WIDTH);
    addIntervals(tally, [Uint8Array.of(2)], sums, 0);
    expect(sums[INTERVAL_FIELDS.indexOf('waitingAtEnd')]).toBe(4);
    expect(sums[INTERVAL_FIELDS.indexOf('oldestAge')]).toBe(600);
  });
});

describe('the calm week', () => {
  // 8 days of 24 intervals from Monday on; the second Monday is the eighth day.
  const clock = clockOf({ start: '2027-01-04', days: 8, intervalMinutes: 60 });
  const tally = tallyOf({ intervals: 8 * 24, days: 8, channels: 2 });
  const rowAt = (day: number, interval: number) => (day * 24 + interval) * 2 + 1;
  setRow(tally, rowAt(0, 10), { offered: 20, answered: 15, answeredWithin: 12, abandoned: 5 });
  setRow(tally, rowAt(7, 10), {
    offered: 30,
    answered: 28,
    answeredWithin: 25,
    abandonedWithin: 1,
  });
  setRow(tally, rowAt(1, 10), { offered: 99 });
  tally.answeredWait[rowAt(0, 10)] = 30;
  tally.answeredWait[rowAt(7, 10)] = 12.5;
  const week = (calm: readonly number[]) => {
    const sums = new Float64Array(2 * 7 * 24 * CALM_WIDTH);
    addCalm(tally, 2, clock, Uint8Array.from(calm), sums, 0);
    const at = (7 * 24 + 10) * CALM_WIDTH;
    return [...sums.subarray(at, at + CALM_WIDTH)];
  };

  it('adds up the occurrences of an interval of the week', () => {
    expect(week([1, 1, 1, 1, 1, 1, 1, 1])).toEqual([2, 50, 43, 37, 5, 1, 42_500]);
  });

  it('leaves out the days that are not calm', () => {
    expect(week([0, 1, 1, 1, 1, 1, 1, 1])).toEqual([1, 30, 28, 25, 0, 1, 12_500]);
  });

  it('gives one interval of one replication, waits in seconds', () => {
    const calm = new Uint8Array(8).fill(1);
    expect([...calmTotals(tally, 1, 2, clock, calm, 10)]).toEqual([2, 50, 43, 37, 5, 1, 42.5]);
    calm[7] = 0;
    expect([...calmTotals(tally, 1, 2, clock, calm, 10)]).toEqual([1, 20, 15, 12, 5, 0, 30]);
  });
});
