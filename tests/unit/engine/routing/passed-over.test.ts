import { describe, expect, it } from 'vitest';
import type { SetupRun } from '../../../../src/engine/replication/setup-run.ts';
import { FOUR_HOURS } from '../outage-scenario.ts';
import type { Scripted } from '../queueing/kernel-scene.ts';
import { batch, clockTime, live, scriptScenario, type Script } from './scripted-run.ts';

/** Atlas is out from 10:15 to 14:15: known from 10:30 to 14:45. */
const failover = { detectMinutes: 10, switchMinutes: 5, failbackMinutes: 30 };
const one = (site: string) => ({ site, staffing: { rule: 'constant' as const, agents: 1 } });
const script = (routing: Script['routing'][number], more: Partial<Script> = {}): Script => ({
  routing: [routing],
  hazards: [FOUR_HOURS],
  teams: [one('lyon'), one('porto')],
  ...more,
});
const waiting = ({ kernel }: SetupRun): number[] => [...kernel.lines.length];
/** Nobody at Borealis, ever. */
const ATLAS_ALONE: Script['teams'] = [
  one('lyon'),
  { ...one('porto'), staffing: { rule: 'constant', agents: 0 } },
];
const TIMES = ['10:29:59', '10:30', '14:44:59', '14:45'];
const visits = (handle: number): Scripted[] =>
  TIMES.flatMap((time) => batch(clockTime(time), 1, { handle }));

describe('a provider known to have lost everything', () => {
  const passedOver = [
    ['00:00', [0, 0]],
    ['10:29:59', [1, 0]],
    ['10:30', [1, 1]],
    // Atlas’s agent is back at 14:15 and takes who waits there; nobody is sent there before 14:45.
    ['14:15', [0, 1]],
    ['14:44:59', [0, 2]],
  ];

  it('is passed over in a list from that minute to that of the fail-back', () => {
    const of = script(
      { policy: 'priority', order: ['atlas', 'borealis'], failover },
      { teams: ATLAS_ALONE },
    );
    expect(live(scriptScenario(of), visits(1), waiting).changes).toEqual(passedOver);
  });

  it('is passed over for the least expected wait, likewise', () => {
    // Nobody is at work at either: waits without end, so the first, until it is passed over.
    const of = script(
      { policy: 'leastExpectedWait', providers: ['atlas', 'borealis'], failover },
      { teams: ATLAS_ALONE },
    );
    expect(live(scriptScenario(of), visits(1), waiting).changes).toEqual(passedOver);
  });

  it('gets no overflow, though somebody is idle there, until the fail-back', () => {
    const of = script({
      policy: 'split',
      shares: { atlas: 0, borealis: 1 },
      overflow: { whenNoIdleAgent: true },
      failover,
    });
    const day = batch(clockTime('08:30'), 1, { handle: 10 * 3600 });
    const { changes } = live(scriptScenario(of), [...day, ...visits(1).slice(2)], waiting);
    expect(changes).toEqual([
      ['00:00', [0, 0]],
      ['14:44:59', [0, 1]],
      // That of 14:45 is taken by Atlas at once; the one before waits for Borealis.
      ['18:30', [0, 0]],
    ]);
  });
});

describe('a provider that has lost half of its agents', () => {
  it('is not passed over in a list', () => {
    const list = script(
      { policy: 'priority', order: ['atlas', 'borealis'], failover },
      {
        hazards: [{ ...FOUR_HOURS, capacityLost: 0.5 }],
        teams: [{ ...one('lyon'), staffing: { rule: 'constant', agents: 2 } }, one('porto')],
      },
    );
    const contacts = batch(clockTime('11:00'), 2, { handle: 60 });
    const { run } = live(scriptScenario(list), contacts);
    expect([...run.kernel.tally.answeredBy]).toEqual([1, 1]);
  });
});

describe('caps', () => {
  it('are counted anew at the first second of each interval', () => {
    // 24 an hour are two in five minutes.
    const capped = script(
      { policy: 'split', shares: { atlas: 1, borealis: 0 }, caps: { atlas: 24, borealis: 0 } },
      { hazards: [] },
    );
    const times = ['10:00', '10:02', '10:04:59', '10:05', '10:05:01', '10:09:59', '10:10'];
    const contacts = times.flatMap((time) => batch(clockTime(time), 1, { handle: 1 }));
    const lived = live(scriptScenario(capped), contacts);
    const blocked = ['10:00', '10:05', '10:10'].map((time) => lived.bookedAt('blocked', time));
    expect(blocked).toEqual([1, 1, 0]);
  });
});

describe('closing', () => {
  const opening = (atClosing: 'drain' | 'cutOff') => ({
    opening: { days: Array.from({ length: 7 }, () => ({ from: '08:00', to: '20:00' })), atClosing },
  });
  const late = [
    ...batch(clockTime('19:58'), 1, { handle: 300 }),
    ...batch(clockTime('19:59:59'), 2, { handle: 300 }),
  ];
  const closes = (atClosing: 'drain' | 'cutOff') =>
    live(
      scriptScenario(
        script(
          { policy: 'split', shares: { atlas: 1 } },
          { hazards: [], channels: [opening(atClosing)], teams: [one('lyon')] },
        ),
      ),
      late,
      ({ kernel }) => [kernel.floor.busy[0], kernel.lines.length[0]],
    );

  it('cuts off at that second those who wait, not who is served', () => {
    const { changes, booked } = closes('cutOff');
    expect(changes.slice(1)).toEqual([
      ['19:58', [1, 0]],
      ['19:59:59', [1, 2]],
      ['20:00', [1, 0]],
      ['20:03', [0, 0]],
    ]);
    expect([booked('cutOff'), booked('answered')]).toEqual([2, 1]);
  });

  it('leaves the agents with the queue until it is empty', () => {
    const { changes, booked } = closes('drain');
    expect(changes.slice(1)).toEqual([
      ['19:58', [1, 0]],
      ['19:59:59', [1, 2]],
      ['20:03', [1, 1]],
      ['20:08', [1, 0]],
      ['20:13', [0, 0]],
    ]);
    expect([booked('cutOff'), booked('answered')]).toEqual([0, 3]);
  });
});
