import { describe, expect, it } from 'vitest';
import { daysFromCivil } from '../../../../src/base/calendar.ts';
import { billingCalendar } from '../../../../src/engine/contract/billing-calendar.ts';
import type { ContractChange } from '../../../../src/engine/contract/cost-line.ts';
import { afterLockIns, lockInsOf } from '../../../../src/engine/contract/lock-ins.ts';
import { TriggerWatch, type WatchedTrigger } from '../../../../src/engine/contract/triggers.ts';
import type { Trigger } from '../../../../src/engine/contract/terms.ts';
import { aCommitment } from './a-commitment.ts';

/** 2027: first days 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334. */
const YEAR = billingCalendar(daysFromCivil(2027, 1, 1), 365, []).months;

/** An answer rate below 80 % for two months in a row: a share of 30 % the month after. */
const aTrigger = (given: Partial<Trigger> = {}): Trigger => ({
  name: 'Too many unanswered',
  measure: 'answerRate',
  is: 'below',
  than: 0.8,
  forMonths: 2,
  noticeMonths: 0,
  then: { effect: 'shareBecomes', share: 0.3 },
  repeats: false,
  ...given,
});

const watched = (given: Partial<Trigger> = {}, more: Partial<WatchedTrigger> = {}) => ({
  provider: 0,
  trigger: aTrigger(given),
  channel: -1,
  changes: -1,
  lockIns: [],
  from: 0,
  until: 365,
  ...more,
});

const BAD = 0.7;
const GOOD = 0.9;

/** [month]: what the triggers change when the values of the months are such. */
function changes(
  triggers: readonly WatchedTrigger[],
  values: readonly number[],
  { months = YEAR, endedAfter = Infinity } = {},
): ContractChange[][] {
  const watch = new TriggerWatch(triggers, months);
  return values.map((value, month) =>
    watch.close(
      month,
      () => value,
      () => month > endedAfter,
    ),
  );
}

/** "month closed → day of the change". */
const days = (found: readonly (readonly ContractChange[])[]): string[] =>
  found.flatMap((of, month) => of.map(({ day }) => `${month} → ${day}`));

