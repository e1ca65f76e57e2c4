import {
  both,
  type Case,
  c,
  indicator,
  noSkill,
  one,
  premium,
  prices,
  refuses,
  steps,
  trigger,
  withoutSkills,
} from './contract-refusals.ts';

const noChannel = 'the id of a channel of this scenario: "phone", "chat" or "mail"';

refuses({
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
});
