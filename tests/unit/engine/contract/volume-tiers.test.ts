import { describe, expect, it } from 'vitest';
import { tierOf, unitsByTier, type Tiers } from '../../../../src/engine/contract/tiers.ts';
import { LedgerCase, type ContractInput, type LedgerInput } from './ledger-case.ts';

/** 4.00 up to 1,000; 3.50 beyond; 3.00 beyond 2,000. */
const STEPS = [
  { above: 1000, price: 3.5 },
  { above: 2000, price: 3 },
];

/** Atlas is paid by contact, under these tiers. */
function tiered(
  kind: Tiers['kind'],
  per: Tiers['per'],
  more: LedgerInput = {},
  contract: Partial<ContractInput> = {},
): LedgerCase {
  const prices = [
    { model: 'perContact', price: 4, tiers: { kind, per, steps: STEPS } },
  ] satisfies ContractInput['prices'];
  return new LedgerCase({ ...more, atlas: { prices, ...contract } });
}

describe('a volume', () => {
  it('reaches the tier above whose step it lies', () => {
    const tiers: Tiers = { kind: 'incremental', per: 'month', steps: STEPS };
    expect([0, 1000, 1000.5, 2000, 2001, 1e9].map((volume) => tierOf(tiers, volume))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
  });

  it('is billed unit by unit, or all of it at one price', () => {
    const units = (kind: Tiers['kind'], volume: number): number[] => {
      const into = new Float64Array(3).fill(9);
      unitsByTier({ kind, per: 'month', steps: STEPS }, volume, into);
      return [...into];
    };
    expect(units('incremental', 2500)).toEqual([1000, 1000, 500]);
    expect(units('incremental', 1000)).toEqual([1000, 0, 0]);
    expect(units('allUnits', 1000)).toEqual([1000, 0, 0]);
    expect(units('allUnits', 1001)).toEqual([0, 1001, 0]);
  });
});

describe('tiers of a month', () => {
  it('incremental: each unit at the price of its tier; each month begins anew', () => {
    const ledger = tiered('incremental', 'month')
      .work(0, { completed: 1500 })
      .work(20, { completed: 1000 })
      .work(31, { completed: 1200 });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact tier 0 1000 contacts × 4 = 4000.00',
      '2027-01 perContact tier 1 1000 contacts × 3.5 = 3500.00',
      '2027-01 perContact tier 2 500 contacts × 3 = 1500.00', // 2,500 − 2,000
      '2027-02 perContact tier 0 1000 contacts × 4 = 4000.00',
      '2027-02 perContact tier 1 200 contacts × 3.5 = 700.00',
    ]);
  });

  it('all units: the tier that is reached prices all of them', () => {
    const ledger = tiered('allUnits', 'month')
      .work(0, { completed: 2500 })
      .work(31, { completed: 1000 })
      .work(59, { completed: 1001 });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact tier 2 2500 contacts × 3 = 7500.00',
      '2027-02 perContact tier 0 1000 contacts × 4 = 4000.00',
      '2027-03 perContact tier 1 1001 contacts × 3.5 = 3503.50',
    ]);
  });

  it('of staffed hours and of agents count the same way', () => {
    const steps = [{ above: 100, price: 20 }];
    const ledger = new LedgerCase({
      atlas: {
        prices: [
          {
            model: 'perStaffedHour',
            price: 25,
            tiers: { kind: 'incremental', per: 'month', steps },
          },
          {
            model: 'perAgentMonth',
            price: 3000,
            hoursPerAgent: 10,
            tiers: { kind: 'allUnits', per: 'month', steps: [{ above: 12, price: 2900 }] },
          },
        ],
      },
    }).work(0, { paidHours: 130 });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perStaffedHour tier 0 100 agent-hours × 25 = 2500.00',
      '2027-01 perStaffedHour tier 1 30 agent-hours × 20 = 600.00',
      '2027-01 perAgentMonth tier 1 13 agents × 2900 = 37700.00', // 130 / 10 = 13 > 12
    ]);
  });
});

