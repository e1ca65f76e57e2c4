import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../../src/engine/demand/clock.ts';
import { count, COUNTS } from '../../../../src/engine/queueing/tally.ts';
import type { ServiceRule } from '../../../../src/engine/replication/service.ts';
import { weeksUntilWhole } from '../../../../src/engine/replication/weeks-until-whole.ts';

const RULE: ServiceRule = { convention: 'offered', objective: 0.8, minimum: 0.5, longestHours: 4 };

/** Weeks until whole of channels with these answered in time of 100 each week, told after so many. */
function weeks(
  byChannel: readonly (readonly number[])[],
  toldAfter: number,
  { live = byChannel.map(() => true), days = byChannel[0]!.length * 7, rule = RULE } = {},
): number {
  const clock = clockOf({ start: '2027-01-04', days, intervalMinutes: 60 });
  const channels = byChannel.length;
  const counts = new Int32Array(days * 24 * channels * COUNTS);
  byChannel.forEach((of, channel) => {
    of.forEach((within, week) => {
      // All of a week in one hour of its third day.
      const at = (((week * 7 + 2) * 24 + 10) * channels + channel) * COUNTS;
      if (week * 7 + 2 >= days || within < 0) return;
      counts[at + count.offered] = 100;
      counts[at + count.answered] = within;
      counts[at + count.answeredWithin] = within;
    });
  });
  const rules = byChannel.map(() => rule);
  return weeksUntilWhole(counts, rules, live, clock, toldAfter * 7);
}

describe('weeks until whole', () => {
  it('end with the last week below the objective that was reached before', () => {
    // 85 % before; 79, 81, 60, 80: the third week is the last below 80 %.
    expect(weeks([[85, 85, 79, 81, 60, 80]], 2)).toBe(3);
    expect(weeks([[85, 85, 80, 81, 90, 80]], 2)).toBe(0);
  });

  it('ask only for the minimum of a channel that missed its objective before', () => {
    // 70 % before: below 50 % in the second week, not whole until its end; 60 and 75 are as ever.
    expect(weeks([[70, 70, 60, 49, 75]], 2)).toBe(2);
    expect(weeks([[70, 70, 60, 50, 75]], 2)).toBe(0);
  });

  it('compare with the four weeks before, and with the objective when there are none', () => {
    // A bad week five weeks before counts no more: 0 of 100, then 80 in each of four.
    expect(weeks([[0, 80, 80, 80, 80, 79]], 5)).toBe(1);
    expect(weeks([[0, 0, 80, 80, 80, 79]], 5)).toBe(0);
    expect(weeks([[79, 90]], 0)).toBe(1);
  });

  it('are those of the worst live channel', () => {
    const two = [
      [85, 79, 85, 85],
      [85, 85, 79, 85],
    ];
    expect(weeks(two, 1)).toBe(2);
    expect(weeks(two, 1, { live: [true, false] })).toBe(1);
  });

  it('count whole weeks only, no more than 52, and none without contacts', () => {
    expect(weeks([[85, 85, 10]], 1, { days: 20 })).toBe(0);
    const year = Array.from({ length: 60 }, (_, week) => (week === 0 ? 85 : 10));
    expect(weeks([year], 1)).toBe(52);
    expect(weeks([[85, -1, -1]], 1)).toBe(0);
  });

  it('take a week in which nobody was answered for no service, where the answered are the base', () => {
    const rule = { ...RULE, convention: 'answered' as const };
    expect(weeks([[85, 0, 85]], 1, { rule })).toBe(1);
  });
});
