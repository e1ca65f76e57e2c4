import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groupsOfBars,
  sumOf,
  withGroupMean,
  withGroupSum,
} from '../../../../src/ui/editor/pictures/groups-of-bars.ts';
import { keyed, niceStep } from '../../../../src/ui/editor/pictures/keys.ts';
import { bordersOf, withBorder } from '../../../../src/ui/editor/pictures/share-borders.ts';

const all = (values: readonly number[]) => sumOf(values, { from: 0, to: values.length });

describe('bars', () => {
  test('that are wide enough are caught one by one, narrow ones together, 24 pixels at least', () => {
    expect(groupsOfBars(7, 340)).toHaveLength(7);
    // 24 half-hours in 360 pixels are 15 pixels each: two make 30.
    expect(groupsOfBars(24, 360).slice(0, 2)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
    // 52 weeks in 340 pixels: 6.5 each, four make 26; the last four end at 52.
    expect(groupsOfBars(52, 340).at(-1)).toEqual({ from: 48, to: 52 });
    expect(groupsOfBars(0, 340)).toEqual([]);
  });

  test('leave the others their ratio and all together their sum', () => {
    // 10 of 40 become 20: the other 30 become 20, so each is two thirds of itself.
    expect(withGroupSum([10, 15, 15], { from: 0, to: 1 }, 20)).toEqual([20, 10, 10]);
    // Two bars at once keep their own ratio too: 1 + 3 of 8 become 2.
    expect(withGroupSum([1, 3, 4], { from: 0, to: 2 }, 2)).toEqual([0.5, 1.5, 6]);
  });

  test('start evenly from nothing, and take no more than 98 % of the sum', () => {
    expect(withGroupSum([0, 0, 10], { from: 0, to: 2 }, 4)).toEqual([2, 2, 6]);
    expect(withGroupSum([10, 90], { from: 0, to: 1 }, 1000)).toEqual([98, 2]);
    expect(withGroupSum([10, 90], { from: 0, to: 1 }, -5)).toEqual([0, 100]);
    // Nothing else could give or take.
    expect(withGroupSum([10, 0], { from: 0, to: 1 }, 5)).toEqual([10, 0]);
  });

  test('keep their sum whatever is dragged, and stay weights', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 2, maxLength: 60 }),
        fc.nat(),
        fc.double({ min: -0.5, max: 1.5, noNaN: true }),
        (weights, place, part) => {
          const from = place % weights.length;
          const total = all(weights);
          const after = withGroupSum(weights, { from, to: from + 1 }, part * total);
          expect(Math.abs(all(after) - total)).toBeLessThanOrEqual(total * 1e-9);
          expect(Math.min(...after)).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 200, seed: 5 },
    );
  });

  test('of agents change alone, in whole numbers', () => {
    const limits = { most: 100, isWhole: true };
    // The mean of 4 and 8 goes from 6 to 9: half as many again.
    expect(withGroupMean([4, 8, 5], { from: 0, to: 2 }, 9, limits)).toEqual([6, 12, 5]);
    expect(withGroupMean([4, 8, 5], { from: 2, to: 3 }, 1000, limits)).toEqual([4, 8, 100]);
    expect(withGroupMean([0, 0], { from: 0, to: 2 }, 3, limits)).toEqual([3, 3]);
  });
});

describe('borders between shares', () => {
  test('move what lies beside them, and the sum stays', () => {
    expect(bordersOf([0.6, 0.3, 0.1])).toEqual([0.6, 0.9, 1]);
    expect(withBorder([0.6, 0.3, 0.1], 0, 0.504)).toEqual([0.5, 0.4, 0.1]);
    expect(withBorder([0.6, 0.3, 0.1], 1, 0.75)).toEqual([0.6, 0.15, 0.25]);
  });

  test('stop at the next border, and the last one is the whole', () => {
    expect(withBorder([0.6, 0.3, 0.1], 0, 0.95)).toEqual([0.9, 0, 0.1]);
    expect(withBorder([0.6, 0.3, 0.1], 1, 0.2)).toEqual([0.6, 0, 0.4]);
    expect(withBorder([0.6, 0.4], 1, 0.5)).toEqual([0.6, 0.4]);
  });
});

describe('keys of a slider', () => {
  const slider = { value: 5, step: 1, coarse: 10, minimum: 0, maximum: 12 };

  test('step, leap, and go to the ends, within the range', () => {
    expect(keyed({ key: 'ArrowRight' }, slider)).toBe(6);
    expect(keyed({ key: 'ArrowDown' }, slider)).toBe(4);
    expect(keyed({ key: 'ArrowUp', shiftKey: true }, slider)).toBe(12);
    expect(keyed({ key: 'PageDown' }, slider)).toBe(0);
    expect(keyed({ key: 'End' }, slider)).toBe(12);
    expect(keyed({ key: 'a' }, slider)).toBeUndefined();
  });

  test('use round steps', () => {
    expect([0.07, 3.9, 14, 1].map(niceStep)).toEqual([0.05, 2, 10, 1]);
  });
});
