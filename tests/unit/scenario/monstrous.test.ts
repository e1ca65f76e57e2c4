import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/engine/index.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { baseScenario, changed, issuesOf } from '../../support/base-scenario.ts';

type Change = readonly [path: string, value: unknown];

const withAll = (...changes: readonly Change[]): unknown =>
  changes.reduce<unknown>((document, change) => changed(document, ...change), baseScenario());

const hazards = (count: number, more: object): Change => [
  'hazards',
  Array.from({ length: count }, (_, index) => ({
    id: `h${String(index)}`,
    name: 'Hazard',
    kind: 'other',
    strikes: { everything: true },
    occurs: { perYear: 1000 },
    durationHours: 17_520,
    capacityLost: 1 - 2 ** -53,
    ...more,
  })),
];
const weight = (value: number, length: number): readonly number[] => [
  value,
  ...new Array<number>(length - 1).fill(0),
];
const patience: Change = ['channels[0].patience', { distribution: 'infinite' }];
const noRedial: Change = ['channels[0].redial.probability', 0];
const week = { distribution: 'constant', meanSeconds: 604_800 };

const REFUSED: Readonly<Record<string, readonly [unknown, string, string]>> = {
  '200 million contacts': [
    withAll(['horizon.days', 280], ['channels[0].demand.contactsPerWeek', 5e6], patience),
    'size',
    'horizon.days',
  ],
  'twenty attempts for every contact': [
    withAll(
      ['channels[0].demand.contactsPerWeek', 1e6],
      ['channels[0].redial', { probability: 1, meanDelayMinutes: 0.01, maximumAttempts: 20 }],
    ),
    'size',
    'horizon.days',
  ],
  'ten repeats of every contact': [
    withAll(
      noRedial,
      ['channels[0].demand.contactsPerWeek', 2e6],
      ['channels[0].repeat', { probability: 1, meanDelayHours: 1, maximumRepeats: 10 }],
      ['providers[0].skills.phone.firstContactResolution', 0],
    ),
    'size',
    'horizon.days',
  ],
  'transfers of transfers': [
    withAll(
      noRedial,
      ['channels[0].demand.contactsPerWeek', 5e6],
      [
        'setups[1].routing.phone.transfers',
        [
          { from: 'atlas', to: 'borealis', share: 1 },
          { from: 'borealis', to: 'atlas', share: 0.55 },
        ],
      ],
    ),
    'size',
    'horizon.days',
  ],
  'a warm-up of millions': [
    withAll(noRedial, ['horizon.warmUpDays', 56], ['channels[0].demand.contactsPerWeek', 5e6]),
    'size',
    'horizon.days',
  ],
  'special days of fifty times the demand': [
    withAll(
      noRedial,
      ['channels[0].demand.contactsPerWeek', 1e6],
      ['specialDays', [{ date: '2027-01-05', name: 'Sale', demandFactor: 50 }]],
    ),
    'size',
    'channels',
  ],
  'e-mails of years that nobody may answer': [
    withAll(
      noRedial,
      patience,
      ['hazards', []],
      ['horizon.days', 364],
      ['channels[0].medium', 'email'],
      ['channels[0].demand.contactsPerWeek', 400_000],
      ['setups[0].teams[0].staffing', { rule: 'constant', agents: 1 }],
    ),
    'size',
    'channels',
  ],
  'a backlog of millions at the start': [
    withAll(
      ['channels[0].demand.contactsPerWeek', 4e6],
      ['channels[0].demand.weekday', [100, 0, 0, 0, 0, 0, 1]],
      ['channels[0].demand.backlogAtStart', 1e6],
      noRedial,
      ['setups[0].teams[0].staffing', { rule: 'constant', agents: 1 }],
    ),
    'size',
    'channels',
  ],
  'millions who wait for a week': [
    withAll(['channels[0].demand.contactsPerWeek', 1e6], ['channels[0].patience', week]),
    'size',
    'horizon.days',
  ],
  'a season of a single week': [
    withAll(
      noRedial,
      ['channels[0].demand.contactsPerWeek', 500_000],
      ['channels[0].demand.season', [0, ...weight(1, 51)]],
    ),
    'size',
    'channels',
  ],
  'hazards that multiply a large demand': [
    withAll(
      ['channels[0].demand.contactsPerWeek', 1e6],
      hazards(3, {
        occurs: { at: '2027-01-05T10:00' },
        durationHours: 1000,
        capacityLost: 0,
        demand: { during: 50 },
      }),
    ),
    'size',
    'horizon.days',
  ],
  'hazards without number': [withAll(['horizon.days', 1830], hazards(60, {})), 'size', 'hazards'],
  'long recoveries of thousands of outages': [
    withAll(['horizon.days', 1830], hazards(1, { occurs: { perYear: 900 }, recoveryHours: 8760 })),
    'size',
    'hazards',
  ],
  'a load of millions of Erlang': [
    withAll(
      noRedial,
      ['channels[0].demand.contactsPerWeek', 1e6],
      ['channels[0].handleTime', week],
    ),
    'consistency',
    'setups[0].teams[0].staffing',
  ],
  'a team with five times as many agents to spare': [
    withAll(['channels[0].demand.contactsPerWeek', 3e6], ['setups[0].teams[0].staffing.spare', 5]),
    'consistency',
    'setups[0].teams[0].staffing',
  ],
  'a spread of the year too small to draw': [
    withAll(['channels[0].demand.forecastErrorCv', 1e-8]),
    'consistency',
    'channels[0].demand.forecastErrorCv',
  ],
  'a spread of the day too small for a number': [
    withAll(['channels[0].demand.dayBusynessCv', 5e-324]),
    'consistency',
    'channels[0].demand.dayBusynessCv',
  ],
  'weights of the months that vanish': [
    withAll(['hazards[0].occurs', { perYear: 1, monthWeights: weight(5e-324, 12) }]),
    'consistency',
    'hazards[0].occurs.monthWeights',
  ],
  'weights of the season that vanish': [
    withAll(['channels[0].demand.season', weight(5e-324, 52)]),
    'consistency',
    'channels[0].demand.season',
  ],
  'weights of the day that vanish': [
    withAll([
      'channels[0].demand.intraday',
      { startsAt: '00:00', stepMinutes: 1440, weights: [5e-324] },
    ]),
    'consistency',
    'channels[0].demand.intraday.weights',
  ],
};

