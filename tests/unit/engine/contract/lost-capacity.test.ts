import { describe, expect, it } from 'vitest';
import { LostCapacity } from '../../../../src/engine/contract/lost-capacity.ts';
import { clockOf } from '../../../../src/engine/demand/clock.ts';
import { constantCurve, type StepCurve } from '../../../../src/engine/hazards/step-curve.ts';

/*
 * Three days in hours. Atlas: 10 agents in Lyon (site 0) from 8 to 18, 5 in Tunis (site 1) all day;
 * Borealis: 4 in Porto (site 2) from 8 to 18. Atlas has 10 × 10 + 5 × 24 = 220 agent-hours a day.
 */
const clock = clockOf({ start: '2027-01-01', days: 3, intervalMinutes: 60, warmUpDays: 0 }, []);
const HOUR = 3600;

const shift = (agents: number, from: number, to: number): number[] =>
  Array.from({ length: 72 }, (_, hour) => (hour % 24 >= from && hour % 24 < to ? agents : 0));

const capacity = new LostCapacity(
  [
    { provider: 0, site: 0, scheduled: shift(10, 8, 18) },
    { provider: 0, site: 1, scheduled: shift(5, 0, 24) },
    { provider: 1, site: 2, scheduled: shift(4, 8, 18) },
  ],
  2,
  clock,
);

const from = (start: number, end: number, value: number, else_ = 1): StepCurve => ({
  times: [-Infinity, start * HOUR, end * HOUR],
  values: [else_, value, else_],
});

const WHOLE = { left: constantCurve(1), seats: constantCurve(0) };

const lost = (...sites: { left: StepCurve; seats: StepCurve }[]): number[][] => {
  const into = [new Float64Array(3).fill(9), new Float64Array(3)];
  capacity.mark([...sites, WHOLE, WHOLE, WHOLE].slice(0, 3), into);
  return into.map((days) => [...days]);
};

describe('the capacity that outages of its own sites take of a provider', () => {
  it('is none while nothing strikes', () => {
    expect(lost()).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('is that of the agents scheduled at the time, of all its agents that day', () => {
    // Lyon is out from 13:00 of day 0 to 8:30 of day 1: 5 h × 10 = 50 of 220; half an hour: 5 of 220.
    expect(lost({ ...WHOLE, left: from(13, 32.5, 0) })).toEqual([
      [50 / 220, 5 / 220, 0],
      [0, 0, 0],
    ]);
    // Half of Tunis for all of day 1: 2.5 × 24 = 60.
    expect(lost(WHOLE, { ...WHOLE, left: from(24, 48, 0.5) })[0]).toEqual([0, 60 / 220, 0]);
  });

  it('is all of it where every site is out, to the horizon’s end', () => {
    const out = { ...WHOLE, left: from(24, 999, 0) };
    expect(lost(out, out, out)).toEqual([
      [0, 1, 1],
      [0, 1, 1],
    ]);
  });

  it('is not that of agents who take recovery seats', () => {
    // Day 0, 8 to 18: all 10 are out; from 12 on 6 have seats: 4 × 10 + 6 × 4 = 64 lost.
    const seats = from(12, 18, 6, 0);
    expect(lost({ left: from(8, 18, 0), seats })[0]).toEqual([64 / 220, 0, 0]);
  });
});
