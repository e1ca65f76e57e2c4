import { describe, expect, it } from 'vitest';
import { contractScenario, faultsOf, onlyFaultWith } from '../../support/contract-scenario.ts';
import { changed } from '../../support/base-scenario.ts';

const c = 'providers[0].contract';
const [both, alone] = ['setups[1]', 'setups[0]'];
const noChannel = 'the id of a channel of this scenario: "phone", "chat" or "mail"';

interface Case {
  /** What is put where in the contract scenario. */
  readonly change: readonly (readonly [path: string, value: unknown])[];
  /** Where the fault is reported; the first changed path when left out. */
  readonly at?: string;
  readonly code?: 'reference' | 'size';
  readonly received: string;
  readonly expected: string;
}

const one = (path: string, value: unknown, rest: Omit<Case, 'change'>): Case => ({
  change: [[path, value]],
  ...rest,
});
const steps = (...pairs: readonly (readonly [number, number])[]) =>
  pairs.map(([from, shareOfInvoice]) => ({ from, shareOfInvoice }));
const indicator = (change: object) => [
  { indicator: 'answerRate', target: 0.9, slope: { malusPerPoint: 0.01 }, ...change },
];
const premium = (change: object) => [{ name: 'Night', surcharge: 0.25, ...change }];
const departure = (change: object) => [{ provider: 'atlas', reason: 'breach', ...change }];
const LEAVING = { noticeMonths: 1, exitFee: 0, handOverWeeks: 0 };
const ends = { effect: 'contractEnds' };
const prices = { effect: 'pricesTimes', factor: 0.9 };
const moves = (change: object) => [
  {
    channel: 'phone',
    measure: 'answerRate',
    everyMonths: 1,
    step: 0.05,
    minimumShare: 0.2,
    ...change,
  },
];
const withoutSkills = ['phone', 'chat', 'mail'].map(
  (id) => [`providers[0].skills.${id}`, {}] as const,
);
const noSkill = (words: string, where: string) =>
  `${words} among the skills of "atlas" for ${where}, or another indicator`;

