import { expect, it } from 'vitest';
import { undecidedFrom } from '../../../src/engine/undecided.ts';

const [HOUR, DAY] = [3600, 86_400];

it('takes the intervals of the last day for a threshold of a day', () => {
  expect(undecidedFrom(DAY, 7 * DAY, HOUR / 2)).toBe(6 * 48);
});

it('takes no interval that has contacts of both kinds', () => {
  expect(undecidedFrom(45 * 60, DAY, HOUR / 2)).toBe(47);
  expect(undecidedFrom(20, DAY, HOUR / 2)).toBe(48);
});

it('takes all of them when the horizon is shorter than the threshold', () => {
  expect(undecidedFrom(2 * DAY, DAY, HOUR)).toBe(0);
});
