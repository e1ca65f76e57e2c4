import { describe, expect, it } from 'vitest';
import { daysFromCivil } from '../../../../src/base/calendar.ts';
import { billingCalendar } from '../../../../src/engine/contract/billing-calendar.ts';
import {
  monthsMeasured,
  periodSettledIn,
  untilContractEnds,
} from '../../../../src/engine/contract/measuring-periods.ts';

/** 15 January to 31 December 2027: months 0 (17 days) to 11, first days 0, 17, 45, 76, 106… */
const { months } = billingCalendar(daysFromCivil(2027, 1, 15), 351, []);
const DAYS = 351;

/** The periods that the months settle, as "from-to". */
const settled = (
  over: 'month' | 'quarter' | 'year',
  measured: { readonly from: number; readonly to: number },
): string[] =>
  months.flatMap((_, month) => {
    const period = periodSettledIn(month, over, measured);
    return period === undefined ? [] : [`${month}: ${period.from}-${period.to}`];
  });

describe('the months that a list of indicators measures', () => {
  it('are all of the horizon when nothing replaces it, its part of a first month with them', () => {
    expect(monthsMeasured({ from: 0, until: DAYS }, months)).toEqual({ from: 0, to: 11 });
  });

  it('begin with the first whole month; until then the former list measures on', () => {
    // 1 March is day 45; day 46 is 2 March: whole months from April (3) on.
    expect(monthsMeasured({ from: 0, until: 45 }, months)).toEqual({ from: 0, to: 1 });
    expect(monthsMeasured({ from: 45, until: DAYS }, months)).toEqual({ from: 2, to: 11 });
    expect(monthsMeasured({ from: 0, until: 46 }, months)).toEqual({ from: 0, to: 2 });
    expect(monthsMeasured({ from: 46, until: DAYS }, months)).toEqual({ from: 3, to: 11 });
  });

  it('are none when it is replaced before its first whole month', () => {
    expect(monthsMeasured({ from: 46, until: 60 }, months)).toBeUndefined();
    expect(monthsMeasured({ from: 340, until: DAYS }, months)).toBeUndefined();
  });

  it('end with the contract', () => {
    const all = { from: 2, to: 11 };
    // Day 100 is in April (days 76 to 105): month 3 is the last. Day 106 is 1 May: the same.
    expect(untilContractEnds(all, 100, months)).toEqual({ from: 2, to: 3 });
    expect(untilContractEnds(all, 106, months)).toEqual({ from: 2, to: 3 });
    expect(untilContractEnds(all, 107, months)).toEqual({ from: 2, to: 4 });
    expect(untilContractEnds(all, DAYS, months)).toEqual(all);
    expect(untilContractEnds(all, 45, months)).toBeUndefined();
  });
});

describe('measuring periods', () => {
  it('of a month settle each month', () => {
    expect(settled('month', { from: 9, to: 11 })).toEqual(['9: 9-9', '10: 10-10', '11: 11-11']);
  });

  it('of a quarter settle every third month from the first of the horizon', () => {
    expect(settled('quarter', { from: 0, to: 11 })).toEqual([
      '2: 0-2',
      '5: 3-5',
      '8: 6-8',
      '11: 9-11',
    ]);
  });

  it('of a list that comes later count from its first month, and the last is cut', () => {
    expect(settled('quarter', { from: 4, to: 11 })).toEqual(['6: 4-6', '9: 7-9', '11: 10-11']);
    expect(settled('quarter', { from: 0, to: 3 })).toEqual(['2: 0-2', '3: 3-3']);
  });

  it('of a year settle the twelfth month, or the last there is', () => {
    expect(settled('year', { from: 0, to: 11 })).toEqual(['11: 0-11']);
    expect(settled('year', { from: 3, to: 7 })).toEqual(['7: 3-7']);
  });
});
