import { describe, expect, it } from 'vitest';
import { LedgerCase } from './ledger-case.ts';

/*
 * Every statement here is worked out by hand: quantity × unit price = amount, half a cent up, as in
 * the comment of its row. 2027: January has 31 days (0 to 30), February 28 (31 to 58), March 31.
 */

describe('a price clause counts', () => {
  it('contacts handled to their end, all of them or those of one channel', () => {
    const prices = [
      { model: 'perContact', price: 1.5 },
      { model: 'perContact', price: 4.005, channel: 'mail' },
    ] as const;
    const ledger = new LedgerCase({ atlas: { prices: [...prices] } })
      .work(0, { completed: 1000 })
      .work(30, { completed: 1, channel: 1 })
      .work(31, { completed: 300, channel: 1, team: 2 })
      .work(31, { completed: 9999, team: 1 }) // Borealis has no prices.
      .settle();
    expect(ledger.rows()).toEqual([
      '2027-01 perContact 1001 contacts × 1.5 = 1501.50', // (1,000 + 1) × 1.5
      '2027-01 perContact 1 contacts × 4.005 = 4.01', // 4.005, half a cent up
      '2027-02 perContact 300 contacts × 1.5 = 450.00',
      '2027-02 perContact 300 contacts × 4.005 = 1201.50',
    ]);
  });

  it('resolved contacts, handled minutes and staffed hours', () => {
    const ledger = new LedgerCase({
      atlas: {
        prices: [
          { model: 'perResolvedContact', price: 6.2 },
          { model: 'perHandledMinute', price: 0.815 },
          { model: 'perStaffedHour', price: 31.07 },
        ],
      },
    })
      .work(3, { completed: 1000, resolved: 720, seconds: 420_030, paidHours: 1200 })
      .work(4, { team: 2, paidHours: 34.5 })
      .settle();
    expect(ledger.rows()).toEqual([
      '2027-01 perResolvedContact 720 contacts × 6.2 = 4464.00',
      '2027-01 perHandledMinute 7000.5 minutes × 0.815 = 5705.41', // 5,705.4075
      '2027-01 perStaffedHour 1234.5 agent-hours × 31.07 = 38355.92', // 38,355.915
    ]);
  });

  it('agents as paid hours divided by those of one agent', () => {
    const ledger = new LedgerCase({
      atlas: { prices: [{ model: 'perAgentMonth', price: 3150, hoursPerAgent: 150 }] },
    })
      .work(0, { paidHours: 1500 })
      .work(40, { paidHours: 701 })
      .settle();
    expect(ledger.rows()).toEqual([
      '2027-01 perAgentMonth 10 agents × 3150 = 31500.00',
      '2027-02 perAgentMonth 4.673333 agents × 3150 = 14721.00', // 701 / 150 × 3,150
    ]);
  });

  it('months of a fixed price by their days', () => {
    const ledger = new LedgerCase({
      start: '2027-01-15',
      days: 60, // 17 of 31 days of January, February, 15 of 31 of March
      atlas: { prices: [{ model: 'fixedPerMonth', price: 12_400 }] },
    }).settle();
    expect(ledger.rows()).toEqual([
      '2027-01 fixedPerMonth 0.548387 months × 12400 = 6800.00', // 17 / 31
      '2027-02 fixedPerMonth 1 months × 12400 = 12400.00',
      '2027-03 fixedPerMonth 0.483871 months × 12400 = 6000.00', // 15 / 31
    ]);
  });

  it('only what is done in one language, or in one country', () => {
    const ledger = new LedgerCase({
      atlas: {
        prices: [
          { model: 'perContact', price: 5, language: 'de' },
          { model: 'perContact', price: 3, country: 'tn' },
          { model: 'perStaffedHour', price: 20, country: 'fr' },
        ],
      },
    })
      .work(0, { team: 0, channel: 0, completed: 100, paidHours: 8 }) // Lyon, French
      .work(0, { team: 0, channel: 1, completed: 10 }) // Lyon, German
      .work(0, { team: 2, channel: 0, completed: 7, paidHours: 4 }) // Tunis, French
      .work(0, { team: 2, channel: 1, completed: 2 }) // Tunis, German
      .settle();
    expect(ledger.rows()).toEqual([
      '2027-01 perContact 12 contacts × 5 = 60.00', // German: 10 + 2
      '2027-01 perContact 9 contacts × 3 = 27.00', // Tunis: 7 + 2
      '2027-01 perStaffedHour 8 agent-hours × 20 = 160.00',
    ]);
  });

  it('in the currency of the contract, converted before rounding', () => {
    const ledger = new LedgerCase({
      scenario: { currency: 'EUR', exchangeRates: { GBP: 1.25, TND: 0.3 } },
      atlas: { currency: 'TND', prices: [{ model: 'perContact', price: 7.35 }] },
      borealis: { currency: 'GBP', prices: [{ model: 'fixedPerMonth', price: 1000 }] },
    })
      .work(0, { completed: 3 })
      .settle();
    expect(ledger.rows().slice(0, 2)).toEqual([
      '2027-01 perContact 3 contacts × 2.205 = 6.62', // 7.35 × 0.3 = 2.205; × 3 = 6.615
      '2027-01 fixedPerMonth 1 months × 1250 = 1250.00',
    ]);
  });
});

