import { expect, it } from 'vitest';
import { noteDisruptions } from '../../../../src/engine/replication/breaches.ts';

it('counts a disruption once, in the month that makes it longer than tolerable', () => {
  const hours = [0, 0];
  const breaches = [0, 0];
  // Half-hours; 2: closed. One disruption of 5 over the month's end (interval 6), one of 2 before it.
  const below = Uint8Array.of(1, 1, 0, 2, 1, 1, 2, 1, 1, 1, 0, 1);
  noteDisruptions(
    below,
    3,
    0.5,
    (interval) => (interval < 6 ? 0 : 1),
    (month, time, broken) => {
      hours[month]! += time;
      breaches[month]! += broken;
    },
  );
  expect(hours).toEqual([2, 2]);
  // Its fourth interval below is the second of the second month.
  expect(breaches).toEqual([0, 1]);
});
