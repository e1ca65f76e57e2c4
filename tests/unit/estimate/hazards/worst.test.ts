import { describe, expect, it } from 'vitest';
import type { HazardCost } from '../../../../src/estimate/hazards/cost.ts';
import { closestRival } from '../../../../src/estimate/hazards/rival.ts';
import { sparseInterval } from '../../../../src/estimate/hazards/sparse-interval.ts';
import { worstHazard } from '../../../../src/estimate/hazards/worst.ts';

const values = (...of: readonly number[]) => Float64Array.from(of);

describe('the rival that comes closest', () => {
  // Differences 9, 10, 11, 10: mean 10, s² = 2/3, half width 3.182 × √(2/3/4) = 1.3.
  const highest = values(19, 21, 20, 22);
  const steady = values(10, 11, 9, 12);
  // Differences −20, 40, 10, 22: mean 13, far wider than that.
  const wild = values(39, -19, 10, 0);

  it('is one that is not seen to be lower, even where another has a higher mean', () => {
    expect(closestRival([highest, steady, wild], 0)).toEqual({ place: 2, isSeenLower: false });
  });

  it('is the highest of those that are all seen to be lower', () => {
    const low = values(1, 2, 1, 3);
    expect(closestRival([low, highest, steady], 1)).toEqual({ place: 2, isSeenLower: true });
  });

  it('is none among hazards that do nothing', () => {
    expect(closestRival([highest, values(0, 0, 0, 0)], 0)).toBeUndefined();
  });
});

describe('the worst hazard', () => {
  const effect = (differences: Float64Array) => ({
    mean: sparseInterval(differences),
    differences,
  });
  const costing = (hazards: readonly number[], ...setups: Float64Array[]): HazardCost => ({
    hazards,
    years: 4,
    struck: 4,
    setups: setups.map((of) => ({
      cost: effect(of),
      lost: effect(values(0, 0, 0, 0)),
      continuityBroken: effect(values(0, 0, 0, 0)),
    })),
  });
  const flood = costing([0], values(5, 6, 5, 6), values(1, 1, 1, 2));
  const attack = costing([1], values(9, 8, 9, 8), values(20, 22, 21, 23));

  it('is looked for among single hazards, with its rival in the same setup', () => {
    const all = costing([0, 1], values(99, 99, 98, 99), values(99, 99, 98, 99));
    const worst = worstHazard([flood, attack, all], 'cost');
    expect(worst).toMatchObject({ hazard: 1, setup: 1, mean: { value: 21.5 } });
    expect(worst?.rival).toMatchObject({ hazard: 0, mean: { value: 1.25 }, isSeenLower: true });
  });

  it('is none where nothing has struck', () => {
    expect(worstHazard([{ ...flood, struck: 0 }], 'cost')).toBeUndefined();
  });
});
