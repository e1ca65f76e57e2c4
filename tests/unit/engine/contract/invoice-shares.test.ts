import { describe, expect, it } from 'vitest';
import { paidPerPointCents } from '../../../../src/engine/replication/paid-per-point.ts';
import { LedgerCase, type ContractInput, type LedgerInput } from './ledger-case.ts';

/*
 * Commitment, indicators, caps and earn-back as the ledger settles them together; each by itself is
 * worked out in the test of its own file. 2027: January has 31 days, February 28, March 31, April 30.
 */

describe('a commitment on the invoice', () => {
  const committed = (contract: Partial<ContractInput> = {}): LedgerCase => {
    // 200 calls a day are planned, half of them for Atlas: 3,100 in January, 2,800 in February.
    const ledger = new LedgerCase({
      planned: () => 200,
      scenario: { exchangeRates: { USD: 0.5 } },
      atlas: {
        // A call costs 4 + 4 min × 0.5 = 6; the mean handle time is 240 s.
        prices: [
          { model: 'perContact', price: 4, channel: 'phone' },
          { model: 'perHandledMinute', price: 0.5 },
          { model: 'perContact', price: 99, channel: 'mail' },
        ],
        commitment: {
          channel: 'phone',
          forecastWeeksAhead: 2,
          band: 0.1,
          takeOrPay: 0.9,
          premiumFactor: 1.5,
        },
        ...contract,
      },
    });
    // 220 a day are offered: the forecast of March, given on day 45, is 3,100 × 220 / 200 = 3,410.
    for (let day = 0; day < 90; day++) ledger.facts.offeredDays[2 * day] = 220;
    return ledger
      .ends(3, 0, { answered: 3300, abandoned: 200, blocked: 60, cutOff: 40 }) // 3,600 in January
      .ends(40, 0, { answered: 2000 })
      .ends(41, 0, { answered: 5000 }, 1) // mail is not committed
      .ends(70, 0, { answered: 2000 });
  };

  it('pays a premium above the band, and for what did not come', () => {
    const ledger = committed({ minimumPerMonth: 3000 });
    // Force majeure excuses 10 days of March: 3,410 × 21 / 31 = 2,310 are left of its forecast.
    ledger.facts.excused[0]!.fill(1, 60, 70);
    expect(ledger.settle().rows('aboveBand', 'takeOrPay', 'minimumInvoice')).toEqual([
      '2027-01 aboveBand 190 contacts × 3 = 570.00', // 3,600 − 1.1 × 3,100; 6 × 0.5
      '2027-01 minimumInvoice 1 months × 2430 = 2430.00', // 3,000 − 570
      '2027-02 takeOrPay 520 contacts × 6 = 3120.00', // 0.9 × 2,800 − 2,000
      '2027-03 takeOrPay 79 contacts × 6 = 474.00', // 0.9 × 2,310 − 2,000
      '2027-03 minimumInvoice 1 months × 2526 = 2526.00',
    ]);
  });

  it('follows the index at the month’s end, the currency, and the end of the contract', () => {
    const ledger = committed({
      currency: 'USD',
      indexation: { from: '2027-01-15', everyMonths: 60, rate: 0.1 },
    });
    ledger.facts.contractEnd[0] = 31 + 21; // 2,100 of the 2,800 announced for February are left
    expect(ledger.settle().rows('aboveBand', 'takeOrPay')).toEqual([
      '2027-01 aboveBand 190 contacts × 1.65 = 313.50', // 6 × 0.5 × 1.1 × 0.5 USD
    ]);
    // 0.9 × 2,100 = 1,890 < 2,000 that came: nothing more is owed, and nothing in March.
  });
});

