import { describe, expect, it } from 'vitest';
import type { SetupRun } from '../../../../src/engine/replication/setup-run.ts';
import { FOUR_HOURS, type HazardInput } from '../outage-scenario.ts';
import { batch, clockTime, live, scriptScenario, type Script } from './scripted-run.ts';

const ATLAS = { policy: 'split', shares: { atlas: 1 } } as const;
/** Lyon, with ten agents, struck from 10:15 to 14:15. */
const struck = (hazard: Partial<HazardInput>, more: Partial<Script> = {}): Script => ({
  routing: [ATLAS],
  hazards: [{ ...FOUR_HOURS, ...hazard }],
  ...more,
});
const site = (more: object): NonNullable<Script['providers']> => [
  { sites: [{ id: 'lyon', name: 'Lyon', ...more }] },
];
/** [agents who may be at work, agents with a contact] of Lyon. */
const floor = ({ kernel }: SetupRun): number[] => [kernel.floor.agents[0]!, kernel.floor.busy[0]!];
const agents = ({ kernel }: SetupRun): number => kernel.floor.agents[0]!;
const AN_HOUR = batch(clockTime('10:00'), 10, { handle: 3600 });

describe('a hazard that keeps people from coming', () => {
  it.each(['strike', 'epidemic'] as const)('cuts off nobody: %s', (kind) => {
    const lived = live(scriptScenario(struck({ kind })), AN_HOUR, floor);
    expect(lived.changes.filter(([time]) => time >= '10:00' && time < '20:00')).toEqual([
      ['10:00', [10, 10]],
      ['10:15', [0, 10]],
      ['11:00', [0, 0]],
      ['14:15', [10, 0]],
    ]);
    expect([lived.booked('cutOff'), lived.booked('answered')]).toEqual([0, 10]);
  });

  it('leaves nobody to take the next, until those in hand are fewer than those who came', () => {
    // Six of ten are left. Ten contacts end one by one, at 11:00, 11:01, …: the fifth to end leaves
    // an agent for the one who waits.
    const hands = Array.from({ length: 10 }, (_, i) => ({
      time: clockTime('10:00'),
      handle: 3600 + 60 * i,
    }));
    const one = { time: clockTime('10:30'), handle: 1 };
    const script = struck({ kind: 'strike', capacityLost: 0.4 });
    const { waited } = live(scriptScenario(script), [...hands, one]);
    expect(waited()).toBe(34 * 60);
  });

  it('differs from one that takes the systems, which cuts off everybody', () => {
    const lived = live(scriptScenario(struck({})), AN_HOUR, floor);
    expect(lived.changes.find(([time]) => time === '10:15')).toEqual(['10:15', [0, 0]]);
    expect([lived.booked('cutOff'), lived.booked('answered')]).toEqual([10, 0]);
    // Ten agents for the quarter of an hour that they had.
    expect(lived.run.kernel.tally.handledBy[0]).toBeCloseTo(10 * 900, 6);
  });
});

describe('two outages at once', () => {
  const half = (
    id: string,
    at: string,
    durationHours: number,
    more: Partial<HazardInput> = {},
  ) => ({
    ...FOUR_HOURS,
    id,
    occurs: { at: `2027-01-04T${at}` },
    durationHours,
    capacityLost: 0.5,
    ...more,
  });
  const lived = (hazards: HazardInput[]) =>
    live(scriptScenario({ routing: [ATLAS], hazards }), AN_HOUR, floor);
  const of = (hazards: HazardInput[]) =>
    lived(hazards).changes.filter(([time]) => time > '10:00' && time < '20:00');

  it('cut off each their share of what is left; who is back takes new contacts only', () => {
    // Of ten five, of five two and a half, rounded up as the agents are.
    expect(of([half('first', '10:15', 2), half('second', '10:30', 1)])).toEqual([
      ['10:15', [5, 5]],
      ['10:30', [3, 3]],
      ['11:00', [3, 0]],
      ['11:30', [5, 0]],
      ['12:15', [10, 0]],
    ]);
  });

  it('of which one keeps people away and one takes the systems, cut off by the second alone', () => {
    expect(
      of([half('strike', '10:15', 2, { kind: 'strike' }), half('second', '10:30', 1)]),
    ).toEqual([
      ['10:15', [5, 10]],
      ['10:30', [3, 5]],
      ['11:00', [3, 0]],
      ['11:30', [5, 0]],
      ['12:15', [10, 0]],
    ]);
  });

  it('that follow each other step by step cut off at the falls, never at the returns', () => {
    const staged = half('staged', '10:15', 0.25, {
      capacityLost: 0.6,
      recoveryStages: [
        { afterHours: 0, back: 0.5 },
        { afterHours: 0.25, back: 1 },
      ],
    });
    expect(of([staged])).toEqual([
      ['10:15', [4, 4]],
      ['10:30', [7, 4]],
      ['10:45', [10, 4]],
      ['11:00', [10, 0]],
    ]);
  });
});

