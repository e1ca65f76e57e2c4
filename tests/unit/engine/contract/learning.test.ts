import { expect, it } from 'vitest';
import { learningPace } from '../../../../src/engine/contract/learning.ts';

it('takes a contact as much shorter as the volume has doubled', () => {
  const learning = { factorPerDoubling: 0.8, contactsBefore: 1000 };
  expect(learningPace(learning, 0)).toBe(1);
  // 1000 more: 2000 in all, one doubling; 3000 more: two; 7000 more: three.
  expect(learningPace(learning, 1000)).toBeCloseTo(0.8, 14);
  expect(learningPace(learning, 3000)).toBeCloseTo(0.64, 14);
  expect(learningPace(learning, 7000)).toBeCloseTo(0.512, 14);
});

it('stays as it is without a learning curve', () => {
  expect(learningPace({ factorPerDoubling: 1, contactsBefore: 1 }, 1e6)).toBe(1);
});