describe('bonus and malus on the invoice', () => {
  const ANSWER_RATE = {
    indicator: 'answerRate',
    target: 0.9,
    weight: 0.5,
    slope: { malusPerPoint: 0.01, bonusPerPoint: 0.005 },
    capShareOfInvoice: 0.08,
  } as const;

  /** Atlas is paid 10,000 a month; of 1,000 calls a month it answers so many. */
  function answering(
    rates: readonly number[],
    contract: Partial<ContractInput>,
    more: LedgerInput = {},
  ): LedgerCase {
    const ledger = new LedgerCase({
      days: 120,
      ...more,
      atlas: { prices: [{ model: 'fixedPerMonth', price: 10_000 }], ...contract },
    });
    rates.forEach((answered, month) => {
      const { first } = ledger.terms.calendar.months[month]!;
      ledger.ends(first + 2, 0, { answered, abandoned: 1000 - answered });
    });
    return ledger;
  }

  it('settles each month, caps them together, and gives back what was earned', () => {
    const ledger = answering([850, 920, 700, 950], {
      indicators: [{ ...ANSWER_RATE, earnBack: { share: 0.5, afterPeriods: 1 } }],
      indicatorCaps: { malus: 0.05, bonus: 0.05 },
    });
    expect(ledger.settle().rows('indicator', 'earnBack', 'indicatorCap')).toEqual([
      '2027-01 indicator -0.025 of the invoice × 10000 = -250.00', // 5 points × 1 % × 0.5
      '2027-02 indicator 0.005 of the invoice × 10000 = 50.00', // 2 points × 0.5 % × 0.5
      '2027-02 earnBack 0.5 of the malus × 250 = 125.00',
      '2027-03 indicator -0.08 of the invoice × 10000 = -800.00', // 20 points: 10 %, capped at 8 %
      '2027-03 indicatorCap 1 settlements × 300 = 300.00', // 5 % of 10,000 at most
      '2027-04 indicator 0.0125 of the invoice × 10000 = 125.00', // 5 points
      '2027-04 earnBack 0.5 of the malus × 500 = 250.00', // of the 500 that were charged
    ]);
    // What a point more would have added: 1 % × 0.5; 0.5 % × 0.5; nothing beyond the cap.
    expect(ledger.ledger.indicatorEntries).toEqual([
      { indicator: 0, month: 0, value: 0.85, cents: -25_000, marginalCents: 5000 },
      { indicator: 0, month: 1, value: 0.92, cents: 5000, marginalCents: 2500 },
      { indicator: 0, month: 2, value: 0.7, cents: -80_000, marginalCents: 0 },
      { indicator: 0, month: 3, value: 0.95, cents: 12_500, marginalCents: 2500 },
    ]);
    // 5,000 + 2,500 + 0 + 2,500
    expect(paidPerPointCents(ledger.ledger)).toEqual([10_000]);
  });

  it('takes a quarter’s share of a quarter’s invoice, and the rest at the end', () => {
    const ledger = answering([880, 880, 850, 800], {
      indicators: [
        { ...ANSWER_RATE, measuredOver: 'quarter', steps: [{ from: 0, shareOfInvoice: 0.01 }] },
      ],
    });
    expect(ledger.settle().rows('indicator')).toEqual([
      // 2,610 / 3,000 = 0.87: 3 points × 1 % × 0.5 of 30,000
      '2027-03 indicator -0.015 of the invoice × 30000 = -450.00',
      // April alone, the horizon ends: 10 points × 1 % × 0.5 of 10,000
      '2027-04 indicator -0.05 of the invoice × 10000 = -500.00',
    ]);
  });

  it('settles what is open when the contract ends, and nothing after', () => {
    const ledger = answering([880, 860, 0, 0], {
      indicators: [{ ...ANSWER_RATE, measuredOver: 'quarter' }],
    });
    ledger.facts.contractEnd[0] = 31 + 14;
    expect(ledger.settle().rows('indicator')).toEqual([
      // 1,740 / 2,000 = 0.87: 1.5 % of 10,000 + 5,000
      '2027-02 indicator -0.015 of the invoice × 15000 = -225.00',
    ]);
  });

  it('begins anew with an amendment’s indicators, each a column of its own', () => {
    const ledger = answering([850, 850, 850, 850], {
      indicators: [ANSWER_RATE],
      amendments: [{ from: '2027-02-10', indicators: [{ ...ANSWER_RATE, target: 0.8 }] }],
    });
    expect(ledger.settle().rows('indicator')).toEqual([
      '2027-01 indicator -0.025 of the invoice × 10000 = -250.00',
      '2027-02 indicator -0.025 of the invoice × 10000 = -250.00', // its first whole month is March
      '2027-03 indicator by amendment 0 0.0125 of the invoice × 10000 = 125.00', // 5 points
      '2027-04 indicator by amendment 0 0.0125 of the invoice × 10000 = 125.00',
    ]);
    expect(ledger.ledger.indicators).toEqual([
      { provider: 0, clause: 0, amendment: -1 },
      { provider: 0, clause: 0, amendment: 0 },
    ]);
  });

  it('is a share of prices, surcharges and least invoice, not of fees', () => {
    const ledger = answering(
      [850],
      {
        prices: [{ model: 'perContact', price: 4 }],
        premiums: [{ name: 'All day', surcharge: 0.25 }],
        minimumPerMonth: 6000,
        standby: { retainerPerAgentMonth: 1000, activationFee: 0, perActiveHour: 0 },
        indicators: [ANSWER_RATE],
      },
      { standbyAgents: [5, 0, 0], days: 31 },
    ).work(0, { completed: 1000 });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact 1000 contacts × 4 = 4000.00',
      '2027-01 premium 0 on clause 0 1000 contacts × 1 = 1000.00',
      '2027-01 minimumInvoice 1 months × 1000 = 1000.00',
      '2027-01 indicator -0.025 of the invoice × 6000 = -150.00',
      '2027-01 standbyRetainer 5 agent-months × 1000 = 5000.00',
    ]);
    expect(ledger.totalCents).toBe(1_085_000);
  });
});

