import { describe, expect, it } from 'vitest';
import { teamStaffing, week, type TeamInput } from './team-scenario.ts';

const CONSTANT: TeamInput['staffing'] = { rule: 'constant', agents: 7 };
const at = (day: number, hour: number): number => day * 24 + hour;

describe('the hours of a team', () => {
  it('are its own where it has some', () => {
    const { staffing } = teamStaffing({
      team: { staffing: CONSTANT, hours: week('06:00', '10:00', 1) },
    });
    expect([5, 6, 9, 10].map((hour) => staffing.scheduled[hour])).toEqual([0, 7, 7, 0]);
    expect([5, 6, 9, 10].map((hour) => staffing.onDuty[hour])).toEqual([0, 1, 1, 0]);
    expect(staffing.scheduled[at(1, 8)]).toBe(0);
  });

  it('leaves others to it when they end in the middle of the day', () => {
    const { staffing } = teamStaffing({
      team: { staffing: CONSTANT, hours: week('08:00', '12:00') },
    });
    // Not back at 20:00 either, when the channel closes.
    expect([11, 12, 19, 20, 23].map((hour) => staffing.serving[hour])).toEqual([7, 0, 0, 0, 0]);
  });

  it('stays after closing where its hours end with the channel', () => {
    const { staffing } = teamStaffing({
      team: { staffing: CONSTANT, hours: week('12:00', '20:00') },
    });
    const hours = [19, 20, 23, 31, 32, 36].map((hour) => staffing.serving[hour]);
    expect(hours).toEqual([7, 7, 7, 7, 0, 7]);
    expect(staffing.onDuty[20]).toBe(0);
  });

  it('are those of its live channels, whatever the deferred ones', () => {
    const mail = { medium: 'email' as const, opening: { days: week('00:00', '24:00') } };
    const mixed = teamStaffing({ team: { staffing: CONSTANT }, channels: [{}, mail] }).staffing;
    expect([7, 8, 19, 20].map((hour) => mixed.onDuty[hour])).toEqual([0, 1, 1, 0]);
    const alone = teamStaffing({
      team: { staffing: CONSTANT },
      channels: [{ ...mail, opening: { days: week('06:00', '22:00') } }],
    }).staffing;
    expect([5, 6, 21, 22].map((hour) => alone.scheduled[hour])).toEqual([0, 7, 7, 0]);
    // A backlog waits for the morning: nobody stays for it.
    expect(alone.serving[22]).toBe(0);
  });
});

describe('a table with a row for each day', () => {
  it('follows its rows', () => {
    const days = Array.from({ length: 10 }, (_, day) => [day + 1]);
    const { staffing } = teamStaffing({
      team: { staffing: { rule: 'table', startsAt: '08:00', stepMinutes: 720, days } },
      horizon: { days: 10 },
    });
    expect([0, 1, 8, 9].map((day) => staffing.scheduled[at(day, 8)])).toEqual([1, 2, 9, 10]);
  });

  it('follows the weekdays where seven rows are given, Monday first', () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((agents) => [agents]);
    const { staffing } = teamStaffing({
      team: { staffing: { rule: 'table', startsAt: '08:00', stepMinutes: 720, days } },
      horizon: { start: '2027-01-06', days: 7 },
    });
    expect([0, 5, 6].map((day) => staffing.scheduled[at(day, 8)])).toEqual([3, 1, 2]);
  });

  it('in the warm-up follows its first open day of the weekday, else its first row', () => {
    const days = Array.from({ length: 4 }, (_, day) => [day + 1]);
    const { staffing } = teamStaffing({
      team: { staffing: { rule: 'table', startsAt: '08:00', stepMinutes: 720, days } },
      horizon: { days: 4, warmUpDays: 7 },
    });
    // Monday to Thursday have a row; Friday to Sunday have not.
    const rows = [0, 1, 2, 3, 4, 5, 6].map((day) => staffing.warmUp!.scheduled[at(day, 8)]);
    expect(rows).toEqual([1, 2, 3, 4, 1, 1, 1]);
    expect(staffing.warmUp!.scheduled).toHaveLength(7 * 24);
  });
});

