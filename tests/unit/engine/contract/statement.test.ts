import { describe, expect, it } from 'vitest';
import { LedgerCase, type ContractInput } from './ledger-case.ts';

/*
 * Statements worked out by hand: quantity × unit price = amount. 2027: January has 31 days (0 to 30),
 * February 28 (31 to 58), March 31 (59 to 89).
 */

const PER_CONTACT: ContractInput['prices'] = [{ model: 'perContact', price: 4 }];

describe('an amendment in mid-month', () => {
  it('splits the month: each half at its own prices', () => {
    const ledger = new LedgerCase({
      atlas: {
        prices: [
          { model: 'perContact', price: 4 },
          { model: 'fixedPerMonth', price: 2800 },
        ],
        amendments: [
          {
            from: '2027-02-11', // 10 of 28 days before, 18 from then on
            prices: [
              { model: 'perContact', price: 3.75 },
              { model: 'fixedPerMonth', price: 1400 },
            ],
          },
        ],
      },
    })
      .work(31 + 9, { completed: 600 })
      .work(31 + 10, { completed: 900 });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 fixedPerMonth 1 months × 2800 = 2800.00',
      '2027-02 perContact 600 contacts × 4 = 2400.00',
      '2027-02 fixedPerMonth 0.357143 months × 2800 = 1000.00', // 10 / 28
      '2027-02 perContact by amendment 0 900 contacts × 3.75 = 3375.00',
      '2027-02 fixedPerMonth by amendment 0 0.642857 months × 1400 = 900.00', // 18 / 28
      '2027-03 fixedPerMonth by amendment 0 1 months × 1400 = 1400.00',
    ]);
  });

  it('before the horizon holds from its first day, after it never', () => {
    const ledger = new LedgerCase({
      atlas: {
        prices: PER_CONTACT,
        amendments: [
          { from: '2026-03-01', prices: [{ model: 'perContact', price: 5 }] },
          { from: '2027-01-01', prices: [{ model: 'perContact', price: 6 }] },
          { from: '2027-04-01', prices: [{ model: 'perContact', price: 7 }] },
        ],
      },
    }).work(0, { completed: 10 });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact by amendment 1 10 contacts × 6 = 60.00',
    ]);
    expect(ledger.ledger.lines.filter(({ kind }) => kind === 'perContact')).toHaveLength(1);
  });
});

describe('a least invoice', () => {
  it('adds what prices and surcharges lack, by the part of the month', () => {
    const ledger = new LedgerCase({
      start: '2027-01-15',
      days: 45, // 17 of 31 days of January, and February
      atlas: {
        prices: PER_CONTACT,
        premiums: [{ name: 'All day', surcharge: 0.25 }],
        minimumPerMonth: 6200,
      },
    })
      .work(0, { completed: 600 })
      .work(17, { completed: 1500 });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact 600 contacts × 4 = 2400.00',
      '2027-01 premium 0 on clause 0 600 contacts × 1 = 600.00',
      '2027-01 minimumInvoice 1 months × 400 = 400.00', // 6,200 × 17 / 31 − 3,000
      '2027-02 perContact 1500 contacts × 4 = 6000.00',
      '2027-02 premium 0 on clause 0 1500 contacts × 1 = 1500.00', // 7,500 > 6,200
    ]);
  });

  it('is in the contract’s currency, and stops when the contract ends', () => {
    const ledger = new LedgerCase({
      scenario: { exchangeRates: { USD: 0.8 } },
      atlas: { prices: [], currency: 'USD', minimumPerMonth: 1000 },
    });
    ledger.facts.contractEnd[0] = 31 + 7; // a quarter of February
    expect(ledger.settle().rows()).toEqual([
      '2027-01 minimumInvoice 1 months × 800 = 800.00',
      '2027-02 minimumInvoice 1 months × 200 = 200.00', // 1,000 × 0.8 × 7 / 28
    ]);
  });
});

