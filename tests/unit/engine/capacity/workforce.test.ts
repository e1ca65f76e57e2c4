import { describe, expect, it } from 'vitest';
import { strengthOf } from '../../../../src/engine/capacity/workforce.ts';
import { clockOf } from '../../../../src/engine/demand/clock.ts';
import { teamStaffing } from './team-scenario.ts';

const clock = clockOf({ start: '2027-01-04', days: 366, intervalMinutes: 60 });
const CLASS = {
  date: '2027-01-04',
  agents: 20,
  trainingWeeks: 6,
  earlyLoss: 0.1,
  startFactor: 1.5,
  learningWeeks: 8,
};

describe('headcount', () => {
  it('falls by the rate of attrition: 30 % a year leave 74 % after one', () => {
    const { scale, slow } = strengthOf({ headcount: 100, attritionPerYear: 0.3, hires: [] }, clock);
    expect(scale[0]).toBe(1);
    expect(scale[365]).toBeCloseTo(0.7409704, 6); // exp(−0.3 × 365 / 365.25)
    expect(slow).toBeUndefined();
  });

  it('grows by a class once it is trained, less those it has lost, who then leave as all do', () => {
    const { scale } = strengthOf({ headcount: 100, attritionPerYear: 0.3, hires: [CLASS] }, clock);
    expect(scale[41]).toBeCloseTo(0.9668851, 6);
    expect(scale[42]).toBeCloseTo(1.1460913, 6); // 96.6092 of the first, and 18
    expect(scale[365]).toBeCloseTo(0.8790263, 6);
  });

  it('holds those already at work: a class of last year adds nobody', () => {
    const hires = [{ ...CLASS, date: '2026-10-05' }];
    const { scale, slow } = strengthOf({ headcount: 100, attritionPerYear: 0, hires }, clock);
    expect([scale[0], scale[365]]).toEqual([1, 1]);
    // At work since 16 November, 49 days ago: 18 of 100 slower by 0.5 e^(−49/56).
    expect(slow![0]).toBeCloseTo(1 + 0.18 * 0.5 * 0.41686202, 7);
  });

  it('can grow without attrition, by fractions of a week', () => {
    const hires = [{ ...CLASS, earlyLoss: 0, trainingWeeks: 0.5 }];
    const { scale } = strengthOf({ headcount: 10, attritionPerYear: 0, hires }, clock);
    expect([scale[3], scale[4], scale[365]]).toEqual([1, 3, 3]);
  });
});

describe('learning', () => {
  const { slow } = strengthOf({ headcount: 100, attritionPerYear: 0.3, hires: [CLASS] }, clock);

  it('slows the team by the beginners in it, and falls to 37 % of itself in its time', () => {
    expect([slow![0], slow![41]]).toEqual([1, 1]);
    // 18 of 114.61 need half as long again; eight weeks later e⁻¹ of that, of the same part.
    expect(slow![42]).toBeCloseTo(1.0785278, 6);
    expect(slow![98]).toBeCloseTo(1.0288888, 6);
  });

  it('is none without a time to learn in', () => {
    const hires = [{ ...CLASS, learningWeeks: 0 }];
    expect(strengthOf({ headcount: 100, attritionPerYear: 0, hires }, clock).slow).toBeUndefined();
  });
});

describe('the shifts of such a team', () => {
  it('are scaled day by day, in whole agents; the first day is as given', () => {
    const { staffing } = teamStaffing({
      team: {
        staffing: { rule: 'constant', agents: 50 },
        workforce: { headcount: 100, attritionPerYear: 0.3, hires: [CLASS] },
      },
      horizon: { days: 50, warmUpDays: 7 },
    });
    expect([0, 41, 42].map((day) => staffing.scheduled[day * 24 + 8])).toEqual([50, 48, 57]);
    expect(staffing.warmUp!.scheduled[8]).toBe(50);
    expect(staffing.slow).toHaveLength(50);
  });
});
