import { describe, expect, test } from 'vitest';
import type { ScenarioInput } from '../../../src/scenario/types.ts';
import { meanInterval, simulate } from '../../support/simulate.ts';
import { networkScenario } from './network-scenario.ts';
import { exponential } from './queue-scenario.ts';
import { CONFIDENCE, LEAST_CONTACTS } from './reference-case.ts';

/**
 * P15 of the published cases: the call centre of the SSJ tutorial (CallCenter.res, 10,000 days). From
 * eight on, 13 hours of other demand and other agents; a gamma factor for the day, of variance
 * 1/400; 10 % of those who would have to wait leave at once, the others are patient for 1000 s.
 */
const PER_HOUR = [100, 150, 150, 180, 200, 150, 150, 150, 120, 100, 80, 70, 60];
const AGENTS = [4, 6, 8, 8, 8, 7, 8, 8, 6, 6, 4, 4, 4];
const EXPECTED = 1660;

function tutorial(): ScenarioInput {
  const plain = networkScenario({
    channels: [
      {
        id: 'phone',
        perMinute: 0,
        handleTime: exponential(100),
        patience: exponential(1000),
        balking: 0.1,
        opening: {
          days: Array.from({ length: 7 }, () => ({ from: '08:00', to: '21:00' })),
          atClosing: 'drain',
        },
        demand: {
          contactsPerWeek: 7 * EXPECTED,
          intraday: { startsAt: '08:00', stepMinutes: 60, weights: PER_HOUR },
          dayBusynessCv: 0.05,
        },
      },
    ],
    teams: [{ provider: 'one', agents: 0 }],
    days: 1,
    seed: 'P15',
  });
  const [setup] = plain.setups;
  const staffing = {
    rule: 'table' as const,
    startsAt: '08:00',
    stepMinutes: 60,
    days: [AGENTS],
  };
  return { ...plain, setups: [{ ...setup!, teams: [{ ...setup!.teams[0]!, staffing }] }] };
}

/** The published intervals are of 90 %; widened to the confidence of ours. */
const TO_999 = 3.2905 / 1.6449;

describe('P15: a day of the SSJ tutorial', () => {
  const days = 2500;
  const run = simulate(tutorial(), days);
  const each = (of: (day: number) => number) =>
    meanInterval(
      Float64Array.from({ length: days }, (_, day) => of(day)),
      CONFIDENCE,
    );
  const of = (measure: Parameters<typeof run.values>[0]) => run.values(measure);
  const [answered, abandoned] = [of('answered'), of('abandoned')];
  const expectIn = ({ low, high }: { low: number; high: number }, value: number, half: number) => {
    expect(value).toBeGreaterThan(low - half);
    expect(value).toBeLessThan(high + half);
  };

  test('contacts of a day: 1660.366 [1658.8, 1661.9], by theory 1660', () => {
    expect(run.results.contacts).toBeGreaterThan(LEAST_CONTACTS);
    const offered = each((day) => of('offered')[day]!);
    expectIn(offered, 1660.366, 1.55 * TO_999);
    expectIn(offered, EXPECTED, 0);
  });

  test('all waits of a day over 1660: 4.713 s [4.680, 4.746]', () => {
    const waits = of('meanWait');
    const mean = each((day) => (waits[day]! * (answered[day]! + abandoned[day]!)) / EXPECTED);
    expectIn(mean, 4.713, 0.033 * TO_999);
  });

  test('waits below 20 s, those who left among them, over 1660: 0.925 [0.924, 0.925]', () => {
    const [within, leftWithin] = [of('answeredWithin'), of('abandonedWithin')];
    const share = each((day) => (within[day]! + leftWithin[day]!) / EXPECTED);
    expectIn(share, 0.9247, 0.0005 * TO_999 + 0.0005);
  });

  test('lost over 1660: 0.020', () => {
    const share = each((day) => abandoned[day]! / EXPECTED);
    expectIn(share, 0.02, 0.0005 + 0.0002);
  });
});
