import { describe, expect, it } from 'vitest';
import { LedgerCase, type ContractInput } from './ledger-case.ts';

/*
 * Amendments on 11 February 2027, worked out by hand: January has 31 days (0 to 30), February 28 (31 to
 * 58), of which 10 come before and 18 after, March 31 (59 to 89).
 */

const ON = '2027-02-11';
/** The last day before, and the first after. */
const [BEFORE, AFTER] = [31 + 9, 31 + 10];

describe('a new indexation', () => {
  const contract: Partial<ContractInput> = {
    prices: [{ model: 'perContact', price: 4 }],
    indexation: { from: '2027-01-15', everyMonths: 1, rate: 0.1 },
  };
  const anew = { from: '2027-02-15', everyMonths: 1, rate: 0.1, indexedShare: 0.25 };

  it('starts from the prices then in force, and the former one acts no more', () => {
    const ledger = new LedgerCase({
      atlas: { ...contract, amendments: [{ from: ON, indexation: anew }] },
    })
      .work(3, { completed: 10 })
      .work(BEFORE, { completed: 10 })
      .work(AFTER, { completed: 10 })
      .work(31 + 14, { completed: 20 })
      .work(59 + 14, { completed: 10 });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact 10 contacts × 4 = 40.00',
      // From 15 January 4 × 1.1 = 4.4; from 15 February × 1.025 = 4.51: (20 × 4.4 + 20 × 4.51) / 40.
      '2027-02 perContact 40 contacts × 4.455 = 178.20',
      '2027-03 perContact 10 contacts × 4.62275 = 46.23', // 4.51 × 1.025
    ]);
  });

  it('has no say on what its days before the amendment would have changed', () => {
    const early = { ...anew, from: '2026-12-15' };
    const ledger = new LedgerCase({
      atlas: { ...contract, amendments: [{ from: ON, indexation: early }] },
    }).work(59 + 14, { completed: 10 });
    // 4 × 1.1 by the former on 15 January; 15 February and 15 March by the new one: 4.4 × 1.025².
    expect(ledger.settle().rows()).toEqual(['2027-03 perContact 10 contacts × 4.62275 = 46.23']);
  });

  it('of 0 % ends the index; new prices of the same day follow the new one alone', () => {
    const at = (amendment: object): string[] =>
      new LedgerCase({ atlas: { ...contract, amendments: [{ from: ON, ...amendment }] } })
        .work(59 + 20, { completed: 10 })
        .settle()
        .rows();
    expect(at({ indexation: { ...anew, rate: 0 } })).toEqual([
      '2027-03 perContact 10 contacts × 4.4 = 44.00',
    ]);
    expect(at({ indexation: anew, prices: [{ model: 'perContact', price: 6 }] })).toEqual([
      '2027-03 perContact by amendment 0 10 contacts × 6.30375 = 63.04', // 6 × 1.025²
    ]);
  });

  it('begins where there was none', () => {
    const ledger = new LedgerCase({
      atlas: { prices: contract.prices!, amendments: [{ from: ON, indexation: anew }] },
    })
      .work(BEFORE, { completed: 10 })
      .work(59, { completed: 10 });
    expect(ledger.settle().rows()).toEqual([
      '2027-02 perContact 10 contacts × 4 = 40.00',
      '2027-03 perContact 10 contacts × 4.1 = 41.00',
    ]);
  });
});

describe('a new least invoice', () => {
  it('tops up no credit of a month in which none is agreed', () => {
    const tiers = {
      per: 'year' as const,
      kind: 'allUnits' as const,
      steps: [{ above: 1000, price: 1 }],
    };
    const minimums = (contract: Partial<ContractInput>): string[] =>
      new LedgerCase({ atlas: { prices: [{ model: 'perContact', price: 2, tiers }], ...contract } })
        .work(3, { completed: 1000 })
        .work(31 + 3, { completed: 10 })
        .settle()
        .rows('minimumInvoice');
    // February takes 990 back: 1,010 × 1 − 1,000 × 2.
    expect(minimums({ amendments: [{ from: '2027-03-01', minimumPerMonth: 500 }] })).toEqual([
      '2027-03 minimumInvoice 1 months × 500 = 500.00',
    ]);
    const ended = {
      minimumPerMonth: 500,
      amendments: [{ from: '2027-02-01', minimumPerMonth: 0 }],
    };
    expect(minimums(ended)).toEqual([]);
  });

  it('counts by its days in the month in which it begins; 0 ends it', () => {
    const ledger = new LedgerCase({
      atlas: {
        prices: [{ model: 'perContact', price: 4 }],
        minimumPerMonth: 6160,
        amendments: [
          { from: ON, minimumPerMonth: 2800 },
          { from: '2027-03-01', minimumPerMonth: 0 },
        ],
      },
    }).work(BEFORE, { completed: 500 });
    expect(ledger.settle().rows('minimumInvoice')).toEqual([
      '2027-01 minimumInvoice 1 months × 6160 = 6160.00',
      '2027-02 minimumInvoice 1 months × 2000 = 2000.00', // 6,160 × 10/28 + 2,800 × 18/28 − 2,000
    ]);
  });

  it('begins where there was none, and ends with the contract', () => {
    const ledger = new LedgerCase({
      scenario: { exchangeRates: { USD: 0.5 } },
      atlas: { prices: [], currency: 'USD', amendments: [{ from: ON, minimumPerMonth: 2800 }] },
    });
    ledger.facts.contractEnd[0] = AFTER + 9;
    expect(ledger.settle().rows()).toEqual([
      '2027-02 minimumInvoice 1 months × 450 = 450.00', // 2,800 × 0.5 × 9/28
    ]);
  });
});

