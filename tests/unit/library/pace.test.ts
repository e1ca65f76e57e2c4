import { expect, test, vi } from 'vitest';
import { createPace } from '../../../src/library/pace.ts';

test('long work rests after eight milliseconds of it, and not before', async () => {
  let clock = 0;
  const rest = vi.fn(() => {
    // Whatever comes between does not count as work.
    clock += 100;
    return Promise.resolve();
  });
  const pace = createPace(() => clock, rest);
  const rests: number[] = [];
  for (const work of [3, 3, 3, 7, 1, 30]) {
    clock += work;
    await pace();
    rests.push(rest.mock.calls.length);
  }
  expect(rests).toEqual([0, 0, 1, 1, 2, 3]);
});
