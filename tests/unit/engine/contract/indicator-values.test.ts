import { describe, expect, it } from 'vitest';
import type { IndicatorName } from '../../../../src/engine/contract/indicator-units.ts';
import { IndicatorValues } from '../../../../src/engine/contract/indicator-values.ts';
import { ATLAS, BOREALIS, CHAT, MadeFacts, PHONE, prepared } from './contract-case.ts';

const { scenario, setup, calendar } = prepared();
const ALL = -1;

/** A reader of the values after January was closed on these facts. */
function afterJanuary(facts: MadeFacts) {
  const values = new IndicatorValues(scenario, setup, calendar);
  values.close(0, facts);
  return (name: IndicatorName, channel: number, provider = ATLAS) =>
    values.value(name, provider, channel, { from: 0, to: 0 });
}

/** Atlas on 4 January: 100 calls and 50 chats ended. */
const JANUARY = new MadeFacts()
  .add(3, PHONE, ATLAS, {
    answered: 80,
    answeredWithin: 60,
    abandoned: 14,
    abandonedWithin: 5,
    blocked: 4,
    cutOff: 2,
    waitMilliseconds: 1_600_000,
    completed: 78,
    resolvable: 60,
    resolved: 66,
    rated: 50,
    satisfiedMillionths: 40_000_000,
  })
  .add(3, CHAT, ATLAS, {
    answered: 40,
    answeredWithin: 20,
    abandoned: 10,
    waitMilliseconds: 2_000_000,
    completed: 40,
    resolved: 40,
    rated: 50,
    satisfiedMillionths: 30_000_000,
  });

describe('the value of an indicator', () => {
  const value = afterJanuary(JANUARY);
  it.each<[IndicatorName, number, number]>([
    ['answerRate', PHONE, 80 / 100],
    ['answerRate', CHAT, 40 / 50],
    ['answerRate', ALL, 120 / 150],
    // By "offered" 60 of 100; by "answered" 20 of 40; pooled 80 of 140.
    ['serviceLevel', PHONE, 0.6],
    ['serviceLevel', CHAT, 0.5],
    ['serviceLevel', ALL, 80 / 140],
    ['abandonment', PHONE, 0.14],
    ['abandonment', ALL, 24 / 150],
    // 1,600 s over 80 answered; 2,000 s over 40; 3,600 s over 120.
    ['averageSpeedOfAnswer', PHONE, 20],
    ['averageSpeedOfAnswer', CHAT, 50],
    ['averageSpeedOfAnswer', ALL, 30],
    // 78 handled, 60 by those who state a rate; the 18 others are resolved: 66 − 18 = 48 of 60.
    ['firstContactResolution', PHONE, 0.8],
    ['firstContactResolution', CHAT, NaN],
    ['firstContactResolution', ALL, 0.8],
    ['satisfaction', PHONE, 0.8],
    ['satisfaction', ALL, 70 / 100],
    // Satisfied less dissatisfied: 40 − 10 of 50; 70 − 30 of 100.
    ['netSatisfaction', PHONE, 0.6],
    ['netSatisfaction', ALL, 0.4],
  ])('%s of channel %d is %d', (name, channel, expected) => {
    expect(value(name, channel)).toBe(expected);
  });

  it('is nothing where nothing ended', () => {
    for (const name of ['answerRate', 'serviceLevel', 'averageSpeedOfAnswer'] as const) {
      expect(value(name, ALL, BOREALIS)).toBeNaN();
    }
    for (const name of ['satisfaction', 'netSatisfaction', 'qualityScore'] as const) {
      expect(value(name, ALL, BOREALIS)).toBeNaN();
    }
  });

  it('is no service at all where the answered alone count and nobody was answered', () => {
    const lost = new MadeFacts()
      .add(0, CHAT, ATLAS, { abandoned: 7 })
      .add(0, PHONE, BOREALIS, { abandoned: 7, abandonedWithin: 7 });
    const of = afterJanuary(lost);
    expect(of('serviceLevel', CHAT)).toBe(0);
    expect(of('serviceLevel', PHONE, BOREALIS)).toBe(0); // 0 of 7 offered
    expect(of('serviceLevel', PHONE)).toBeNaN();
    expect(of('averageSpeedOfAnswer', CHAT)).toBeNaN();
  });
});