/** Extreme numbers that are simulated all the same. */
const BORNE: Readonly<Record<string, unknown>> = {
  'the widest gamma law': withAll([
    'channels[0].handleTime',
    { distribution: 'gamma', meanSeconds: 300, cv: 5 },
  ]),
  'the narrowest gamma laws': withAll(
    ['channels[0].handleTime', { distribution: 'gamma', meanSeconds: 300, cv: 0.01 }],
    ['channels[0].demand.forecastErrorCv', 0.001],
    ['channels[0].demand.dayBusynessCv', 0.002],
  ),
  'times of a millisecond': withAll(
    ['channels[0].handleTime', { distribution: 'constant', meanSeconds: 0.001 }],
    ['channels[0].patience', { distribution: 'uniform', minimumSeconds: 0, maximumSeconds: 0.001 }],
  ),
  'handle times of a week': withAll(
    ['channels[0].demand.contactsPerWeek', 300],
    ['channels[0].handleTime', { distribution: 'lognormal', meanSeconds: 604_800, cv: 5 }],
  ),
  'hardly any contact': withAll(['channels[0].demand.contactsPerWeek', 5e-324]),
  'objectives of everything, and of nothing': withAll(
    ['channels[0].objective', { serviceLevel: 1, withinSeconds: 0 }],
    ['channels[0].continuity', { minimumServiceLevel: 1, maximumDisruptionHours: 0 }],
  ),
  'sixty hazards at once, each with fifty times the demand': withAll(
    hazards(60, {
      occurs: { at: '2027-01-05T10:00' },
      durationHours: 10,
      capacityLost: 0,
      demand: { during: 50 },
    }),
  ),
  'many outages that lie over each other': withAll(
    hazards(4, { occurs: { perYear: 300 }, recoveryHours: 8760 }),
  ),
};

describe('a valid document of monstrous size', () => {
  it.each(Object.entries(REFUSED))('is refused for %s', (_, [document, code, path]) => {
    const issue = issuesOf(document).find((found) => found.path === path);
    expect(issue).toMatchObject({ code, path });
    expect(issue?.received).not.toBe('');
    expect(issue?.expected).toMatch(/at (?:most|least) |weight above 0/);
    expect(issue?.message).toMatch(/^.{20,}[.]$/s);
  });

  it('is refused when its teams take too long to be sized', () => {
    const { setups } = baseScenario();
    const many = [1, 2, 3, 4, 5, 6].map((s) => ({
      ...setups[0],
      id: `s${String(s)}`,
      teams: Array.from({ length: 24 }, (_, t) => ({
        site: 'lyon',
        channels: ['phone'],
        staffing: { rule: 'erlang', share: 1 - t / 100 },
      })),
    }));
    const ramp = (length: number) => Array.from({ length }, (_, n) => 1 + n / length);
    const document = withAll(
      noRedial,
      ['horizon', { start: '2027-01-04', days: 210, intervalMinutes: 5 }],
      ['setups', many],
      ['channels[0].demand.contactsPerWeek', 200_000],
      ['channels[0].handleTime.meanSeconds', 900],
      ['channels[0].demand.season', ramp(52)],
      ['channels[0].demand.weekday', ramp(7)],
      ['channels[0].demand.intraday', { startsAt: '00:00', stepMinutes: 5, weights: ramp(288) }],
    );
    expect(issuesOf(document)).toMatchObject([{ code: 'size', path: 'setups' }]);
  });
});

describe('extreme numbers', () => {
  it.each(Object.entries(BORNE))('of %s are made ready and simulated', (_, document) => {
    const parsed = parseScenario(document);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const task = prepare(parsed.value).begin(0, 1);
    while (!task.advance(7));
    const { columns, intervals } = task.finish();
    expect(columns.some((figure) => figure < 0 || Math.abs(figure) === Infinity)).toBe(false);
    expect(intervals.every((figure) => Number.isSafeInteger(figure) && figure >= 0)).toBe(true);
  });
});
