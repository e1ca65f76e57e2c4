import { expect, it } from 'vitest';
import { simulate } from '../../../support/simulate.ts';
import { billed, nightPost } from './night-post.ts';

it('what is taken as a shift opens has the price of that hour, not of the one before', () => {
  // Nobody works from 20:00 to 08:00: no contact has the surcharge of the night, those that came in it
  // neither. n ≈ 5,900 in two months.
  const night = { name: 'Night', surcharge: 0.5, from: '20:00', to: '08:00' };
  const { engine } = simulate(nightPost({ premiums: [night] }), 1);
  expect(billed(engine, 'perContact')).toHaveLength(2);
  expect(billed(engine, 'premium')).toEqual([]);
});
