import { describe, expect, it } from 'vitest';
import {
  channelTotals,
  channelValues,
  firstAttemptsOf,
  handledShares,
} from '../../../../src/engine/replication/channel-values.ts';
import type { ServiceRule } from '../../../../src/engine/replication/service.ts';
import { setRow, tallyOf } from './tally-of.ts';

const rule: ServiceRule = {
  convention: 'lessShortAbandons',
  objective: 0.8,
  minimum: 0.5,
  longestHours: 4,
};
const NOT_STATED = { resolution: NaN, satisfaction: NaN };

/** Two intervals of the second of two channels; those of the first must not be seen. */
function books() {
  const tally = tallyOf({ intervals: 2, channels: 2 });
  for (const row of [0, 2]) setRow(tally, row, { offered: 7, answered: 7, waitingAtEnd: 99 });
  setRow(tally, 1, {
    offered: 100,
    redials: 10,
    repeats: 5,
    changed: 3,
    transferred: 2,
    answered: 70,
    answeredWithin: 60,
    abandoned: 20,
    abandonedWithin: 5,
    balked: 4,
    blocked: 6,
    cutOff: 3,
    stillWaiting: 1,
    lost: 8,
    unresolved: 9,
    delayed: 40,
    calledBack: 2,
    waitingAtEnd: 12,
    oldestAge: 1800,
  });
  setRow(tally, 3, {
    offered: 60,
    answered: 50,
    answeredWithin: 45,
    abandoned: 10,
    waitingAtEnd: 7,
    oldestAge: 3600,
  });
  tally.answeredWait.set([1e6, 900, 1e6, 300]);
  tally.abandonedWait.set([1e6, 600]);
  return tally;
}

describe('the measures of a channel', () => {
  const tally = books();
  const totals = channelTotals(tally, 1, 2, 2);
  const values = channelValues(tally, totals, NOT_STATED, 1, rule);

  it('count needs once: what is offered, less what follows from an earlier contact', () => {
    expect(firstAttemptsOf(totals)).toBe(160 - 10 - 5 - 3 - 2);
    expect(values).toMatchObject({
      offered: 160,
      firstAttempts: 140,
      redials: 10,
      repeats: 5,
      changed: 3,
      transferred: 2,
      balked: 4,
      calledBack: 2,
      lost: 8,
      unresolved: 9,
    });
    expect(values.contactsPerNeed).toBe(160 / 140);
  });

  it('give the service level by every convention, and the objective’s own', () => {
    expect(values).toMatchObject({
      serviceLevelOffered: 105 / 160,
      serviceLevelLessShortAbandons: 105 / 155,
      serviceLevelAnswered: 105 / 120,
      serviceLevel: 105 / 155,
      objectiveMissed: 1,
    });
  });

  it('take waits and shares of those they are of', () => {
    expect(values).toMatchObject({
      answerRate: 120 / 160,
      abandonment: 30 / 160,
      averageSpeedOfAnswer: 1200 / 120,
      meanWait: 1800 / 150,
      delayed: 40 / 160,
    });
  });

  it('find the largest backlog and the oldest contact', () => {
    expect(values).toMatchObject({ backlogPeak: 12, oldestAgePeak: 1 });
  });

  it('see a backlog in intervals without a contact offered', () => {
    const night = tallyOf({ intervals: 2 });
    setRow(night, 1, { waitingAtEnd: 5, oldestAge: 36_000 });
    const found = channelTotals(night, 0, 1, 2);
    expect(found).toMatchObject({ backlogPeak: 5, oldestAge: 36_000 });
    const silent = channelValues(night, found, NOT_STATED, 0, rule);
    expect(silent).toMatchObject({ offered: 0, contactsPerNeed: NaN, waitP90: NaN });
  });
});

describe('resolution and satisfaction', () => {
  const tally = tallyOf({ intervals: 1, teams: 3 });
  tally.completedBy.set([100, 50, 1000]);
  tally.resolvedBy.set([70, 45, 1000]);
  tally.satisfiedBy.set([80, 0, 0]);
  const team = (index: number, resolves: boolean, satisfies: boolean) => ({
    index,
    resolves: [resolves],
    satisfies: [satisfies],
  });

  it('are of the teams that state them', () => {
    const teams = [team(0, true, true), team(1, true, false), team(2, false, false)];
    expect(handledShares(tally, teams, 0, 1)).toEqual({
      resolution: 115 / 150,
      satisfaction: 0.8,
    });
  });

  it('are not known where no team states them', () => {
    expect(handledShares(tally, [team(2, false, false)], 0, 1)).toEqual({
      resolution: NaN,
      satisfaction: NaN,
    });
  });
});
