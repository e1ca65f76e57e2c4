import { both, points, refuses, row, team } from './model-refusals.ts';

refuses({
  'media that wait, and media that do not': [
    [
      'channels[2].balking',
      0.1,
      { received: '0.1', expected: '0, or nothing, on a deferred channel' },
    ],
    [
      'channels[2].opening.atClosing',
      'cutOff',
      { received: '"cutOff"', expected: '"drain" on a deferred channel' },
    ],
    [
      'channels[0].concurrency',
      2,
      { received: '2', expected: '1, or nothing, for the medium "voice"' },
    ],
    [
      'channels[0].channelChange',
      { to: 'phone', probability: 0.5 },
      { at: 'channels[0].channelChange.to', received: '"phone"', expected: 'another channel' },
    ],
    [
      'setups[1].routing.mail.callBack',
      { whenExpectedWaitExceedsSeconds: 60, acceptance: 0.5 },
      {
        received: 'an object with whenExpectedWaitExceedsSeconds, acceptance, reached',
        expected: 'nothing on a deferred channel',
      },
    ],
    [
      `${both}.voicemail`,
      { channel: 'chat', share: 0.2 },
      {
        at: `${both}.voicemail.channel`,
        received: '"chat"',
        expected: 'a deferred channel: medium "email", "social" or "backOffice"',
      },
    ],
  ],
  'several contacts at once': [
    [
      'channels[1].concurrentThroughput',
      [1.2, 2],
      {
        at: 'channels[1].concurrentThroughput[0]',
        received: '1.2',
        expected: '1: with one contact an agent does one agent’s work',
      },
    ],
    [
      'channels[1].concurrentThroughput',
      [1, 1.7, 1.6],
      {
        at: 'channels[1].concurrentThroughput[2]',
        received: '1.6',
        expected: 'a number from 1.7, as with one contact less, to 3',
      },
    ],
    [
      'channels[1].concurrentThroughput',
      [1, 2.1],
      {
        at: 'channels[1].concurrentThroughput[1]',
        received: '2.1',
        expected: 'a number from 1, as with one contact less, to 2',
      },
    ],
  ],
  'laws of patience as measured': [
    [
      'channels[0].patience',
      points([0.1, 0], [1, 60]),
      {
        at: 'channels[0].patience.points[0].share',
        received: '0.1',
        expected: '0 at the first point',
      },
    ],
    [
      'channels[0].patience',
      points([0, 0], [0.9, 60]),
      {
        at: 'channels[0].patience.points[1].share',
        received: '0.9',
        expected: '1 at the last point',
      },
    ],
    [
      'channels[0].patience',
      points([0, 0], [0.5, 10], [0.5, 20], [1, 60]),
      {
        at: 'channels[0].patience.points[2].share',
        received: '0.5',
        expected: 'more than at the point before, 0.5',
      },
    ],
    [
      'channels[0].patience',
      points([0, 0], [0.5, 70], [1, 60]),
      {
        at: 'channels[0].patience.points[2].seconds',
        received: '60',
        expected: 'at least as much as at the point before, 70',
      },
    ],
  ],
  'tables of contacts': [
    [
      'channels[0].demand.table',
      { startsAt: '08:00', stepMinutes: 60, days: [row(3), row(3)] },
      {
        at: 'channels[0].demand.table.days',
        received: 'a list of 2',
        expected:
          'one row for every day, seven rows, Monday first, or 28, one for each day of the horizon',
      },
    ],
    [
      'channels[0].demand.table',
      { startsAt: '08:00', stepMinutes: 45, days: [row(3)] },
      {
        at: 'channels[0].demand.table.stepMinutes',
        received: '45',
        expected: 'a multiple or a divisor of the 30-minute interval',
      },
    ],
    [
      'channels[0].demand.table',
      { startsAt: '20:00', stepMinutes: 60, days: [row(5)] },
      {
        received: '5 steps of 60 minutes from 20:00',
        expected: 'a row that ends at midnight or before',
      },
    ],
  ],
  hazards: [
    [
      'hazards[0].capacityLost',
      { distribution: 'triangular', minimum: 0.2, mode: 0.1, maximum: 0.5 },
      {
        at: 'hazards[0].capacityLost.mode',
        received: '0.1',
        expected: 'a share from the minimum, 0.2, to the maximum, 0.5',
      },
    ],
    [
      'hazards[0].capacityLost',
      { distribution: 'triangular', minimum: 0.6, mode: 0.5, maximum: 0.5 },
      {
        at: 'hazards[0].capacityLost.minimum',
        received: '0.6',
        expected: 'at most the maximum, 0.5',
      },
    ],
    [
      'hazards[0].recoveryStages',
      [
        { afterHours: 4, back: 0.5 },
        { afterHours: 4, back: 1 },
      ],
      {
        at: 'hazards[0].recoveryStages[1].afterHours',
        received: '4',
        expected: 'more than the stage before, 4 hours',
      },
    ],
    [
      'hazards[0].recoveryStages',
      [
        { afterHours: 4, back: 1 },
        { afterHours: 8, back: 1 },
      ],
      {
        at: 'hazards[0].recoveryStages[1].back',
        received: '1',
        expected: 'more than the stage before, 1',
      },
    ],
    [
      'hazards[0].recoveryStages',
      [{ afterHours: 4, back: 0.8 }],
      {
        at: 'hazards[0].recoveryStages[0].back',
        received: '0.8',
        expected: '1 at the last stage',
      },
    ],
    [
      'hazards[0].commonCauseShare',
      0.1,
      { received: '0.1', expected: 'nothing, for a hazard that strikes one site' },
    ],
    [
      'hazards[1]',
      {
        id: 'attack',
        name: 'Attack',
        kind: 'attack',
        strikes: { everything: true },
        occurs: { at: '2027-01-12T10:15' },
        durationHours: 6,
        capacityLost: 1,
        commonCauseShare: 0.1,
      },
      {
        at: 'hazards[1].commonCauseShare',
        received: '0.1',
        expected: 'nothing, for a hazard at a set time',
      },
    ],
  ],
  sites: [
    [
      'providers[0].sites[0].recoverySeats',
      { seats: 10, at: 'lyon', afterHours: 4 },
      {
        at: 'providers[0].sites[0].recoverySeats.at',
        received: '"lyon"',
        expected: 'another site',
      },
    ],
    [
      'providers[0].sites[0].absence',
      { mean: 0.08, standardDeviation: 0.3 },
      {
        at: 'providers[0].sites[0].absence.standardDeviation',
        received: '0.3',
        expected: '0, or a number from 0.0008 to 0.2713',
      },
    ],
    [
      'providers[0].sites[0].absence',
      { mean: 0, standardDeviation: 0.02 },
      {
        at: 'providers[0].sites[0].absence.standardDeviation',
        received: '0.02',
        expected: '0, as nobody is ever away',
      },
    ],
  ],
  'special days and hires': [
    [
      'specialDays',
      [{ date: '2027-02-01', name: 'After' }],
      {
        at: 'specialDays[0].date',
        received: '"2027-02-01"',
        expected: 'a day of the horizon, from 2027-01-04 to 2027-01-31',
      },
    ],
    [
      'specialDays',
      [{ date: '2027-01-32', name: 'No day' }],
      {
        at: 'specialDays[0].date',
        received: '"2027-01-32"',
        expected: 'a day of the horizon, from 2027-01-04 to 2027-01-31',
      },
    ],
    [
      'specialDays',
      [
        { date: '2027-01-06', name: 'One' },
        { date: '2027-01-06', name: 'Two' },
      ],
      {
        at: 'specialDays[1].date',
        received: '"2027-01-06"',
        expected: 'a date that no other special day has',
      },
    ],
    [
      `${team}.workforce`,
      { headcount: 30, hires: [{ date: '2027-02-01', agents: 5, trainingWeeks: 4 }] },
      {
        at: `${team}.workforce.hires[0].date`,
        received: '"2027-02-01"',
        expected: 'a day that exists, 2027-01-31 or before',
      },
    ],
  ],
  teams: [
    [
      'setups[0].teams[0].channels',
      ['phone', 'mail'],
      {
        at: 'setups[0].routing.chat.shares.atlas',
        received: '"atlas"',
        expected: 'a provider with a team for "chat" in the setup "alone"',
      },
    ],
    [
      `${team}.skills`,
      { fax: {} },
      {
        at: `${team}.skills.fax`,
        received: '"fax"',
        expected: 'a channel of the team: "phone", "chat" or "mail"',
      },
    ],
    [
      `${team}.hours`,
      [...new Array<null>(6).fill(null), { from: '08:00', to: '07:00' }],
      {
        at: `${team}.hours[6]`,
        received: '08:00 to 07:00',
        expected: 'a closing time after the opening time, on the same day',
      },
    ],
    [
      `${team}.hours`,
      new Array<null>(7).fill(null),
      { received: 'seven closed days', expected: 'at least one day of work' },
    ],
    [
      `${team}.workforce`,
      { headcount: 0.1, hires: [{ date: '2027-01-04', agents: 20_000, trainingWeeks: 0 }] },
      {
        at: team,
        received: '6,000,030 agents',
        expected: 'at most 200,000 agents, hires, special days and overtime included',
      },
    ],
  ],
});
