import { expect, it } from 'vitest';
import { describeSections } from '../../../src/scenario/describe.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { checkShape } from '../../../src/scenario/shape.ts';
import { READY_MADE } from '../../../src/scenario/ready-made.ts';
import { baseScenario, baseScenarioWith, changed } from '../../support/base-scenario.ts';
import { contractScenario } from '../../support/contract-scenario.ts';
import { wideScenarioWith } from '../../support/wide-scenario.ts';

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

it('says what is deferred, special or warmed up', () => {
  const special = [{ date: '2027-01-06', name: 'Epiphany' }];
  const wide = changed(wideScenarioWith('specialDays', special), 'horizon.warmUpDays', 7);
  expect(lines(wide)).toMatchObject({
    Demand: '6,000 a week, 3 channels, 1 deferred, 1 special day',
    Run: '10 × 28 days, warmed up 7 days',
  });
});

it('says what contracts ask for, who leaves and what follows performance', () => {
  const shaped = checkShape(
    structuredClone(contractScenario()) as Parameters<typeof checkShape>[0],
  );
  if (!shaped.ok) throw new Error(JSON.stringify(shaped.error));
  const summaries = describeSections(shaped.value).map(({ title, summary }) => [title, summary]);
  expect(Object.fromEntries(summaries)).toMatchObject({
    Setups: '2, 1 departure, shares that follow performance',
    Contracts:
      '2, per contact, per resolved contact, per hour, fixed, 1 commitment, 2 indicators, 1 amendment, 2 triggers, own costs',
  });
});

it.each([
  ['one row for five open days', [[10, 20]], '150 a week'],
  ['a row for each weekday', [[1], [2], [4], [8], [16], [32], [64]], '31 a week'],
  ['a row for each day', new Array(28).fill([3]), '15 a week'],
])('counts a table of contacts with %s', (_, days, words) => {
  const table = { startsAt: '08:00', stepMinutes: 60, days };
  expect(lines(baseScenarioWith('channels[0].demand.table', table))).toMatchObject({
    Demand: words,
  });
});