describe('special days', () => {
  const special = (changes: { closed?: boolean; demandFactor?: number; staffingFactor?: number }) =>
    teamStaffing({
      team: { staffing: { rule: 'erlang', share: 1 } },
      channels: [
        {
          demand: { contactsPerWeek: 200 * 84 },
          objective: { serviceLevel: 0.8, withinSeconds: 20 },
        },
      ],
      specialDays: [{ date: '2027-01-06', name: 'Special', ...changes }],
    }).staffing;

  it('V09: 14 agents for 10 Erlang; nobody on a closed day, and those of the eve leave', () => {
    const { scheduled, serving, onDuty, hours } = special({ closed: true });
    expect([1, 2, 3].map((day) => scheduled[at(day, 8)])).toEqual([14, 0, 14]);
    expect(onDuty.subarray(at(2, 0), at(3, 0)).some((of) => of === 1)).toBe(false);
    expect([serving[at(1, 21)], hours]).toEqual([14, 14 * 12 * 6]);
  });

  it('V13: 54 agents where 3.6 times the contacts, a third longer, would make 48 Erlang', () => {
    // 720 an hour of 180 s are 36 Erlang: the rule knows of the day.
    const { scheduled } = special({ demandFactor: 3.6 });
    const plain = teamStaffing({
      team: { staffing: { rule: 'erlang', share: 1 } },
      channels: [
        {
          demand: { contactsPerWeek: 720 * 84 },
          objective: { serviceLevel: 0.8, withinSeconds: 20 },
        },
      ],
    }).staffing;
    expect([1, 2].map((day) => scheduled[at(day, 8)])).toEqual([14, plain.scheduled[8]]);
  });

  it('has the staffing factor on top, rounded to whole agents', () => {
    expect(special({ staffingFactor: 0.5 }).scheduled[at(2, 8)]).toBe(7);
    expect(special({ staffingFactor: 1.25 }).scheduled[at(2, 8)]).toBe(18); // 17.5
    expect(special({ staffingFactor: 1.25 }).scheduled[at(3, 8)]).toBe(14);
  });
});

describe('the warm-up', () => {
  it('has the shifts of the same weekdays, the season of the first day, and none of the special ones', () => {
    const { staffing, forecasts, clock } = teamStaffing({
      team: { staffing: CONSTANT },
      channels: [{ opening: { days: week('08:00', '20:00', 6) } }],
      horizon: { warmUpDays: 3 },
      specialDays: [{ date: '2027-01-04', name: 'Monday', staffingFactor: 3, demandFactor: 5 }],
    });
    // Friday, Saturday, Sunday before the Monday.
    expect([0, 1, 2].map((day) => staffing.warmUp!.scheduled[at(day, 10)])).toEqual([7, 7, 0]);
    expect(staffing.scheduled[10]).toBe(21);
    expect([forecasts[0]!.season[0], forecasts[0]!.warmUpSeason, clock.warmUpDays]).toEqual([
      5, 1, 3,
    ]);
    // Saturday's last shift stays until the queue is empty.
    expect(staffing.warmUp!.serving[at(1, 22)]).toBe(7);
    expect(staffing.hours).toBe(7 * 12 * 6 + 14 * 12);
  });
});

describe('options at their neutral value', () => {
  it('change no shift and no hour', () => {
    const staffing: TeamInput['staffing'] = { rule: 'erlang', share: 0.8, spare: 0.1 };
    const channels = [{ opening: { days: week('08:00', '20:00', 6) } }];
    const horizon = { days: 14 };
    const plain = teamStaffing({ team: { staffing }, channels, horizon }).staffing;
    const neutral = teamStaffing({
      team: {
        staffing: { ...staffing, maximumOccupancy: 1, model: 'erlangC' },
        skills: { 'channel-0': { handleTimeFactor: 1 } },
        hours: week('08:00', '20:00', 6),
        shrinkage: 0,
        workforce: { headcount: 40 },
      },
      channels: channels.map((channel) => ({ ...channel, concurrency: 1 })),
      horizon: { ...horizon, warmUpDays: 0 },
      specialDays: [{ date: '2027-01-06', name: 'As any other' }],
    }).staffing;
    expect(plain.peak).toBeGreaterThan(0);
    expect(neutral).toEqual(plain);
  });
});