describe('a trigger', () => {
  it('acts after so many months in a row, on the first day of the next month', () => {
    const found = changes([watched()], [BAD, GOOD, BAD, BAD, BAD]);
    expect(days(found)).toEqual(['3 → 120']);
    expect(found[3]).toEqual([{ kind: 'share', day: 120, provider: 0, channel: -1, share: 0.3 }]);
  });

  it('is a matter of strictly below, or above', () => {
    expect(days(changes([watched()], [0.8, 0.8, 0.8]))).toEqual([]);
    const above = watched({ is: 'above', than: 1.2, measure: 'volume' });
    expect(days(changes([above], [1.2, 1.2, 1.3, 1.21]))).toEqual(['3 → 120']);
  });

  it('has its row broken by a month in which nothing was measured', () => {
    expect(days(changes([watched()], [BAD, NaN, BAD, NaN, BAD, BAD]))).toEqual(['5 → 181']);
  });

  it('acts so many whole months later as its notice says', () => {
    expect(days(changes([watched({ noticeMonths: 3 })], [BAD, BAD, BAD]))).toEqual(['1 → 151']);
  });

  it('changes nothing after the horizon', () => {
    const values = YEAR.map((_, month) => (month >= 10 ? BAD : GOOD));
    expect(days(changes([watched()], values))).toEqual([]);
    expect(days(changes([watched({ noticeMonths: 11 })], [BAD, BAD]))).toEqual([]);
  });

  it('acts once, or again after it has acted', () => {
    const bad = YEAR.map(() => BAD);
    expect(days(changes([watched()], bad))).toEqual(['1 → 59']);
    // Two months to act each time: March and April, May and June…
    expect(days(changes([watched({ repeats: true })], bad))).toEqual([
      '1 → 59',
      '3 → 120',
      '5 → 181',
      '7 → 243',
      '9 → 304',
    ]);
    // A notice of two months: told in February, acts on 1 May; May and June count next.
    expect(days(changes([watched({ repeats: true, noticeMonths: 2 })], bad))).toEqual([
      '1 → 120',
      '5 → 243',
    ]);
  });

  it('leaves part months out: neither part of a row nor its end', () => {
    // 15 January to 15 April 2027: the first and the last month are not whole.
    const { months } = billingCalendar(daysFromCivil(2027, 1, 15), 91, []);
    expect(days(changes([watched()], [BAD, BAD, GOOD, BAD], { months }))).toEqual([]);
    expect(days(changes([watched()], [GOOD, BAD, BAD, BAD], { months }))).toEqual(['2 → 76']);
    expect(days(changes([watched({ forMonths: 1 })], [BAD, GOOD, GOOD, BAD], { months }))).toEqual(
      [],
    );
  });

  it('waits for the end of a lock-in window before it changes a share, not a price', () => {
    const lockIns = [{ from: 100, to: 130 }];
    const share = watched({ noticeMonths: 2 }, { lockIns });
    expect(days(changes([share], [BAD, BAD]))).toEqual(['1 → 131']);
    const prices = watched(
      { noticeMonths: 2, then: { effect: 'pricesTimes', factor: 0.95 } },
      { lockIns },
    );
    expect(changes([prices], [BAD, BAD])[1]).toEqual([
      { kind: 'prices', day: 120, provider: 0, factor: 0.95 },
    ]);
    // Locked until the end of the horizon: never.
    expect(days(changes([watched({}, { lockIns: [{ from: 50, to: 364 }] })], [BAD, BAD]))).toEqual(
      [],
    );
  });

  it('counts again from the first month after a change that a window held up', () => {
    const repeats = watched({ forMonths: 1, repeats: true }, { lockIns: [{ from: 30, to: 70 }] });
    // January acts on day 71; March (59) had begun, April (90) counts, and acts on 1 May.
    expect(days(changes([repeats], [BAD, BAD, BAD, BAD]))).toEqual(['0 → 71', '3 → 120']);
  });

  it('ends a contract for the reason it names', () => {
    const ends = (reason?: 'breach') =>
      changes([watched({ forMonths: 1, then: { effect: 'contractEnds', reason } })], [BAD])[0];
    expect(ends('breach')).toMatchObject([{ kind: 'ends', reason: 'breach' }]);
    expect(ends()![0]).not.toHaveProperty('reason');
  });

  it('acts no more on a contract that has been ended, by another trigger of the month either', () => {
    const ends = watched({ forMonths: 1, then: { effect: 'contractEnds' } });
    const other = watched({ forMonths: 1 }, { provider: 1 });
    const found = changes([ends, watched({ forMonths: 1 }), other], [BAD]);
    expect(found[0]!.map(({ kind, provider }) => `${kind} ${provider}`)).toEqual([
      'ends 0',
      'share 1',
    ]);
    const late = changes([watched({ forMonths: 1 })], [GOOD, BAD, BAD], { endedAfter: 0 });
    expect(days(late)).toEqual([]);
  });

  it('of one replication leaves none to the next', () => {
    const watch = new TriggerWatch([watched()], YEAR);
    const close = (month: number, value: number) =>
      watch.close(
        month,
        () => value,
        () => false,
      ).length;
    expect([close(0, BAD), close(1, BAD), close(2, BAD)]).toEqual([0, 1, 0]);
    watch.begin();
    expect([close(0, BAD), close(1, BAD)]).toEqual([0, 1]);
    watch.begin();
    expect([close(0, GOOD), close(1, BAD)]).toEqual([0, 0]);
  });
});

describe('lock-in windows', () => {
  const firstDay = daysFromCivil(2027, 1, 1);
  const window = (from: string, to: string) => aCommitment({ lockIns: [{ from, to }] });

  it('are those of the commitment in force on the day', () => {
    const commitments = [
      { amendment: -1, from: 0, until: 59, value: window('2026-12-01', '2027-03-31') },
      { amendment: 0, from: 59, until: 365, value: window('2027-03-20', '2027-04-30') },
    ];
    // The first is cut on 1 March (59), when the second takes over; 20 March is day 78.
    expect(lockInsOf(commitments, firstDay)).toEqual([
      { from: 0, to: 58 },
      { from: 78, to: 119 },
    ]);
    expect(
      lockInsOf(
        [{ amendment: -1, from: 0, until: 365, value: window('2028-01-01', '2028-02-01') }],
        firstDay,
      ),
    ).toEqual([]);
  });

  it('move a day to the first that none covers', () => {
    const windows = [
      { from: 20, to: 29 },
      { from: 10, to: 19 },
      { from: 31, to: 40 },
    ];
    expect([9, 10, 15, 29, 30, 40].map((day) => afterLockIns(day, windows))).toEqual([
      9, 30, 30, 30, 30, 41,
    ]);
  });
});
