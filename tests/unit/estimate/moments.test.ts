import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moments } from '../../../src/estimate/index.ts';

test('moments of a table computed by hand', () => {
  expect(moments([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({
    n: 8,
    mean: 5,
    variance: 32 / 7,
    minimum: 2,
    maximum: 9,
  });
});

// NIST Statistical Reference Datasets, NumAcc2, NumAcc3 and NumAcc4: 1,001 values, certified mean
// and a standard deviation of exactly 0.1.
test.each([
  { name: 'NumAcc2', middle: 1.2 },
  { name: 'NumAcc3', middle: 1_000_000.2 },
  { name: 'NumAcc4', middle: 10_000_000.2 },
])('large values that differ little keep their spread: $name', ({ middle }) => {
  const values = [middle];
  for (let i = 0; i < 500; i++) values.push(middle - 0.1, middle + 0.1);
  const { mean, variance } = moments(values);
  expect(mean).toBeCloseTo(middle, 8);
  // What the values themselves lose by being stored in 53 bits bounds the rest.
  expect(Math.sqrt(variance)).toBeCloseTo(0.1, 7);
});

test('the spread of a single value is unknown', () => {
  expect(moments([3])).toEqual({ n: 1, mean: 3, variance: Infinity, minimum: 3, maximum: 3 });
});

const samples = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), {
  minLength: 2,
  maxLength: 60,
});

test('the mean lies between the extremes, and constants have no variance', () => {
  fc.assert(
    fc.property(samples, (values) => {
      const { mean, minimum, maximum } = moments(values);
      expect(mean).toBeGreaterThanOrEqual(minimum);
      expect(mean).toBeLessThanOrEqual(maximum);
      const same = moments(values.map(() => values[0]!));
      expect([same.mean, same.variance]).toEqual([values[0], 0]);
    }),
    { seed: 1 },
  );
});

/** Squares of numbers this small are no longer held to 53 bits. */
const SMALLEST = 1e-290;

test('scaling and shifting the values scales and shifts the mean, and scales the variance', () => {
  const scales = fc.double({ min: 0.01, max: 100, noNaN: true });
  const shifts = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(samples, scales, shifts, (values, scale, shift) => {
      const before = moments(values);
      const after = moments(values.map((value) => scale * value + shift));
      const size = scale * Math.max(-before.minimum, before.maximum) + Math.abs(shift);
      expect(Math.abs(after.mean - (scale * before.mean + shift))).toBeLessThanOrEqual(
        1e-13 * size + SMALLEST,
      );
      expect(Math.abs(after.variance - scale * scale * before.variance)).toBeLessThanOrEqual(
        1e-12 * size * size + SMALLEST,
      );
    }),
    { seed: 1 },
  );
});
