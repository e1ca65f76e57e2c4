import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../../src/scenario/types.ts';
import { simulate } from '../../support/simulate.ts';
import { outageScenario } from './outage-scenario.ts';

/* The engine as a whole, over weeks: what the tables, calendars and laws of capacity bring about. */

type Channel = ScenarioInput['channels'][number];
type Team = ScenarioInput['setups'][number]['teams'][number];

/** Atlas alone, with one team for all channels; intervals of an hour from Monday, 4 January 2027. */
function scenarioOf(of: {
  channels: Partial<Channel>[];
  team: Partial<Team>;
  days: number;
  more?: Partial<ScenarioInput>;
  horizon?: Partial<ScenarioInput['horizon']>;
  provider?: Partial<ScenarioInput['providers'][number]>;
}): ScenarioInput {
  const input = outageScenario([]);
  const channels = of.channels.map((change, i) => ({
    ...input.channels[0]!,
    id: `channel-${String(i)}`,
    ...change,
  }));
  const ids = channels.map(({ id }) => id);
  return {
    ...input,
    horizon: { start: '2027-01-04', days: of.days, intervalMinutes: 60, ...of.horizon },
    channels,
    providers: [{ ...input.providers[0]!, ...of.provider }],
    setups: [
      {
        id: 'one',
        name: 'One',
        teams: [
          { site: 'lyon', channels: ids, staffing: { rule: 'constant', agents: 5 }, ...of.team },
        ],
        routing: Object.fromEntries(
          ids.map((id) => [id, { policy: 'split', shares: { atlas: 1 } }]),
        ),
      },
    ],
    ...of.more,
  };
}

/** Half the width of a 99.99 % interval for the mean of so many Poisson counts of mean `mean`. */
const poissonSlack = (mean: number, n: number): number => 3.9 * Math.sqrt(mean / n);

describe('demand from a table, with special days', () => {
  const table = {
    startsAt: '08:00',
    stepMinutes: 60,
    days: [
      [30, 10],
      [20, 40],
      [5, 5],
      [12, 24],
    ],
  };
  const n = 600;
  const simulation = simulate(
    scenarioOf({
      channels: [{ demand: { contactsPerWeek: 0, table } }],
      team: {},
      days: 4,
      more: {
        specialDays: [
          { date: '2027-01-05', name: 'Holiday', closed: true },
          { date: '2027-01-06', name: 'Sale', demandFactor: 3 },
        ],
      },
    }),
    n,
  );

  it('brings the contacts of each day and step, three times as many in the sale, none when closed', () => {
    const offered = simulation.books('offered');
    const planned = [
      [30, 10],
      [0, 0],
      [15, 15],
      [12, 24],
    ];
    planned.forEach((day, d) => {
      day.forEach((expected, step) => {
        const mean = offered[d * 24 + 8 + step]! / n;
        expect(Math.abs(mean - expected)).toBeLessThanOrEqual(poissonSlack(expected, n));
      });
    });
    const total = offered.reduce((sum, value) => sum + value, 0);
    const inTable = planned.flatMap((_, d) => [d * 24 + 8, d * 24 + 9]);
    expect(inTable.reduce((sum, at) => sum + offered[at]!, 0)).toBe(total);
  });

  it('pays nobody on the closed day', () => {
    expect(simulation.mean('providerStaffedHours')).toBe(5 * 12 * 3);
  });
});

describe('deferred work', () => {
  const mail: Partial<Channel> = {
    medium: 'email',
    opening: { days: Array.from({ length: 7 }, () => ({ from: '00:00', to: '24:00' })) },
    // 24 mails an hour, night and day, of 10 minutes: 4 Erlang, 8 of them by day.
    demand: { contactsPerWeek: 24 * 168 },
    handleTime: { distribution: 'exponential', meanSeconds: 600 },
    patience: { distribution: 'infinite' },
    objective: { serviceLevel: 0.9, withinSeconds: 86_400 },
  };
  const hours = Array.from({ length: 7 }, () => ({ from: '08:00', to: '20:00' }));
  const run = (staffing: Team['staffing']) =>
    simulate(scenarioOf({ channels: [mail], team: { staffing, hours }, days: 28 }), 20);

  it('of a night is done the next day by as many agents as the rule asks for', () => {
    const sized = run({ rule: 'erlang', share: 1 });
    // 8 / 0.9 = 8.9: nine.
    expect(sized.mean('providerStaffedHours')).toBe(9 * 12 * 28);
    // 288 come in a night, on top of what the evening left; the spare keeps that small.
    const waiting = sized.books('waitingAtEnd');
    const evening = [...Array(27).keys()].map((d) => waiting[(d + 1) * 24 + 19]! / 20);
    const morning = [...Array(27).keys()].map((d) => waiting[(d + 1) * 24 + 7]! / 20);
    morning.forEach((mean, d) => {
      expect(Math.abs(mean - evening[d]! - 288)).toBeLessThan(20);
    });
    expect(Math.max(...evening)).toBeLessThan(60);
    expect(sized.mean('providerOccupancy')).toBeCloseTo(8 / 9, 1);
    expect(sized.mean('serviceLevel')).toBeGreaterThan(0.99);
  });

  it('grows without end with an agent less than the work asks for', () => {
    const waiting = run({ rule: 'constant', agents: 7 }).books('waitingAtEnd');
    // 8 Erlang of work on 7 agents for twelve hours: 72 mails more are left each day.
    const evenings = [13, 27].map((day) => waiting[day * 24 + 19]! / 20);
    expect(Math.abs(evenings[1]! - evenings[0]! - 14 * 72)).toBeLessThan(180);
  });
});

