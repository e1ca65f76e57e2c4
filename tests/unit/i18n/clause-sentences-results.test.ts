import { describe, expect, test } from 'vitest';
import {
  amendmentSentence,
  departureSentence,
  forceMajeureSentence,
  indicatorCapsSentence,
  indicatorSentence,
  reallocationSentence,
  sceneOf,
  triggerSentence,
} from '../../../src/i18n/clause-sentences.ts';
import type {
  Amendment,
  Departure,
  ForceMajeure,
  Indicator,
  Trigger,
} from '../../../src/scenario/clause-types.ts';
import { addChannel } from '../../../src/store/index.ts';
import { twoProviders } from '../store/fixture.ts';

const one = twoProviders();
const two = addChannel(one, 'chat', 'Chat');
const scene = sceneOf(one, one.providers[0]);
const wide = sceneOf(two, two.providers[0]);
/** As read: a space is a space. */
const read = (sentence: string): string => sentence.replaceAll('\u00a0', ' ');

const PLAIN = { measuredOver: 'month', weight: 1, capShareOfInvoice: 1 } as const;

describe('the target of an indicator', () => {
  test.each<readonly [Indicator['indicator'], number, string]>([
    ['answerRate', 0.85, 'Atlas is to answer at least 85 % of calls'],
    ['serviceLevel', 0.8, 'Atlas is to answer at least 80 % of calls within 20 s'],
    ['abandonment', 0.05, 'At most 5 % of calls at Atlas are to be abandoned'],
    ['averageSpeedOfAnswer', 30, 'Calls at Atlas are to wait at most 30 s on average'],
    ['firstContactResolution', 0.72, 'Atlas is to settle the need in at least 72 % of calls'],
    ['satisfaction', 0.8, 'At least 80 % of the customers of Atlas are to be satisfied'],
    ['netSatisfaction', 0.3, 'Net satisfaction at Atlas is to be at least 30 points'],
    ['backlogAge', 24, 'The oldest of calls waiting at Atlas is to be 24 h old at most'],
    ['qualityScore', 0.85, 'Atlas’s quality score is to be at least 85 %'],
  ])('%s', (indicator, target, words) => {
    expect(read(indicatorSentence({ indicator, target, ...PLAIN }, scene))).toBe(
      `${words}, measured each month. Nothing is paid or deducted for it yet.`,
    );
  });

  test('of one channel among several, in that channel’s threshold', () => {
    const clause: Indicator = { indicator: 'serviceLevel', channel: 'chat', target: 0.8, ...PLAIN };
    expect(read(indicatorSentence(clause, wide))).toMatch(
      /^Atlas is to answer at least 80 % of contacts of Chat within 60 s, measured each month\./,
    );
  });
});

describe('bonus and malus', () => {
  const base: Indicator = { indicator: 'answerRate', target: 0.85, ...PLAIN };
  const effects = (change: Partial<Indicator>): string =>
    read(indicatorSentence({ ...base, ...change }, scene)).replace(/^.*? month\. /, '');

  test('by steps, from the target outwards', () => {
    const steps = [
      { from: 0.05, shareOfInvoice: 0.03 },
      { from: -0.03, shareOfInvoice: -0.05 },
      { from: 0, shareOfInvoice: -0.01 },
    ];
    expect(effects({ steps, weight: 0.4, capShareOfInvoice: 0.1 })).toBe(
      'Any shortfall costs 1 %; 3 points short costs 5 %; 5 points better brings 3 %, of 40 % of the invoice, at most 10 % of the invoice either way.',
    );
  });

  test('by a slope, in the points of the indicator', () => {
    const slope = { malusPerPoint: 0.01, bonusPerPoint: 0.005, tolerance: 2 };
    expect(effects({ slope })).toBe(
      'Each point short costs 1 % and each point better brings 0.5 % beyond a tolerance of 2 points, of the invoice.',
    );
    expect(effects({ slope, indicator: 'averageSpeedOfAnswer', target: 30 })).toMatch(
      /^Each second short costs 1 % and each second better brings 0\.5 % beyond a tolerance of 2 seconds/,
    );
  });

  test('steps in seconds and in hours', () => {
    const steps = [{ from: -10, shareOfInvoice: -0.02 }];
    expect(effects({ steps, indicator: 'averageSpeedOfAnswer', target: 30 })).toBe(
      '10 s short costs 2 %, of the invoice.',
    );
    expect(effects({ steps, indicator: 'backlogAge', target: 24 })).toBe(
      '10 h short costs 2 %, of the invoice.',
    );
  });

  test('earn-back and caps', () => {
    expect(effects({ earnBack: { share: 0.5, afterPeriods: 2 } })).toMatch(
      /50 % of a malus is paid back when the next two months are on target\.$/,
    );
    expect(read(indicatorCapsSentence({ malus: 0.1, bonus: 0.03 }, scene))).toBe(
      'All indicators together cost Atlas at most 10 % of an invoice, and bring it at most 3 %.',
    );
  });
});

