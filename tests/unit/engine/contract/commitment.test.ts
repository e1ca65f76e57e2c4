import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboveBandCharge, takeOrPayCharge } from '../../../../src/engine/contract/commitment.ts';
import { contactPrice } from '../../../../src/engine/contract/contact-price.ts';
import type { PriceClause } from '../../../../src/scenario/types.ts';
import { aCommitment } from './a-commitment.ts';
import { ATLAS, BOREALIS, prepared } from './contract-case.ts';

const forecast = (contacts: number, payable = contacts) => ({ contacts, payable });

describe('a month above its band', () => {
  // 1,000 announced ± 10 %: beyond 1,100 each contact of 4.00 costs a quarter more, 1.00.
  it.each([
    [900, undefined],
    [1000, undefined],
    [1100, undefined],
    [1101, { quantity: 1, unitPrice: 1 }],
    [1500, { quantity: 400, unitPrice: 1 }],
  ])('with %d contacts', (volume, charge) => {
    const found = aboveBandCharge(aCommitment(), forecast(1000), volume, 4);
    if (charge === undefined) expect(found).toBeUndefined();
    else {
      expect(found!.quantity).toBeCloseTo(charge.quantity, 9);
      expect(found!.unitPrice).toBe(charge.unitPrice);
    }
  });

  it('is all of it where nothing was announced', () => {
    expect(aboveBandCharge(aCommitment(), forecast(0), 30, 4)?.quantity).toBe(30);
  });

  it('costs no premium from a provider who refuses', () => {
    expect(
      aboveBandCharge(aCommitment({ above: 'refuse' }), forecast(1000), 1500, 4),
    ).toBeUndefined();
  });

  it('does not count less on excused days: the whole forecast holds', () => {
    expect(aboveBandCharge(aCommitment(), forecast(1000, 500), 1050, 4)).toBeUndefined();
  });
});

describe('take-or-pay', () => {
  // 80 % of 1,000 announced are paid for.
  it.each([
    [0, 800],
    [500, 300],
    [799.5, 0.5],
    [800, 0],
    [1000, 0],
  ])('with %d contacts pays for %d more', (volume, more) => {
    const charge = takeOrPayCharge(aCommitment(), forecast(1000), volume, 4);
    expect(charge?.quantity ?? 0).toBeCloseTo(more, 9);
    if (charge !== undefined) expect(charge.unitPrice).toBe(4);
  });

  it('leaves out the forecast of excused days, not the contacts that came on them', () => {
    // 80 % of 700 = 560, 500 came: 60.
    expect(takeOrPayCharge(aCommitment(), forecast(1000, 700), 500, 4)?.quantity).toBeCloseTo(
      60,
      9,
    );
    expect(takeOrPayCharge(aCommitment(), forecast(1000, 0), 0, 4)).toBeUndefined();
  });

  it('is never due in a month above its band', () => {
    const shares = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
    const volumes = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(shares, shares, volumes, volumes, shares, (band, pay, of, volume, kept) => {
        const commitment = aCommitment({ band, takeOrPay: pay });
        const given = forecast(of, of * kept);
        const above = aboveBandCharge(commitment, given, volume, 4);
        const paid = takeOrPayCharge(commitment, given, volume, 4);
        expect(above !== undefined && paid !== undefined).toBe(false);
      }),
      { seed: 20_270_104, numRuns: 1000 },
    );
  });
});

describe('the price of a contact', () => {
  const { scenario, routing } = prepared();
  const price = (
    clauses: readonly PriceClause[],
    weight: readonly [phone: number, chat: number],
    { handled = [1, 1, 1], provider = ATLAS } = {},
  ) => contactPrice(clauses, provider, weight, (team) => handled[team]!, scenario, routing);

  it('adds up what is paid by volume, and nothing else', () => {
    // Calls of Atlas: 180 s × 1.2 = 3.6 min, 80 % resolved. 2 + 0.8 × 1.5 + 3.6 × 1 = 6.8.
    const clauses: PriceClause[] = [
      { model: 'perContact', price: 2 },
      { model: 'perResolvedContact', price: 1.5 },
      { model: 'perHandledMinute', price: 1 },
      { model: 'perStaffedHour', price: 30 },
      { model: 'perAgentMonth', price: 4000, hoursPerAgent: 151.67 },
      { model: 'fixedPerMonth', price: 9000 },
    ];
    expect(price(clauses, [100, 0])).toBeCloseTo(6.8, 12);
    // Chats: no resolution stated, each counts; 3 min: 2 + 1.5 + 3 = 6.5.
    expect(price(clauses, [0, 100])).toBeCloseTo(6.5, 12);
    // Calls of Borealis, which states nothing and takes the mean time: the same.
    expect(price(clauses, [100, 0], { provider: BOREALIS })).toBeCloseTo(6.5, 12);
  });

  it('weighs the channels by their forecast', () => {
    const clauses: PriceClause[] = [
      { model: 'perContact', price: 3, channel: 'phone' },
      { model: 'perContact', price: 1, channel: 'chat' },
    ];
    // (900 × 3 + 300 × 1) / 1200 = 2.5.
    expect(price(clauses, [900, 300])).toBeCloseTo(2.5, 12);
    expect(price(clauses, [0, 0])).toBe(0);
  });

  it('takes a clause for one language for the channels of that language', () => {
    const clauses: PriceClause[] = [{ model: 'perContact', price: 3, language: 'fr' }];
    // The phone is French, the chat says nothing.
    expect(price(clauses, [100, 0])).toBe(3);
    expect(price(clauses, [100, 100])).toBe(1.5);
  });

  it('takes a clause for one country for the part that is handled there', () => {
    const clauses: PriceClause[] = [
      { model: 'perContact', price: 4, country: 'fr' },
      { model: 'perContact', price: 2, country: 'tn' },
    ];
    // 75 in Lyon, 25 in Tunis: 4 × 0.75 + 2 × 0.25 = 3.5; nobody handled any: half and half.
    expect(price(clauses, [100, 0], { handled: [75, 25, 0] })).toBeCloseTo(3.5, 12);
    expect(price(clauses, [100, 0], { handled: [0, 0, 0] })).toBeCloseTo(3, 12);
  });

  it('is that below all tiers', () => {
    const tiers = {
      kind: 'incremental' as const,
      per: 'month' as const,
      steps: [{ above: 10, price: 1 }],
    };
    expect(price([{ model: 'perContact', price: 3, tiers }], [100, 0])).toBe(3);
  });
});
