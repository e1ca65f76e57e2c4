import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../../src/engine/demand/clock.ts';
import type { Outage } from '../../../../src/engine/hazards/outage.ts';
import { calmDaysOf } from '../../../../src/engine/replication/calm.ts';
import { parseScenario } from '../../../../src/scenario/parse.ts';
import type { Scenario } from '../../../../src/scenario/types.ts';
import { baseScenario } from '../../../support/base-scenario.ts';

const DAY = 86_400;

/** Ten days; one hazard with the after-effect given; nobody is sent back late unless told. */
function scenarioWith(
  afterHours: number,
  failbackMinutes = 0,
  specialDays: string[] = [],
): Scenario {
  const base = baseScenario();
  const parsed = parseScenario({
    ...base,
    horizon: { ...base.horizon, days: 10 },
    specialDays: specialDays.map((date) => ({ date, name: 'Day off', demandFactor: 0.5 })),
    hazards: [
      {
        id: 'attack',
        name: 'Attack',
        kind: 'attack',
        strikes: { everything: true },
        occurs: { perYear: 1 },
        durationHours: 1,
        capacityLost: 1,
        demand: { during: 1, after: 1.5, afterHours },
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const scenario = parsed.value;
  for (const { routing } of scenario.setups) {
    for (const [id, of] of Object.entries(routing)) {
      const failover = { detectMinutes: 0, switchMinutes: 0, failbackMinutes };
      Object.assign(routing, { [id]: { ...of, failover } });
    }
  }
  return scenario;
}

function calm(scenario: Scenario, outages: readonly Partial<Outage>[]): string {
  const clock = clockOf(scenario.horizon, scenario.specialDays);
  const days = new Uint8Array(10);
  const none = { hazard: 0, occurrence: 0, site: -1, capacityLost: 1, duration: 3600, recovery: 0 };
  calmDaysOf(scenario, clock)(
    outages.map((outage) => ({ start: 0, ...none, ...outage })),
    days,
  );
  return days.join('');
}

describe('the calm days', () => {
  it('are all days without an outage', () => {
    expect(calm(scenarioWith(0), [])).toBe('1111111111');
  });

  it('are not the day of an outage, nor the day after', () => {
    expect(calm(scenarioWith(0), [{ start: 3 * DAY + 3600 }])).toBe('1110011111');
  });

  it('wait for the recovery, the fail-back, and the after-effect on demand', () => {
    const start = 2 * DAY + 12 * 3600;
    expect(calm(scenarioWith(0), [{ start, recovery: 11 * 3600 }])).toBe('1100111111');
    expect(calm(scenarioWith(0), [{ start, recovery: 12 * 3600 }])).toBe('1100011111');
    expect(calm(scenarioWith(0, 12 * 60), [{ start }])).toBe('1100011111');
    expect(calm(scenarioWith(36), [{ start }])).toBe('1100001111');
  });

  it('know outages that began before the horizon or last beyond it', () => {
    expect(calm(scenarioWith(0), [{ start: -DAY, duration: DAY + 60 }])).toBe('0011111111');
    expect(calm(scenarioWith(0), [{ start: 9 * DAY, duration: 30 * DAY }])).toBe('1111111110');
    expect(calm(scenarioWith(0), [{ start: -9 * DAY, duration: 60 }])).toBe('1111111111');
  });

  it('are not special days', () => {
    expect(calm(scenarioWith(0, 0, ['2027-01-06']), [])).toBe('1101111111');
  });
});
