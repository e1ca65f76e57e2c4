import { describe, expect, it } from 'vitest';
import { staffingOf, type Staffing } from '../../../../src/engine/capacity/staffing.ts';
import { clockOf } from '../../../../src/engine/demand/clock.ts';
import { forecastOf } from '../../../../src/engine/demand/forecast.ts';
import { routingPlan } from '../../../../src/engine/routing/routing-plan.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { validScenario } from '../../../support/simulate.ts';
import { outageScenario } from '../outage-scenario.ts';

type Rule = ScenarioInput['setups'][number]['teams'][number]['staffing'];
type Channel = ScenarioInput['channels'][number];

const HOURS = { from: '08:00', to: '20:00' };
const CLOSED_SUNDAY = [HOURS, HOURS, HOURS, HOURS, HOURS, HOURS, null];

/** Staffing of a week (Monday first, intervals of an hour) of Lyon's team for these channels. */
function staffing(rule: Rule, changes: readonly Partial<Channel>[] = [{}]): Staffing {
  const input = outageScenario([]);
  const channels = changes.map((change, i) => ({
    ...input.channels[0]!,
    id: `channel-${String(i)}`,
    opening: { days: CLOSED_SUNDAY },
    ...change,
  }));
  const ids = channels.map(({ id }) => id);
  const scenario = validScenario({
    ...input,
    horizon: { start: '2027-01-04', days: 7, intervalMinutes: 60 },
    channels,
    setups: [
      {
        id: 'one',
        name: 'One',
        teams: [{ site: 'lyon', channels: ids, staffing: rule }],
        routing: Object.fromEntries(
          ids.map((id) => [id, { policy: 'split', shares: { atlas: 1 } }]),
        ),
      },
    ],
  });
  const [setup] = scenario.setups;
  const clock = clockOf(scenario.horizon);
  const forecasts = scenario.channels.map((channel) => forecastOf(channel, clock));
  return staffingOf(scenario, setup!, routingPlan(scenario, setup!), forecasts, clock)[0]!;
}

/** Contacts a week that make so many an hour when open 72 hours. */
const hourly = (contacts: number): Channel['demand'] => ({ contactsPerWeek: contacts * 72 });

describe('a constant team', () => {
  const { scheduled, serving, peak, hours } = staffing({ rule: 'constant', agents: 7 });

  it('is there in opening hours, and paid for those', () => {
    expect([scheduled[7], scheduled[8], scheduled[19], scheduled[20]]).toEqual([0, 7, 7, 0]);
    expect(scheduled[6 * 24 + 12]).toBe(0);
    expect([peak, hours]).toEqual([7, 7 * 72]);
  });

  it('stays after closing until the queue is empty', () => {
    expect([serving[7], serving[8], serving[20], serving[6 * 24 + 12]]).toEqual([0, 7, 7, 7]);
  });

  it('leaves at closing where closing cuts the queue', () => {
    const cut = staffing({ rule: 'constant', agents: 7 }, [
      { opening: { days: CLOSED_SUNDAY, atClosing: 'cutOff' } },
    ]);
    expect([cut.serving[19], cut.serving[20]]).toEqual([7, 0]);
  });
});

describe('a team by a table', () => {
  it('follows its steps from their start; before and after them nobody is there', () => {
    const { scheduled } = staffing({
      rule: 'table',
      startsAt: '09:00',
      stepMinutes: 120,
      days: [[3, 5, 4]],
    });
    expect([...scheduled.subarray(8, 17)]).toEqual([0, 3, 3, 5, 5, 4, 4, 0, 0]);
  });

  it('has a row for each weekday where seven are given', () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((agents) => [agents]);
    const { scheduled } = staffing({ rule: 'table', startsAt: '08:00', stepMinutes: 720, days });
    expect([0, 1, 5, 6].map((day) => scheduled[day * 24 + 10])).toEqual([1, 2, 6, 0]);
  });
});

describe('a team sized by Erlang', () => {
  const objective = { serviceLevel: 0.8, withinSeconds: 20 };
  const v09 = {
    demand: hourly(200),
    handleTime: { distribution: 'exponential' as const, meanSeconds: 180 },
    objective,
  };

  it('V09: has 14 agents for 100 contacts of 3 minutes in half an hour', () => {
    const { scheduled } = staffing({ rule: 'erlang', share: 1 }, [v09]);
    expect(scheduled[8]).toBe(14);
  });

  it('V13: has 54 for 360 contacts of 4 minutes in half an hour; a spare of a tenth makes 60', () => {
    const v13 = {
      demand: hourly(720),
      handleTime: { distribution: 'exponential' as const, meanSeconds: 240 },
      objective,
    };
    expect(staffing({ rule: 'erlang', share: 1 }, [v13]).scheduled[8]).toBe(54);
    expect(staffing({ rule: 'erlang', share: 1, spare: 0.1 }, [v13]).scheduled[8]).toBe(60);
  });

  it('rounds a spare up, but ten and a tenth are eleven', () => {
    const ten = { ...v09, demand: hourly(136) };
    expect(staffing({ rule: 'erlang', share: 1 }, [ten]).scheduled[8]).toBe(10);
    expect(staffing({ rule: 'erlang', share: 1, spare: 0.1 }, [ten]).scheduled[8]).toBe(11);
    expect(staffing({ rule: 'erlang', share: 1, spare: 0.11 }, [ten]).scheduled[8]).toBe(12);
  });

  it('is sized for its share of the volume', () => {
    const half = staffing({ rule: 'erlang', share: 0.5 }, [{ ...v09, demand: hourly(400) }]);
    expect(half.scheduled[8]).toBe(14);
    expect(staffing({ rule: 'erlang', share: 0 }, [v09]).peak).toBe(0);
  });

  it('pools its channels: half of the contacts in each is as good as all in one', () => {
    const half = { ...v09, demand: hourly(100) };
    expect(staffing({ rule: 'erlang', share: 1 }, [half, half]).scheduled[8]).toBe(14);
  });

  it('has nobody where no channel of it is open, and no more than the open ones need', () => {
    const morning = CLOSED_SUNDAY.map((day) => day && { from: '08:00', to: '12:00' });
    const early = { ...v09, demand: { contactsPerWeek: 100 * 24 }, opening: { days: morning } };
    const { scheduled } = staffing({ rule: 'erlang', share: 1 }, [
      early,
      { ...v09, demand: hourly(100) },
    ]);
    const alone = staffing({ rule: 'erlang', share: 1 }, [{ ...v09, demand: hourly(100) }]);
    expect([scheduled[8], scheduled[12], scheduled[20]]).toEqual([14, alone.scheduled[12], 0]);
  });
});
