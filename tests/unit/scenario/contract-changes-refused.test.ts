import {
  alone,
  both,
  c,
  departure,
  LEAVING,
  noSkill,
  one,
  refuses,
  trigger,
  withoutSkills,
} from './contract-refusals.ts';

const ends = { effect: 'contractEnds' };

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

refuses({
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
});