test('force majeure: which days, and who has to show it', () => {
  const clause: ForceMajeure = {
    kinds: ['flood', 'weather', 'epidemic'],
    excuses: 'own',
    minimumHours: 4,
    burdenOfProof: 'provider',
    proofSucceeds: 0.8,
  };
  expect(read(forceMajeureSentence(clause, scene))).toBe(
    'Days on which flood, weather or epidemic strikes Atlas for at least 4 h do not count in indicators and take-or-pay. Atlas has to prove it, and can in 80 % of cases.',
  );
  const other: ForceMajeure = {
    ...clause,
    excuses: 'any',
    minimumHours: 0,
    burdenOfProof: 'client',
    proofSucceeds: 1,
  };
  expect(read(forceMajeureSentence(other, scene))).toBe(
    'Days on which flood, weather or epidemic strikes any provider of the setup do not count in indicators and take-or-pay. The client has to prove that it was none, and always can.',
  );
  expect(forceMajeureSentence({ ...clause, kinds: [] }, scene)).toBe(
    'Nothing counts as force majeure yet.',
  );
});

describe('an amendment', () => {
  test.each<readonly [string, Omit<Amendment, 'from'>]>([
    ['On 1 July 2027 nothing changes yet.', {}],
    [
      'Renegotiation: On 1 July 2027 prices become 2.20 € for each call handled + 10,000 € a month, whatever the volume.',
      {
        name: 'Renegotiation',
        prices: [
          { model: 'perContact', price: 2.2 },
          { model: 'fixedPerMonth', price: 10_000 },
        ],
      },
    ],
    [
      'On 1 July 2027 surcharges end, bonus and malus end and Atlas’s share of the volume becomes 0.8 times what was planned.',
      { premiums: [], indicators: [], volumeFactor: 0.8 },
    ],
    [
      'On 1 July 2027 Atlas answers only Phone and Chat and Atlas’s agents move to Portugal.',
      { channels: ['phone', 'chat'], countries: ['portugal'] },
    ],
    [
      'On 1 July 2027 a new index holds (70 % of each price goes up by 2 % every 12 months from 1 January 2028), the least invoice becomes 50,000 € a month and standby prices become 220 € a month for each agent on standby, called in or not + 5,000 € each time they are called in.',
      {
        indexation: { from: '2028-01-01', everyMonths: 12, rate: 0.02, indexedShare: 0.7 },
        minimumPerMonth: 50_000,
        standby: { retainerPerAgentMonth: 220, activationFee: 5000, perActiveHour: 0 },
      },
    ],
    [
      'On 1 July 2027 all indicators together move an invoice by at most 10 % down or 3 % up, force majeure means flood or strike and one new trigger watches the results.',
      {
        indicatorCaps: { malus: 0.1, bonus: 0.03 },
        forceMajeure: {
          kinds: ['flood', 'strike'],
          excuses: 'own',
          minimumHours: 0,
          burdenOfProof: 'provider',
          proofSucceeds: 1,
        },
        triggers: [
          {
            name: 'Poor',
            measure: 'answerRate',
            is: 'below',
            than: 0.8,
            forMonths: 2,
            noticeMonths: 0,
            then: { effect: 'pricesTimes', factor: 0.9 },
            repeats: false,
          },
        ],
      },
    ],
    [
      'On 1 July 2027 steering Atlas comes to 90,000 € a year, notice becomes 3 months, with an exit fee of 20,000 € + 2 months of invoices and connecting Atlas anew costs 30,000 €.',
      {
        governancePerYear: 90_000,
        leaving: { noticeMonths: 3, exitFee: 20_000, exitFeeMonths: 2, handOverWeeks: 8 },
        integrationCost: 30_000,
      },
    ],
    [
      'On 1 July 2027 prices follow no index any more, the least invoice ends, standby agents and reserved seats cost nothing, nothing counts as force majeure, no result changes the contract, steering Atlas costs nothing any more and no notice is needed any more, without exit fee.',
      {
        indexation: { from: '2028-01-01', everyMonths: 12, rate: 0, indexedShare: 1 },
        minimumPerMonth: 0,
        standby: { retainerPerAgentMonth: 0, activationFee: 0, perActiveHour: 0 },
        forceMajeure: {
          kinds: [],
          excuses: 'own',
          minimumHours: 0,
          burdenOfProof: 'provider',
          proofSucceeds: 1,
        },
        triggers: [],
        governancePerYear: 0,
        leaving: { noticeMonths: 0, exitFee: 0, exitFeeMonths: 0, handOverWeeks: 0 },
      },
    ],
  ])('%s', (sentence, change) => {
    expect(read(amendmentSentence({ from: '2027-07-01', ...change }, wide))).toBe(
      sentence.replace('call handled', 'contact handled'),
    );
  });
});

