import { describe, expect, it } from 'vitest';
import { setupKeys } from '../../../src/runner/reuse/setup-keys.ts';
import type { Scenario, ScenarioInput } from '../../../src/scenario/types.ts';
import { validScenario } from '../../support/simulate.ts';
import { smallScenario } from './fixture.ts';

type Provider = ScenarioInput['providers'][number];
type Contract = Provider['contract'];

/** Atlas answers in both setups, Borealis in none. */
function scenario(terms: Partial<Contract> = {}, edit: Partial<ScenarioInput> = {}): Scenario {
  const base: ScenarioInput = smallScenario(7);
  const [atlas] = base.providers as [Provider];
  return validScenario({
    ...base,
    providers: [
      { ...atlas, contract: { ...atlas.contract, ...terms } },
      { ...atlas, id: 'borealis', sites: [{ id: 'oslo', name: 'Oslo' }] },
    ],
    ...edit,
  });
}

const indicator = (name: 'answerRate' | 'serviceLevel' | 'backlogAge', bonusPerPoint = 0.01) => ({
  indicator: name,
  channel: 'phone',
  target: 0.8,
  slope: { malusPerPoint: 0.01, bonusPerPoint },
});
const premium = (surcharge: number, from = '18:00') => {
  return { name: 'Evening', from, to: '20:00', surcharge };
};
const commitment = (band: number, above: 'premium' | 'refuse', takeOrPay = 0) => ({
  forecastWeeksAhead: 1,
  band,
  takeOrPay,
  above,
});
const perContact = (price: number) => ({ model: 'perContact' as const, price });

/** What two scenarios have in common, in both setups. */
function common(one: Scenario, other: Scenario): 'all' | 'work' | 'nothing' {
  const [a, b] = [setupKeys(one), setupKeys(other)];
  if (a.every(({ whole }, i) => whole === b[i]?.whole)) return 'all';
  if (a.every(({ work }, i) => work === b[i]?.work)) return 'work';
  expect(a.some(({ work }, i) => work === b[i]?.work)).toBe(false);
  return 'nothing';
}

