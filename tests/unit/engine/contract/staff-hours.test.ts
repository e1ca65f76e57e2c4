import { describe, expect, it } from 'vitest';
import { billingCalendar } from '../../../../src/engine/contract/billing-calendar.ts';
import { StaffHours } from '../../../../src/engine/contract/staff-hours.ts';
import { clockOf } from '../../../../src/engine/demand/clock.ts';

/** Two days of 4 intervals of 6 hours; each day a period; the nights of provider 0 are band 1. */
const clock = {
  ...clockOf({ start: '2027-01-04', days: 2, intervalMinutes: 60 }),
  intervalsPerDay: 4,
  intervalSeconds: 21_600,
};
const night = Uint8Array.of(1, 0, 0, 1, 1, 0, 0, 1);
const hours = new StaffHours(
  [
    { provider: 0, shrinkage: 0, scheduled: Int32Array.of(1, 4, 4, 1, 1, 4, 4, 1) },
    { provider: 1, shrinkage: 0.3, scheduled: Int32Array.of(0, 7, 7, 0, 0, 7, 7, 0) },
  ],
  {
    calendar: billingCalendar(clock.firstDay, 2, [1]),
    bands: 2,
    bandOf: (provider) => (provider === 0 ? night : undefined),
  },
  clock,
);

/** Of both days, a day at a time. */
function paidOf(of: StaffHours): number[] {
  const into = new Float64Array(8);
  of.paid(into, 0, 1);
  of.paid(into, 1, 2);
  return [...into];
}

describe('paid hours by period, band and team', () => {
  it('are the positions scheduled, 7 agents at 30 % being 10', () => {
    hours.begin();
    // [day 0, band 0], [day 0, band 1], [day 1, …]: teams 0 and 1. 4 × 2 × 6 h = 48; 10 × 2 × 6 = 120.
    expect(paidOf(hours)).toEqual([48, 120, 12, 0, 48, 120, 12, 0]);
    expect([...hours.worked()]).toEqual([120, 168]);
  });

  it('follow the staff of a day that was moved', () => {
    hours.begin();
    const halved = (_: number, agents: number): number => Math.round(agents * 0.5);
    hours.startDay(1, [1, 0.5], halved);
    // 3.5 → 4 agents are 6 positions (5.7): 6 × 2 × 6 h = 72; 4 × 2 × 6 h at work instead of 84.
    expect(paidOf(hours)).toEqual([48, 120, 12, 0, 48, 72, 12, 0]);
    expect([...hours.worked()]).toEqual([120, 84 + 48]);
  });

  it('count overtime where it is worked, and standby by period', () => {
    hours.begin();
    hours.add(0, 7, 3, 5);
    hours.add(1, 1, 2, 0);
    expect(paidOf(hours)).toEqual([48, 122, 12, 0, 48, 120, 15, 0]);
    expect([...hours.standby]).toEqual([0, 0, 5, 0]);
    expect([...hours.worked()]).toEqual([123, 170]);
  });
});
