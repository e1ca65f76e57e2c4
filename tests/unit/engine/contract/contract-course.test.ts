import { describe, expect, it } from 'vitest';
import { ContractCourse } from '../../../../src/engine/contract/contract-course.ts';
import { ForecastBook } from '../../../../src/engine/contract/forecast-book.ts';
import { IndicatorValues } from '../../../../src/engine/contract/indicator-values.ts';
import { termsOf } from '../../../../src/engine/contract/terms.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import {
  ATLAS,
  BOREALIS,
  CHAT,
  DAYS,
  MadeFacts,
  PHONE,
  prepared,
  type Case,
} from './contract-case.ts';

type ContractInput = ScenarioInput['providers'][number]['contract'];
type TriggerInput = NonNullable<ContractInput['triggers']>[number];

/** 100 calls and 10 chats are planned a day; Atlas is agreed to get 60 %. */
const PLANNED = [new Float64Array(DAYS).fill(100), new Float64Array(DAYS).fill(10)];

/** A course of a case, and what closes a month of it. */
function course(given: Case) {
  const { scenario, setup, clock, calendar, routing } = prepared(given);
  const terms = termsOf(scenario, setup, clock);
  const values = new IndicatorValues(scenario, setup, calendar);
  const commitments = terms.providers.map((of) => of?.commitments ?? []);
  const ids = scenario.channels.map(({ id }) => id);
  const forecasts = new ForecastBook(commitments, calendar.months, ids, PLANNED);
  const plan = { setup, routing, clock, standbyAgents: [0, 0, 0], planned: PLANNED };
  const watched = new ContractCourse({ scenario, plan, terms }, values, forecasts);
  forecasts.begin();
  watched.begin();
  return (month: number, facts: MadeFacts) => {
    const { first, days } = calendar.months[month]!;
    for (let day = first; day < first + days; day++) forecasts.startDay(day, facts);
    values.close(month, facts);
    return watched.close(month, facts);
  };
}

const trigger = (given: Partial<TriggerInput> = {}): TriggerInput => ({
  name: 'Volume',
  measure: 'volume',
  is: 'above',
  than: 1.1,
  forMonths: 1,
  noticeMonths: 0,
  then: { effect: 'pricesTimes', factor: 0.9 },
  ...given,
});

/** January, in which so many calls and chats ended at Atlas. */
const january = (calls: number, chats: number): MadeFacts =>
  new MadeFacts()
    .add(5, PHONE, ATLAS, { answered: calls })
    .add(5, CHAT, ATLAS, { abandoned: chats });

/** Whether a trigger of Atlas acts on such a January. */
const acts = (atlas: Partial<ContractInput>, calls: number, chats: number): boolean =>
  course({ atlas })(0, january(calls, chats)).length > 0;

const commitment = { forecastWeeksAhead: 4, band: 0.1, takeOrPay: 0.8 };

describe('a trigger on the volume', () => {
  // Planned of January for Atlas: 31 × 60 = 1,860 calls and 31 × 6 = 186 chats, 2,046 together.
  it('compares it with the plan, without a commitment', () => {
    // 1.1 × 2,046 = 2,250.6.
    expect(acts({ triggers: [trigger()] }, 2100, 150)).toBe(false);
    expect(acts({ triggers: [trigger()] }, 2100, 151)).toBe(true);
    // Of the calls alone: 1.1 × 1,860 = 2,046.
    const calls = [trigger({ channel: 'phone' })];
    expect(acts({ triggers: calls }, 2046, 9000)).toBe(false);
    expect(acts({ triggers: calls }, 2047, 0)).toBe(true);
  });

  it('compares the channels of a commitment with the forecast given', () => {
    const terms = { triggers: [trigger()], commitment: { ...commitment, channel: 'phone' } };
    expect(acts(terms, 2046, 9000)).toBe(false);
    expect(acts(terms, 2047, 0)).toBe(true);
    // A channel that the commitment leaves out: with the plan. 1.1 × 186 = 204.6.
    const chats = { ...terms, triggers: [trigger({ channel: 'chat' })] };
    expect(acts(chats, 0, 204)).toBe(false);
    expect(acts(chats, 0, 205)).toBe(true);
  });

  it('is about the forecast as it was given, not about what was agreed since', () => {
    const close = course({ atlas: { triggers: [trigger()], commitment } });
    const facts = january(1860, 186);
    expect(close(0, facts)).toEqual([]);
    // February was announced on day 3 at 60 %: 28 × 66 = 1,848, without a correction.
    facts.agreedShare = () => 0.9;
    facts.add(40, PHONE, ATLAS, { answered: 2050 });
    expect(close(1, facts)).toEqual([{ kind: 'prices', day: 59, provider: ATLAS, factor: 0.9 }]);
  });

  it('says nothing where nothing was expected', () => {
    const facts = january(10, 0);
    facts.agreedShare = () => 0;
    expect(course({ atlas: { triggers: [trigger()] } })(0, facts)).toEqual([]);
  });
});

describe('the course of the contracts', () => {
  const poor = trigger({
    measure: 'answerRate',
    channel: 'phone',
    is: 'below',
    than: 0.8,
    then: { effect: 'shareBecomes', channel: 'phone', share: 0.25 },
  });
  /** Calls in January: Atlas answers 70 %, Borealis 90 %. */
  const facts = () =>
    new MadeFacts()
      .add(5, PHONE, ATLAS, { answered: 70, abandoned: 30 })
      .add(5, PHONE, BOREALIS, { answered: 90, abandoned: 10 });
  const reallocations = [
    { channel: 'phone', measure: 'answerRate', everyMonths: 1, step: 0.1, minimumShare: 0.2 },
  ] as const;

  it('has triggers by provider, then re-allocations', () => {
    const close = course({
      atlas: { triggers: [poor] },
      borealis: { triggers: [{ ...poor, than: 0.95 }] },
      setup: { reallocations: [...reallocations] },
    });
    const share = { kind: 'share', day: 31, channel: PHONE };
    expect(close(0, facts())).toEqual([
      { ...share, provider: ATLAS, share: 0.25 },
      { ...share, provider: BOREALIS, share: 0.25 },
      { ...share, provider: ATLAS, share: 0.5 },
      { ...share, provider: BOREALIS, share: 0.5 },
    ]);
  });

  it('waits for the lock-in windows of the provider’s own commitment', () => {
    const lockIns = [{ from: '2027-01-20', to: '2027-02-09' }];
    const close = course({
      atlas: { triggers: [poor], commitment: { ...commitment, lockIns } },
      borealis: { triggers: [{ ...poor, than: 0.95 }] },
    });
    // 10 February is day 40.
    expect(close(0, facts()).map(({ provider, day }) => [provider, day])).toEqual([
      [ATLAS, 40],
      [BOREALIS, 31],
    ]);
  });

  it('leaves alone who has been given notice, or whose contract ends', () => {
    const given = { atlas: { triggers: [poor] }, setup: { reallocations: [...reallocations] } };
    const noticed = facts();
    noticed.noticeDay[ATLAS] = 20;
    expect(course(given)(0, noticed)).toEqual([]);
    const ends = facts();
    ends.contractEnd[ATLAS] = 100;
    expect(course(given)(0, ends)).toEqual([]);
    expect(course(given)(0, facts())).toHaveLength(3);
  });
});