describe('fees and the client’s own costs for a provider', () => {
  it('pay standby agents a retainer, each call and their hours; seats; governance; integration', () => {
    const ledger = new LedgerCase({
      days: 59,
      scenario: { exchangeRates: { USD: 0.5 } },
      atlas: {
        prices: [],
        currency: 'USD',
        standby: {
          retainerPerAgentMonth: 220,
          activationFee: 5000,
          perActiveHour: 72.8,
          perSeatMonth: 90,
        },
        governancePerYear: 73_000,
        partnership: { integrationCost: 25_000 },
      },
      setup: {
        // Seats are those of the sites where the setup has a team.
        teams: [
          { site: 'lyon', channels: ['phone', 'mail'], staffing: CONSTANT },
          { site: 'porto', channels: ['phone', 'mail'], staffing: CONSTANT },
        ],
      },
      standbyAgents: [20, 0],
    }).work(40, { activations: 3, standbyHours: 12.25 });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 standbyRetainer 20 agent-months × 110 = 2200.00', // 220 × 0.5
      '2027-01 governance 0.084932 years × 73000 = 6200.00', // 31 / 365; in the client's currency
      '2027-01 integration 1 integrations × 25000 = 25000.00',
      '2027-02 standbyRetainer 20 agent-months × 110 = 2200.00',
      '2027-02 standbyActivation 3 calls × 2500 = 7500.00',
      '2027-02 standbyHours 12.25 agent-hours × 36.4 = 445.90',
      '2027-02 governance 0.076712 years × 73000 = 5600.00', // 28 / 365
    ]);
  });

  it('pay for recovery seats by the month', () => {
    const base = new LedgerCase({}).scenario.providers;
    const [atlas, borealis] = structuredClone(base);
    atlas!.sites[0]!.recoverySeats = { seats: 30, at: 'tunis', afterHours: 2 };
    atlas!.sites[1]!.recoverySeats = { seats: 10, at: 'lyon', afterHours: 2 };
    atlas!.contract.standby.perSeatMonth = 90;
    const ledger = new LedgerCase({ days: 45, scenario: { providers: [atlas!, borealis!] } });
    expect(ledger.settle().rows()).toEqual([
      '2027-01 reservedSeats 40 seat-months × 90 = 3600.00',
      '2027-02 reservedSeats 20 seat-months × 90 = 1800.00', // 40 × 14 / 28
    ]);
  });

  it('end with the contract, and so does a fixed price', () => {
    const ledger = new LedgerCase({
      atlas: {
        prices: [{ model: 'fixedPerMonth', price: 2800 }],
        standby: { retainerPerAgentMonth: 100, activationFee: 0, perActiveHour: 0 },
        governancePerYear: 3650,
      },
      standbyAgents: [1, 0, 0],
    });
    ledger.facts.contractEnd[0] = 31 + 14;
    expect(ledger.settle().rows()).toEqual([
      '2027-01 fixedPerMonth 1 months × 2800 = 2800.00',
      '2027-01 standbyRetainer 1 agent-months × 100 = 100.00',
      '2027-01 governance 0.084932 years × 3650 = 310.00',
      '2027-02 fixedPerMonth 0.5 months × 2800 = 1400.00', // 14 / 28
      '2027-02 standbyRetainer 0.5 agent-months × 100 = 50.00',
      '2027-02 governance 0.038356 years × 3650 = 140.00', // 14 / 365
    ]);
  });
});

describe('leaving a provider', () => {
  const LEAVING = { noticeMonths: 3, exitFee: 10_000, exitFeeMonths: 1.5, handOverWeeks: 4 };
  const gone = (contract: Partial<ContractInput>): LedgerCase =>
    new LedgerCase({
      start: '2027-01-17',
      days: 74, // 15 of 31 days of January, February, March
      scenario: { exchangeRates: { USD: 0.75 } },
      atlas: { prices: PER_CONTACT, leaving: LEAVING, ...contract },
      setup: {
        departures: [
          {
            provider: 'atlas',
            reason: 'notice',
            on: '2027-02-20',
            successor: { leadWeeks: 4, rampWeeks: 4, costPerAgent: 3000 },
          },
        ],
      },
    })
      .work(0, { completed: 3100 })
      .work(15, { completed: 4000 })
      .work(43, { completed: 9999 });

  it('costs the fee and so many months of the mean invoice, in the month of the notice', () => {
    const ledger = gone({});
    ledger.facts.noticeDay[0] = 34; // 20 February
    ledger.facts.newAgents[1] = 12;
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact 3100 contacts × 4 = 12400.00',
      '2027-02 perContact 4000 contacts × 4 = 16000.00',
      // mean (12,400 + 16,000) / (15 / 31 + 1) = 19,139.130435; 10,000 + 1.5 × that
      '2027-02 exitFee 1 notices × 38708.695652 = 38708.70',
      '2027-02 newAgents 12 agents × 3000 = 36000.00',
      '2027-03 perContact 9999 contacts × 4 = 39996.00',
    ]);
  });

  it('costs no fee without a notice', () => {
    expect(gone({}).settle().rows('exitFee')).toEqual([]);
  });

  it('costs the fee in the contract’s currency', () => {
    const ledger = gone({ leaving: { ...LEAVING, exitFeeMonths: 0 }, currency: 'USD' });
    expect(ledger.ledger.lines.find(({ kind }) => kind === 'exitFee')?.unitPrice).toBe(7500);
    ledger.facts.noticeDay[0] = 0;
    expect(ledger.settle().rows('exitFee')).toEqual(['2027-01 exitFee 1 notices × 7500 = 7500.00']);
  });
});

