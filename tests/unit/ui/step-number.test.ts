import { describe, expect, test } from 'vitest';
import { stepNumber, type Steppable } from '../../../src/ui/editor/step-number.ts';

const number: Steppable = {
  kind: 'number',
  percent: false,
  minimum: 0,
  maximum: 1e9,
  choices: [],
};
const whole: Steppable = { ...number, kind: 'integer' };
const percent: Steppable = { ...number, percent: true, maximum: 1 };

describe('the arrow keys of a number field', () => {
  test.each([
    [21_000, 22_000],
    [10_700, 11_700],
    [360, 370],
    [12, 13],
    [6.5, 6.6],
    [0.5, 0.51],
    [0.01, 0.011],
    [0, 0.1],
  ])('%d goes up to %d', (from, to) => {
    expect(stepNumber(from, 1, number)).toBe(to);
  });

  test.each([100, 1000, 20, 0.1, 3.7])('down undoes up at %d', (value) => {
    expect(stepNumber(stepNumber(value, 1, number), -1, number)).toBe(value);
    expect(stepNumber(stepNumber(value, -1, number), 1, number)).toBe(value);
  });

  test('Shift is ten times as far', () => {
    expect(stepNumber(360, 1, number, true)).toBe(460);
    expect(stepNumber(0.6, -1, percent, true)).toBe(0.5);
  });

  test('a percentage moves by a point and stays a share', () => {
    expect(stepNumber(0.6, 1, percent)).toBe(0.61);
    expect(stepNumber(0.07, 1, percent)).toBe(0.08);
    expect(stepNumber(1, 1, percent)).toBe(1);
    expect(stepNumber(0, -1, percent)).toBe(0);
  });

  test('a whole number stays whole', () => {
    expect(stepNumber(7, 1, whole)).toBe(8);
    expect(stepNumber(0, 1, whole)).toBe(1);
    expect(stepNumber(300, 1, whole)).toBe(310);
  });

  test('one of several numbers goes to the next of them', () => {
    const interval: Steppable = { ...number, kind: 'oneOf', choices: [5, 10, 15, 30, 60] };
    expect(stepNumber(30, 1, interval)).toBe(60);
    expect(stepNumber(30, -1, interval)).toBe(15);
    expect(stepNumber(60, 1, interval)).toBe(60);
  });
});
