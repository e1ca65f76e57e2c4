import { describe, expect, it } from 'vitest';
import type { SetupRun } from '../../../../src/engine/replication/setup-run.ts';
import { World, worldPlan } from '../../../../src/engine/replication/world.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { validScenario } from '../../../support/simulate.ts';
import { FOUR_HOURS } from '../outage-scenario.ts';
import { live, scriptScenario, type Lived } from './scripted-run.ts';

type Team = ScenarioInput['setups'][number]['teams'][number];
type Standby = NonNullable<Team['standby']>;
type Provider = ScenarioInput['providers'][number];

const STANDBY: Standby = {
  whenCapacityLost: 0.5,
  stages: [
    { afterHours: 0.5, agents: 4 },
    { afterHours: 2, agents: 12 },
  ],
};

/** Atlas is struck from 10:15 to 14:15; ten agents in Porto come to its help. */
const input = (team: Partial<Team>, borealis: Partial<Provider> = {}): ScenarioInput =>
  scriptScenario({
    routing: [{ policy: 'split', shares: { atlas: 0.75, borealis: 0.25 } }],
    teams: [{ site: 'lyon' }, { site: 'porto', ...team }],
    providers: [{}, borealis],
    hazards: [FOUR_HOURS],
  });
const porto = ({ kernel }: SetupRun): number => kernel.floor.agents[1]!;
/** Changes of Porto's agents between opening and closing. */
const agents = ({ changes }: Lived): (readonly [string, unknown])[] =>
  changes.filter(([time]) => time > '08:00' && time < '20:00');

describe('standby agents for so many hours', () => {
  it('go that long after the loss is known, at the latest', () => {
    const lived = live(input({ standby: { ...STANDBY, maximumHours: 3 } }), [], porto);
    expect(agents(lived)).toEqual([
      ['10:45', 14],
      ['12:15', 22],
      ['13:15', 10],
    ]);
    // 4 for an hour and a half, 12 for an hour.
    expect(lived.run.standbyHours[1]).toBeCloseTo(4 * 1.5 + 12, 9);
    expect(agents(live(input({ standby: { ...STANDBY, maximumHours: 24 } }), [], porto))).toEqual([
      ['10:45', 14],
      ['12:15', 22],
      ['14:15', 10],
    ]);
  });
});

describe('standby agents shared with other clients', () => {
  const shared = (
    priority: 'first' | 'equal' | 'last',
    claimProbability: number,
    clients = 2,
  ): Lived =>
    live(
      input({ standby: { ...STANDBY, otherClients: { clients, claimProbability, priority } } }),
      [],
      porto,
    );
  const ALL = [
    ['10:45', 14],
    ['12:15', 22],
    ['14:15', 10],
  ];

  it('are shared evenly with all who claim them', () => {
    // Two others: a third of 4 is 1.3, of 12 it is 4.
    expect(agents(shared('equal', 1))).toEqual([
      ['10:45', 11],
      ['12:15', 14],
      ['14:15', 10],
    ]);
    expect(agents(shared('equal', 0))).toEqual(ALL);
  });

  it('all come to who is served first, and none to who is served last', () => {
    expect(agents(shared('first', 1))).toEqual(ALL);
    const last = shared('last', 1);
    expect(agents(last)).toEqual([]);
    // Nobody came: no call is paid for.
    expect(last.run.timeline.activations).toEqual([0, 0]);
    expect(agents(shared('last', 0))).toEqual(ALL);
  });

  it('are claimed by each other client with its chance: 99.9 % confidence', () => {
    const plan = worldPlan(validScenario(input({})));
    const world = new World(plan);
    const n = 4000;
    let none = 0;
    for (let replication = 0; replication < n; replication++) {
      world.begin(replication);
      const cover = { clients: 3, claimProbability: 0.3, priority: 'last' } as const;
      none += world.claims.left(cover, 1, 0, 86_400);
    }
    // Nobody of three claims: 0.7³ = 0.343.
    const half = 3.29 * Math.sqrt((0.343 * 0.657) / n);
    expect(Math.abs(none / n - 0.343)).toBeLessThan(half);
  });
});

describe('help to a small client', () => {
  const partnership = { helpDelayFactor: 2 };
  const small = { contract: { prices: [], partnership } };

  it('comes later, the less is planned for the provider', () => {
    // 25 % planned: 1 + 2 × 0.75 = 2.5 times the delay: 0.5 → 1.25 h, 2 → 5 h: too late.
    expect(agents(live(input({ standby: STANDBY }, small), [], porto))).toEqual([
      ['11:30', 14],
      ['14:15', 10],
    ]);
    const overtime = { whenCapacityLost: 0.5, share: 0.5, afterHours: 1, maximumHours: 1 };
    expect(agents(live(input({ overtime }, small), [], porto))).toEqual([
      ['12:45', 15],
      ['13:45', 10],
    ]);
  });
});
