import { describe, expect, it } from 'vitest';
import { noticeAt } from '../../../../src/engine/contract/departures.ts';
import { ForceMajeure } from '../../../../src/engine/contract/force-majeure.ts';
import { rootKey } from '../../../../src/engine/random/streams.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { ATLAS, DAYS, prepared } from './contract-case.ts';
import { LedgerCase, type ContractInput, type LedgerInput } from './ledger-case.ts';

/*
 * Amendments on 11 February 2027, day 41: January has days 0 to 30, February 31 to 58, March 59 to 89,
 * April 90 to 119, May 120 to 150.
 */

const ON = '2027-02-11';
const DAY = 41;

/** Atlas is paid 10,000 a month, and answers so many of 1,000 calls in each. */
function answering(
  answered: readonly number[],
  contract: Partial<ContractInput>,
  more: LedgerInput = {},
): LedgerCase {
  const prices = [{ model: 'fixedPerMonth', price: 10_000 }] as const;
  const ledger = new LedgerCase({ ...more, atlas: { prices: [...prices], ...contract } });
  answered.forEach((of, month) => {
    const { first } = ledger.terms.calendar.months[month]!;
    ledger.ends(first + 2, 0, { answered: of, abandoned: 1000 - of });
  });
  return ledger;
}

describe('new caps on bonus and malus', () => {
  const rate = { indicator: 'answerRate', target: 0.9, slope: { malusPerPoint: 0.01 } } as const;
  const amendments = [{ from: ON, indicatorCaps: { malus: 0.05, bonus: 0 } }];
  const capped = { indicatorCaps: { malus: 0.1, bonus: 0 }, amendments };

  it('hold the whole month at whose end they are in force', () => {
    // 20 points short: 2,000 of malus each month, of which 10 % and then 5 % of 10,000 are charged.
    const ledger = answering([700, 700, 900], { indicators: [rate], ...capped });
    expect(ledger.settle().rows('indicator', 'indicatorCap')).toEqual([
      '2027-01 indicator -0.2 of the invoice × 10000 = -2000.00',
      '2027-01 indicatorCap 1 settlements × 1000 = 1000.00',
      '2027-02 indicator -0.2 of the invoice × 10000 = -2000.00',
      '2027-02 indicatorCap 1 settlements × 1500 = 1500.00',
    ]);
  });

  it('hold the whole quarter too, and nothing of a contract that ends before them', () => {
    const quarter = [{ ...rate, measuredOver: 'quarter' as const }];
    const whole = answering([700, 700, 700], { indicators: quarter, ...capped });
    expect(whole.settle().rows('indicatorCap')).toEqual([
      '2027-03 indicatorCap 1 settlements × 4500 = 4500.00', // 6,000 − 5 % of 30,000
    ]);
    const ended = answering([700, 700], { indicators: quarter, ...capped });
    ended.facts.contractEnd[0] = 31 + 7;
    expect(ended.settle().rows('indicatorCap')).toEqual([
      '2027-02 indicatorCap 1 settlements × 1250 = 1250.00', // 10 % of 12,500, 7/28 of February
    ]);
  });

  it('begin where there were none', () => {
    const ledger = answering([700, 700], { indicators: [rate], amendments }, { days: 59 });
    expect(ledger.settle().rows('indicatorCap')).toEqual([
      '2027-02 indicatorCap 1 settlements × 1500 = 1500.00',
    ]);
  });
});

describe('a new clause of force majeure', () => {
  const hazards: NonNullable<ScenarioInput['hazards']> = [
    {
      id: 'flood',
      name: 'Flood',
      kind: 'flood',
      strikes: { site: 'lyon' },
      occurs: { perYear: 1 },
      durationHours: 1,
      capacityLost: 1,
    },
  ];

  /** Days excused by a flood in Lyon that starts on a day at 8:00 and lasts 50 hours. */
  function excused(atlas: Partial<ContractInput>, day: number): number[] {
    const { scenario, setup, clock } = prepared({ hazards, atlas });
    const days = [new Uint8Array(DAYS), new Uint8Array(DAYS)];
    const flood = { hazard: 0, occurrence: 0, site: -1, recovery: 0, capacityLost: 1 };
    const outage = { ...flood, start: (day * 24 + 8) * 3600, duration: 50 * 3600 };
    new ForceMajeure(scenario, setup, clock, rootKey('proofs')).mark(0, [outage], [[0]], days);
    return [...days[ATLAS]!.keys()].filter((of) => days[ATLAS]![of] === 1);
  }

  const flood = { kinds: ['flood' as const] };

  it('judges the outages that begin from its day on, and none that goes on', () => {
    const ended = { forceMajeure: flood, amendments: [{ from: ON, forceMajeure: { kinds: [] } }] };
    expect(excused(ended, DAY - 1)).toEqual([DAY - 1, DAY, DAY + 1]);
    expect(excused(ended, DAY)).toEqual([]);
    const begun = { amendments: [{ from: ON, forceMajeure: flood }] };
    expect(excused(begun, DAY - 1)).toEqual([]);
    expect(excused(begun, DAY)).toEqual([DAY, DAY + 1, DAY + 2]);
  });

  it('holds from the first day for an outage that began in the warm-up, if agreed before', () => {
    const before = { amendments: [{ from: '2026-12-31', forceMajeure: flood }] };
    expect(excused(before, -1)).toEqual([0, 1]);
  });
});

