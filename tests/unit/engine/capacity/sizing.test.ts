import { describe, expect, it } from 'vitest';
import type { PatienceLaw } from '../../../../src/scenario/types.ts';
import { blendedServiceLevel } from '../../../../src/engine/capacity/blended.ts';
import { concurrencyOf } from '../../../../src/scenario/media.ts';
import { meanPatience } from '../../../../src/engine/capacity/patience-mean.ts';
import { paidPositions } from '../../../../src/engine/capacity/staffing.ts';
import { chatFigures } from '../../../support/theory/chat.ts';
import { teamStaffing, week, type ChannelInput, type TeamInput } from './team-scenario.ts';

/* V…, P…: the project's list of reference cases, by id; its sources are named there. */

type Staffing = TeamInput['staffing'];
const ERLANG: Staffing = { rule: 'erlang', share: 1 };

/** A channel with so many contacts an hour, open 84 hours a week. */
const hourly = (contacts: number, meanSeconds: number, more: Partial<ChannelInput> = {}) => ({
  demand: { contactsPerWeek: contacts * 84 },
  handleTime: { distribution: 'exponential' as const, meanSeconds },
  patience: { distribution: 'infinite' as const },
  objective: { serviceLevel: 0.8, withinSeconds: 20 },
  ...more,
});

/** Agents at 8:00 on Monday. */
const agents = (
  staffing: Staffing,
  channels: Partial<ChannelInput>[],
  team: Partial<TeamInput> = {},
): number => teamStaffing({ team: { staffing, ...team }, channels }).staffing.scheduled[8]!;

describe('the most occupancy', () => {
  const v13 = hourly(720, 240);

  it('V13, V14: 54 agents for 48 Erlang, 64 when they may be busy for 75 % of their time', () => {
    expect(agents(ERLANG, [v13])).toBe(54);
    expect(agents({ ...ERLANG, maximumOccupancy: 0.75 }, [v13])).toBe(64);
  });

  it('changes nothing where the objective asks for more', () => {
    // P2: 80 % within 20 s and at most 85 % busy: 14.
    expect(agents({ ...ERLANG, maximumOccupancy: 0.85 }, [hourly(200, 180)])).toBe(14);
  });
});

describe('sizing by Erlang A', () => {
  const patience = { distribution: 'exponential' as const, meanSeconds: 300 };
  const objective = { serviceLevel: 0.85, withinSeconds: 20 };

  it('V23: 13 agents where customers hang up after 5 minutes, 14 where none does', () => {
    const channel = hourly(200, 180, { patience, objective });
    expect(agents({ ...ERLANG, model: 'erlangA' }, [channel])).toBe(13);
    expect(agents({ ...ERLANG, model: 'erlangC' }, [channel])).toBe(14);
    expect(agents(ERLANG, [channel])).toBe(14);
    const endless = hourly(200, 180, { objective });
    expect(agents({ ...ERLANG, model: 'erlangA' }, [endless])).toBe(14);
  });

  it('V47: fewer agents than Erlang offered', () => {
    const v47 = hourly(7200, 240, {
      patience: { distribution: 'exponential', meanSeconds: 30 },
      objective: { serviceLevel: 0.8, withinSeconds: 60 },
    });
    expect(agents({ ...ERLANG, model: 'erlangA' }, [v47])).toBeLessThan(480);
    expect(agents(ERLANG, [v47])).toBeGreaterThan(480);
  });

  it('reads the mean of any patience', () => {
    const laws: [PatienceLaw, number][] = [
      [{ distribution: 'uniform', minimumSeconds: 0, maximumSeconds: 180 }, 90],
      [{ distribution: 'weibull', meanSeconds: 77, shape: 2 }, 77],
      [{ distribution: 'infinite' }, Infinity],
      [
        {
          distribution: 'table',
          points: [
            { share: 0, seconds: 0 },
            { share: 0.5, seconds: 60 },
            { share: 1, seconds: 300 },
          ],
        },
        0.5 * 30 + 0.5 * 180,
      ],
      [
        {
          distribution: 'table',
          points: [
            { share: 0.25, seconds: 10 },
            { share: 1, seconds: 50 },
          ],
        },
        0.25 * 10 + 0.75 * 30,
      ],
    ];
    for (const [law, mean] of laws) expect(meanPatience(law)).toBeCloseTo(mean, 12);
  });
});