describe('a team of calls and mails', () => {
  it('answers its calls in time, although mails are not put down for them', () => {
    const open = Array.from({ length: 7 }, () => ({ from: '00:00', to: '24:00' }));
    const common = {
      opening: { days: open },
      patience: { distribution: 'infinite' },
    } as const;
    const simulation = simulate(
      scenarioOf({
        channels: [
          {
            ...common,
            // 10 Erlang; 14 agents answer 64 % in time, 16 answer 87 % (`capacity/sizing.test.ts`).
            demand: { contactsPerWeek: 200 * 168 },
            objective: { serviceLevel: 0.8, withinSeconds: 20 },
          },
          {
            ...common,
            medium: 'email',
            demand: { contactsPerWeek: 15 * 168 },
            handleTime: { distribution: 'exponential', meanSeconds: 480 },
            objective: { serviceLevel: 0.9, withinSeconds: 14_400 },
          },
        ],
        team: { staffing: { rule: 'erlang', share: 1 } },
        days: 14,
      }),
      10,
    );
    expect(simulation.mean('providerStaffedHours')).toBe(16 * 24 * 14);
    expect(simulation.interval('serviceLevel').low).toBeGreaterThan(0.8);
    expect(simulation.mean('serviceLevel', { channel: 1 })).toBeGreaterThan(0.99);
    expect(Math.abs(simulation.mean('providerOccupancy') - 12 / 16)).toBeLessThan(0.01);
  });
});

describe('shrinkage', () => {
  it('V18: 14 agents at 30 % are paid as 20, to the cent', () => {
    const simulation = simulate(
      scenarioOf({
        channels: [{}],
        team: { staffing: { rule: 'constant', agents: 14 }, shrinkage: 0.3 },
        days: 2,
        provider: { contract: { prices: [{ model: 'perStaffedHour', price: 31 }] } },
      }),
      1,
    );
    expect(simulation.mean('cost')).toBe(20 * 12 * 2 * 31);
    expect(simulation.mean('providerStaffedHours')).toBe(14 * 12 * 2);
  });
});

describe('absence', () => {
  it('has the mean and the spread of the law, day by day, in the hours worked', () => {
    // More mails than can be done, of 1,000 s each: an agent begins 44 in twelve hours, and ends them.
    const n = 200;
    const simulation = simulate(
      scenarioOf({
        channels: [
          {
            medium: 'backOffice',
            demand: { contactsPerWeek: 0, backlogAtStart: 6000 },
            handleTime: { distribution: 'constant', meanSeconds: 1000 },
            patience: { distribution: 'infinite' },
          },
        ],
        team: { staffing: { rule: 'constant', agents: 100 } },
        days: 1,
        provider: {
          sites: [{ id: 'lyon', name: 'Lyon', absence: { mean: 0.08, standardDeviation: 0.02 } }],
        },
      }),
      n,
    );
    const agents = simulation.values('providerHandledHours').map((h) => (h * 3600) / 44_000);
    const mean = agents.reduce((sum, value) => sum + value, 0) / n;
    const variance = agents.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
    // Rounded to whole agents, which adds a twelfth to the variance.
    const expected = (100 * 0.02) / 0.92;
    const sd = Math.sqrt(expected * expected + 1 / 12);
    expect(Math.abs(mean - 100)).toBeLessThan((3.9 * sd) / Math.sqrt(n));
    expect(Math.abs(Math.sqrt(variance) / sd - 1)).toBeLessThan(3.9 / Math.sqrt(2 * n));
  });
});

describe('a team that learns', () => {
  it('takes longer by the factor of its beginners, and has their number', () => {
    // Open on Mondays. On the second, 50 beginners, twice as slow at first, are
    // beside 50: a contact takes 1.5 times as long in the mean.
    const simulation = simulate(
      scenarioOf({
        channels: [
          {
            opening: {
              days: [{ from: '08:00', to: '20:00' }, null, null, null, null, null, null],
            },
            demand: { contactsPerWeek: 240 },
            handleTime: { distribution: 'constant', meanSeconds: 600 },
          },
        ],
        team: {
          staffing: { rule: 'constant', agents: 50 },
          workforce: {
            headcount: 50,
            hires: [
              {
                date: '2027-01-04',
                agents: 50,
                trainingWeeks: 1,
                startFactor: 2,
                learningWeeks: 10,
              },
            ],
          },
        },
        days: 8,
      }),
      1,
    );
    expect(simulation.mean('providerStaffedHours')).toBe(50 * 12 + 100 * 12);
    const answered = simulation.books('answered');
    const of = (day: number) =>
      answered.subarray(day * 24, day * 24 + 24).reduce((sum, value) => sum + value, 0);
    expect(Math.min(of(0), of(7))).toBeGreaterThan(100);
    expect(simulation.mean('providerHandledHours')).toBeCloseTo(
      (of(0) * 600 + of(7) * 900) / 3600,
      9,
    );
  });
});
