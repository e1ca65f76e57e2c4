import { describe, expect, it } from 'vitest';
import { prepare, type PeakPlan } from '../../../../src/engine/index.ts';
import { parseScenario } from '../../../../src/scenario/parse.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { queueScenario } from '../queue-scenario.ts';

function peaksOf(document: ScenarioInput): readonly PeakPlan[] {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return prepare(parsed.value).layout.peaks;
}

/** Two a minute, 180 s each, all day: 120 in each hour, 6 Erlang; 14 days, two of each weekday. */
const queue = (central: boolean): ScenarioInput =>
  queueScenario({
    perMinute: 2,
    handleTime: { distribution: 'exponential', meanSeconds: 180 },
    agents: [5, 4],
    central,
    days: 14,
  });

describe('the plan of the busiest interval', () => {
  it('has a group for each provider with a queue of its own', () => {
    const [plan, ...others] = peaksOf(queue(false));
    expect(others).toEqual([]);
    expect(plan).toMatchObject({ setup: 0, channel: 0, interval: 0 });
    expect(plan?.contacts.map(Math.round)).toEqual([120, 120]);
    expect(plan?.pools.map(({ provider, share, agents }) => [provider, share, agents])).toEqual([
      [0, 0.5, [5, 5]],
      [1, 0.5, [4, 4]],
    ]);
    for (const { contacts, handleSeconds } of plan?.pools ?? []) {
      expect(contacts.map(Math.round)).toEqual([60, 60]);
      expect(handleSeconds).toBeCloseTo(180, 9);
    }
  });

  it('has one group where the client holds the queue', () => {
    const [plan] = peaksOf(queue(true));
    expect(plan?.pools).toHaveLength(1);
    expect(plan?.pools[0]).toMatchObject({ provider: -1, share: 1, agents: [9, 9] });
    expect(plan?.pools[0]?.contacts.map(Math.round)).toEqual([120, 120]);
  });

  it('leaves out special days, and has none for a channel that is worked off', () => {
    const special = {
      ...queue(true),
      specialDays: [{ date: '2027-01-11', name: 'Sale', demandFactor: 3 }],
    };
    expect(peaksOf(special)[0]?.contacts.map(Math.round)).toEqual([120]);
    const base = queue(true);
    const [channel] = base.channels;
    const mail = { ...channel!, medium: 'email' as const };
    expect(peaksOf({ ...base, channels: [mail] })).toEqual([]);
  });

  it('takes the shares that hold at that time', () => {
    const base = queue(false);
    const [setup] = base.setups;
    const phone = setup!.routing['phone']!;
    const schedule = [
      { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '06:00', shares: { 'provider-0': 1 } },
    ];
    const routing = { phone: { ...phone, schedule } as typeof phone };
    const [plan] = peaksOf({ ...base, setups: [{ ...setup!, routing }] });
    expect(plan?.pools.map(({ provider, share }) => [provider, share])).toEqual([[0, 1]]);
  });
});