describe('the key of a setup', () => {
  it('leaves out what no figure of it comes from', () => {
    const { setups, providers } = scenario();
    const renamed = setups.map((setup) => ({ ...setup, name: 'Other', id: `${setup.id}-2` }));
    const [atlas, borealis] = providers as [Provider, Provider];
    const dearer = { ...borealis, contract: { ...borealis.contract, prices: [perContact(9)] } };
    expect(common(scenario(), scenario({}, { name: 'Other', description: 'Other' }))).toBe('all');
    expect(common(scenario(), scenario({}, { setups: renamed }))).toBe('all');
    expect(common(scenario(), scenario({}, { providers: [atlas, dearer] }))).toBe('all');
    const run = { seed: 'runner-tests', replications: 41 };
    expect(common(scenario(), scenario({}, { run }))).toBe('all');
  });

  it('tells worlds apart, and providers that it names', () => {
    const { providers } = scenario();
    const [atlas, borealis] = providers as [Provider, Provider];
    const skilled = { ...atlas, skills: { phone: { handleTimeFactor: 1.1 } } };
    const run = { seed: 'other', replications: 40 };
    expect(common(scenario(), scenario({}, { run }))).toBe('nothing');
    expect(common(scenario(), scenario({}, { providers: [skilled, borealis] }))).toBe('nothing');
    // Which sites there are says how many an outage strikes.
    const moved = { ...borealis, sites: [{ id: 'oslo', name: 'Oslo', dependsOn: ['grid'] }] };
    expect(common(scenario(), scenario({}, { providers: [atlas, moved] }))).toBe('nothing');
  });

  it.each<[string, Partial<Contract>, Partial<Contract>]>([
    ['a price', {}, { prices: [perContact(4)] }],
    ['a price of another kind', {}, { prices: [{ model: 'perHandledMinute', price: 1 }] }],
    ['a fee', {}, { governancePerYear: 100, minimumPerMonth: 5 }],
    ['a currency', {}, { currency: 'EUR' }],
    ['how high a surcharge is', { premiums: [premium(0.2)] }, { premiums: [premium(0.3)] }],
    [
      'an indicator more',
      { indicators: [indicator('answerRate')] },
      { indicators: [indicator('serviceLevel', 0.02), indicator('answerRate')] },
    ],
    [
      'the price above a band',
      { commitment: commitment(0.1, 'premium') },
      { commitment: { ...commitment(0.2, 'premium'), premiumFactor: 1.5 } },
    ],
    [
      'the share that is paid anyway',
      { commitment: commitment(0.1, 'premium', 0.5) },
      { commitment: commitment(0.1, 'premium', 0.8) },
    ],
    [
      'an exit fee',
      { leaving: { noticeMonths: 3, exitFee: 5, handOverWeeks: 2 } },
      { leaving: { noticeMonths: 3, exitFee: 9, exitFeeMonths: 2, handOverWeeks: 2 } },
    ],
  ])('without amounts of money is the same after a change of %s', (_, before, after) => {
    expect(common(scenario(before), scenario(after))).toBe('work');
  });

  it.each<[string, Partial<Contract>, Partial<Contract>]>([
    ['when a surcharge holds', { premiums: [premium(0.2)] }, { premiums: [premium(0.2, '19:00')] }],
    [
      'which surcharge is the highest',
      { premiums: [premium(0.2), premium(0.3, '19:00')] },
      { premiums: [premium(0.4), premium(0.3, '19:00')] },
    ],
    ['whether a surcharge counts', { premiums: [premium(0)] }, { premiums: [premium(0.1)] }],
    ['a first indicator', {}, { indicators: [indicator('answerRate')] }],
    ['a commitment', {}, { commitment: commitment(0.1, 'premium') }],
    [
      'what a provider refuses',
      { commitment: commitment(0.1, 'refuse') },
      { commitment: commitment(0.2, 'refuse') },
    ],
    [
      'whether anything is paid anyway',
      { commitment: commitment(0.1, 'premium') },
      { commitment: commitment(0.1, 'premium', 0.5) },
    ],
    [
      'tiers over years',
      {},
      {
        prices: [
          {
            ...perContact(3),
            tiers: { kind: 'incremental', per: 'year', steps: [{ above: 9, price: 2 }] },
          },
        ],
      },
    ],
    ['a dated price', {}, { amendments: [{ from: '2027-01-06', prices: [perContact(3)] }] }],
    ['what is forgiven', {}, { forceMajeure: { kinds: ['flood'] } }],
  ])('without amounts of money is another after a change of %s', (_, before, after) => {
    expect(common(scenario(before), scenario(after))).toBe('nothing');
  });

  it('without amounts of money tells whether backlogs are looked at', () => {
    const asked = (name: 'answerRate' | 'backlogAge'): Scenario => {
      const { providers, ...rest } = scenario();
      const [atlas, borealis] = providers as [Scenario['providers'][0], Scenario['providers'][0]];
      const indicators = [indicator(name)] as unknown as typeof atlas.contract.indicators;
      const contract = { ...atlas.contract, indicators };
      return { ...rest, providers: [{ ...atlas, contract }, borealis] };
    };
    expect(common(asked('answerRate'), asked('backlogAge'))).toBe('nothing');
  });

  it('without amounts of money leaves out what the client loses, not whether it looks', () => {
    const client = (perBreach: number): Partial<ScenarioInput> => ({ client: { perBreach } });
    const { channels } = scenario();
    const dear = channels.map((channel) => ({ ...channel, costPerLostContact: 9 }));
    expect(common(scenario(), scenario({}, { channels: dear }))).toBe('work');
    expect(common(scenario({}, client(5)), scenario({}, client(6)))).toBe('work');
    expect(common(scenario(), scenario({}, { client: { perTransfer: 3 } }))).toBe('work');
    expect(common(scenario({}, client(0)), scenario({}, client(5)))).toBe('nothing');
  });
});