describe('an index', () => {
  it('changes prices by its rate × the part indexed, and compounds', () => {
    const ledger = new LedgerCase({
      atlas: {
        prices: [{ model: 'perContact', price: 4 }],
        // 1 + 0.05 × 0.8 = 1.04 on 1 February, 1.04² = 1.0816 on 1 March.
        indexation: { from: '2027-02-01', everyMonths: 1, rate: 0.05, indexedShare: 0.8 },
      },
    });
    for (const day of [0, 31, 59]) ledger.work(day, { completed: 1000 });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact 1000 contacts × 4 = 4000.00',
      '2027-02 perContact 1000 contacts × 4.16 = 4160.00',
      '2027-03 perContact 1000 contacts × 4.3264 = 4326.40',
    ]);
  });

  it('that changed before the horizon holds from its first day', () => {
    const ledger = new LedgerCase({
      atlas: {
        prices: [{ model: 'perContact', price: 4 }],
        // 1 July 2025, 2026: two changes; the third comes after the horizon.
        indexation: { from: '2025-07-01', everyMonths: 12, rate: 0.1 },
      },
    });
    expect(ledger.work(0, { completed: 100 }).settle().rows()).toEqual([
      '2027-01 perContact 100 contacts × 4.84 = 484.00', // 4 × 1.1²
    ]);
  });

  it('in mid-month gives the mean price of what was done before and after', () => {
    const ledger = new LedgerCase({
      atlas: {
        prices: [
          { model: 'perContact', price: 4 },
          { model: 'fixedPerMonth', price: 3100 },
        ],
        indexation: { from: '2027-01-11', everyMonths: 60, rate: 0.1 },
      },
    })
      .work(9, { completed: 300 })
      .work(10, { completed: 100 });
    expect(ledger.settle().rows().slice(0, 2)).toEqual([
      '2027-01 perContact 400 contacts × 4.1 = 1640.00', // 300 × 4 + 100 × 4.4 = 1,640
      // 10 days at 3,100 / 31, 21 at 3,410 / 31: 1,000 + 2,310 = 3,310
      '2027-01 fixedPerMonth 1 months × 3310 = 3310.00',
    ]);
  });

  it('changes newly agreed prices from the day after their first on', () => {
    // 1 February, 1 March: 10 % each. Prices of 15 February know the second alone, of 1 March none.
    const month = (from: string) =>
      new LedgerCase({
        atlas: {
          prices: [{ model: 'perContact', price: 4 }],
          indexation: { from: '2027-02-01', everyMonths: 1, rate: 0.1 },
          amendments: [{ from, prices: [{ model: 'perContact', price: 5 }] }],
        },
      })
        .work(31, { completed: 100 })
        .work(45, { completed: 100 })
        .work(59, { completed: 100 })
        .settle()
        .rows();
    expect(month('2027-02-15')).toEqual([
      '2027-02 perContact 100 contacts × 4.4 = 440.00',
      '2027-02 perContact by amendment 0 100 contacts × 5 = 500.00',
      '2027-03 perContact by amendment 0 100 contacts × 5.5 = 550.00',
    ]);
    expect(month('2027-03-01')).toEqual([
      '2027-02 perContact 200 contacts × 4.4 = 880.00',
      '2027-03 perContact by amendment 0 100 contacts × 5 = 500.00',
    ]);
    // Agreed before the horizon and before both: 5 × 1.1, 5 × 1.21.
    expect(month('2026-07-01')).toEqual([
      '2027-02 perContact by amendment 0 200 contacts × 5.5 = 1100.00',
      '2027-03 perContact by amendment 0 100 contacts × 6.05 = 605.00',
    ]);
  });

  it('leaves fees and the client’s own costs alone', () => {
    const ledger = new LedgerCase({
      atlas: {
        prices: [],
        indexation: { from: '2026-01-01', everyMonths: 60, rate: 0.5 },
        standby: { retainerPerAgentMonth: 100, activationFee: 10, perActiveHour: 1 },
        governancePerYear: 3650,
      },
      standbyAgents: [2, 0, 0],
      days: 31,
    });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 standbyRetainer 2 agent-months × 100 = 200.00',
      '2027-01 governance 0.084932 years × 3650 = 310.00', // 31 / 365
    ]);
  });
});

describe('a renegotiation', () => {
  /** January is bad: prices × 0.9 from 1 February on. New prices of 5.00 from a day on. */
  const rows = (from: string): string[] => {
    const ledger = new LedgerCase({
      atlas: {
        prices: [{ model: 'perContact', price: 4 }],
        amendments: [{ from, prices: [{ model: 'perContact', price: 5 }] }],
        triggers: [
          {
            name: 'Bad month',
            measure: 'answerRate',
            is: 'below',
            than: 0.9,
            forMonths: 1,
            noticeMonths: 0,
            then: { effect: 'pricesTimes', factor: 0.9 },
          },
        ],
      },
    });
    for (const day of [0, 31, 59]) ledger.work(day, { completed: 100 });
    return ledger.ends(0, 0, { answered: 1, abandoned: 9 }).settle().rows();
  };

  it('acts on the prices in force on its day, not on those newly agreed later', () => {
    expect(rows('2027-03-01')).toEqual([
      '2027-01 perContact 100 contacts × 4 = 400.00',
      '2027-02 perContact 100 contacts × 3.6 = 360.00',
      '2027-03 perContact by amendment 0 100 contacts × 5 = 500.00',
    ]);
    expect(rows('2027-02-01').slice(1)).toEqual([
      '2027-02 perContact by amendment 0 100 contacts × 4.5 = 450.00',
      '2027-03 perContact by amendment 0 100 contacts × 4.5 = 450.00',
    ]);
  });
});