describe('what bad service costs the client', () => {
  it('is a line for each channel', () => {
    const ledger = new LedgerCase({
      days: 59,
      scenario: {
        client: {
          perBreach: 20_000,
          perTransfer: 1.2,
          churn: { afterLost: 0.1, afterUnresolved: 0.05, customerValue: 300 },
          penalty: { whenHoursExceed: 8, amount: 50_000, perHour: 1000 },
        },
      },
    });
    const { facts } = ledger;
    // [month × 2 + channel]
    facts.lost.set([70, 0, 30, 10]);
    facts.unresolved.set([40, 20, 0, 0]);
    facts.transferred.set([500, 0, 0, 100]);
    facts.breaches.set([1, 0, 0, 2]);
    facts.hoursBelow.set([6, 8, 4.5, 0]);
    expect(ledger.settle().rows()).toEqual([
      '2027-01 transfers 500 contacts × 1.2 = 600.00',
      '2027-01 continuityBreach 1 disruptions × 20000 = 20000.00',
      '2027-01 churn 9 customers × 300 = 2700.00', // 70 × 0.1 + 40 × 0.05
      '2027-01 churn 1 customers × 300 = 300.00', // mail: 20 × 0.05
      '2027-02 churn 3 customers × 300 = 900.00', // 30 × 0.1
      // 6 + 4.5 = 10.5 h > 8: 50,000 + 2.5 × 1,000. Mail: 8 h do not exceed 8.
      '2027-02 penalty 1 penalties × 52500 = 52500.00',
      '2027-02 transfers 100 contacts × 1.2 = 120.00',
      '2027-02 continuityBreach 2 disruptions × 20000 = 40000.00',
      '2027-02 churn 1 customers × 300 = 300.00', // mail: 10 × 0.1
    ]);
  });

  it('counts a contact that is lost late in the month whose closing comes next', () => {
    const [phone, mail] = structuredClone(new LedgerCase({}).scenario.channels);
    const ledger = new LedgerCase({
      scenario: { channels: [{ ...phone!, costPerLostContact: 6.5 }, mail!] },
    });
    const { lost } = ledger.facts;
    ledger.settle((month) => {
      if (month === 0) lost[0] = 100; // of January's, until its end
      if (month === 1) lost.set([103, 0, 50]); // three more of January's, 50 of February's
      if (month === 2) lost.set([103, 0, 51, 0, 7]);
    });
    expect(ledger.rows()).toEqual([
      '2027-01 lostContacts 100 contacts × 6.5 = 650.00',
      '2027-02 lostContacts 53 contacts × 6.5 = 344.50', // 3 + 50
      '2027-03 lostContacts 8 contacts × 6.5 = 52.00', // 1 + 7
    ]);
  });
});

describe('a ledger', () => {
  it('begins each replication anew', () => {
    const steps = [{ above: 100, price: 3 }];
    const prices = [
      { model: 'perContact', price: 4, tiers: { kind: 'allUnits', per: 'year', steps } },
    ] satisfies ContractInput['prices'];
    const ledger = new LedgerCase({ atlas: { prices } }).work(0, { completed: 90 });
    const once = ledger.settle().rows();
    expect(ledger.settle().rows()).toEqual(once);
    expect(once).toEqual(['2027-01 perContact tier 0 90 contacts × 4 = 360.00']);
  });

  it('has no line for a provider without a team', () => {
    const ledger = new LedgerCase({
      atlas: { prices: PER_CONTACT },
      borealis: { prices: PER_CONTACT, amendments: [{ from: '2027-01-10', prices: [] }] },
      setup: { teams: [{ site: 'lyon', channels: ['phone', 'mail'], staffing: CONSTANT }] },
    });
    expect(new Set(ledger.ledger.lines.map(({ provider }) => provider))).toEqual(new Set([0, -1]));
    expect(ledger.terms.calendar.periods).toHaveLength(3);
  });
});

const CONSTANT = { rule: 'constant', agents: 10 } as const;