describe('the contracts’ own course', () => {
  it('renegotiates prices from the month on that the trigger says', () => {
    const ledger = new LedgerCase({
      planned: () => 200,
      days: 120,
      atlas: {
        prices: [
          { model: 'perContact', price: 4 },
          { model: 'fixedPerMonth', price: 100 },
        ],
        triggers: [
          {
            name: 'Too much',
            measure: 'volume',
            channel: 'phone',
            is: 'above',
            than: 1.2,
            forMonths: 1,
            noticeMonths: 1,
            then: { effect: 'pricesTimes', factor: 1.25 },
          },
        ],
      },
    }).ends(0, 0, { answered: 3721 }); // planned: 31 × 200 × 0.5 = 3,100; × 1.2 = 3,720
    for (const day of [0, 31, 59, 90]) ledger.work(day, { completed: 10 });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact 10 contacts × 4 = 40.00',
      '2027-01 fixedPerMonth 1 months × 100 = 100.00',
      '2027-02 perContact 10 contacts × 4 = 40.00', // the month of notice
      '2027-02 fixedPerMonth 1 months × 100 = 100.00',
      '2027-03 perContact 10 contacts × 5 = 50.00', // 4 × 1.25
      '2027-03 fixedPerMonth 1 months × 125 = 125.00',
      '2027-04 perContact 10 contacts × 5 = 50.00',
      '2027-04 fixedPerMonth 1 months × 125 = 125.00',
    ]);
    expect(ledger.changes).toEqual([{ kind: 'prices', day: 59, provider: 0, factor: 1.25 }]);
  });

  it('moves shares by triggers and by re-allocation', () => {
    const ledger = new LedgerCase({
      atlas: {
        triggers: [
          {
            name: 'Badly answered',
            measure: 'answerRate',
            is: 'below',
            than: 0.8,
            forMonths: 1,
            noticeMonths: 0,
            then: { effect: 'shareBecomes', channel: 'mail', share: 0.2 },
          },
        ],
      },
      setup: {
        reallocations: [
          { channel: 'phone', measure: 'answerRate', everyMonths: 2, step: 0.1, minimumShare: 0.2 },
        ],
      },
    });
    for (const day of [0, 31]) {
      ledger.ends(day, 0, { answered: 70, abandoned: 30 }).ends(day, 1, { answered: 100 });
    }
    expect(ledger.settle().changes).toEqual([
      { kind: 'share', day: 31, provider: 0, channel: 1, share: 0.2 },
      { kind: 'share', day: 59, provider: 0, channel: 0, share: 0.4 },
      { kind: 'share', day: 59, provider: 1, channel: 0, share: 0.6 },
    ]);
  });

  it('what a cap on the bonus swallows is earned back by no malus, however many there are', () => {
    const miss = (share: number) => ({
      indicator: 'answerRate' as const,
      target: 0.6,
      steps: [{ from: 0, shareOfInvoice: -share }],
      earnBack: { share: 1, afterPeriods: 1 },
    });
    const shares = (first: number): number[] => {
      const ledger = new LedgerCase({
        days: 59,
        atlas: {
          prices: [{ model: 'fixedPerMonth', price: 10_000 }],
          indicators: [
            { indicator: 'answerRate', target: 0.1, steps: [{ from: 0, shareOfInvoice: 0.2 }] },
            miss(first),
            miss(0.04),
          ],
          indicatorCaps: { bonus: 0.1, malus: 0.1 },
        },
      })
        .ends(2, 0, { answered: 50, abandoned: 50 })
        .ends(33, 0, { answered: 70, abandoned: 30 })
        .settle();
      const { lines, entries } = { lines: ledger.ledger.lines, entries: ledger.ledger.entries() };
      const sum = (kind: string) =>
        entries
          .filter(({ line }) => lines[line]!.kind === kind)
          .reduce((total, { cents }) => total + cents, 0) / 100;
      return [sum('earnBack'), ledger.totalCents / 100 - 20_000];
    };
    // February: + 20 %, capped at 10 %: 1,000. January, first malus 5 %: 20 − 5 − 4 = 11, capped: 1,000.
    expect(shares(0.05)).toEqual([0, 2000]);
    // 10 %: 20 − 10 − 4 = 6 %: 600. Of the bonus, 400 are lost, less than either malus leaves to the other.
    expect(shares(0.1)).toEqual([0, 1600]);
    // 18 %: 20 − 18 − 4 = −2 %: − 200: 1,200 are lost; beyond the other's 400, 800 are the first's.
    expect(shares(0.18)).toEqual([800, 1600]);
  });
});
