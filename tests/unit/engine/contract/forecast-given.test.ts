import { describe, expect, it } from 'vitest';
import type { Dated } from '../../../../src/engine/contract/dated.ts';
import { ForecastBook } from '../../../../src/engine/contract/forecast-book.ts';
import {
  commitmentOf,
  correctionOf,
  forecastGiven,
  forecastUntil,
} from '../../../../src/engine/contract/forecast-given.ts';
import type { Commitment } from '../../../../src/engine/contract/terms.ts';
import { aCommitment } from './a-commitment.ts';
import { ATLAS, BOREALIS, CHAT, DAYS, MadeFacts, PHONE, prepared } from './contract-case.ts';

const { months } = prepared().calendar;

const signed = (value: Commitment): Dated<Commitment> => ({
  amendment: -1,
  from: 0,
  until: DAYS,
  value,
});

/** 100 calls and 10 chats a day. */
const PLANNED = [new Float64Array(DAYS).fill(100), new Float64Array(DAYS).fill(10)];

describe('the commitment of a month', () => {
  it('is announced so many weeks before its first day, and on day 0 at the earliest', () => {
    const commitments = [signed(aCommitment({ forecastWeeksAhead: 4 }))];
    // First days 0, 31, 59, 90, less 28.
    expect(months.map((month) => commitmentOf(month, commitments)?.announced)).toEqual([
      0, 3, 31, 62,
    ]);
  });

  it('is the newest that was in force when the volume of the month was announced', () => {
    const former = signed(aCommitment({ forecastWeeksAhead: 2 }));
    const later = { amendment: 0, from: 40, until: DAYS, value: aCommitment() };
    const longer = { ...later, value: aCommitment({ forecastWeeksAhead: 8 }) };
    const of = (second: Dated<Commitment>) =>
      months.map((month) => commitmentOf(month, [former, second])?.amendment);
    // Announced on the first day itself: 59 ≥ 40, 90 ≥ 40.
    expect(of(later)).toEqual([-1, -1, 0, 0]);
    // Announced 56 days before: 3 < 40, 34 < 40: March and April keep the former.
    expect(of(longer)).toEqual([-1, -1, -1, -1]);
  });

  it('is none where it had no volume announced under it', () => {
    const later = { amendment: 0, from: 40, until: DAYS, value: aCommitment() };
    expect(months.map((month) => commitmentOf(month, [later])?.amendment)).toEqual([
      undefined,
      undefined,
      0,
      0,
    ]);
  });
});

describe('the correction of a forecast', () => {
  /** Offered each day: 120 calls up to day 50, 150 from then on. */
  const offered = new Float64Array(DAYS * 2);
  for (let day = 0; day < DAYS; day++) offered[day * 2] = day < 50 ? 120 : 150;

  it.each([
    // Announced on day, over days, offered / planned.
    [0, 1], //    nothing known
    [27, 1], //   27 days are too few
    [28, 1.2], // 28 × 120 / 28 × 100
    [60, 1.25], // (50 × 120 + 10 × 150) / 6000 = 7500 / 6000
    [101, (40 * 120 + 51 * 150) / 9100], // days 10 to 100: 91 of them
  ])('announced on day %d is %d', (announced, correction) => {
    expect(correctionOf(PHONE, announced, PLANNED, offered)).toBeCloseTo(correction, 12);
  });

  it('is 1 where nothing was planned', () => {
    expect(correctionOf(PHONE, 60, [new Float64Array(DAYS), PLANNED[1]!], offered)).toBe(1);
  });
});

