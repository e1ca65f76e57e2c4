import { describe, expect, it } from 'vitest';
import {
  baseScenario,
  baseScenarioWith,
  changed,
  issuesOf,
  onlyIssueWith,
} from '../../support/base-scenario.ts';

interface Case {
  /** What is put where in the base scenario. */
  readonly change: readonly [path: string, value: unknown];
  /** Where the issue is reported; the changed path when left out. */
  readonly at?: string;
  readonly code?: string;
  readonly received: string;
  readonly expected: string;
}

const closed = [null, null, null, null, null, null, null];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'the horizon': [
    {
      change: ['horizon.start', '2027-02-29'],
      received: '"2027-02-29"',
      expected: 'a day that exists, from 1970 to 2200',
    },
    {
      change: ['horizon.start', '1969-12-31'],
      received: '"1969-12-31"',
      expected: 'a day that exists, from 1970 to 2200',
    },
  ],
  'opening hours': [
    {
      change: ['channels[0].opening.days[0]', { from: '20:00', to: '08:00' }],
      received: '20:00 to 08:00',
      expected: 'a closing time after the opening time, on the same day',
    },
    {
      change: ['channels[0].opening.days[0].from', '08:10'],
      received: '"08:10"',
      expected: 'a multiple of the 30-minute interval',
    },
  ],
  'the season': [
    {
      change: ['channels[0].demand.season', [1, 2, 3]],
      received: 'a list of 3',
      expected: 'an empty list, or a list of 52 or 53 weights',
    },
    {
      change: ['channels[0].demand.season', new Array(52).fill(0)],
      received: 'weights that are all 0, or nearly',
      expected: 'at least one week above 0',
    },
  ],
  'the profile of the day': [
    {
      change: ['channels[0].demand.intraday', { startsAt: '08:00', stepMinutes: 45, weights: [1] }],
      at: 'channels[0].demand.intraday.stepMinutes',
      received: '45',
      expected: 'a multiple or a divisor of the 30-minute interval',
    },
    {
      change: ['channels[0].demand.intraday', { startsAt: '08:15', stepMinutes: 15, weights: [1] }],
      at: 'channels[0].demand.intraday.startsAt',
      received: '"08:15"',
      expected: 'a multiple of the 30-minute interval',
    },
    {
      change: [
        'channels[0].demand.intraday',
        { startsAt: '12:00', stepMinutes: 60, weights: new Array(13).fill(1) },
      ],
      received: '13 steps of 60 minutes from 12:00',
      expected: 'a row that ends at midnight or before',
    },
    {
      change: ['channels[0].demand.weekday', [0, 0, 0, 0, 0, 1, 1]],
      received: 'no weight above 0 on an open day',
      expected: 'a weight above 0 on at least one open day',
    },
  ],
  laws: [
    {
      change: [
        'channels[0].handleTime',
        { distribution: 'uniform', minimumSeconds: 9, maximumSeconds: 3 },
      ],
      at: 'channels[0].handleTime.minimumSeconds',
      received: '9',
      expected: 'at most the maximum, 3',
    },
    {
      change: [
        'channels[0].patience',
        { distribution: 'uniform', minimumSeconds: 9, maximumSeconds: 3 },
      ],
      at: 'channels[0].patience.minimumSeconds',
      received: '9',
      expected: 'at most the maximum, 3',
    },
    {
      change: ['hazards[0].capacityLost.minimum', 0.8],
      received: '0.8',
      expected: 'at most the maximum, 0.7',
    },
    {
      change: ['hazards[0].durationHours.p95', 36],
      received: '36',
      expected: 'more than the median, 36',
    },
    {
      change: ['channels[0].continuity.minimumServiceLevel', 0.9],
      received: '0.9',
      expected: 'at most the service level aimed at, 0.8',
    },
  ],
  hazards: [
    {
      change: ['hazards[1].occurs.at', '2027-02-01T00:00'],
      received: '"2027-02-01T00:00"',
      expected: 'a time from 2027-01-04T00:00 until before 2027-02-01T00:00',
    },
    {
      change: ['hazards[1].occurs.at', '2027-01-12T24:00'],
      received: '"2027-01-12T24:00"',
      expected: 'a time from 2027-01-04T00:00 until before 2027-02-01T00:00',
    },
    {
      change: ['hazards[0].occurs.monthWeights', new Array(12).fill(0)],
      received: 'weights that are all 0, or nearly',
      expected: 'at least one month above 0',
    },
  ],
  references: [
    {
      change: ['hazards[0].strikes', { region: 'loire' }],
      at: 'hazards[0].strikes.region',
      code: 'reference',
      received: '"loire"',
      expected: 'the id of the region of a site of this scenario: "rhone"',
    },
    {
      change: ['hazards[1].strikes', { dependency: 'carrier-b' }],
      at: 'hazards[1].strikes.dependency',
      code: 'reference',
      received: '"carrier-b"',
      expected: 'the id of something that a site of this scenario depends on: "carrier-a"',
    },
    {
      change: ['hazards[1].strikes', { provider: 'cygnus' }],
      at: 'hazards[1].strikes.provider',
      code: 'reference',
      received: '"cygnus"',
      expected: 'the id of a provider of this scenario: "atlas" or "borealis"',
    },
    {
      change: ['hazards[1].strikes.site', 'paris'],
      code: 'reference',
      received: '"paris"',
      expected: 'the id of a site of a provider of this scenario: "lyon" or "porto"',
    },
    {
      change: ['providers[0].skills.chat', {}],
      code: 'reference',
      received: '"chat"',
      expected: 'the id of a channel of this scenario: "phone"',
    },
    {
      change: ['providers[1].contract.prices[0].channel', 'chat'],
      code: 'reference',
      received: '"chat"',
      expected: 'the id of a channel of this scenario: "phone"',
    },
    {
      change: ['setups[1].routing.chat', { policy: 'priority', order: ['atlas'] }],
      code: 'reference',
      received: '"chat"',
      expected: 'the id of a channel of this scenario: "phone"',
    },
  ],
  ids: [
    {
      change: ['hazards[1].id', 'flood'],
      received: '"flood"',
      expected: 'an id that no other entry has (hazards)',
    },
    {
      change: ['setups[1].id', 'alone'],
      received: '"alone"',
      expected: 'an id that no other entry has (setups)',
    },
    {
      change: ['providers[0].sites[0].dependsOn', ['carrier-a', 'carrier-a']],
      at: 'providers[0].sites[0].dependsOn[1]',
      received: '"carrier-a"',
      expected: 'an id that no other entry has (entries of this list)',
    },
    {
      change: ['setups[0].teams[0].channels', ['phone', 'phone']],
      at: 'setups[0].teams[0].channels[1]',
      received: '"phone"',
      expected: 'an id that no other entry has (entries of this list)',
    },
    {
      change: ['setups[1].routing.phone', { policy: 'priority', order: ['atlas', 'atlas'] }],
      at: 'setups[1].routing.phone.order[1]',
      received: '"atlas"',
      expected: 'an id that no other entry has (entries of this list)',
    },
  ],
  routing: [
    {
      change: ['setups[0].routing', {}],
      at: 'setups[0].routing.phone',
      received: 'nothing',
      expected: 'a routing rule for the channel "phone"',
    },
    {
      change: ['setups[0].routing.phone.shares', { borealis: 1 }],
      at: 'setups[0].routing.phone.shares.borealis',
      received: '"borealis"',
      expected: 'a provider with a team for "phone" in the setup "alone"',
    },
    {
      change: ['setups[1].routing.phone.shares.atlas', 0.61],
      at: 'setups[1].routing.phone.shares',
      received: '1.01',
      expected: 'shares that add up to 1',
    },
    {
      change: ['setups[1].routing.phone.queue', 'central'],
      at: 'setups[1].routing.phone.overflow',
      received: 'an object with whenExpectedWaitExceedsSeconds',
      expected: 'no overflow where the queue is central',
    },
  ],
  staffing: [
    {
      change: ['setups[1].teams[0].staffing.days', [[1], [2], [3]]],
      received: 'a list of 3',
      expected:
        'one row for every day, seven rows, Monday first, or 28, one for each day of the horizon',
    },
    {
      change: ['setups[1].teams[0].staffing.stepMinutes', 40],
      received: '40',
      expected: 'a multiple or a divisor of the 30-minute interval',
    },
    {
      change: ['setups[1].teams[0].staffing.startsAt', '23:00'],
      at: 'setups[1].teams[0].staffing',
      received: '3 steps of 60 minutes from 23:00',
      expected: 'a row that ends at midnight or before',
    },
    {
      change: ['setups[1].teams[1].standby.stages[1].afterHours', 4],
      received: '4',
      expected: 'more than the stage before, 4 hours',
    },
  ],
};