describe('new triggers', () => {
  type Trigger = NonNullable<ContractInput['triggers']>[number];
  const trigger = (factor: number, forMonths: number, noticeMonths = 0): Trigger => ({
    name: `× ${factor}`,
    measure: 'answerRate',
    is: 'below',
    than: 0.8,
    forMonths,
    noticeMonths,
    then: { effect: 'pricesTimes', factor },
  });
  const fixed = (contract: Partial<ContractInput>): string[] =>
    answering([500, 500, 500, 500, 500], contract, { days: 151 })
      .settle()
      .rows('fixedPerMonth')
      .map((row) => row.replace(/.* × /, ''));

  it('count months from their first whole one: what came before is forgotten', () => {
    // Signed: two months in a row. Amended: two, too; February is under neither list as a whole.
    const signed = { triggers: [trigger(0.5, 2)] };
    expect(fixed(signed)).toEqual([
      '10000 = 10000.00',
      '10000 = 10000.00',
      ...Array<string>(3).fill('5000 = 5000.00'), // January and February: from March
    ]);
    expect(fixed({ ...signed, amendments: [{ from: ON, triggers: [trigger(0.8, 2)] }] })).toEqual([
      ...Array<string>(4).fill('10000 = 10000.00'),
      '8000 = 8000.00', // March and April: from May
    ]);
  });

  it('leave what a former one has set off, and an empty list ends them', () => {
    // January sets it off for the first of April, before the list is withdrawn.
    const triggers = [trigger(0.5, 1, 2)];
    expect(fixed({ triggers, amendments: [{ from: ON, triggers: [] }] })).toEqual([
      ...Array<string>(3).fill('10000 = 10000.00'),
      ...Array<string>(2).fill('5000 = 5000.00'),
    ]);
    expect(fixed({ triggers, amendments: [{ from: '2027-01-31', triggers: [] }] })).toEqual(
      Array<string>(5).fill('10000 = 10000.00'),
    );
  });

  it('are watched where the contract as signed has none', () => {
    expect(fixed({ amendments: [{ from: ON, triggers: [trigger(0.9, 1)] }] })).toEqual([
      ...Array<string>(3).fill('10000 = 10000.00'),
      ...Array<string>(2).fill('9000 = 9000.00'), // March: from April
    ]);
  });
});

describe('new terms of leaving', () => {
  const terms = { noticeMonths: 3, exitFee: 20_000, exitFeeMonths: 1, handOverWeeks: 2 };
  const contract: Partial<ContractInput> = {
    leaving: terms,
    amendments: [
      {
        from: ON,
        leaving: { noticeMonths: 1, exitFee: 5000, exitFeeMonths: 0.5, handOverWeeks: 4 },
      },
    ],
  };

  it('are those of the day on which the notice is given', () => {
    const { scenario, clock } = prepared({ atlas: contract });
    const last = (told: number) => noticeAt(0, scenario.providers[0]!.contract, told, clock);
    // 10 February and three months: 10 May, day 120 + 9; 11 February and one: 11 March, day 59 + 10.
    expect(last(DAY - 1)).toMatchObject({ last: 129, handOver: 14 });
    expect(last(DAY)).toMatchObject({ last: 69, handOver: 28 });
  });

  it('ask the fee of that day', () => {
    const fee = (noticeDay: number): string[] => {
      const setup = { departures: [{ provider: 'atlas', reason: 'notice' as const, on: ON }] };
      const ledger = answering([], contract, { setup });
      ledger.facts.noticeDay[0] = noticeDay;
      return ledger.settle().rows('exitFee');
    };
    expect(fee(DAY - 1)).toEqual(['2027-02 exitFee 1 notices × 30000 = 30000.00']);
    expect(fee(DAY)).toEqual(['2027-02 exitFee 1 notices × 10000 = 10000.00']); // 5,000 + half a month
  });
});

it('an amendment that repeats the terms in force changes no cent and no digit', () => {
  const repeated: Partial<ContractInput> = {
    indexation: { from: '2027-01-07', everyMonths: 1, rate: 0.037, indexedShare: 0.7 },
    minimumPerMonth: 9713.37,
    standby: { retainerPerAgentMonth: 211.3, activationFee: 777, perActiveHour: 41.9 },
    governancePerYear: 71_234,
    indicatorCaps: { malus: 0.03, bonus: 0.01 },
    forceMajeure: { kinds: ['flood'], proofSucceeds: 0.7 },
    leaving: { noticeMonths: 2, exitFee: 1234.5, exitFeeMonths: 0.7, handOverWeeks: 1 },
  };
  const settled = (amendments: ContractInput['amendments']): LedgerCase => {
    const prices = [
      { model: 'perContact' as const, price: 3.7 },
      { model: 'fixedPerMonth' as const, price: 1111.11 },
    ];
    const indicators = [
      { indicator: 'answerRate' as const, target: 0.9, slope: { malusPerPoint: 0.007 } },
    ];
    const setup = { departures: [{ provider: 'atlas', reason: 'notice' as const, on: ON }] };
    const more = { setup, standbyAgents: [7, 0, 0] };
    const ledger = answering(
      [713, 801, 777],
      { ...repeated, prices, indicators, amendments },
      more,
    );
    ledger.facts.noticeDay[0] = 70;
    for (let day = 0; day < 90; day += 7) {
      ledger.work(day, { completed: 331, activations: 1, standbyHours: 3.3 });
    }
    return ledger.settle();
  };
  const asSigned = settled([]);
  const again = settled([{ from: ON, ...repeated }]);
  expect(again.terms.calendar).toEqual(asSigned.terms.calendar);
  expect(again.ledger.lines).toEqual(asSigned.ledger.lines);
  expect([...again.ledger.cents]).toEqual([...asSigned.ledger.cents]);
  expect([...again.ledger.quantities]).toEqual([...asSigned.ledger.quantities]);
  expect([...again.ledger.unitPrices]).toEqual([...asSigned.ledger.unitPrices]);
  expect(asSigned.ledger.entries().length).toBeGreaterThan(15);
});