describe('the forecast given to a provider', () => {
  /** What Atlas is told on a day to expect of February's calls, of the days before `end`. */
  const february = (announced: number, facts: MadeFacts, end = DAYS) =>
    forecastUntil(forecastGiven(ATLAS, PHONE, months[1]!, announced, PLANNED, facts), end);

  it('is what is planned × its share agreed that day × the correction', () => {
    const facts = new MadeFacts();
    // 60 % until 14 February (day 44), 50 % after; 110 calls a day are offered.
    facts.agreedShare = (_channel, _provider, day) => (day < 45 ? 0.6 : 0.5);
    for (let day = 0; day < DAYS; day++) facts.offeredDays[day * 2] = 110;
    // 14 days × 60 + 14 × 50 = 1540; announced on day 31, 31 days seen: × 1.1 = 1694.
    expect(february(31, facts).contacts).toBeCloseTo(1694, 9);
    expect(february(31, facts).payable).toBeCloseTo(1694, 9);
    // On day 3, no correction yet.
    expect(february(3, facts).contacts).toBeCloseTo(1540, 9);
  });

  it('tells apart the days that force majeure excuses', () => {
    const facts = new MadeFacts();
    facts.excused[ATLAS]!.fill(1, 20, 41);
    // 10 days of February (31 to 40) × 60 less: 28 × 60 = 1680, 18 × 60 = 1080.
    expect(february(3, facts).contacts).toBeCloseTo(1680, 9);
    expect(february(3, facts).payable).toBeCloseTo(1080, 9);
  });

  it('leaves out what its own outages kept it from taking, day by day', () => {
    const facts = new MadeFacts();
    facts.capacityLost[ATLAS]!.fill(1, 31, 36); // five days out
    facts.capacityLost[ATLAS]![36] = 0.25;
    facts.excused[ATLAS]!.fill(1, 36, 37); // excused besides: nothing is left of it
    facts.capacityLost[ATLAS]![40] = 0.25;
    // 28 × 60 = 1680; 5 × 60 + 60 + 15 = 375 less: 1305.
    expect(february(3, facts).contacts).toBeCloseTo(1680, 9);
    expect(february(3, facts).payable).toBeCloseTo(1305, 9);
  });

  it('holds for the days before the contract ends', () => {
    const facts = new MadeFacts();
    facts.excused[ATLAS]!.fill(1, 20, 41);
    // Without the contract from day 45 on: 14 days × 60, 4 of them not excused.
    expect(february(3, facts, 45).contacts).toBeCloseTo(840, 9);
    expect(february(3, facts, 45).payable).toBeCloseTo(240, 9);
  });
});

describe('the book of forecasts', () => {
  const book = new ForecastBook(
    [[signed(aCommitment({ channel: 'phone', forecastWeeksAhead: 4 }))], [signed(aCommitment())]],
    months,
    ['phone', 'chat'],
    PLANNED,
  );

  it('keeps what was known on the day of the announcement', () => {
    const facts = new MadeFacts();
    book.begin();
    for (let day = 0; day <= 31; day++) {
      // From day 10 on another share is agreed for good.
      if (day === 10) facts.agreedShare = (_channel, provider) => (provider === ATLAS ? 0.3 : 0.7);
      book.startDay(day, facts);
    }
    // Atlas: January and February were announced on days 0 and 3, March (31 days) on day 31.
    expect([0, 1, 2].map((month) => book.of(ATLAS, month, PHONE).contacts)).toEqual([
      expect.closeTo(31 * 60, 9),
      expect.closeTo(28 * 60, 9),
      // Nothing at all was offered in 31 days: × 0.
      0,
    ]);
    // Borealis: on the first day of each month, all channels; February on day 31.
    expect(book.of(BOREALIS, 0, CHAT).contacts).toBeCloseTo(31 * 4, 9);
    expect(book.total(BOREALIS, 0).contacts).toBeCloseTo(31 * 44, 9);
    expect(book.total(ATLAS, 0).contacts).toBeCloseTo(31 * 60, 9);
    expect(book.total(BOREALIS, 0, 10).contacts).toBeCloseTo(10 * 44, 9);
    // Atlas has announced nothing of the chat.
    expect(book.of(ATLAS, 0, CHAT).contacts).toBe(0);
  });

  it('begins each replication empty', () => {
    book.begin();
    expect(book.total(ATLAS, 0)).toEqual({ contacts: 0, payable: 0 });
  });
});
