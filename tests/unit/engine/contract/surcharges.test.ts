import { describe, expect, it } from 'vitest';
import { LedgerCase, type ContractInput } from './ledger-case.ts';

type PremiumInput = NonNullable<ContractInput['premiums']>[number];

const NIGHT: PremiumInput = { name: 'Night', surcharge: 0.25, from: '22:00', to: '06:00' };
const SUNDAY: PremiumInput = { name: 'Sunday', surcharge: 0.5, days: [7] };
const HOLIDAY: PremiumInput = { name: 'Holiday', surcharge: 1, holidays: true };

const priced = (premiums: PremiumInput[], more: Partial<ContractInput> = {}): LedgerCase =>
  new LedgerCase({
    atlas: { prices: [{ model: 'perContact', price: 4 }], premiums, ...more },
    scenario: {
      specialDays: [
        { date: '2027-01-06', name: 'Epiphany', holiday: true },
        { date: '2027-01-07', name: 'Mailing' },
      ],
    },
  });

/** Bands of Atlas by hour of a day, as one text: "000…". Day 0 is Friday, 1 January 2027. */
const hours = (ledger: LedgerCase, day: number): string =>
  ledger.terms
    .bandOf(0)!
    .slice(day * 24, day * 24 + 24)
    .join('');

describe('surcharges hold', () => {
  it('at night over midnight, by the day of the hour itself', () => {
    const ledger = priced([{ ...NIGHT, days: [6] }]); // Saturday
    expect(hours(ledger, 0)).toBe('000000000000000000000000');
    expect(hours(ledger, 1)).toBe('111111000000000000000011');
    expect(hours(ledger, 2)).toBe('000000000000000000000000');
  });

  it('on weekdays, and on special days that are marked as holidays', () => {
    const ledger = priced([{ ...SUNDAY, holidays: true, from: '08:00', to: '20:00' }]);
    expect(hours(ledger, 2)).toBe('000000001111111111110000'); // Sunday
    expect(hours(ledger, 5)).toBe('000000001111111111110000'); // Epiphany, a Wednesday
    expect(hours(ledger, 6)).toBe('0'.repeat(24)); // the mailing is no holiday
  });

  it('the highest of several; of equals, the first', () => {
    const ledger = priced([NIGHT, SUNDAY, HOLIDAY, { ...NIGHT, name: 'Late' }]);
    expect(hours(ledger, 0)).toBe('111111000000000000000011');
    expect(hours(ledger, 2)).toBe('2'.repeat(24));
    expect(hours(ledger, 5)).toBe('3'.repeat(24));
  });

  it('for no one else', () => {
    expect(priced([NIGHT]).terms.bandOf(1)).toBeUndefined();
    expect(priced([]).terms.bandOf(0)).toBeUndefined();
    expect(priced([NIGHT, SUNDAY]).terms.bands).toBe(3);
  });
});

describe('a surcharge', () => {
  it('is a line of its own, on top of the price', () => {
    const ledger = priced([NIGHT, SUNDAY, HOLIDAY])
      .work(1, { at: '12:00', completed: 1000 }) // Saturday at noon
      .work(1, { at: '23:00', completed: 80 }) // Saturday night
      .work(2, { at: '02:00', completed: 40 }) // Sunday: 50 % is more than 25 %
      .work(5, { at: '23:00', completed: 10 }); // holiday
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact 1130 contacts × 4 = 4520.00', // 1,000 + 80 + 40 + 10
      '2027-01 premium 0 on clause 0 80 contacts × 1 = 80.00', // 4 × 25 %
      '2027-01 premium 1 on clause 0 40 contacts × 2 = 80.00', // 4 × 50 %
      '2027-01 premium 2 on clause 0 10 contacts × 4 = 40.00', // 4 × 100 %
    ]);
  });

  it('is on contacts, minutes and staffed hours, not on agents or a fixed price', () => {
    const ledger = priced([NIGHT], {
      prices: [
        { model: 'perResolvedContact', price: 6 },
        { model: 'perHandledMinute', price: 0.8 },
        { model: 'perStaffedHour', price: 30 },
        { model: 'perAgentMonth', price: 3000, hoursPerAgent: 100 },
        { model: 'fixedPerMonth', price: 100 },
      ],
    }).work(0, { at: '23:00', completed: 9, resolved: 6, seconds: 1800, paidHours: 7 });
    expect(ledger.settle().rows('premium')).toEqual([
      '2027-01 premium 0 on clause 0 6 contacts × 1.5 = 9.00',
      '2027-01 premium 0 on clause 1 30 minutes × 0.2 = 6.00',
      '2027-01 premium 0 on clause 2 7 agent-hours × 7.5 = 52.50',
    ]);
  });

  it('follows the list in force, and each list has its lines', () => {
    const ledger = priced([NIGHT], {
      amendments: [{ from: '2027-01-11', premiums: [{ ...SUNDAY, surcharge: 0.75 }] }],
    })
      .work(9, { at: '23:00', completed: 100 }) // Sunday, the 10th: only the night counts yet
      .work(16, { at: '23:00', completed: 100 }); // Sunday, the 17th: only the Sunday still does
    expect(ledger.settle().rows()).toEqual([
      '2027-01 perContact 200 contacts × 4 = 800.00',
      '2027-01 premium 0 on clause 0 100 contacts × 1 = 100.00', // 4 × 25 %
      '2027-01 premium 0 on clause 0 100 contacts × 3 = 300.00', // 4 × 75 %
    ]);
    const of = ledger.ledger.lines.filter(({ kind }) => kind === 'premium');
    expect(of.map(({ premiumAmendment }) => premiumAmendment)).toEqual([-1, 0]);
  });
});