describe('new standby prices', () => {
  it('pay retainer and seats by their days, calls and hours by the day they fall on', () => {
    const [atlas, borealis] = structuredClone(new LedgerCase({}).scenario.providers);
    atlas!.sites[0]!.recoverySeats = { seats: 40, at: 'tunis', afterHours: 2 };
    const prices = { retainerPerAgentMonth: 280, activationFee: 5000, perActiveHour: 70 };
    atlas!.contract.standby = { ...prices, perSeatMonth: 84 };
    atlas!.contract.amendments = [
      {
        from: ON,
        standby: {
          retainerPerAgentMonth: 140,
          activationFee: 3000,
          perActiveHour: 60,
          perSeatMonth: 42,
        },
      },
    ];
    const ledger = new LedgerCase({
      scenario: { providers: [atlas!, borealis!] },
      standbyAgents: [15, 0, 5],
    })
      .work(BEFORE, { activations: 1, standbyHours: 2.5 })
      .work(AFTER, { activations: 2, standbyHours: 10, team: 2 });
    ledger.facts.contractEnd[0] = 59;
    expect(ledger.settle().rows()).toEqual([
      '2027-01 standbyRetainer 20 agent-months × 280 = 5600.00',
      '2027-01 reservedSeats 40 seat-months × 84 = 3360.00',
      '2027-02 standbyRetainer 7.142857 agent-months × 280 = 2000.00', // 20 × 10/28
      '2027-02 standbyActivation 1 calls × 5000 = 5000.00',
      '2027-02 standbyHours 2.5 agent-hours × 70 = 175.00',
      '2027-02 reservedSeats 14.285714 seat-months × 84 = 1200.00', // 40 × 10/28
      '2027-02 standbyRetainer by amendment 0 12.857143 agent-months × 140 = 1800.00', // 20 × 18/28
      '2027-02 standbyActivation by amendment 0 2 calls × 3000 = 6000.00',
      '2027-02 standbyHours by amendment 0 10 agent-hours × 60 = 600.00',
      '2027-02 reservedSeats by amendment 0 25.714286 seat-months × 42 = 1080.00', // 40 × 18/28
    ]);
  });
});

describe('the client’s own costs for a provider', () => {
  it('of steering change by the day', () => {
    const ledger = new LedgerCase({
      days: 59,
      atlas: {
        prices: [],
        governancePerYear: 73_000,
        amendments: [{ from: ON, governancePerYear: 36_500 }],
      },
    });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 governance 0.084932 years × 73000 = 6200.00', // 31/365
      '2027-02 governance 0.027397 years × 73000 = 2000.00', // 10/365
      '2027-02 governance by amendment 0 0.049315 years × 36500 = 1800.00', // 18/365
    ]);
  });

  it('of connecting it anew are paid once, in the month of the amendment, while the contract lasts', () => {
    const amended = (contractEnd: number): string[] => {
      const ledger = new LedgerCase({
        scenario: { exchangeRates: { USD: 0.5 } },
        atlas: {
          prices: [],
          currency: 'USD',
          partnership: { integrationCost: 25_000 },
          amendments: [
            { from: '2026-12-31', integrationCost: 1000 },
            { from: ON, integrationCost: 30_000 },
          ],
        },
      });
      ledger.facts.contractEnd[0] = contractEnd;
      return ledger.settle().rows();
    };
    const signed = '2027-01 integration 1 integrations × 25000 = 25000.00';
    const anew = '2027-02 integration by amendment 1 1 integrations × 30000 = 30000.00';
    expect(amended(AFTER + 1)).toEqual([signed, anew]);
    expect(amended(AFTER)).toEqual([signed]);
  });
});
