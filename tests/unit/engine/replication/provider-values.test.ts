import { describe, expect, it } from 'vitest';
import {
  needsResolved,
  providerChannelValues,
  providerTotals,
  providerValues,
} from '../../../../src/engine/replication/provider-values.ts';
import { setProviderDay, tallyOf } from './tally-of.ts';

/** Two days, one channel, two providers and the client's own queue. */
function books() {
  const tally = tallyOf({ intervals: 2, days: 2, providers: 2 });
  setProviderDay(tally, 0, { answered: 60, answeredWithin: 50, abandoned: 10, abandonedWithin: 4 });
  setProviderDay(tally, 1, { answered: 30, answeredWithin: 30, resolved: 24 });
  setProviderDay(tally, 2, { abandoned: 7, blocked: 3 });
  setProviderDay(tally, 3, { answered: 20, answeredWithin: 10, blocked: 6, cutOff: 4 });
  return tally;
}
const rule = (convention: 'offered' | 'lessShortAbandons' | 'answered') => ({
  convention,
  objective: 0.8,
  minimum: 0.5,
  longestHours: 4,
});
const handled = { resolution: 0.7, satisfaction: 0.9 };

describe('a channel at a provider', () => {
  const totals = providerTotals(books(), 2, 1, 2);

  it.each([
    ['offered', 60 / 100],
    ['lessShortAbandons', 60 / 96],
    ['answered', 60 / 80],
  ] as const)(
    'has the service level of what ended there, by convention: %s',
    (convention, level) => {
      const found = providerChannelValues(totals, 0, 0, rule(convention), handled);
      expect(found.providerServiceLevel).toBe(level);
    },
  );

  it('has its rates of what ended there: answered, abandoned, blocked or cut off', () => {
    expect(providerChannelValues(totals, 0, 0, rule('offered'), handled)).toMatchObject({
      providerAnswerRate: 80 / 100,
      providerAbandonment: 10 / 100,
      providerResolution: 0.7,
      providerSatisfaction: 0.9,
    });
  });

  it('has its part of what failed in a queue that the client holds, by the shares of the day', () => {
    const tally = books();
    setProviderDay(tally, 2, { abandoned: 10, abandonedWithin: 4, blocked: 2, cutOff: 6 });
    setProviderDay(tally, 5, { abandoned: 8 });
    // On the first day it is agreed to get half, on the second a quarter.
    const agreed = (_: number, provider: number, day: number): number =>
      [day === 0 ? 0.5 : 0.25, day === 0 ? 0.5 : 0.75][provider]!;
    const shared = providerTotals(tally, 2, 1, 2, { channels: [true], agreed });
    // Of its own 60 + 10 and 20 + 6 + 4; then 5 + 1 + 3, and 2. Within the threshold 4 and 2 hung up.
    expect(providerChannelValues(shared, 0, 0, rule('lessShortAbandons'), handled)).toMatchObject({
      providerServiceLevel: 60 / (111 - 6),
      providerAnswerRate: 80 / 111,
      providerAbandonment: 17 / 111,
    });
    expect(needsResolved(shared, 0, [false, false], [0, 0])).toBe(80 + 30);
  });

  it('leaves to nobody what no provider accepted', () => {
    const found = providerChannelValues(totals, 0, 1, rule('offered'), handled);
    expect(found).toMatchObject({ providerAnswerRate: 1, providerAbandonment: 0 });
  });

  it('settles every answered need where nothing can follow, else those resolved', () => {
    expect(needsResolved(totals, 0, [false, true], [0, 0])).toBe(80 + 24);
    expect(needsResolved(totals, 0, [false, false], [0, 0])).toBe(80 + 30);
  });

  it('does not settle what is still in hand at the end', () => {
    expect(needsResolved(totals, 0, [false, true], [3, 2])).toBe(77 + 24);
  });
});

describe('a provider', () => {
  it('is occupied for a share of its scheduled and standby time, however many contacts at once', () => {
    const tally = tallyOf({ intervals: 1, channels: 2, teams: 2 });
    tally.answeredBy.set([5, 6, 70, 80]);
    tally.cutOffBy.set([1, 0, 0, 9]);
    tally.handledBy.set([7200, 3600, 36_000, 36_000]);
    tally.occupied.set([3600, 5400]);
    const hours = { staffed: [2, 4], standby: [0, 0.5] };
    expect(providerValues(tally, [0], 2, hours)).toEqual({
      providerAnswered: 11,
      providerCutOff: 1,
      providerHandledHours: 3,
      providerStaffedHours: 2,
      providerStandbyHours: 0,
      providerOccupancy: 0.5,
    });
    expect(providerValues(tally, [0, 1], 2, hours).providerOccupancy).toBe(2.5 / 6.5);
  });

  it('without a team has no occupancy', () => {
    const found = providerValues(tallyOf({ intervals: 1 }), [], 1, { staffed: [], standby: [] });
    expect(found).toMatchObject({ providerAnswered: 0, providerOccupancy: NaN });
  });
});
