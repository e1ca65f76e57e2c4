import { describe, expect, it } from 'vitest';
import { contractScenario, faultsOf, onlyFaultWith } from '../../support/contract-scenario.ts';
import { changed } from '../../support/base-scenario.ts';
import {
  both,
  c,
  departure,
  indicator,
  LEAVING,
  premium,
  prices,
  steps,
  trigger,
} from './contract-refusals.ts';

describe('contracts are accepted', () => {
  it('with every clause there is', () => {
    expect(faultsOf(contractScenario())).toEqual([]);
  });

  it.each<readonly [string, string, unknown]>([
    [
      'an amendment before the horizon, and one after it',
      `${c}.amendments`,
      [{ from: '2020-01-01' }, { from: '2040-01-01' }],
    ],
    [
      'a malus for any miss beside a bonus on target',
      `${c}.indicators`,
      indicator({ steps: steps([0, -0.01], [0, 0.01]) }),
    ],
    [
      'a surcharge for the whole day',
      `${c}.premiums`,
      premium({ from: '00:00', to: '24:00', days: [6, 7] }),
    ],
    [
      'a surcharge from midnight to midnight, written over it',
      `${c}.premiums`,
      premium({ from: '22:00', to: '00:00' }),
    ],
    ['a departure at a rate of zero', `${both}.departures`, departure({ perYear: 0 })],
    ['a price for transfers that nobody makes', 'client', { perTransfer: 3 }],
    ['a refusal above the band where nobody else answers', `${c}.commitment.above`, 'refuse'],
    ['the currency of the scenario', `${c}.currency`, 'EUR'],
    ['force majeure without indicators', `${c}.indicators`, []],
    [
      'triggers and terms of leaving that an amendment brings',
      'providers[1].contract.amendments',
      [{ from: '2027-07-01', leaving: LEAVING, triggers: [{ ...trigger(), then: prices }] }],
    ],
  ])('%s', (_, path, value) => {
    expect(faultsOf(changed(contractScenario(), path, value))).toEqual([]);
  });
});

describe('contracts out of all proportion', () => {
  const prices = (count: number, tiers: number) =>
    Array.from({ length: count }, (_, index) => ({
      model: 'perContact',
      price: index,
      tiers: {
        kind: 'allUnits',
        per: 'year',
        steps: Array.from({ length: tiers }, (_step, above) => ({ above: above + 1, price: 1 })),
      },
    }));
  const premiums = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `Night ${index}`, surcharge: 0.1 }));

  // 30 prices × (12 tiers + 1) are 390 lines, with 3 of others; 2 × 10 more for all the rest.
  it('are refused for more than 400 lines of cost', () => {
    const others = [
      [`${c}.premiums`, []],
      [`${c}.amendments`, []],
      [`${c}.indicators`, []],
      [`${c}.commitment`, undefined],
    ] as const;
    expect(onlyFaultWith([`${c}.prices`, prices(30, 12)], ...others)).toMatchObject({
      code: 'size',
      path: c,
      received: '411 lines of cost',
      expected: 'at most 400 lines of cost in all contracts',
    });
    expect(
      faultsOf(
        [[`${c}.prices`, prices(29, 12)] as const, ...others].reduce<unknown>(
          (document, [path, value]) => changed(document, path, value),
          contractScenario(),
        ),
      ),
    ).toEqual([]);
  });

  it('are refused for surcharges that every amendment changes', () => {
    const amendments = Array.from({ length: 12 }, (_, month) => ({
      from: `2027-${String(month + 1).padStart(2, '0')}-15`,
      premiums: premiums(8),
    }));
    expect(
      onlyFaultWith([`${c}.prices`, prices(10, 1)], [`${c}.amendments`, amendments]).received,
    ).toMatch(/^1,\d{3} lines of cost$/);
  });

  it.each([
    ['an index of a thousand years', { from: '0001-01-01', everyMonths: 1, rate: 0.01 }],
    ['an index of halves', { from: '2027-01-04', everyMonths: 1, rate: -0.5 }],
    ['an index of every month for a century', { from: '1900-01-01', everyMonths: 1, rate: 0.5 }],
  ])('are refused for %s', (_, indexation) => {
    expect(onlyFaultWith([`${c}.indexation`, indexation])).toMatchObject({
      code: 'consistency',
      path: `${c}.indexation`,
      expected: 'prices between a thousandth and 1000 times those signed',
    });
  });

  it('are refused for an index that is too much together with the one it replaces', () => {
    // Nine changes up to 3 January, 1.5^9 = 38; ten from 1 April to 1 January, 1.5^10 = 58: 2,217 times
    // the prices as signed, though each alone is accepted.
    const index = (from: string) => ({ from, everyMonths: 1, rate: 0.5, indexedShare: 1 });
    const second = [{ from: '2027-01-04', indexation: index('2027-04-01') }];
    expect(faultsOf(changed(contractScenario(), `${c}.amendments`, second))).toEqual([]);
    expect(
      onlyFaultWith([`${c}.indexation`, index('2026-04-04')], [`${c}.amendments`, second]),
    ).toMatchObject({
      code: 'consistency',
      path: `${c}.amendments[0].indexation`,
      received: '19 changes until 2028-01-02',
    });
  });

  it('are refused for an amount above a billion by an amendment too', () => {
    const change = [{ from: '2027-07-01', minimumPerMonth: 9.9e8 }];
    expect(onlyFaultWith([`${c}.amendments`, change])).toMatchObject({
      path: `${c}.currency`,
      received: '990,000,000 CHF at 1.05',
    });
  });

  it('keep what is wrong to fifty reasons, and never throw', () => {
    const wrong = Array.from({ length: 60 }, () => ({
      from: '2027-99-99',
      channels: ['fax'],
      countries: ['xx'],
      prices: [{ model: 'perContact', price: 1, channel: 'constructor-' }],
      indicators: indicator({ target: -1e6, channel: 'fax', steps: steps([1e6, -1]) }),
    }));
    const faults = faultsOf(changed(contractScenario(), `${c}.amendments`, wrong));
    expect(faults.length).toBe(50);
  });
});
