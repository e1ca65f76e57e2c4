import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { onlyWideIssueWith, wideScenario, wideScenarioWith } from '../../support/wide-scenario.ts';

/** What is put where in the wide scenario; where it is reported, what was received and expected. */
type Case = readonly [
  path: string,
  value: unknown,
  issue: {
    readonly at?: string;
    readonly code?: string;
    readonly received: string;
    readonly expected: string;
  },
];

const both = 'setups[1].routing.phone';
const team = 'setups[1].teams[0]';
const noSuchProvider = 'the id of a provider of this scenario: "atlas" or "borealis"';
const noSuchChannel = 'the id of a channel of this scenario: "phone", "chat" or "mail"';
const plan = 'a provider of the plan: "atlas"';
const points = (...pairs: readonly (readonly [number, number])[]) => ({
  distribution: 'table',
  points: pairs.map(([share, seconds]) => ({ share, seconds })),
});
const rule = (change: object) => [
  {
    name: 'Long queue',
    when: {
      provider: 'atlas',
      measure: 'expectedWaitSeconds',
      is: 'above',
      than: 120,
      forMinutes: 5,
    },
    shares: { atlas: 0.3, borealis: 0.7 },
    until: { than: 30, forMinutes: 15 },
    ...change,
  },
];
const hours = (change: object) => [
  { days: [1, 2], from: '08:00', to: '12:00', shares: { atlas: 1, borealis: 0 }, ...change },
];
const row = (length: number) => new Array<number>(length).fill(10);

const REFUSED: Readonly<Record<string, readonly Case[]>> = {
  'ids that name nothing': [
    [
      'channels[0].channelChange',
      { to: 'fax', probability: 0.1 },
      { at: 'channels[0].channelChange.to', received: '"fax"', expected: noSuchChannel },
    ],
    [
      `${both}.voicemail`,
      { channel: 'fax', share: 0.1 },
      { at: `${both}.voicemail.channel`, received: '"fax"', expected: noSuchChannel },
    ],
    [
      'providers[0].sites[0].recoverySeats',
      { seats: 10, at: 'paris', afterHours: 4 },
      {
        at: 'providers[0].sites[0].recoverySeats.at',
        received: '"paris"',
        expected: 'the id of a site of a provider of this scenario: "lyon" or "porto"',
      },
    ],
    [
      `${both}.overflow`,
      { afterSeconds: 60, to: ['cygnus'] },
      { at: `${both}.overflow.to[0]`, received: '"cygnus"', expected: noSuchProvider },
    ],
    [
      `${both}.caps`,
      { cygnus: 100 },
      { at: `${both}.caps.cygnus`, received: '"cygnus"', expected: noSuchProvider },
    ],
    [
      `${both}.transfers`,
      [{ from: 'atlas', to: 'cygnus', share: 0.1 }],
      { at: `${both}.transfers[0].to`, received: '"cygnus"', expected: noSuchProvider },
    ],
    [
      `${both}.rules`,
      rule({ shares: { cygnus: 1 } }),
      { at: `${both}.rules[0].shares.cygnus`, received: '"cygnus"', expected: noSuchProvider },
    ],
    [
      `${both}.schedule`,
      hours({ shares: { cygnus: 1 } }),
      { at: `${both}.schedule[0].shares.cygnus`, received: '"cygnus"', expected: noSuchProvider },
    ],
  ].map(
    ([path, value, issue]) => [path, value, { ...(issue as Case[2]), code: 'reference' }] as Case,
  ),
  'providers outside the plan': [
    [
      'setups[0].routing.phone.caps',
      { borealis: 100 },
      { at: 'setups[0].routing.phone.caps.borealis', received: '"borealis"', expected: plan },
    ],
    [
      'setups[0].routing.phone.transfers',
      [{ from: 'borealis', to: 'atlas', share: 0.1 }],
      { at: 'setups[0].routing.phone.transfers[0].from', received: '"borealis"', expected: plan },
    ],
    [
      'setups[0].routing.phone.overflow',
      { afterSeconds: 30, to: ['borealis'] },
      { at: 'setups[0].routing.phone.overflow.to[0]', received: '"borealis"', expected: plan },
    ],
    [
      'setups[0].routing.phone.rules',
      [
        {
          ...rule({ shares: { atlas: 1 } })[0],
          when: { ...rule({})[0]!.when, provider: 'borealis' },
        },
      ],
      {
        at: 'setups[0].routing.phone.rules[0].when.provider',
        received: '"borealis"',
        expected: plan,
      },
    ],
    [
      `${both}.overflow`,
      { afterSeconds: 60, to: ['atlas', 'atlas'] },
      {
        at: `${both}.overflow.to[1]`,
        received: '"atlas"',
        expected: 'an id that no other entry has (entries of this list)',
      },
    ],
  ],
  transfers: [
    [
      `${both}.transfers`,
      [{ from: 'atlas', to: 'atlas', share: 0.1 }],
      {
        at: `${both}.transfers[0].to`,
        received: '"atlas"',
        expected: 'another provider than the one it comes from',
      },
    ],
    [
      `${both}.transfers`,
      [
        { from: 'atlas', to: 'borealis', share: 0.1 },
        { from: 'atlas', to: 'borealis', share: 0.2 },
      ],
      {
        at: `${both}.transfers[1].to`,
        received: '"borealis"',
        expected: 'one transfer for each pair of providers',
      },
    ],
    [
      `${both}.transfers`,
      [
        { from: 'atlas', to: 'borealis', share: 0.95 },
        { from: 'borealis', to: 'atlas', share: 0.9 },
      ],
      { received: 'transfers that go round', expected: 'transfers that come to an end' },
    ],
  ],
  'shares by the time': [
    [
      `${both}.schedule`,
      hours({ shares: { atlas: 0.6 } }),
      {
        at: `${both}.schedule[0].shares`,
        received: '0.6',
        expected: 'shares that add up to 1',
      },
    ],
    [
      `${both}.schedule`,
      hours({ from: '12:00' }),
      {
        at: `${both}.schedule[0]`,
        received: '12:00 to 12:00',
        expected: 'an end after the beginning, on the same day',
      },
    ],
    [
      `${both}.schedule`,
      hours({ to: '12:10' }),
      {
        at: `${both}.schedule[0].to`,
        received: '"12:10"',
        expected: 'a multiple of the 30-minute interval',
      },
    ],
    [
      `${both}.schedule`,
      hours({ days: [1, 1] }),
      {
        at: `${both}.schedule[0].days[1]`,
        received: '1',
        expected: 'a weekday that the list does not have yet',
      },
    ],
  ],
  rules: [
    [
      `${both}.rules`,
      rule({ shares: { atlas: 0.5, borealis: 0.6 } }),
      { at: `${both}.rules[0].shares`, received: '1.1', expected: 'shares that add up to 1' },
    ],
    [
      `${both}.rules`,
      rule({ until: { than: 150, forMinutes: 1 } }),
      {
        at: `${both}.rules[0].until.than`,
        received: '150',
        expected: 'at most 120, where the rule begins',
      },
    ],
    [
      `${both}.rules`,
      rule({
        when: { provider: 'atlas', measure: 'answerRate', is: 'below', than: 0.8, forMinutes: 5 },
        until: { than: 90, forMinutes: 1 },
      }),
      {
        at: `${both}.rules[0].until.than`,
        received: '90',
        expected: 'a share from 0 to 1',
      },
    ],
  ],
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
};