describe('a contact in its wrap-up', () => {
  const channels = [{ wrapUpShare: 0.5 }];
  const at10 = (handle: number) => batch(clockTime('10:00'), 1, { handle });

  it('is not cut off: the customer has left', () => {
    // Half an hour of handling: the customer leaves at 10:15, at the second of the outage.
    const lived = live(scriptScenario(struck({}, { channels })), at10(1800));
    expect([lived.booked('answered'), lived.booked('cutOff')]).toEqual([1, 0]);
    expect(lived.run.kernel.tally.handledBy[0]).toBeCloseTo(900, 6);
  });

  it('is cut off a second before', () => {
    const lived = live(scriptScenario(struck({}, { channels })), at10(1802));
    expect([lived.booked('answered'), lived.booked('cutOff')]).toEqual([0, 1]);
  });
});

describe('agents whose building is lost', () => {
  const fire: Partial<HazardInput> = { kind: 'fire' };

  it('are back at work from home after the time given, at the pace at home', () => {
    const homeWorking = { share: 0.5, afterHours: 1, handleTimeFactor: 1.5 };
    const script = struck(fire, { providers: site({ homeWorking }) });
    const times = ['09:00', '11:30', '14:14:59', '14:30'];
    const contacts = times.flatMap((time) => batch(clockTime(time), 1, { handle: 100 }));
    const { changes, run } = live(scriptScenario(script), contacts, floor);
    expect(changes.filter(([time]) => time >= '08:00' && time < '20:00')).toEqual([
      ['08:00', [10, 0]],
      ['09:00', [10, 1]],
      ['09:01:40', [10, 0]],
      ['10:15', [0, 0]],
      ['11:15', [5, 0]],
      ['11:30', [5, 1]],
      ['11:32:30', [5, 0]],
      ['14:14:59', [5, 1]],
      ['14:15', [10, 1]],
      // Begun at home: it keeps its pace.
      ['14:17:29', [10, 0]],
      ['14:30', [10, 1]],
      ['14:31:40', [10, 0]],
    ]);
    expect(run.kernel.tally.handledBy[0]).toBeCloseTo(100 + 150 + 150 + 100, 6);
  });

  it('go to the recovery seats, as many as there are, after their time', () => {
    const recoverySeats = { seats: 3, at: 'porto', afterHours: 2 };
    const script = struck(fire, { providers: site({ recoverySeats }) });
    const { changes } = live(scriptScenario(script), [], agents);
    expect(changes.filter(([time]) => time >= '08:00' && time < '20:00')).toEqual([
      ['08:00', 10],
      ['10:15', 0],
      ['12:15', 3],
      ['14:15', 10],
    ]);
  });

  it('do not fill more seats than they are short of', () => {
    const recoverySeats = { seats: 8, at: 'porto', afterHours: 2 };
    const script = struck({ ...fire, capacityLost: 0.4 }, { providers: site({ recoverySeats }) });
    const { changes } = live(scriptScenario(script), [], agents);
    expect(changes.filter(([time]) => time >= '10:00' && time < '20:00')).toEqual([
      ['10:15', 6],
      ['12:15', 10],
    ]);
  });

  it('of two teams share the seats by the size of the teams', () => {
    const recoverySeats = { seats: 6, at: 'porto', afterHours: 2 };
    const teams = [4, 8].map((n) => ({
      site: 'lyon',
      staffing: { rule: 'constant' as const, agents: n },
    }));
    const script = struck(fire, { teams, providers: site({ recoverySeats }) });
    const { changes } = live(scriptScenario(script), [], ({ kernel }) => [...kernel.floor.agents]);
    expect(changes.filter(([time]) => time >= '12:00' && time < '20:00')).toEqual([
      ['12:15', [2, 4]],
      ['14:15', [4, 8]],
    ]);
  });

  it('do not sit there when people, not places, are lost', () => {
    const recoverySeats = { seats: 3, at: 'porto', afterHours: 2 };
    const script = struck({ kind: 'epidemic' }, { providers: site({ recoverySeats }) });
    const { changes } = live(scriptScenario(script), [], agents);
    expect(changes.filter(([time]) => time >= '10:00' && time < '20:00')).toEqual([
      ['10:15', 0],
      ['14:15', 10],
    ]);
  });
});

it('a hazard that makes contacts longer does so for those begun while it lasts', () => {
  const slow = struck({ kind: 'platform', capacityLost: 0, handleTimeFactor: 2 });
  const contacts = ['10:14:59', '10:15:01', '14:14:59', '14:15:01'].flatMap((time) =>
    batch(clockTime(time), 1, { handle: 100 }),
  );
  const { run } = live(scriptScenario(slow), contacts);
  expect(run.kernel.tally.handledBy[0]).toBeCloseTo(100 + 200 + 200 + 100, 6);
});
