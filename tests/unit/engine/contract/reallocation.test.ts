import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysFromCivil } from '../../../../src/base/calendar.ts';
import { billingCalendar } from '../../../../src/engine/contract/billing-calendar.ts';
import type { IndicatorName } from '../../../../src/engine/contract/indicator-units.ts';
import {
  movedShare,
  Reallocator,
  type Reallocation,
} from '../../../../src/engine/contract/reallocation.ts';

/** 2027: first days 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334. */
const YEAR = billingCalendar(daysFromCivil(2027, 1, 1), 365, []).months;

const aReallocation = (given: Partial<Reallocation> = {}): Reallocation => ({
  channel: 'phone',
  measure: 'answerRate',
  everyMonths: 1,
  step: 0.1,
  minimumShare: 0.2,
  margin: 0.02,
  noticeMonths: 0,
  ...given,
});

interface Given {
  readonly month?: number;
  readonly values: readonly number[];
  readonly shares?: readonly number[];
  readonly lockIns?: readonly (readonly { from: number; to: number }[])[];
  readonly ended?: readonly number[];
}

/** What moves when a month is closed, as "provider: share from day". */
function moved(rule: Partial<Reallocation>, given: Given): string[] {
  const { month = 0, values } = given;
  const shares = given.shares ?? values.map(() => 1 / values.length);
  const reallocator = new Reallocator(
    [{ reallocation: aReallocation(rule), channel: 0, providers: values.map((_, i) => i) }],
    YEAR,
    given.lockIns ?? values.map(() => []),
  );
  return reallocator
    .close(
      month,
      (_name, provider) => values[provider]!,
      (_channel, provider) => shares[provider]!,
      (provider) => given.ended?.includes(provider) ?? false,
    )
    .map(({ provider, share, day }) => `${provider}: ${share.toFixed(3)} from ${day}`);
}

describe('re-allocation', () => {
  it('moves a step from the worst to the best, and leaves all others what they have', () => {
    expect(moved({}, { values: [0.9, 0.7, 0.8], shares: [0.3, 0.5, 0.2] })).toEqual([
      '1: 0.400 from 31',
      '0: 0.400 from 31',
    ]);
  });

  it('knows that a shorter wait is better', () => {
    expect(moved({ measure: 'averageSpeedOfAnswer' }, { values: [60, 20] })).toEqual([
      '0: 0.400 from 31',
      '1: 0.600 from 31',
    ]);
  });

  it('needs a difference of more than the margin', () => {
    expect(moved({}, { values: [0.82, 0.8] })).toEqual([]);
    expect(moved({}, { values: [0.83, 0.8] })).toHaveLength(2);
    expect(moved({ margin: 0 }, { values: [0.8, 0.8] })).toEqual([]);
  });

  it('takes nobody below the least share, nor anybody above everything', () => {
    expect(moved({}, { values: [0.9, 0.7], shares: [0.75, 0.25] })).toEqual([
      '1: 0.200 from 31',
      '0: 0.800 from 31',
    ]);
    expect(moved({}, { values: [0.9, 0.7], shares: [0.8, 0.2] })).toEqual([]);
    expect(moved({}, { values: [0.9, 0.7], shares: [0.9, 0.1] })).toEqual([]);
    const least = { minimumShare: 0 };
    expect(moved(least, { values: [0.9, 0.7], shares: [0.95, 0.05] })).toEqual([
      '1: 0.000 from 31',
      '0: 1.000 from 31',
    ]);
  });

  it('looks every so many months of the horizon, over those months', () => {
    const spans: string[] = [];
    const reallocator = new Reallocator(
      [{ reallocation: aReallocation({ everyMonths: 3 }), channel: 4, providers: [0, 1] }],
      YEAR,
      [[], []],
    );
    const closings = YEAR.map((_, month) =>
      reallocator.close(
        month,
        (name: IndicatorName, provider, channel, { from, to }) => {
          spans.push(`${name} ${provider} ${channel} ${from}-${to}`);
          return 0.7 + provider / 10;
        },
        () => 0.5,
        () => false,
      ),
    );
    expect(closings.flatMap((of, month) => (of.length > 0 ? [month] : []))).toEqual([2, 5, 8]);
    expect(spans.slice(0, 4)).toEqual([
      'answerRate 0 4 0-2',
      'answerRate 1 4 0-2',
      'answerRate 0 4 3-5',
      'answerRate 1 4 3-5',
    ]);
  });

  it('gives notice in whole months, and changes nothing after the horizon', () => {
    expect(moved({ noticeMonths: 2 }, { values: [0.9, 0.7] })[0]).toBe('1: 0.400 from 90');
    expect(moved({ noticeMonths: 2 }, { month: 9, values: [0.9, 0.7] })).toEqual([]);
  });

  it('waits for the end of a lock-in window of either of the two', () => {
    const values = [0.9, 0.7, 0.8];
    const window = [{ from: 25, to: 40 }];
    expect(moved({}, { values, lockIns: [window, [], []] })[0]).toContain('from 41');
    expect(moved({}, { values, lockIns: [[], window, []] })[0]).toContain('from 41');
    expect(moved({}, { values, lockIns: [[], [], window] })[0]).toContain('from 31');
    const then = [{ from: 41, to: 50 }];
    expect(moved({}, { values, lockIns: [window, then, []] })[0]).toContain('from 51');
  });

  it('leaves out who was not measured, and who is leaving', () => {
    expect(moved({}, { values: [0.9, NaN, 0.8] })).toEqual([
      '2: 0.233 from 31',
      '0: 0.433 from 31',
    ]);
    expect(moved({}, { values: [0.9, NaN] })).toEqual([]);
    expect(moved({}, { values: [0.9, 0.7, 0.8], ended: [0] })[1]).toBe('2: 0.433 from 31');
    expect(moved({}, { values: [0.9, 0.7], ended: [1] })).toEqual([]);
  });

  it('takes the first of equals', () => {
    expect(moved({}, { values: [0.7, 0.9, 0.7, 0.9] })).toEqual([
      '0: 0.200 from 31',
      '1: 0.300 from 31',
    ]);
  });

  it('never moves anybody across a limit', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);
    fc.assert(
      fc.property(share, share, share, share, (step, least, gives, rest) => {
        const takes = (1 - gives) * rest;
        const moves = movedShare(step, least, gives, takes);
        expect(moves).toBeGreaterThanOrEqual(0);
        expect(moves).toBeLessThanOrEqual(step);
        if (moves > 0) expect(gives - moves).toBeGreaterThanOrEqual(least - 1e-12);
        expect(takes + moves).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { seed: 20_270_104, numRuns: 1000 },
    );
  });
});
