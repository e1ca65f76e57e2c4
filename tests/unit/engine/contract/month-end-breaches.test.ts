import { expect, it } from 'vitest';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { simulate } from '../../../support/simulate.ts';
import { billed, nightPost, powerCut } from './night-post.ts';

const disrupted = (hazards: ScenarioInput['hazards'] = []): string[] => {
  const { engine } = simulate(nightPost({}, { client: { perBreach: 1000 }, hazards }), 1);
  return billed(engine, 'continuityBreach');
};

it('what still waits as a month closes, and may yet be answered in time, is no disruption', () => {
  // What comes after 18:00 on 31 January, six hours of it, is answered at 08:00, within 24 hours; four
  // hours in a row are tolerable.
  expect(disrupted()).toEqual([]);
});

it('what is late by then is one', () => {
  // Out from 30 January to 2 February, 23:00: as January closes, what came from 18:00 on the 29th to
  // midnight on the 30th has waited 24 hours and more.
  expect(disrupted([powerCut('2027-01-30T00:00', 95)])).toEqual(['0: 1']);
});

it('one that shows only after the closing is billed with the next month', () => {
  // Out from 1 to 2 February: what came after 18:00 on 31 January is late on 1 February.
  expect(disrupted([powerCut('2027-02-01T00:00', 47)])).toEqual(['1: 1']);
});