describe('tiers of a year', () => {
  it('incremental: go on from the months before', () => {
    const ledger = tiered('incremental', 'year')
      .work(0, { completed: 800 })
      .work(31, { completed: 700 })
      .work(59, { completed: 900 });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact tier 0 800 contacts × 4 = 3200.00', // 0 → 800
      '2027-02 perContact tier 0 200 contacts × 4 = 800.00', // 800 → 1,000
      '2027-02 perContact tier 1 500 contacts × 3.5 = 1750.00', // 1,000 → 1,500
      '2027-03 perContact tier 1 500 contacts × 3.5 = 1750.00', // 1,500 → 2,000
      '2027-03 perContact tier 2 400 contacts × 3 = 1200.00', // 2,000 → 2,400
    ]);
  });

  it('all units: the month that reaches a tier corrects the months before', () => {
    const ledger = tiered('allUnits', 'year')
      .work(0, { completed: 800 })
      .work(31, { completed: 700 })
      .work(59, { completed: 100 });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact tier 0 800 contacts × 4 = 3200.00',
      '2027-02 perContact tier 0 -800 contacts × 4 = -3200.00', // taken out of tier 0…
      '2027-02 perContact tier 1 1500 contacts × 3.5 = 5250.00', // …and all 1,500 at 3.50
      '2027-03 perContact tier 1 100 contacts × 3.5 = 350.00',
    ]);
    expect(ledger.totalCents).toBe(560_000); // 1,600 × 3.50
  });

  it('all units: what is taken back counts at the index it was billed at', () => {
    const ledger = tiered(
      'allUnits',
      'year',
      {},
      { indexation: { from: '2027-02-01', everyMonths: 12, rate: 0.1 } },
    )
      .work(0, { completed: 800 })
      .work(31, { completed: 700 })
      .work(59, { completed: 100 });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact tier 0 800 contacts × 4 = 3200.00',
      '2027-02 perContact tier 0 -800 contacts × 4 = -3200.00', // as billed, not at 4.40
      // 800 × 3.5 + 700 × 3.5 × 1.1 = 2,800 + 2,695 = 5,495
      '2027-02 perContact tier 1 1500 contacts × 3.663333 = 5495.00',
      '2027-03 perContact tier 1 100 contacts × 3.85 = 385.00',
    ]);
  });

  it('all units: surcharges of the month that corrects are on the price that is reached', () => {
    const ledger = tiered(
      'allUnits',
      'year',
      {},
      { premiums: [{ name: 'Sunday', surcharge: 0.2, days: [7] }] },
    )
      .work(0, { completed: 1000 })
      .work(37, { completed: 10 }); // Sunday, 7 February
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact tier 0 1000 contacts × 4 = 4000.00',
      '2027-02 perContact tier 0 -1000 contacts × 4 = -4000.00',
      '2027-02 perContact tier 1 1010 contacts × 3.5 = 3535.00',
      '2027-02 premium 0 on clause 0 10 contacts × 0.7 = 7.00', // 3.5 × 0.2
    ]);
  });

  it('all units: two years that cancel out in one tier leave what the index changed', () => {
    // Day 364 ends the first year: 800 at 4.00 are priced again; the second begins with 800 at 4.40.
    const ledger = tiered(
      'allUnits',
      'year',
      { start: '2027-01-15', days: 396 },
      { indexation: { from: '2028-01-01', everyMonths: 12, rate: 0.1 } },
    )
      .work(0, { completed: 800 })
      .work(364, { completed: 700 })
      .work(365, { completed: 800 });
    expect(ledger.settle().rows('perContact')).toEqual([
      '2027-01 perContact tier 0 800 contacts × 4 = 3200.00',
      // 800 × 3.5 + 700 × 3.85 = 5,495; tier 0: −800 × 4 + 800 × 4.4 = 320: 5,815 / 1,500
      '2028-01 perContact tier 1 1500 contacts × 3.876667 = 5815.00',
    ]);
  });

  it('begin anew on the anniversary of the first day, within the month', () => {
    // 1 year and 31 days from 15 January 2027: the second year begins on 15 January 2028, day 365.
    const ledger = tiered('incremental', 'year', { start: '2027-01-15', days: 396 })
      .work(364, { completed: 1100 })
      .work(365, { completed: 1050 });
    expect(ledger.settle().rows()).toEqual([
      '2028-01 perContact tier 0 2000 contacts × 4 = 8000.00', // 1,000 of each year
      '2028-01 perContact tier 1 150 contacts × 3.5 = 525.00', // 100 + 50
    ]);
  });

  it('begin anew with new prices, and not with other amendments', () => {
    const next = {
      model: 'perContact',
      price: 5,
      tiers: { kind: 'incremental', per: 'year', steps: [{ above: 100, price: 4.5 }] },
    } satisfies ContractInput['prices'][number];
    const ledger = tiered(
      'incremental',
      'year',
      {},
      {
        amendments: [
          { from: '2027-01-11', premiums: [] },
          { from: '2027-02-15', prices: [next] },
        ],
      },
    )
      .work(9, { completed: 600 })
      .work(10, { completed: 600 })
      .work(44, { completed: 300 }) // 14 February
      .work(45, { completed: 150 }); // 15 February
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact tier 0 1000 contacts × 4 = 4000.00',
      '2027-01 perContact tier 1 200 contacts × 3.5 = 700.00',
      '2027-02 perContact tier 1 300 contacts × 3.5 = 1050.00', // 1,200 → 1,500
      '2027-02 perContact tier 0 by amendment 1 100 contacts × 5 = 500.00',
      '2027-02 perContact tier 1 by amendment 1 50 contacts × 4.5 = 225.00',
    ]);
  });
});

describe('tiers with an index, a currency and a surcharge', () => {
  it('multiply', () => {
    const ledger = tiered(
      'incremental',
      'month',
      { scenario: { exchangeRates: { USD: 0.5 } } },
      {
        currency: 'USD',
        indexation: { from: '2027-01-01', everyMonths: 12, rate: 0.1 },
        premiums: [{ name: 'Sunday', surcharge: 0.2, days: [7] }],
      },
    )
      .work(0, { completed: 1200 }) // Friday, 1 January
      .work(2, { completed: 300 }); // Sunday
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact tier 0 1000 contacts × 2.2 = 2200.00', // 4 × 0.5 × 1.1
      '2027-01 perContact tier 1 500 contacts × 1.925 = 962.50', // 3.5 × 0.5 × 1.1
      // mean price (2,200 + 962.5) / 1,500 = 2.108333; × 0.2 × 300 = 126.50
      '2027-01 premium 0 on clause 0 300 contacts × 0.421667 = 126.50',
    ]);
  });
});
