import { describe, expect, it } from 'vitest';
import { worldPlan } from '../../../../src/engine/replication/world.ts';
import type { SetupRun } from '../../../../src/engine/replication/setup-run.ts';
import { validScenario } from '../../../support/simulate.ts';
import { batch, clockTime, live, scriptScenario, type Script } from './scripted-run.ts';

const ATLAS = { policy: 'split', shares: { atlas: 1 } } as const;
const OPEN = Array.from({ length: 7 }, () => ({ from: '08:00', to: '20:00' }));
/** Everybody goes home at 20:00. */
const cutOff = { opening: { days: OPEN, atClosing: 'cutOff' as const } };
const team = (n: number, more = {}) => ({
  site: 'lyon',
  staffing: { rule: 'constant' as const, agents: n },
  ...more,
});
const agents = ({ kernel }: SetupRun): number => kernel.floor.agents[0]!;
const dayByDay = (script: Script): (readonly [string, unknown])[] =>
  live(scriptScenario(script), [], agents, 300).changes.slice(1);

describe('absence', () => {
  const absent: Script = {
    routing: [ATLAS],
    channels: [cutOff],
    teams: [team(200)],
    providers: [
      { sites: [{ id: 'lyon', name: 'Lyon', absence: { mean: 0.1, standardDeviation: 0.06 } }] },
    ],
    horizon: { days: 5 },
  };

  it('leaves each day its own number of agents, from the first minute to the last', () => {
    const { absence } = worldPlan(validScenario(scriptScenario(absent)));
    const present = [0, 1, 2, 3, 4].map((day) => {
      const bySite = new Float64Array(2);
      absence!(0, day, bySite);
      return Math.round(200 * bySite[0]!);
    });
    expect(new Set(present).size).toBeGreaterThan(2);
    expect(dayByDay(absent)).toEqual(
      present.flatMap((n, day) => {
        const prefix = day === 0 ? '' : `${String(day)} `;
        return [
          [`${prefix}08:00`, n],
          [`${prefix}20:00`, 0],
        ];
      }),
    );
  });

  it('of another replication is another', () => {
    const of = (replication: number) =>
      live(scriptScenario(absent), [], agents, 3600, replication).changes;
    expect(of(1)).not.toEqual(of(0));
    expect(of(1)).toEqual(of(1));
  });
});

describe('special days', () => {
  const special: Script = {
    routing: [ATLAS],
    channels: [cutOff],
    teams: [team(10)],
    horizon: { days: 4 },
    specialDays: [
      { date: '2027-01-05', name: 'Holiday', closed: true },
      { date: '2027-01-06', name: 'Sale', staffingFactor: 1.5 },
    ],
  };

  it('that are closed have nobody at work; others have the agents that their factor says', () => {
    expect(dayByDay(special)).toEqual([
      ['08:00', 10],
      ['20:00', 0],
      ['2 08:00', 15],
      ['2 20:00', 0],
      ['3 08:00', 10],
      ['3 20:00', 0],
    ]);
  });

  it('that are closed take no redial', () => {
    const redial = { probability: 1, meanDelayMinutes: 10, maximumAttempts: 2 };
    const always = Array.from({ length: 7 }, () => ({ from: '00:00', to: '24:00' }));
    const patience = { distribution: 'constant' as const, meanSeconds: 1 };
    const round: Script = {
      ...special,
      channels: [{ opening: { days: always }, redial, patience }],
      teams: [team(0)],
      horizon: { days: 2 },
      specialDays: [{ date: '2027-01-05', name: 'Holiday', closed: true }],
    };
    const late = batch(clockTime('23:59:50'), 50, { patience: 5 });
    const lived = live(scriptScenario(round), late, undefined, 3600);
    // Those who redial within the last seconds of the day are offered again; the others are lost.
    expect(lived.booked('offered')).toBe(50 + lived.booked('redials'));
    expect(lived.booked('redials')).toBeLessThan(10);
    expect(lived.booked('lost')).toBe(50);
  });
});

describe('a team that learns', () => {
  it('is slower by its beginners, day by day', () => {
    const workforce = {
      headcount: 10,
      hires: [
        { date: '2027-01-04', agents: 10, trainingWeeks: 0, startFactor: 2, learningWeeks: 1 },
      ],
    };
    const learns: Script = {
      routing: [ATLAS],
      teams: [team(10, { workforce })],
      horizon: { days: 8 },
    };
    const handled = (day: number): number => {
      const contacts = batch(clockTime('10:00', day), 1, { handle: 100 });
      return live(scriptScenario(learns), contacts, undefined, 3600).run.kernel.tally.handledBy[0]!;
    };
    // Twice as long on the first day; a week later 37 % of the excess is left.
    expect(handled(0)).toBeCloseTo(200, 9);
    expect(handled(7)).toBeCloseTo(100 * (1 + Math.exp(-1)), 9);
  });
});
