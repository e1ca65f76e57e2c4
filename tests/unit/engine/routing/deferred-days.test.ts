import { describe, expect, it } from 'vitest';
import type { Scripted } from '../queueing/kernel-scene.ts';
import { FOUR_HOURS } from '../outage-scenario.ts';
import { batch, clockTime, live, scriptScenario, type Script } from './scripted-run.ts';

const ATLAS = { policy: 'split', shares: { atlas: 1 } } as const;
const ALWAYS = Array.from({ length: 7 }, () => ({ from: '00:00', to: '24:00' }));
const EMAIL = 1;
/** A telephone open from 8 to 20 with agents who drain it, and e-mail that comes at any time. */
const both: Script = {
  routing: [ATLAS, ATLAS],
  channels: [{}, { medium: 'email', opening: { days: ALWAYS } }],
  teams: [{ site: 'lyon', staffing: { rule: 'constant', agents: 2 } }],
  horizon: { days: 2 },
};
const email = (time: string, n = 1, handle = 600, day = 0): Scripted[] =>
  batch(clockTime(time, day), n, { channel: EMAIL, handle });
const waits = (script: Script, contacts: readonly Scripted[]): number =>
  live(scriptScenario(script), contacts).waited(EMAIL);
const inHand = (script: Script, contacts: readonly Scripted[]) =>
  live(scriptScenario(script), contacts, ({ kernel }) => kernel.floor.busy[0]).changes;

describe('deferred work', () => {
  it('that comes before opening is begun at opening', () => {
    expect(waits(both, email('03:00'))).toBe(5 * 3600);
  });

  it('that comes at night waits for the morning, though agents stay to drain the telephone', () => {
    expect(waits(both, email('21:00'))).toBe(11 * 3600);
  });

  it('that waits at closing waits for the morning, and what is in hand is finished', () => {
    // Four from 19:55 on two agents of 10 minutes: two are begun, and end at 20:05.
    expect(inHand(both, email('19:55', 4))).toEqual([
      ['00:00', 0],
      ['19:55', 2],
      ['20:05', 0],
      ['1 08:00', 2],
      ['1 08:10', 0],
    ]);
  });

  it('waits while the last calls of the day are drained, and after them', () => {
    const calls = batch(clockTime('19:59'), 3, { handle: 300 });
    // Two calls to 20:04, the third to 20:09; the e-mail begins at 8 the next day.
    expect(inHand(both, [...calls, ...email('19:59:30')])).toEqual([
      ['00:00', 0],
      ['19:59', 2],
      ['20:04', 1],
      ['20:09', 0],
      ['1 08:00', 1],
      ['1 08:10', 0],
    ]);
  });

  it('is worked in the hours of its team, not in those of the channel', () => {
    const days = Array.from({ length: 7 }, () => ({ from: '09:00', to: '12:00' }));
    const own: Script = {
      ...both,
      teams: [
        { site: 'lyon', channels: ['phone'] },
        { site: 'lyon', channels: ['channel-1'], hours: days },
      ],
    };
    expect(waits(own, email('08:30'))).toBe(1800);
    expect(waits(own, email('13:00'))).toBe(20 * 3600);
  });

  it('waits over a special day, when nobody works', () => {
    const closed: Script = {
      ...both,
      horizon: { days: 3 },
      specialDays: [{ date: '2027-01-05', name: 'Holiday', closed: true }],
    };
    expect(waits(closed, email('21:00'))).toBe(35 * 3600);
  });
});

describe('deferred work and an outage', () => {
  const struck: Script = { ...both, hazards: [FOUR_HOURS] };

  it('waits through it, and is begun when agents are back', () => {
    // Struck from 10:15 to 14:15.
    expect(waits(struck, email('11:00', 2))).toBe(2 * 3.25 * 3600);
  });

  it('waits through it over night', () => {
    const long: Script = { ...both, hazards: [{ ...FOUR_HOURS, durationHours: 16 }] };
    // To 2:15: but nobody works before 8.
    expect(waits(long, email('11:00', 1))).toBe(21 * 3600);
  });

  it('is not lost with the agent who had it in hand', () => {
    // An e-mail stays in the inbox: somebody else begins it anew.
    const lived = live(scriptScenario(struck), email('10:10', 2));
    expect([lived.booked('answered', EMAIL), lived.booked('lost', EMAIL)]).toEqual([2, 0]);
  });
});

describe('standby agents', () => {
  const late = Array.from({ length: 7 }, () => ({ from: '08:00', to: '12:00' }));
  const standby = { whenCapacityLost: 0.5, stages: [{ afterHours: 0, agents: 3 }] };
  const HALVES = { policy: 'split', shares: { atlas: 0, borealis: 1 } } as const;
  const help = (at: string, durationHours: number): Script => ({
    routing: [HALVES, HALVES],
    channels: [{}, { medium: 'email', opening: { days: ALWAYS } }],
    teams: [{ site: 'lyon' }, { site: 'porto', hours: late, standby }],
    hazards: [{ ...FOUR_HOURS, occurs: { at: `2027-01-04T${at}` }, durationHours }],
    horizon: { days: 2 },
  });

  it('serve in the hours of their team alone', () => {
    // Called at 10:00; the team leaves at 12:00, while the channel is open.
    const calls = batch(clockTime('12:30'), 1, { patience: 60, handle: 10 });
    const lived = live(scriptScenario(help('10:00', 6)), calls);
    expect([lived.booked('answered'), lived.booked('abandoned')]).toEqual([0, 1]);
  });

  it('do no deferred work before their team’s first hours', () => {
    // Called at 2:00, before anybody has ever been on duty: the e-mail of 3:00 waits until 8:00.
    expect(waits(help('02:00', 6), email('03:00'))).toBe(5 * 3600);
  });
});
