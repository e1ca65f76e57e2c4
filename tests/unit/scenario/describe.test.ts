import { expect, it } from 'vitest';
import { describeSections } from '../../../src/scenario/describe.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { READY_MADE } from '../../../src/scenario/ready-made.ts';
import { baseScenario, changed } from '../../support/base-scenario.ts';

function lines(value: unknown): Readonly<Record<string, string>> {
  const parsed = parseScenario(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return Object.fromEntries(
    describeSections(parsed.value).map(({ title, summary }) => [title, summary]),
  );
}

it('says each section of the parcel carrier in one line', () => {
  expect(lines(READY_MADE[0]?.document)).toEqual({
    Demand: '8,000 a week',
    Providers: '2, 2 sites',
    Hazards: '12',
    Setups: '2',
    Contracts: '2, per hour',
    Run: '300 years',
  });
});

it('says when hazards are scripted, prices are mixed and the horizon is no year', () => {
  expect(lines(baseScenario())).toMatchObject({
    Demand: '5,000 a week',
    Hazards: '2, 1 at a set time',
    Contracts: '2, per hour, per contact',
    Run: '10 × 28 days',
  });
});

it('counts one thing in the singular, and no hazard in words', () => {
  const single = changed(changed(baseScenario(), 'hazards', []), 'horizon.days', 1);
  expect(lines(single)).toMatchObject({ Hazards: 'none', Run: '10 × 1 day' });
});