const REFUSED: Readonly<Record<string, readonly Case[]>> = {
  'names of nothing': [
    one(`${c}.prices[0].channel`, 'fax', { received: '"fax"', expected: noChannel }),
    one(`${c}.prices[1].language`, 'de', {
      received: '"de"',
      expected: 'the id of the language of a channel of this scenario: "fr"',
    }),
    one(`${c}.prices[2].country`, 'pt', {
      received: '"pt"',
      expected: 'the id of the country of a site of Atlas: "fr"',
    }),
    one(`${c}.amendments[0].prices[0].channel`, 'fax', { received: '"fax"', expected: noChannel }),
    one(`${c}.amendments[0].channels`, ['phone', 'chat', 'mail', 'fax'], {
      at: `${c}.amendments[0].channels[3]`,
      received: '"fax"',
      expected: noChannel,
    }),
    one(`${c}.amendments[0].countries`, ['pt'], {
      at: `${c}.amendments[0].countries[0]`,
      received: '"pt"',
      expected: 'the id of the country of a site of Atlas: "fr"',
    }),
    one(`${c}.indicators[0].channel`, 'fax', { received: '"fax"', expected: noChannel }),
    one(`${c}.commitment.channel`, 'fax', { received: '"fax"', expected: noChannel }),
    one(`${c}.triggers[0].channel`, 'fax', { received: '"fax"', expected: noChannel }),
    one(`${c}.amendments[0].triggers`, [{ ...trigger(), channel: 'fax', then: prices }], {
      at: `${c}.amendments[0].triggers[0].channel`,
      received: '"fax"',
      expected: noChannel,
    }),
    one(`${both}.departures[0].provider`, 'cygnus', {
      received: '"cygnus"',
      expected: 'the id of a provider of this scenario: "atlas" or "borealis"',
    }),
    one(`${both}.reallocations[0].channel`, 'fax', { received: '"fax"', expected: noChannel }),
  ].map((found) => ({ ...found, code: 'reference' as const })),
  tiers: [
    one(`${c}.prices[0].tiers.steps[1].above`, 10_000, {
      received: '10000',
      expected: 'more than the tier before, 10000',
    }),
  ],
  surcharges: [
    one(`${c}.premiums`, premium({ from: '21:10' }), {
      at: `${c}.premiums[0].from`,
      received: '"21:10"',
      expected: 'a multiple of the 30-minute interval',
    }),
    one(`${c}.premiums`, premium({ from: '21:00', to: '21:00' }), {
      at: `${c}.premiums[0].to`,
      received: '"21:00"',
      expected: 'another time than the one it begins at',
    }),
    one(`${c}.premiums`, premium({ days: [7, 7] }), {
      at: `${c}.premiums[0].days[1]`,
      received: '7',
      expected: 'a weekday that the list does not have yet',
    }),
    one('specialDays', [], {
      at: `${c}.premiums[1].holidays`,
      received: 'true',
      expected: 'false, as no special day is marked as a holiday',
    }),
    {
      change: [
        [`${c}.prices`, [{ model: 'fixedPerMonth', price: 1 }]],
        [`${c}.commitment`, undefined],
      ],
      at: `${c}.premiums`,
      received: 'a list of 2',
      expected:
        'no surcharge where nothing is paid per contact, resolved contact, handled minute or staffed hour',
    },
  ],
  dates: [
    one(`${c}.amendments[0].from`, '2027-02-30', {
      received: '"2027-02-30"',
      expected: 'a day that exists',
    }),
    one(`${c}.amendments`, [{ from: '2027-07-01' }, { from: '2027-06-01' }], {
      at: `${c}.amendments[1].from`,
      received: '"2027-06-01"',
      expected: 'a day after the amendment before, 2027-07-01',
    }),
    one(`${c}.amendments`, [{ from: '2027-07-01' }, { from: '2027-07-01' }], {
      at: `${c}.amendments[1].from`,
      received: '"2027-07-01"',
      expected: 'a day after the amendment before, 2027-07-01',
    }),
    one(`${c}.indexation.from`, '2027-13-01', {
      received: '"2027-13-01"',
      expected: 'a day that exists',
    }),
    one(
      `${c}.amendments[0].indexation`,
      { from: '2027-02-29', everyMonths: 1, rate: 0.1 },
      {
        at: `${c}.amendments[0].indexation.from`,
        received: '"2027-02-29"',
        expected: 'a day that exists',
      },
    ),
    one(`${c}.commitment.lockIns[0].to`, '2027-10-31', {
      received: '"2027-10-31"',
      expected: '2027-11-01, its first day, or later',
    }),
    one(`${c}.commitment.lockIns[0].from`, '2027-11-31', {
      received: '"2027-11-31"',
      expected: 'a day that exists',
    }),
  ],
  money: [
    one(`${c}.currency`, 'SEK', {
      received: '"SEK"',
      expected: 'a currency with an exchange rate: "EUR", "CHF"',
    }),
    one(
      'exchangeRates',
      { CHF: 1.05, EUR: 2 },
      {
        at: 'exchangeRates.EUR',
        received: '2',
        expected: '1, or nothing, for the scenario’s own currency',
      },
    ),
    one(
      'exchangeRates',
      { CHF: 1e6 },
      {
        at: `${c}.currency`,
        received: '20,000 CHF at 1000000',
        expected: 'at most 1,000,000,000 EUR',
      },
    ),
  ],
  indicators: [
    one(`${c}.indicators`, indicator({ target: 90 }), {
      at: `${c}.indicators[0].target`,
      received: '90',
      expected: 'a share from 0 to 1',
    }),
    one(`${c}.indicators`, indicator({ indicator: 'averageSpeedOfAnswer', target: -1 }), {
      at: `${c}.indicators[0].target`,
      received: '-1',
      expected: 'a time in seconds, 0 or more',
    }),
    one(`${c}.indicators`, indicator({ indicator: 'netSatisfaction', target: 30 }), {
      at: `${c}.indicators[0].target`,
      received: '30',
      expected: 'a number from -1 to 1',
    }),
    one(`${c}.indicators`, [{ indicator: 'answerRate', target: 0.9, steps: [] }], {
      at: `${c}.indicators[0]`,
      received: 'neither steps nor a slope',
      expected: 'steps, a slope, or both',
    }),
    one(`${c}.indicators`, indicator({ steps: steps([-0.01, -0.01], [-0.05, -0.03]) }), {
      at: `${c}.indicators[0].steps[1].from`,
      received: '-0.05',
      expected: 'more than the step before, -0.01',
    }),
    one(`${c}.indicators`, indicator({ steps: steps([0, -0.01], [0, -0.03]) }), {
      at: `${c}.indicators[0].steps[1].from`,
      received: '0',
      expected: 'more than the step before, 0',
    }),
    one(`${c}.indicators`, indicator({ steps: steps([-0.05, 0.03]) }), {
      at: `${c}.indicators[0].steps[0].shareOfInvoice`,
      received: '0.03',
      expected: '0 or less, as the step is short of the target',
    }),
    one(`${c}.indicators`, indicator({ steps: steps([-5, -0.03]) }), {
      at: `${c}.indicators[0].steps[0].from`,
      received: '-5',
      expected: 'a distance from -1 to 1',
    }),
    one(`${c}.indicators`, indicator({ indicator: 'backlogAge', channel: 'phone', target: 24 }), {
      at: `${c}.indicators[0].indicator`,
      received: '"backlogAge"',
      expected:
        'another indicator, or a deferred channel: medium "email", "social" or "backOffice"',
    }),
    ...(
      [
        ['firstContactResolution', 'a first-contact resolution'],
        ['satisfaction', 'a satisfaction'],
        ['netSatisfaction', 'a satisfaction'],
        ['qualityScore', 'a quality score'],
      ] as const
    ).map(([name, words]): Case => ({
      change: [[`${c}.indicators`, indicator({ indicator: name, target: 0.5 })], ...withoutSkills],
      at: `${c}.indicators[0].indicator`,
      received: `"${name}"`,
      expected: noSkill(words, 'any channel'),
    })),
    {
      change: [
        [
          `${c}.amendments[0].indicators`,
          indicator({ indicator: 'qualityScore', channel: 'chat' }),
        ],
        ['providers[0].skills.chat', {}],
      ],
      at: `${c}.amendments[0].indicators[0].indicator`,
      received: '"qualityScore"',
      expected: noSkill('a quality score', '"chat"'),
    },
  ],
  amendments: [
    one(`${c}.amendments[0].volumeFactor`, 2, {
      received: '2',
      expected: 'at most 1.666, which gives it all of "phone" in the setup "both"',
    }),
    {
      change: [
        [`${both}.routing.phone`, { policy: 'priority', order: ['atlas', 'borealis'] }],
        [`${both}.routing.chat`, { policy: 'priority', order: ['atlas', 'borealis'] }],
        [`${both}.routing.mail`, { policy: 'priority', order: ['atlas', 'borealis'] }],
        [`${both}.reallocations`, []],
        [`${c}.triggers`, []],
      ],
      at: `${c}.amendments[0].volumeFactor`,
      received: '1.2',
      expected: 'a setup that splits a channel between "atlas" and another',
    },
    one(`${c}.amendments[0].channels`, ['phone', 'chat'], {
      received: 'a list of 2',
      expected: 'a list with "mail", which nobody else answers in the setup "alone"',
    }),
    one('providers[1].contract.amendments', [{ from: '2027-02-01', channels: ['chat', 'chat'] }], {
      at: 'providers[1].contract.amendments[0].channels[1]',
      received: '"chat"',
      expected: 'an id that the list does not have yet',
    }),
    {
      change: [
        ['providers[1].contract.amendments', [{ from: '2027-02-01', channels: ['chat'] }]],
        [`${both}.teams[1].channels`, ['phone']],
        [`${both}.routing.chat`, { policy: 'split', shares: { atlas: 1 } }],
        [`${both}.routing.mail`, { policy: 'split', shares: { atlas: 1 } }],
        [`${both}.departures`, []],
      ],
      at: 'providers[1].contract.amendments[0].channels[0]',
      received: '"chat"',
      expected: 'a channel that Borealis has a team for: "phone"',
    },
  ],
  triggers: [
    one(`${c}.triggers[0].than`, 75, { received: '75', expected: 'a share from 0 to 1' }),
    one(`${c}.triggers[1].than`, -1, {
      received: '-1',
      expected: 'a multiple of the forecast, 0 or more',
    }),
    one(`${c}.triggers[0].measure`, 'backlogAge', {
      received: '"backlogAge"',
      expected:
        'another indicator, or a deferred channel: medium "email", "social" or "backOffice"',
    }),
    {
      change: [
        [`${both}.routing.chat`, { policy: 'priority', order: ['atlas', 'borealis'] }],
        [`${c}.triggers[0].then.channel`, 'chat'],
      ],
      at: `${c}.triggers[0].then`,
      received: 'a change of share',
      expected: 'a setup that splits "chat" between "atlas" and another',
    },
    {
      change: [
        [`${c}.triggers[1].then.factor`, 10],
        [`${c}.triggers[1].repeats`, true],
      ],
      received: '10',
      expected: 'a factor that leaves prices in proportion when it acts 5 times',
    },
    one(`${c}.triggers[0].then`, ends, {
      at: `${c}.triggers[0].then.effect`,
      received: '"contractEnds"',
      expected: 'another provider who stays for "phone" in the setup "alone"',
    }),
    {
      change: [
        ['providers[1].contract.triggers', [{ ...trigger(), then: ends }]],
        [`${both}.departures`, []],
      ],
      at: 'providers[1].contract.triggers[0].then.effect',
      received: '"contractEnds"',
      expected: 'a contract with terms of leaving',
    },
    {
      // What a later amendment says of leaving does not hold yet.
      change: [
        [
          'providers[1].contract.amendments',
          [
            { from: '2027-03-01', triggers: [{ ...trigger(), then: ends }] },
            { from: '2027-04-01', leaving: LEAVING },
          ],
        ],
        [`${both}.departures`, []],
      ],
      at: 'providers[1].contract.amendments[0].triggers[0].then.effect',
      received: '"contractEnds"',
      expected: 'a contract with terms of leaving',
    },
  ],
  departures: [
    one(`${both}.departures`, departure({}), {
      at: `${both}.departures[0]`,
      received: 'neither a day nor a rate',
      expected: 'either "on", a day, or "perYear", a rate',
    }),
    one(`${both}.departures`, departure({ on: '2027-06-30', perYear: 0.1 }), {
      at: `${both}.departures[0]`,
      received: 'both a day and a rate',
      expected: 'either "on", a day, or "perYear", a rate',
    }),
    one(`${both}.departures[0].on`, '2028-01-03', {
      received: '"2028-01-03"',
      expected: 'a day of the horizon, from 2027-01-04 to 2028-01-02',
    }),
    one(`${both}.departures[0].on`, '2027-06-31', {
      received: '"2027-06-31"',
      expected: 'a day of the horizon, from 2027-01-04 to 2028-01-02',
    }),
    one(`${alone}.departures`, [{ provider: 'borealis', reason: 'breach', perYear: 1 }], {
      at: `${alone}.departures[0].provider`,
      received: '"borealis"',
      expected: 'a provider with a team in the setup "alone"',
    }),
    one(`${alone}.departures`, departure({ perYear: 1 }), {
      at: `${alone}.departures[0].provider`,
      received: '"atlas"',
      expected: 'another provider who stays for "phone" in the setup "alone"',
    }),
    one(`${both}.departures`, [...departure({ perYear: 1 }), ...departure({ perYear: 2 })], {
      at: `${both}.departures[1].provider`,
      received: '"atlas"',
      expected: 'a provider that does not leave yet',
    }),
    one(`${both}.departures`, [{ provider: 'borealis', reason: 'notice', perYear: 1 }], {
      at: `${both}.departures[0].reason`,
      received: '"notice"',
      expected: '"breach" or "insolvency", as the contract of "borealis" has no terms of leaving',
    }),
    {
      change: [
        [`${both}.departures`, [{ provider: 'borealis', reason: 'notice', on: '2027-03-31' }]],
        ['providers[1].contract.amendments', [{ from: '2027-04-01', leaving: LEAVING }]],
      ],
      at: `${both}.departures[0].reason`,
      received: '"notice"',
      expected:
        '"breach" or "insolvency", as the contract of "borealis" has no terms of leaving yet',
    },
  ],
  're-allocations': [
    one(`${alone}.reallocations`, moves({ minimumShare: 0 }), {
      at: `${alone}.reallocations[0].channel`,
      received: '"phone"',
      expected: 'a channel that the setup splits in fixed shares between two providers or more',
    }),
    one(`${both}.reallocations`, moves({ minimumShare: 0.6 }), {
      at: `${both}.reallocations[0].minimumShare`,
      received: '0.6',
      expected: 'at most 0.5, as 2 providers share the contacts',
    }),
    one(`${both}.reallocations`, [...moves({}), ...moves({})], {
      at: `${both}.reallocations[1].channel`,
      received: '"phone"',
      expected: 'a channel whose shares nothing else moves',
    }),
    one(`${both}.reallocations`, moves({ margin: 5 }), {
      at: `${both}.reallocations[0].margin`,
      received: '5',
      expected: 'at most 1',
    }),
    {
      change: [
        [`${both}.reallocations`, moves({ measure: 'satisfaction' })],
        ['providers[0].skills.phone', {}],
      ],
      at: `${both}.reallocations[0].measure`,
      received: '"satisfaction"',
      expected: noSkill('a satisfaction', '"phone"'),
    },
  ],
  'what would come to nothing': [
    one(
      'providers[1].contract.standby',
      { retainerPerAgentMonth: 0, activationFee: 0, perActiveHour: 0, perSeatMonth: 5 },
      {
        at: 'providers[1].contract.standby.perSeatMonth',
        received: '5',
        expected: '0, or nothing, as no site of "borealis" has recovery seats',
      },
    ),
    one(
      'providers[1].contract.amendments',
      [
        {
          from: '2027-03-01',
          standby: {
            retainerPerAgentMonth: 0,
            activationFee: 0,
            perActiveHour: 0,
            perSeatMonth: 5,
          },
        },
      ],
      {
        at: 'providers[1].contract.amendments[0].standby.perSeatMonth',
        received: '5',
        expected: '0, or nothing, as no site of "borealis" has recovery seats',
      },
    ),
    one(`${c}.prices`, [{ model: 'perStaffedHour', price: 30 }], {
      at: `${c}.commitment`,
      received: 'an object with forecastWeeksAhead, band, takeOrPay, above, premiumFactor, …',
      expected: 'a price per contact, resolved contact or handled minute beside it',
    }),
    {
      change: ['channels[0]', 'channels[1]', 'channels[2]'].map(
        (channel) => [`${channel}.repeat`, undefined] as const,
      ),
      at: `${both}.qualityDrift`,
      received: 'an object with resolutionFactor, handleTimeFactor',
      expected: 'nothing, as no customer comes back',
    },
    {
      change: [...withoutSkills, ['providers[1].skills', {}]],
      at: 'client.churn.afterUnresolved',
      received: '0.02',
      expected: '0, or a first-contact resolution among the skills of a provider',
    },
    one(`${both}.teams[1].standby.maximumHours`, 4, {
      received: '4',
      expected: 'more than the first stage, 4 hours',
    }),
  ],
};

