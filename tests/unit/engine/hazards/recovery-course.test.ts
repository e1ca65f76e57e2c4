import { describe, expect, it } from 'vitest';
import { recoveryCourse, recoverySeconds } from '../../../../src/engine/hazards/recovery-course.ts';
import { FOUR_HOURS } from '../outage-scenario.ts';
import { atHours, HOUR, leftBy, outage, threeSites } from './three-sites.ts';

describe('the course of a recovery', () => {
  it('is linear unless it says: hours of six equal steps', () => {
    const course = recoveryCourse({}, HOUR);
    expect(course.map(({ after }) => after)).toEqual([600, 1200, 1800, 2400, 3000, 3600]);
    course.forEach(({ missing }, k) => expect(missing).toBeCloseTo(1 - (k + 1) / 6, 12));
    expect(recoveryCourse({ recoveryCurve: 'linear' }, HOUR)).toEqual(course);
  });

  it('in a step keeps all missing until its end', () => {
    expect(recoveryCourse({ recoveryCurve: 'step' }, 6 * HOUR)).toEqual([
      { after: 6 * HOUR, missing: 0 },
    ]);
  });

  it('is exponential: 10^(−k/24) is missing after step k, and nothing at the end', () => {
    const course = recoveryCourse({ recoveryCurve: 'exponential' }, 24 * HOUR);
    expect(course).toHaveLength(24);
    // 10^(−1/2) = 0.3162; 10^(−1/4) = 0.5623; 10^(−23/24) = 0.11007.
    expect(course[11]!.missing).toBeCloseTo(0.316_227_766, 9);
    expect(course[5]!.missing).toBeCloseTo(0.562_341_325, 9);
    expect(course[22]!.missing).toBeCloseTo(0.110_069_417, 9);
    expect(course[23]).toEqual({ after: 24 * HOUR, missing: 0 });
  });

  it.each(['linear', 'step', 'exponential'] as const)('without time is at once: %s', (curve) => {
    expect(recoveryCourse({ recoveryCurve: curve }, 0)).toEqual([{ after: 0, missing: 0 }]);
  });

  it('by stages takes the place of time and course', () => {
    const stages = [
      { afterHours: 0, back: 0.2 },
      { afterHours: 6, back: 0.7 },
      { afterHours: 48, back: 1 },
    ];
    const hazard = { ...FOUR_HOURS, recoveryHours: 5, recoveryStages: stages };
    expect(recoverySeconds(threeSites([hazard]).hazards[0]!)).toBe(48 * HOUR);
    const { sites } = leftBy([hazard], [outage({ capacityLost: 0.5, recovery: 48 * HOUR })]);
    const shares = atHours(sites[0]!.left, [9.9, 10, 13.9, 14, 19.9, 20, 61.9, 62]);
    // Half is lost; of that half 20 % is back at once, 70 % after 6 h, all after 48 h.
    [1, 0.5, 0.5, 0.6, 0.6, 0.85, 0.85, 1].forEach((share, i) =>
      expect(shares[i]).toBeCloseTo(share, 12),
    );
  });
});