describe('several contacts at once', () => {
  it('takes the published throughput: 1, 1.7, 2.5, 2.9, 3.5', () => {
    const of = (concurrency: number) => concurrencyOf({ concurrency }).throughput;
    expect([1, 2, 3, 4, 5, 10].map(of)).toEqual([1, 1.7, 2.5, 2.9, 3.5, 3.5]);
    expect(concurrencyOf({ concurrency: 3, concurrentThroughput: [1, 1.5] }).throughput).toBe(1.5);
    expect(concurrencyOf({})).toEqual({ contacts: 1, throughput: 1 });
  });

  it('sizes by slots: 60 chats an hour of 10 minutes, two at once', () => {
    const chat = hourly(60, 600, {
      medium: 'chat',
      concurrency: 2,
      objective: { serviceLevel: 0.8, withinSeconds: 60 },
    });
    // A chat stays 600 × 2 / 1.7 = 706 s: 11.76 Erlang of slots, which need 16, of two an agent.
    expect(agents(ERLANG, [chat])).toBe(8);
    // One at a time 10 Erlang need 14.
    expect(agents(ERLANG, [{ ...chat, concurrency: 1 }])).toBe(14);
    // Where two at once get no more done, 20 Erlang of slots need 25.
    expect(agents(ERLANG, [{ ...chat, concurrentThroughput: [1, 1] }])).toBe(13);
  });

  it.each([
    [60, 2],
    [60, 3],
    [300, 2],
    [300, 3],
  ])('%d chats an hour, %d at once: as few as the exact chain asks for', (hourlyChats, most) => {
    const chat = hourly(hourlyChats, 600, {
      medium: 'chat',
      concurrency: most,
      objective: { serviceLevel: 0.8, withinSeconds: 60 },
    });
    const sized = agents(ERLANG, [chat]);
    const within = (of: number) =>
      chatFigures({
        rate: hourlyChats / 3600,
        meanHandle: 600,
        agents: of,
        concurrency: most,
        throughput: [1, 1.7, 2.5],
        room: Infinity,
        leaving: 0,
      }).takenWithin(60);
    expect(within(sized)).toBeGreaterThanOrEqual(0.8);
    expect(within(sized - 1)).toBeLessThan(0.8);
  });
});

