import { describe, expect, it } from 'vitest';
import type { SetupRun } from '../../../../src/engine/replication/setup-run.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { FOUR_HOURS, type HazardInput } from '../outage-scenario.ts';
import { batch, clockTime, live, scriptScenario, type Script } from './scripted-run.ts';

type Team = ScenarioInput['setups'][number]['teams'][number];
const BOREALIS = { policy: 'split', shares: { atlas: 0, borealis: 1 } } as const;
const FAILOVER = { detectMinutes: 10, switchMinutes: 5, failbackMinutes: 30 };

/** Atlas is struck from 10:15 to 14:15; ten agents in Porto come to its help. */
const helped = (
  team: Partial<Team>,
  hazard: Partial<HazardInput> = {},
  more: Partial<Script> = {},
): Script => ({
  routing: [BOREALIS],
  teams: [{ site: 'lyon' }, { site: 'porto', ...team }],
  hazards: [{ ...FOUR_HOURS, ...hazard }],
  ...more,
});
const porto = ({ kernel }: SetupRun): number => kernel.floor.agents[1]!;
/** Changes of Porto's agents between opening and closing. */
const agents = (script: Script): (readonly [string, unknown])[] =>
  live(scriptScenario(script), [], porto).changes.filter(
    ([time]) => time > '08:00' && time < '20:00',
  );
const hours = (script: Script, kind: 'overtimeHours' | 'standbyHours'): number =>
  live(scriptScenario(script), [], undefined, 3600).run[kind][1]!;

describe('overtime', () => {
  const overtime = { whenCapacityLost: 0.5, share: 0.5, afterHours: 1, maximumHours: 2 };

  it('begins so long after the loss is known, and ends after so many hours', () => {
    expect(agents(helped({ overtime }))).toEqual([
      ['11:15', 15],
      ['13:15', 10],
    ]);
    // Half as many on top for two hours.
    expect(hours(helped({ overtime }), 'overtimeHours')).toBeCloseTo(10, 9);
  });

  it('counts from detection, and ends with the fail-back at the latest', () => {
    const routing = [{ ...BOREALIS, failover: FAILOVER }];
    const long = { ...overtime, maximumHours: 24 };
    expect(agents(helped({ overtime: long }, {}, { routing }))).toEqual([
      ['11:25', 15],
      ['14:45', 10],
    ]);
    expect(hours(helped({ overtime: long }, {}, { routing }), 'overtimeHours')).toBeCloseTo(
      (5 * 200) / 60,
      9,
    );
  });

  it('is not asked for when less is lost, or for an outage over before', () => {
    expect(agents(helped({ overtime }, { capacityLost: 0.49 }))).toEqual([]);
    expect(agents(helped({ overtime }, { durationHours: 0.9 }))).toEqual([]);
  });

  it('follows the shift, in whole agents, and is none at night', () => {
    const staffing = {
      rule: 'table' as const,
      startsAt: '08:00',
      stepMinutes: 240,
      days: [[10, 5, 7]],
    };
    const script = helped(
      { overtime: { ...overtime, maximumHours: 24 }, staffing },
      { durationHours: 20 },
    );
    // A half of five is rounded up to three, of seven to four.
    expect(agents(script)).toEqual([
      ['11:15', 15],
      ['12:00', 8],
      ['16:00', 11],
    ]);
    expect(hours(script, 'overtimeHours')).toBeCloseTo(5 * 0.75 + 3 * 4 + 4 * 4, 9);
  });

  it('is asked for again at the next loss', () => {
    const again = {
      ...FOUR_HOURS,
      id: 'again',
      occurs: { at: '2027-01-04T16:00' },
      durationHours: 2,
    };
    const script = helped({ overtime }, {}, { hazards: [FOUR_HOURS, again] });
    expect(agents(script)).toEqual([
      ['11:15', 15],
      ['13:15', 10],
      ['17:00', 15],
      ['18:00', 10],
    ]);
  });
});

describe('standby agents', () => {
  const standby = {
    whenCapacityLost: 0.5,
    stages: [
      { afterHours: 0.5, agents: 4 },
      { afterHours: 2, agents: 10 },
    ],
  };

  it('come stage by stage, and leave with the recovery', () => {
    expect(agents(helped({ standby }))).toEqual([
      ['10:45', 14],
      ['12:15', 20],
      ['14:15', 10],
    ]);
    expect(hours(helped({ standby }), 'standbyHours')).toBeCloseTo(4 * 1.5 + 10 * 2, 9);
  });

  it('come on top of overtime', () => {
    const overtime = { whenCapacityLost: 0.5, share: 0.5, afterHours: 1, maximumHours: 2 };
    expect(agents(helped({ standby, overtime }))).toEqual([
      ['10:45', 14],
      ['11:15', 19],
      ['12:15', 25],
      ['13:15', 20],
      ['14:15', 10],
    ]);
  });

  it('are struck with the site that they work at', () => {
    const too = {
      ...FOUR_HOURS,
      id: 'porto-too',
      strikes: { provider: 'borealis' },
      occurs: { at: '2027-01-04T13:00' },
      durationHours: 0.5,
      capacityLost: 0.5,
    };
    expect(agents(helped({ standby }, {}, { hazards: [FOUR_HOURS, too] }))).toEqual([
      ['10:45', 14],
      ['12:15', 20],
      ['13:00', 10],
      ['13:30', 20],
      ['14:15', 10],
    ]);
  });

  it('who are slower make the team slower, so that it can handle what they can together', () => {
    // Ten at full pace and ten at half of it handle as much as fifteen: 20 / 15 of the time each.
    const slow = { ...standby, stages: [{ afterHours: 0.5, agents: 10 }], handleTimeFactor: 2 };
    const contacts = ['10:44', '10:46', '14:16'].flatMap((time) =>
      batch(clockTime(time), 1, { handle: 300 }),
    );
    const { run } = live(scriptScenario(helped({ standby: slow })), contacts);
    expect(run.kernel.tally.handledBy[1]).toBeCloseTo(300 + 300 * (20 / 15) + 300, 6);
  });
});