describe('a backlog', () => {
  it('is as old as the mean over the days, months weighed by those that count', () => {
    const facts = new MadeFacts();
    // [(month × 2 + channel) × 2 + provider]: calls of Atlas 4 h in January, 10 h in February.
    facts.backlogAgeHours[0] = 4;
    facts.backlogAgeHours[4] = 10;
    // Chats 12 h in January, none in February.
    facts.backlogAgeHours[2] = 12;
    facts.backlogAgeHours[6] = NaN;
    // All but 14 days of February are excused.
    facts.excused[ATLAS]!.fill(1, 31, 45);
    const values = new IndicatorValues(scenario, setup, calendar);
    values.close(0, facts);
    values.close(1, facts);
    const both = { from: 0, to: 1 };
    // (4 × 31 + 10 × 14) / 45 = 264 / 45.
    expect(values.value('backlogAge', ATLAS, PHONE, both)).toBeCloseTo(264 / 45, 12);
    expect(values.value('backlogAge', ATLAS, CHAT, both)).toBe(12);
    // Of all channels: where it is oldest.
    expect(values.value('backlogAge', ATLAS, ALL, both)).toBe(12);
  });

  it('says nothing of a month that is excused as a whole', () => {
    const facts = new MadeFacts();
    facts.excused[ATLAS]!.fill(1, 0, 31);
    expect(afterJanuary(facts)('backlogAge', ALL)).toBeNaN();
  });
});

describe('a quality score', () => {
  it('is the mean of what the teams state, by the contacts they handled', () => {
    const facts = new MadeFacts();
    // [team × 2 + channel]: 30 calls in Lyon (0.9), 10 in Tunis (0.7); chats state nothing.
    facts.completed.set([30, 500, 10, 500, 99, 99]);
    facts.add(3, PHONE, ATLAS, { completed: 40 }).add(3, CHAT, ATLAS, { completed: 1000 });
    const of = afterJanuary(facts);
    // (30 × 0.9 + 10 × 0.7) / 40 = 34 / 40.
    expect(of('qualityScore', PHONE)).toBeCloseTo(0.85, 12);
    expect(of('qualityScore', CHAT)).toBeNaN();
    expect(of('qualityScore', ALL)).toBeCloseTo(0.85, 12);
    expect(of('qualityScore', PHONE, BOREALIS)).toBeNaN();
  });
});

describe('contacts that end after their month was closed', () => {
  const answerRate = (values: IndicatorValues, from: number, to: number) =>
    values.value('answerRate', ATLAS, PHONE, { from, to });

  it('count in the month in whose closing they have ended', () => {
    const values = new IndicatorValues(scenario, setup, calendar);
    const facts = new MadeFacts().add(30, PHONE, ATLAS, { answered: 8, abandoned: 2 });
    values.close(0, facts);
    // Of those offered on 31 January, 6 more are answered in February, and 4 of February's.
    facts.add(30, PHONE, ATLAS, { answered: 6 }).add(40, PHONE, ATLAS, { answered: 4, blocked: 6 });
    values.close(1, facts);
    expect(answerRate(values, 0, 0)).toBe(0.8);
    expect(answerRate(values, 1, 1)).toBe(10 / 16);
    expect(answerRate(values, 0, 1)).toBe(18 / 26);
    expect(values.months.volume(PHONE, ATLAS, { from: 0, to: 0 })).toBe(10);
    expect(values.months.volume(PHONE, ATLAS, { from: 1, to: 1 })).toBe(16);
  });

  it('of a day that is excused never count, but are volume', () => {
    const values = new IndicatorValues(scenario, setup, calendar);
    const facts = new MadeFacts()
      .add(10, PHONE, ATLAS, { abandoned: 90 })
      .add(11, PHONE, ATLAS, { answered: 9, abandoned: 1 });
    facts.excused[ATLAS]![10] = 1;
    values.close(0, facts);
    facts.add(10, PHONE, ATLAS, { abandoned: 50 }).add(40, PHONE, ATLAS, { answered: 5 });
    values.close(1, facts);
    expect(answerRate(values, 0, 0)).toBe(0.9);
    expect(answerRate(values, 1, 1)).toBe(1);
    expect(values.months.volume(PHONE, ATLAS, { from: 0, to: 0 })).toBe(100);
    expect(values.months.volume(PHONE, ATLAS, { from: 1, to: 1 })).toBe(55);
  });

  it('of the replication before leave no trace', () => {
    const values = new IndicatorValues(scenario, setup, calendar);
    values.close(0, JANUARY);
    values.close(1, JANUARY);
    values.close(0, new MadeFacts().add(0, PHONE, ATLAS, { answered: 1, blocked: 3 }));
    expect(answerRate(values, 0, 0)).toBe(0.25);
  });
});
