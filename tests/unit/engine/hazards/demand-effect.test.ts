import { describe, expect, it } from 'vitest';
import { demandEffect, meanOver } from '../../../../src/engine/hazards/demand-effect.ts';
import type { StepCurve } from '../../../../src/engine/hazards/step-curve.ts';
import { FOUR_HOURS, type HazardInput } from '../outage-scenario.ts';
import { atHours, HOUR, outage, threeSites } from './three-sites.ts';

type Demand = NonNullable<HazardInput['demand']>;

/** Demand from an outage from hour 10 to 14, and its effect for so long after. */
function effect(demand: Demand, outages = [outage()]): StepCurve {
  const { hazards } = threeSites([{ ...FOUR_HOURS, demand }]);
  return demandEffect(hazards, outages)!;
}

/** Extra hours' worth of normal demand that the after-effect brings. */
const extra = (curve: StepCurve, hours: number): number =>
  (meanOver(curve, 14 * HOUR, (14 + hours) * HOUR) - 1) * hours;

describe('the effect of an outage on demand', () => {
  const DEMAND = { during: 2, after: 1.5, afterHours: 24 };

  it('lasts with the outage, then so many hours', () => {
    for (const curve of [effect(DEMAND), effect({ ...DEMAND, decay: 'step' })]) {
      expect(atHours(curve, [9.9, 10, 13.9, 14, 37.9, 38])).toEqual([1, 2, 2, 1.5, 1.5, 1]);
      expect(extra(curve, 24)).toBeCloseTo(12, 10);
    }
  });

  it('fades evenly: half of what a step would bring', () => {
    const curve = effect({ ...DEMAND, decay: 'linear' });
    // Hour by hour, at the middle of each: 1 + 0.5 × (1 − 0.5/24), ... 1 + 0.5 × 0.5/24.
    const values = atHours(curve, [13.9, 14, 26, 37.9, 38]);
    [2, 1.489_583_333_3, 1.239_583_333_3, 1.010_416_666_7, 1].forEach((value, i) =>
      expect(values[i]).toBeCloseTo(value, 9),
    );
    expect(extra(curve, 24)).toBeCloseTo(0.5 * 12, 10);
  });

  it('fades exponentially to a tenth: 0.9 / ln 10 of what a step would bring', () => {
    const curve = effect({ ...DEMAND, decay: 'exponential' });
    expect(extra(curve, 24)).toBeCloseTo(0.5 * 24 * 0.390_865_034, 7);
    // Twelve hours in, the mean of 10^(−x) over the next 24th: 0.3162 × 24 × (1 − 10^(−1/24))/ln 10.
    expect(atHours(curve, [26])[0]).toBeCloseTo(1 + 0.5 * 0.301_532, 5);
    expect(atHours(curve, [38])).toEqual([1]);
  });

  it('may be a lull that fills up again', () => {
    const curve = effect({ during: 0, after: 0.5, afterHours: 24, decay: 'linear' });
    expect(extra(curve, 24)).toBeCloseTo(-6, 10);
  });

  it('fades in steps of ten minutes at least', () => {
    const curve = effect({ ...DEMAND, afterHours: 0.5, decay: 'linear' });
    const hours = curve.times.slice(2).map((time) => time / HOUR);
    expect(hours).toHaveLength(4);
    [14, 14 + 1 / 6, 14 + 1 / 3, 14.5].forEach((hour, i) => expect(hours[i]).toBeCloseTo(hour, 12));
  });

  it('multiplies with another, up to a hundredfold', () => {
    const two = [outage(), outage({ occurrence: 1, start: 12 * HOUR })];
    expect(atHours(effect(DEMAND, two), [11, 13, 15, 17])).toEqual([2, 4, 3, 2.25]);
    const many = Array.from({ length: 8 }, (_, occurrence) => outage({ occurrence }));
    expect(atHours(effect(DEMAND, many), [11])).toEqual([100]);
  });

  it('is nothing where the factors are 1', () => {
    const { hazards } = threeSites([
      { ...FOUR_HOURS, demand: { during: 1, after: 3, afterHours: 0, decay: 'exponential' } },
    ]);
    expect(demandEffect(hazards, [outage()])).toBeUndefined();
  });
});