function trigger() {
  return {
    name: 'Bad',
    measure: 'answerRate',
    is: 'below',
    than: 0.8,
    forMonths: 2,
    noticeMonths: 1,
  };
}

describe.each(Object.entries(REFUSED))('contracts are refused for %s', (_, cases) => {
  it.each(cases.map((each) => [JSON.stringify(each.change).slice(0, 160), each] as const))(
    '%s',
    (_name, { change, at, code, received, expected }) => {
      const fault = onlyFaultWith(...change);
      expect(fault).toMatchObject({
        code: code ?? 'consistency',
        path: at ?? change[0]?.[0],
        received,
        expected,
      });
      expect(fault.message).toMatch(/^[A-Z0-9"].{30,}[.]$/s);
    },
  );
});

describe('contracts are accepted', () => {
  it('with every clause there is', () => {
    expect(faultsOf(contractScenario())).toEqual([]);
  });

  it.each<readonly [string, string, unknown]>([
    [
      'an amendment before the horizon, and one after it',
      `${c}.amendments`,
      [{ from: '2020-01-01' }, { from: '2040-01-01' }],
    ],
    [
      'a malus for any miss beside a bonus on target',
      `${c}.indicators`,
      indicator({ steps: steps([0, -0.01], [0, 0.01]) }),
    ],
    [
      'a surcharge for the whole day',
      `${c}.premiums`,
      premium({ from: '00:00', to: '24:00', days: [6, 7] }),
    ],
    [
      'a surcharge from midnight to midnight, written over it',
      `${c}.premiums`,
      premium({ from: '22:00', to: '00:00' }),
    ],
    ['a departure at a rate of zero', `${both}.departures`, departure({ perYear: 0 })],
    ['a price for transfers that nobody makes', 'client', { perTransfer: 3 }],
    ['a refusal above the band where nobody else answers', `${c}.commitment.above`, 'refuse'],
    ['the currency of the scenario', `${c}.currency`, 'EUR'],
    ['force majeure without indicators', `${c}.indicators`, []],
    [
      'triggers and terms of leaving that an amendment brings',
      'providers[1].contract.amendments',
      [{ from: '2027-07-01', leaving: LEAVING, triggers: [{ ...trigger(), then: prices }] }],
    ],
  ])('%s', (_, path, value) => {
    expect(faultsOf(changed(contractScenario(), path, value))).toEqual([]);
  });
});

describe('contracts out of all proportion', () => {
  const prices = (count: number, tiers: number) =>
    Array.from({ length: count }, (_, index) => ({
      model: 'perContact',
      price: index,
      tiers: {
        kind: 'allUnits',
        per: 'year',
        steps: Array.from({ length: tiers }, (_step, above) => ({ above: above + 1, price: 1 })),
      },
    }));
  const premiums = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `Night ${index}`, surcharge: 0.1 }));

  // 30 prices × (12 tiers + 1) are 390 lines, with 3 of others; 2 × 10 more for all the rest.
  it('are refused for more than 400 lines of cost', () => {
    const others = [
      [`${c}.premiums`, []],
      [`${c}.amendments`, []],
      [`${c}.indicators`, []],
      [`${c}.commitment`, undefined],
    ] as const;
    expect(onlyFaultWith([`${c}.prices`, prices(30, 12)], ...others)).toMatchObject({
      code: 'size',
      path: c,
      received: '411 lines of cost',
      expected: 'at most 400 lines of cost in all contracts',
    });
    expect(
      faultsOf(
        [[`${c}.prices`, prices(29, 12)] as const, ...others].reduce<unknown>(
          (document, [path, value]) => changed(document, path, value),
          contractScenario(),
        ),
      ),
    ).toEqual([]);
  });

  it('are refused for surcharges that every amendment changes', () => {
    const amendments = Array.from({ length: 12 }, (_, month) => ({
      from: `2027-${String(month + 1).padStart(2, '0')}-15`,
      premiums: premiums(8),
    }));
    expect(
      onlyFaultWith([`${c}.prices`, prices(10, 1)], [`${c}.amendments`, amendments]).received,
    ).toMatch(/^1,\d{3} lines of cost$/);
  });

  it.each([
    ['an index of a thousand years', { from: '0001-01-01', everyMonths: 1, rate: 0.01 }],
    ['an index of halves', { from: '2027-01-04', everyMonths: 1, rate: -0.5 }],
    ['an index of every month for a century', { from: '1900-01-01', everyMonths: 1, rate: 0.5 }],
  ])('are refused for %s', (_, indexation) => {
    expect(onlyFaultWith([`${c}.indexation`, indexation])).toMatchObject({
      code: 'consistency',
      path: `${c}.indexation`,
      expected: 'prices between a thousandth and 1000 times those signed',
    });
  });

  it('are refused for an index that is too much together with the one it replaces', () => {
    // Nine changes up to 3 January, 1.5^9 = 38; ten from 1 April to 1 January, 1.5^10 = 58: 2,217 times
    // the prices as signed, though each alone is accepted.
    const index = (from: string) => ({ from, everyMonths: 1, rate: 0.5, indexedShare: 1 });
    const second = [{ from: '2027-01-04', indexation: index('2027-04-01') }];
    expect(faultsOf(changed(contractScenario(), `${c}.amendments`, second))).toEqual([]);
    expect(
      onlyFaultWith([`${c}.indexation`, index('2026-04-04')], [`${c}.amendments`, second]),
    ).toMatchObject({
      code: 'consistency',
      path: `${c}.amendments[0].indexation`,
      received: '19 changes until 2028-01-02',
    });
  });

  it('are refused for an amount above a billion by an amendment too', () => {
    const change = [{ from: '2027-07-01', minimumPerMonth: 9.9e8 }];
    expect(onlyFaultWith([`${c}.amendments`, change])).toMatchObject({
      path: `${c}.currency`,
      received: '990,000,000 CHF at 1.05',
    });
  });

  it('keep what is wrong to fifty reasons, and never throw', () => {
    const wrong = Array.from({ length: 60 }, () => ({
      from: '2027-99-99',
      channels: ['fax'],
      countries: ['xx'],
      prices: [{ model: 'perContact', price: 1, channel: 'constructor-' }],
      indicators: indicator({ target: -1e6, channel: 'fax', steps: steps([1e6, -1]) }),
    }));
    const faults = faultsOf(changed(contractScenario(), `${c}.amendments`, wrong));
    expect(faults.length).toBe(50);
  });
});
