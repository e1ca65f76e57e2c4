import { expect, test } from 'vitest';
import {
  inputDifferences,
  setupDifferences,
} from '../../../../src/ui/compare/input-differences.ts';
import { READY_MADE } from '../../../../src/scenario/ready-made.ts';
import { baseScenarioWith } from '../../../support/base-scenario.ts';
import { parsed } from '../real-results.ts';
import { twoProviders } from '../../store/fixture.ts';

const base = parsed(baseScenarioWith('channels[0].demand.contactsPerWeek', 8000));
const lines = (found: ReturnType<typeof inputDifferences>): readonly string[] =>
  found.map(({ label, before, after }) => `${label}: ${before} → ${after}`);

test('a changed number is told with its label, its unit and both values', () => {
  const after = parsed(baseScenarioWith('channels[0].demand.contactsPerWeek', 12000));
  expect(lines(inputDifferences(base, after))).toEqual([
    'Phone, Contacts a week: 8,000\u00a0contacts → 12,000\u00a0contacts',
  ]);
});

test('shares are told in per cent, with who has them', () => {
  const share = 'providers[0].sites[0].homeWorking.share';
  const before = parsed(baseScenarioWith(share, 0.25));
  const after = parsed(baseScenarioWith(share, 0.5));
  expect(lines(inputDifferences(before, after))).toEqual([
    'Atlas, Lyon, Agents who can work from home: 25\u00a0% → 50\u00a0%',
  ]);
});

test('two setups differ in teams, shares and routing, each by its names', () => {
  const carrier = parsed(READY_MADE[0]?.document);
  expect(lines(setupDifferences(carrier, 0, 1))).toEqual([
    'Lyon, Staffing, Share staffed for: 100\u00a0% → 60\u00a0%',
    'Teams, Porto: none → Channels Phone; Share staffed for 40\u00a0%; Spare 10\u00a0%',
    'Phone, Shares, Atlas: 100\u00a0% → 60\u00a0%',
    'Phone, Shares, Borealis: none → 40\u00a0%',
    'Phone, Overflow: none → Overflow when the expected wait exceeds 60\u00a0s',
    'Phone, Fail-over: none → Detection 10\u00a0min; Switch-over 5\u00a0min; Fail-back 30\u00a0min',
  ]);
});

test('a setup and itself differ in nothing, and turned round the values change places', () => {
  const scenario = twoProviders();
  expect(setupDifferences(scenario, 1, 1)).toEqual([]);
  const there = setupDifferences(scenario, 0, 1);
  const back = setupDifferences(scenario, 1, 0);
  expect(back.map(({ before }) => before).sort()).toEqual(there.map(({ after }) => after).sort());
});

test('no ready-made scenario tells a path or an object instead of words', () => {
  for (const { document } of READY_MADE) {
    const scenario = parsed(document);
    for (let setup = 1; setup < scenario.setups.length; setup++) {
      for (const { label, before, after } of setupDifferences(scenario, 0, setup)) {
        expect(`${label} ${before} ${after}`).not.toMatch(/\[|undefined|NaN|object|setups/);
      }
    }
  }
});