describe('a trigger', () => {
  const base: Trigger = {
    name: 'Below target',
    measure: 'answerRate',
    is: 'below',
    than: 0.85,
    forMonths: 2,
    noticeMonths: 0,
    then: { effect: 'shareBecomes', share: 0.4 },
    repeats: false,
  };
  test.each<readonly [string, Partial<Trigger>]>([
    [
      'If fewer than 85 % of calls are answered two months in a row, Atlas’s share becomes 40 % from the next month on.',
      {},
    ],
    [
      'If Atlas’s volume is above 110 % of the forecast three months in a row, Atlas’s prices go down by 5 % with one month’s notice, as often as it happens.',
      {
        measure: 'volume',
        is: 'above',
        than: 1.1,
        forMonths: 3,
        noticeMonths: 1,
        then: { effect: 'pricesTimes', factor: 0.95 },
        repeats: true,
      },
    ],
    [
      'If calls wait more than 60 s on average in a month, Atlas is given notice at once.',
      {
        measure: 'averageSpeedOfAnswer',
        is: 'above',
        than: 60,
        forMonths: 1,
        then: { effect: 'contractEnds' },
      },
    ],
    [
      'If fewer than 85 % of calls are answered two months in a row, the contract with Atlas ends for breach with one month’s notice.',
      { noticeMonths: 1, then: { effect: 'contractEnds', reason: 'breach' } },
    ],
  ])('%s', (sentence, change) => {
    expect(read(triggerSentence({ ...base, ...change }, scene))).toBe(sentence);
  });
});

test('champion and challenger', () => {
  const clause = {
    channel: 'phone',
    measure: 'answerRate',
    everyMonths: 1,
    step: 0.05,
    minimumShare: 0.2,
    margin: 0.02,
    noticeMonths: 1,
  } as const;
  expect(read(reallocationSentence(clause, scene))).toBe(
    'Each month, 5 % of Phone go from the provider with the worst share answered to the one with the best when they differ by more than 2 points, 1 month later; none falls below 20 %.',
  );
  expect(
    read(reallocationSentence({ ...clause, measure: 'backlogAge', margin: 4 }, scene)),
  ).toContain('when they differ by more than 4 h');
});

describe('a departure', () => {
  const base: Departure = { provider: 'atlas', reason: 'notice', on: '2027-06-01' };
  test.each<readonly [string, Partial<Departure>]>([
    [
      'On 1 June 2027 Atlas is given notice and stops when its notice is over. The others have the agents they need at once, at no cost.',
      {},
    ],
    [
      'On 1 June 2027 Atlas becomes insolvent and stops the same day. The others have the first new agents after 8 weeks and have the last of them 12 weeks later; each costs 4,000 €. A new agent takes 1.5 times as long per contact at first, and learns with a time constant of 6 weeks. Atlas’s staff goes as its volume does.',
      {
        reason: 'insolvency',
        successor: {
          leadWeeks: 8,
          rampWeeks: 12,
          startFactor: 1.5,
          learningWeeks: 6,
          costPerAgent: 4000,
          keepsStaff: false,
        },
      },
    ],
  ])('%s', (sentence, change) => {
    expect(read(departureSentence({ ...base, ...change }, scene))).toBe(sentence);
  });

  test('at random', () => {
    const clause: Departure = {
      provider: 'borealis',
      reason: 'breach',
      perYear: 0.01,
      lastsDays: 30,
    };
    expect(read(departureSentence(clause, scene))).toMatch(
      /^The contract with Borealis is ended for breach at random, 0\.01 times a year and stops 30 days later\./,
    );
  });
});