describe.each(Object.entries(cases))('%s', (_, each) => {
  it.each(each)('$change.0: $expected', ({ change, at, code, received, expected }) => {
    const issue = onlyIssueWith(...change);
    expect({ ...issue, message: '' }).toEqual({
      code: code ?? 'consistency',
      path: at ?? change[0],
      received,
      expected,
      message: '',
    });
    expect(issue.message).toMatch(/^.{20,}[.]$/s);
  });
});

describe('several faults at once', () => {
  it('of two sites with one id, whoever their provider is', () => {
    const paths = issuesOf(baseScenarioWith('providers[1].sites[0].id', 'lyon')).map(
      ({ path }) => path,
    );
    expect(paths).toContain('providers[1].sites[0].id');
  });

  it('of a team at a site that does not exist', () => {
    const issues = issuesOf(baseScenarioWith('setups[1].teams[1].site', 'paris'));
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ['reference', 'setups[1].teams[1].site'],
      ['consistency', 'setups[1].routing.phone.shares.borealis'],
    ]);
  });

  it('of a channel that is closed all week', () => {
    const issues = issuesOf(baseScenarioWith('channels[0].opening.days', closed));
    expect(issues.map(({ path, expected }) => [path, expected])).toEqual([
      ['channels[0].opening.days', 'at least one open day'],
      ['channels[0].demand.weekday', 'a weight above 0 on at least one open day'],
    ]);
  });

  it('of a horizon of a closed Sunday', () => {
    const sunday = changed(baseScenarioWith('horizon.start', '2027-01-10'), 'horizon.days', 1);
    const issues = issuesOf(changed(sunday, 'hazards', []));
    expect(issues.map(({ path, received }) => [path, received])).toEqual([
      ['channels[0].opening.days', 'closed on all 1 days of the horizon'],
    ]);
  });

  it('of each open day that the profile of the day leaves empty', () => {
    const intraday = { startsAt: '00:00', stepMinutes: 60, weights: [1, 1] };
    const issues = issuesOf(baseScenarioWith('channels[0].demand.intraday', intraday));
    expect(issues.map(({ expected }) => expected)).toEqual(
      new Array(5).fill('a weight above 0 between 08:00 and 20:00'),
    );
    expect(issues[1]?.message).toContain('Tuesday');
  });
});

describe('a size that no browser holds', () => {
  it('counts intervals, channels and setups', () => {
    const long = changed(baseScenarioWith('horizon.days', 1830), 'horizon.intervalMinutes', 5);
    const setups = [0, 1, 2, 3].map((n) => ({ ...baseScenario().setups[0], id: `s${String(n)}` }));
    const [issue] = issuesOf(changed(long, 'setups', setups));
    expect(issue).toMatchObject({
      code: 'size',
      path: 'horizon.days',
      received: '1830',
      expected: 'at most 2,000,000 intervals over all channels and setups',
    });
    expect(issue?.message).toContain('2,108,160');
  });
});
