import { describe, expect, test } from 'vitest';
import type { Contract } from '../../../../src/scenario/types.ts';
import { inForceBefore } from '../../../../src/ui/editor/contract/in-force-before.ts';
import { orderOfDate } from '../../../../src/ui/editor/contract/order-of-date.ts';
import { twoProviders } from '../../store/fixture.ts';

describe('the order of dates', () => {
  test('is that of the calendar; those of one day stay as they are', () => {
    const dates = ['2027-07-01', '2026-12-31', '2027-07-01', '2027-02-28'];
    expect(orderOfDate(dates.map((from) => ({ from })))).toEqual([1, 3, 0, 2]);
  });
});

describe('what is in force before an amendment', () => {
  const signed = twoProviders().providers[0]!.contract;
  const contract: Contract = {
    ...signed,
    minimumPerMonth: 100,
    amendments: [
      { from: '2027-02-01', minimumPerMonth: 0 },
      { from: '2027-03-01', governancePerYear: 5 },
      { from: '2027-04-01', minimumPerMonth: 300 },
    ],
  };
  test('is what the last one before says of it, or the contract as signed', () => {
    const least = [0, 1, 2, 3].map((at) => inForceBefore(contract, at, 'minimumPerMonth'));
    expect(least).toEqual([100, 0, 0, 300]);
    expect(inForceBefore(contract, 3, 'standby')).toEqual(signed.standby);
    expect(inForceBefore(contract, 3, 'leaving')).toBe(signed.leaving);
  });
});
