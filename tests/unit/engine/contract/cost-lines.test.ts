import { describe, expect, it } from 'vitest';
import {
  cents,
  costLines,
  monthsOf,
  type Volumes,
} from '../../../../src/engine/contract/cost-lines.ts';
import { clockOf } from '../../../../src/engine/demand/clock.ts';
import { routingPlan } from '../../../../src/engine/routing/routing-plan.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { validScenario } from '../../../support/simulate.ts';
import { outageScenario } from '../outage-scenario.ts';

type Contract = ScenarioInput['providers'][number]['contract'];

const clock = (start: string, days: number) => clockOf({ start, days, intervalMinutes: 30 });

/** Amounts of the lines of the setup with both providers, in euros, by kind and provider. */
function amounts(atlas: Contract, borealis: Contract, standbyAgents = [0, 0]): string[] {
  const input = outageScenario([]);
  const [phone] = input.channels;
  const scenario = validScenario({
    ...input,
    horizon: { start: '2027-01-15', days: 73, intervalMinutes: 30 },
    channels: [
      { ...phone!, costPerLostContact: 6.5 },
      { ...phone!, id: 'mobile', costPerLostContact: 0 },
    ],
    providers: [
      { ...input.providers[0]!, contract: atlas },
      { ...input.providers[1]!, contract: borealis },
    ],
    setups: input.setups.slice(0, 1).map((setup) => ({
      ...setup,
      teams: setup.teams.map((team) => ({ ...team, channels: ['phone', 'mobile'] })),
      routing: { phone: setup.routing['phone']!, mobile: setup.routing['phone']! },
    })),
  });
  // [team × 2 + channel]: Atlas answered 1,000 phone and 400 mobile contacts, Borealis 2,000 and 1.
  const volumes: Volumes = {
    answeredBy: [1000, 400, 2000, 1],
    handledBy: [360_000, 60_030, 720_000, 59],
    paidHours: [1234.5, 800],
    standbyHours: [0, 12.25],
    activations: [0, 3],
    lost: [77, 5],
  };
  const plan = routingPlan(scenario, scenario.setups[0]!);
  return costLines(scenario, plan, standbyAgents, clockOf(scenario.horizon)).map(
    ({ line, quantity }) =>
      `${line.kind} ${line.provider}: ${(cents(line, quantity(volumes)) / 100).toFixed(2)}`,
  );
}

describe('months', () => {
  it.each([
    ['2027-01-01', 365, 12],
    ['2028-02-01', 29, 1],
    ['2027-01-15', 31, 17 / 31 + 14 / 28],
    ['2027-12-31', 2, 2 / 31],
    ['2027-03-10', 1, 1 / 31],
  ])('from %s for %d days count by their days', (start, days, months) => {
    expect(monthsOf(clock(start, days))).toBeCloseTo(months, 12);
  });
});

describe('the lines of a statement, to the cent', () => {
  // 73 days from 15 January: 17/31 + 1 + 28/31 months; 73/365 = 0.2 years.
  const governancePerYear = 90_001;

  it('count each price by its own quantity', () => {
    const atlas: Contract = {
      prices: [
        { model: 'perStaffedHour', price: 31.07 },
        { model: 'perContact', price: 4.005, channel: 'phone' },
        { model: 'perHandledMinute', price: 0.815 },
        { model: 'fixedPerMonth', price: 12_000 },
      ],
      governancePerYear,
    };
    expect(amounts(atlas, { prices: [{ model: 'perContact', price: 4 }] })).toEqual([
      'perStaffedHour 0: 38355.92', // 1,234.5 h × 31.07 = 38,355.915
      'perContact 0: 4005.00', // 1,000 × 4.005
      'perHandledMinute 0: 5705.41', // 420,030 s = 7,000.5 min × 0.815 = 5,705.4075
      'fixedPerMonth 0: 29419.35', // 12,000 × (17/31 + 1 + 28/31) = 29,419.3548
      'governance 0: 18000.20', // 0.2 × 90,001
      'perContact 1: 8004.00', // 2,001 × 4
      'governance 1: 0.00',
      'lostContacts -1: 500.50', // 77 × 6.5
      'lostContacts -1: 0.00',
    ]);
  });

  it('pay standby agents a retainer, each call, and their hours at work', () => {
    const borealis: Contract = {
      prices: [],
      standby: { retainerPerAgentMonth: 110, activationFee: 2500, perActiveHour: 36.4 },
    };
    expect(amounts({ prices: [] }, borealis, [0, 20]).slice(1, 4)).toEqual([
      'standbyRetainer 1: 5393.55', // 20 × 110 × 2.4516129
      'standbyActivation 1: 7500.00',
      'standbyHours 1: 445.90', // 12.25 × 36.4
    ]);
  });
});