describe('deferred work', () => {
  const mail = (contacts: number, more: Partial<ChannelInput> = {}) =>
    hourly(contacts, 480, {
      medium: 'email',
      objective: { serviceLevel: 0.9, withinSeconds: 14_400 },
      ...more,
    });

  it('is spread over the hours of the team, busy for 90 % of its time', () => {
    // 90 mails an hour of 8 minutes: 12 Erlang; 12 / 0.9 = 13.3.
    expect(agents(ERLANG, [mail(90)])).toBe(14);
    expect(agents({ ...ERLANG, maximumOccupancy: 1 }, [mail(90)])).toBe(12);
    // In 4 hours a day instead of 12: 36 / 0.9 = 40.
    const { scheduled } = teamStaffing({
      team: { staffing: ERLANG, hours: week('09:00', '13:00') },
      channels: [mail(90)],
    }).staffing;
    expect([...scheduled.subarray(7, 14)]).toEqual([0, 0, 40, 40, 40, 40, 0]);
  });

  it('of days without hours is done on the next day with some', () => {
    // Mondays do the work of Saturday, Sunday and their own, from the second on.
    const { scheduled } = teamStaffing({
      team: { staffing: ERLANG, hours: week('08:00', '20:00', 5) },
      channels: [mail(90)],
      horizon: { days: 9 },
    }).staffing;
    expect([0, 1, 4, 5, 6, 7, 8].map((day) => scheduled[day * 24 + 10])).toEqual([
      14, 14, 14, 0, 0, 40, 14,
    ]);
  });

  it('fills what live contacts leave idle, and makes them wait no longer than they may', () => {
    const phone = hourly(200, 180);
    // 10 Erlang of calls need 14. With 2 Erlang of mails 14 would be busy for 86 % of their time, but
    // answer 64 % of the calls in time: 16 answer 87 %; with agents kept free for calls, 15 do.
    const sized = (contacts: number, reserve: number) =>
      agents(ERLANG, [phone, mail(contacts)], { reserve });
    expect([0, 1, 2, 3].map((reserve) => sized(15, reserve))).toEqual([16, 16, 15, 15]);
    expect([0, 2, 4].map((reserve) => sized(30, reserve))).toEqual([18, 17, 17]);
    expect(agents({ ...ERLANG, maximumOccupancy: 0.7 }, [phone, mail(15)])).toBe(18);
    // Erlang A and chats know nothing of this: 14 Erlang / 0.9, or 14 and those kept free.
    const mixed = [phone, mail(30)];
    expect(agents({ ...ERLANG, model: 'erlangA' }, mixed)).toBe(16);
    expect(agents({ ...ERLANG, model: 'erlangA' }, mixed, { reserve: 4 })).toBe(18);
  });

  it.each([
    // [mails an hour, reserve, agents, share of the calls in time as simulated: 1.3 million calls].
    [15, 0, 14, 0.637],
    [15, 1, 14, 0.663],
    [15, 2, 14, 0.685],
    [15, 3, 15, 0.823],
    [15, 4, 16, 0.905],
    [30, 0, 16, 0.643],
    [30, 2, 16, 0.726],
    [30, 4, 18, 0.922],
  ])('%d mails an hour, %d kept free, %d agents: near %d', (mails, reserve, n, simulated) => {
    const team = {
      liveRate: 200 / 3600,
      liveLoad: 10,
      deferredRate: mails / 3600,
      deferredLoad: (mails * 480) / 3600,
      reserve,
    };
    expect(Math.abs(blendedServiceLevel(team, n, 20) - simulated)).toBeLessThan(0.02);
  });

  it('of one handle time and without reserve, is the second class of a queue with priorities', () => {
    const team = {
      liveRate: 6 / 180,
      liveLoad: 6,
      deferredRate: 4 / 180,
      deferredLoad: 4,
      reserve: 0,
    };
    // V09: P(wait) = 0.17413 with 10 Erlang on 14; then exponential of rate (14 − 6) / 180.
    const expected = 1 - 0.1741319335950498 * Math.exp((-8 * 20) / 180);
    expect(blendedServiceLevel(team, 14, 20)).toBeCloseTo(expected, 12);
    expect(blendedServiceLevel(team, 10, 20)).toBe(0);
    expect(blendedServiceLevel({ ...team, reserve: 14 }, 14, 20)).toBe(0);
    const large = {
      liveRate: 50,
      liveLoad: 9000,
      deferredRate: 10,
      deferredLoad: 1800,
      reserve: 9,
    };
    expect(blendedServiceLevel(large, 20_000, 20)).toBeCloseTo(1, 9);
  });

  it('does not ask for its own objective: the objective of live channels alone is strict', () => {
    const strict = mail(15, { objective: { serviceLevel: 0.99, withinSeconds: 0 } });
    expect(agents(ERLANG, [hourly(200, 180), strict])).toBe(16);
    expect(agents(ERLANG, [hourly(200, 180), mail(15)])).toBe(16);
  });
});

describe('the speed of the team', () => {
  it('is its own where it has one, else its provider’s', () => {
    const phone = hourly(200, 180);
    const at = (factor: number) => hourly(200, 180 * factor);
    const team = { skills: { 'channel-0': { handleTimeFactor: 1.5 } } };
    const provider = { skills: { 'channel-0': { handleTimeFactor: 1.2 } } };
    const size = (more: Partial<TeamInput>) =>
      teamStaffing({ team: { staffing: ERLANG, ...more }, channels: [phone], provider }).staffing
        .scheduled[8];
    expect(size({})).toBe(agents(ERLANG, [at(1.2)]));
    expect(size(team)).toBe(agents(ERLANG, [at(1.5)]));
    expect(size({})).not.toBe(size(team));
  });
});

describe('shrinkage', () => {
  it('V18: 14 agents at 30 % are 20 positions; P3: 17 are 25', () => {
    expect(paidPositions(14, 0.3)).toBe(20);
    expect(paidPositions(17, 0.3)).toBe(25);
    expect([paidPositions(0, 0.3), paidPositions(9, 0.1), paidPositions(7, 0)]).toEqual([0, 10, 7]);
  });

  it('is paid in every interval, and puts nobody more at work', () => {
    const { staffing } = teamStaffing({
      team: { staffing: { rule: 'constant', agents: 14 }, shrinkage: 0.3 },
    });
    expect([staffing.hours, staffing.paidHours]).toEqual([14 * 84, 20 * 84]);
    expect(staffing.scheduled[8]).toBe(14);
  });
});