describe.each(Object.entries(REFUSED))('%s', (_, cases) => {
  it.each(cases)('%s = %j', (path, value, { at, code, received, expected }) => {
    const issue = onlyWideIssueWith(path, value);
    expect({ ...issue, message: '' }).toEqual({
      code: code ?? 'consistency',
      path: at ?? path,
      received,
      expected,
      message: '',
    });
    expect(issue.message).toMatch(/^.{20,}[.]$/s);
  });
});

/** Needs that would come back without end, or nearly. */
describe('needs that go round', () => {
  const circle = (there: number, back: number) => {
    const input = wideScenario();
    input.channels[0]!.channelChange = { to: 'chat', probability: there };
    input.channels[1]!.channelChange = { to: 'phone', probability: back };
    return parseScenario(input);
  };

  it('between two channels are refused when hardly any ever stops', () => {
    const parsed = circle(1, 0.95);
    expect(parsed.ok ? [] : parsed.error).toMatchObject([
      {
        code: 'consistency',
        path: 'channels[0].channelChange',
        expected: 'changes that come to an end',
      },
    ]);
  });

  it('between two channels are accepted when they die out', () => {
    expect(circle(0.5, 0.5).ok).toBe(true);
  });

  it('by voice-mail and back are refused too', () => {
    const input = wideScenario();
    input.channels[2]!.channelChange = { to: 'phone', probability: 1 };
    input.setups[1]!.routing['phone']!.voicemail = { channel: 'mail', share: 1 };
    const parsed = parseScenario(input);
    expect(parsed.ok ? [] : parsed.error.map(({ path }) => path)).toEqual([
      'channels[2].channelChange',
    ]);
  });
});

describe('what the whole model can say', () => {
  it.each([
    ['channels[1].concurrency', 3],
    ['channels[1].concurrentThroughput', [1, 1.7, 2.5]],
    ['channels[0].patience', points([0, 0], [0.03, 0], [0.5, 120], [1, 600])],
    ['channels[2].patience', { distribution: 'weibull', meanSeconds: 86_400, shape: 1.5 }],
    ['channels[0].demand.table', { startsAt: '08:00', stepMinutes: 60, days: [row(12)] }],
    [
      'channels[0].demand.table',
      { startsAt: '08:00', stepMinutes: 15, days: new Array(28).fill(row(4)) },
    ],
    [`${both}.transfers`, [{ from: 'atlas', to: 'borealis', share: 0.1 }]],
    [`${both}.caps`, { atlas: 200 }],
    [`${both}.rules`, rule({})],
    [`${both}.schedule`, hours({})],
    [`${both}.overflow`, { whenNoIdleAgent: true }],
    [`${both}.overflow`, { whenWaitingReaches: 10 }],
    [`${both}.overflow`, { afterSeconds: 60, to: ['borealis'] }],
    [`${both}.callBack`, { whenExpectedWaitExceedsSeconds: 60, acceptance: 0.5 }],
    [`${both}.voicemail`, { channel: 'mail', share: 0.5 }],
    [`${team}.skills`, { phone: { priority: 2, afterSeconds: 30, handleTimeFactor: 1.2 } }],
    [
      'hazards[0].capacityLost',
      { distribution: 'triangular', minimum: 0.1, mode: 0.2, maximum: 0.9 },
    ],
    [
      'hazards[0].recoveryStages',
      [
        { afterHours: 4, back: 0.5 },
        { afterHours: 8, back: 1 },
      ],
    ],
    ['providers[0].sites[0].absence', { mean: 0.08, standardDeviation: 0.02 }],
    ['specialDays', [{ date: '2027-01-06', name: 'Epiphany', closed: true }]],
    [
      `${team}.workforce`,
      {
        headcount: 30,
        attritionPerYear: 0.3,
        hires: [{ date: '2026-12-01', agents: 5, trainingWeeks: 8 }],
      },
    ],
  ])('%s = %j is accepted', (path, value) => {
    const parsed = parseScenario(wideScenarioWith(path, value));
    expect(parsed.ok ? [] : parsed.error).toEqual([]);
  });
});
