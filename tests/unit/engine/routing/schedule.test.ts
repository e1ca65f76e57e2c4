import { describe, expect, it } from 'vitest';
import { FOUR_HOURS } from '../outage-scenario.ts';
import { batch, clockTime, live, scriptScenario, sharesOf } from './scripted-run.ts';

const SHARES = { atlas: 0.5, borealis: 0.5 };
const LUNCH = {
  days: [1, 2, 3, 4, 5],
  from: '12:00',
  to: '14:00',
  shares: { atlas: 0.2, borealis: 0.8 },
};
const split = (schedule: (typeof LUNCH)[], more = {}) =>
  ({ policy: 'split', shares: SHARES, schedule, ...more }) as const;

describe('shares by the time', () => {
  it('hold from their first minute to their last, and no second longer', () => {
    const { changes } = live(scriptScenario({ routing: [split([LUNCH])] }), [], sharesOf);
    expect(changes).toEqual([
      ['00:00', [0.5, 0.5]],
      ['12:00', [0.2, 0.8]],
      ['14:00', [0.5, 0.5]],
    ]);
  });

  it('send the contacts of those minutes elsewhere', () => {
    const script = scriptScenario({ routing: [split([LUNCH])] });
    const times = ['11:59:59', '12:00', '13:59:59', '14:00'];
    const contacts = times.map((time) => ({ time: clockTime(time), handle: 0.5, route: 0.3 }));
    const { run } = live(script, contacts);
    // A number of 0.3 lies in Atlas's half, but not in its fifth.
    expect([...run.kernel.tally.answeredBy]).toEqual([2, 2]);
  });

  it('hold on the days of the week named, and on no other', () => {
    const weekend = { ...LUNCH, days: [6, 7], from: '09:00', to: '24:00' };
    const script = scriptScenario({
      routing: [split([weekend])],
      horizon: { start: '2027-01-07', days: 6 },
    });
    // From Thursday: Saturday is day 2, Sunday day 3, when it is in force to midnight.
    expect(live(script, [], sharesOf, 300).changes).toEqual([
      ['00:00', [0.5, 0.5]],
      ['2 09:00', [0.2, 0.8]],
      ['3 00:00', [0.5, 0.5]],
      ['3 09:00', [0.2, 0.8]],
      ['4 00:00', [0.5, 0.5]],
    ]);
  });

  it('of entries that overlap follow the first', () => {
    const late = { ...LUNCH, from: '13:00', to: '15:00', shares: { atlas: 1, borealis: 0 } };
    const both = (schedule: (typeof LUNCH)[]) =>
      live(scriptScenario({ routing: [split(schedule)] }), [], sharesOf, 60).changes;
    expect(both([LUNCH, late])).toEqual([
      ['00:00', [0.5, 0.5]],
      ['12:00', [0.2, 0.8]],
      ['14:00', [1, 0]],
      ['15:00', [0.5, 0.5]],
    ]);
    expect(both([late, LUNCH])).toEqual([
      ['00:00', [0.5, 0.5]],
      ['12:00', [0.2, 0.8]],
      ['13:00', [1, 0]],
      ['15:00', [0.5, 0.5]],
    ]);
  });

  it('are what fail-over starts from', () => {
    // Half of Atlas is lost from 10:15 to 14:15: known from 10:30 to 14:45.
    const failover = { detectMinutes: 10, switchMinutes: 5, failbackMinutes: 30 };
    const script = scriptScenario({
      routing: [split([LUNCH], { failover })],
      hazards: [{ ...FOUR_HOURS, capacityLost: 0.5 }],
    });
    expect(live(script, [], sharesOf).changes).toEqual([
      ['00:00', [0.5, 0.5]],
      ['10:30', [0.25, 0.75]],
      ['12:00', [0.1, 0.9]],
      ['14:00', [0.25, 0.75]],
      ['14:45', [0.5, 0.5]],
    ]);
  });

  it('hold in the warm-up by the day of the week too', () => {
    const sunday = { ...LUNCH, days: [7] };
    const script = scriptScenario({ routing: [split([sunday])], horizon: { warmUpDays: 1 } });
    // The day before Monday the 4th is a Sunday: one contact at its noon goes to Borealis, in
    // whose hands it still is when the horizon begins.
    const contacts = batch(clockTime('12:30', -1), 1, { handle: 13 * 3600, route: 0.3 });
    const { run } = live(script, contacts, ({ kernel }) => [...kernel.floor.busy], 60);
    // It is paid for in the horizon, where its end lies.
    expect([...run.kernel.tally.answeredBy]).toEqual([0, 1]);
    const { changes } = live(script, contacts, ({ kernel }) => [...kernel.floor.busy], 60);
    expect(changes).toEqual([
      ['00:00', [0, 1]],
      ['01:30', [0, 0]],
    ]);
  });
});
