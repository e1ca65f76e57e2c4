import { describe, expect, test } from 'vitest';
import { erlangA } from '../../../src/engine/capacity/erlang-a.ts';
import { CALM_WIDTH, type PeakPlan, type Pool } from '../../../src/engine/result.ts';
import { erlangBeside, type ErlangBeside } from '../../../src/estimate/erlang-beside.ts';
import { addChunk, createResults } from '../../../src/estimate/index.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { baseScenario } from '../../support/base-scenario.ts';
import { chunkOf, layoutOf, type MadeUp } from './made-up-results.ts';

/** V7, V23 and V24 of the project's list of reference cases: published, or checked by two programs. */
const HALF_HOUR = 48;

const pool = (
  agents: number,
  contacts: number,
  handleSeconds: number,
  more: Partial<Pool> = {},
) => ({
  provider: 0,
  share: 1,
  agents: [agents],
  contacts: [contacts],
  handleSeconds,
  concurrency: 1,
  slower: 1,
  ...more,
});

interface Channel {
  readonly patience?: Scenario['channels'][number]['patience'];
  readonly convention?: Scenario['channels'][number]['objective']['convention'];
}

function scenarioOf({ patience, convention }: Channel): Scenario {
  const base = baseScenario();
  const parsed = parseScenario({
    ...base,
    channels: base.channels.map((channel) => ({
      ...channel,
      patience: patience ?? { distribution: 'infinite' },
      redial: { probability: 0, meanDelayMinutes: 10 },
      handleTime: { distribution: 'exponential', meanSeconds: 180 },
      demand: { ...channel.demand, dayBusynessCv: 0, forecastErrorCv: 0 },
      objective: { serviceLevel: 0.8, withinSeconds: 20, convention: convention ?? 'offered' },
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

/** Of each replication: 100 offered, so many of them answered, within, abandoned; waits in seconds. */
const CALM = {
  calmOffered: 100,
  calmAnswered: 90,
  calmAnsweredWithin: 80,
  calmAbandoned: 10,
  calmAbandonedWithin: 4,
  calmWaitSeconds: 450,
} as const;

function besideOf(
  channel: Channel,
  pools: readonly Pool[],
  values: Readonly<Record<keyof typeof CALM, number>> = CALM,
  spread = 0.5,
): ErlangBeside {
  const plan: PeakPlan = { setup: 0, channel: 0, interval: 21, contacts: [100], pools };
  const layout = { ...layoutOf(2, 1, 1, HALF_HOUR), peaks: [plan] };
  const results = createResults(layout, 4);
  const value: MadeUp = ({ measure }, replication) => {
    const mean: number = measure in values ? values[measure as keyof typeof CALM] : 0;
    return mean === 0 ? 0 : mean + (replication % 2 === 0 ? spread : -spread);
  };
  const chunk = chunkOf(layout, 0, 4, value);
  chunk.calm.fill(0);
  chunk.calm.set([4, 400], 21 * CALM_WIDTH);
  addChunk(results, chunk);
  const [found] = erlangBeside(scenarioOf(channel), results);
  if (found === undefined) throw new Error('nothing beside');
  return found;
}

const exponential = (meanSeconds: number) =>
  ({ distribution: 'exponential', meanSeconds }) as const;

describe('the formulas of a group', () => {
  test('V7: 100 contacts of 3 minutes in half an hour, 14 agents, nobody hangs up', () => {
    const { serviceLevel, abandonment } = besideOf({}, [pool(14, 100, 180)]);
    expect(serviceLevel.erlangC).toBeCloseTo(0.88835, 5);
    expect(serviceLevel.erlangA).toBe(serviceLevel.erlangC);
    expect([abandonment.erlangC, abandonment.erlangA]).toEqual([0, 0]);
  });

  test('360 contacts of 4 minutes in half an hour, 55 agents: 8.184 s to the answer', () => {
    const { speedOfAnswer } = besideOf({}, [pool(55, 360, 240)]);
    expect(speedOfAnswer.erlangC).toBeCloseTo(8.184, 3);
  });

  test('V24: 12 contacts a minute of 4 minutes, patience 90 s, 50 agents', () => {
    const { serviceLevel, abandonment } = besideOf({ patience: exponential(90) }, [
      pool(50, 360, 240),
    ]);
    expect(serviceLevel.erlangA).toBeCloseTo(0.87326, 5);
    expect(abandonment.erlangA).toBeCloseTo(0.05149, 5);
  });

  test('divide by what the convention says', () => {
    const group = [pool(50, 360, 240)];
    const level = (convention: 'lessShortAbandons' | 'answered') =>
      besideOf({ patience: exponential(90), convention }, group).serviceLevel.erlangA;
    const { answeredWithin, abandoned, abandonedWithin } = erlangA(
      { load: 48, agents: 50, meanHandle: 240, meanPatience: 90 },
      20,
    );
    expect(level('answered')).toBeCloseTo(answeredWithin / (1 - abandoned), 12);
    expect(level('lessShortAbandons')).toBeCloseTo(answeredWithin / (1 - abandonedWithin), 12);
  });

  test('have no limit to the wait where there is more work than agents', () => {
    const { serviceLevel, speedOfAnswer } = besideOf({ patience: exponential(300) }, [
      pool(9, 100, 180),
    ]);
    expect([serviceLevel.erlangC, speedOfAnswer.erlangC]).toEqual([0, Infinity]);
    expect(speedOfAnswer.erlangA).toBeLessThan(300);
  });

  test('V33: two groups of 26 each are worse than one of 52', () => {
    const patience = exponential(90);
    const half = { share: 0.5 };
    const apart = besideOf({ patience }, [
      pool(26, 180, 240, half),
      pool(26, 180, 240, { ...half, provider: 1 }),
    ]);
    const together = besideOf({ patience }, [pool(52, 360, 240, { provider: -1 })]);
    expect(apart.abandonment.erlangA).toBeCloseTo(0.06301, 5);
    expect(together.abandonment.erlangA).toBeCloseTo(0.03568, 5);
    expect(apart.pools.map(({ load }) => load)).toEqual([24, 24]);
  });

  test('take several contacts at once as places at a slower pace', () => {
    // 5 agents with 2 chats at 1.7 the work: 10 places, handle time × 2 / 1.7.
    const found = besideOf({}, [pool(5, 40, 300, { concurrency: 2, slower: 2 / 1.7 })]);
    const places = besideOf({}, [pool(10, 40, (300 * 2) / 1.7)]);
    expect(found.serviceLevel.erlangC).toBe(places.serviceLevel.erlangC);
  });
});

test('Erlang A: the mean wait of the answered is the integral of those answered later', () => {
  const queue = { load: 48, agents: 50, meanHandle: 240, meanPatience: 90 };
  const { abandoned, answeredWait } = erlangA(queue, 0);
  let integral = 0;
  const step = 0.25;
  for (let t = 0; t < 400; t += step) {
    const later = (at: number): number => 1 - abandoned - erlangA(queue, at).answeredWithin;
    integral += ((later(t) + later(t + step)) * step) / 2;
  }
  expect(answeredWait).toBeCloseTo(integral / (1 - abandoned), 3);
});

describe('the simulated figures', () => {
  test('are those of the calm peak, by the convention, with an interval', () => {
    const found = besideOf({ convention: 'lessShortAbandons' }, [pool(14, 100, 180)], CALM, 0);
    expect(found.serviceLevel.simulated?.value).toBe(80 / 96);
    expect(found.speedOfAnswer.simulated?.value).toBe(5);
    expect(found.abandonment.simulated?.value).toBe(0.1);
    expect(found).toMatchObject({ occurrences: 4, offered: 100, planned: 100 });
    const wide = besideOf({}, [pool(14, 100, 180)]).serviceLevel.simulated;
    expect(wide?.low).toBeLessThan(0.8);
    expect(wide?.high).toBeGreaterThan(0.8);
  });

  test('are not there when no interval was calm', () => {
    const none = { ...CALM };
    for (const key of Object.keys(none) as (keyof typeof CALM)[]) Object.assign(none, { [key]: 0 });
    const found = besideOf({}, [pool(14, 100, 180)], none);
    expect(found.serviceLevel.simulated).toBeUndefined();
    expect(found.reasons).toEqual([]);
  });
});

describe('the reasons', () => {
  test('are none where the formulas lie within the intervals', () => {
    // V7 without waiting: what Erlang C says, and a little spread about it.
    const { serviceLevel, speedOfAnswer } = besideOf({}, [pool(14, 100, 180)]);
    const agreeing = {
      calmOffered: 100,
      calmAnswered: 100,
      calmAnsweredWithin: 100 * serviceLevel.erlangC,
      calmAbandoned: 0,
      calmAbandonedWithin: 0,
      calmWaitSeconds: 100 * speedOfAnswer.erlangC,
    };
    expect(besideOf({}, [pool(14, 100, 180)], agreeing, 5).reasons).toEqual([]);
  });

  test('are none for a difference that rounding hides, even where all replications agree', () => {
    const { serviceLevel, speedOfAnswer } = besideOf({}, [pool(14, 100, 180)]);
    const off = (share: number, seconds: number) => ({
      calmOffered: 100,
      calmAnswered: 100,
      calmAnsweredWithin: 100 * (serviceLevel.erlangC + share),
      calmAbandoned: 0,
      calmAbandonedWithin: 0,
      calmWaitSeconds: 100 * (speedOfAnswer.erlangC + seconds),
    });
    const group = [pool(14, 100, 180)];
    expect(besideOf({}, group, off(0.0004, 0.04), 0).reasons).toEqual([]);
    expect(besideOf({}, group, off(0.0006, 0), 0).reasons).not.toEqual([]);
    expect(besideOf({}, group, off(0, 0.06), 0).reasons).not.toEqual([]);
  });

  test('name the patience that Erlang C ignores, and the shape that Erlang A does', () => {
    const patience = { distribution: 'lognormal', meanSeconds: 120, cv: 1 } as const;
    const { reasons } = besideOf({ patience }, [pool(14, 100, 180)]);
    expect(reasons[0]).toMatch(/Erlang C lets nobody hang up; here their patience is 120 s/);
    expect(reasons[1]).toMatch(/Erlang A takes patience as exponential; here its law is lognormal/);
    expect(reasons.at(-1)).toMatch(/interval before/);
  });

  test('do not name what the scenario does not have', () => {
    const reasons = besideOf({}, [pool(14, 100, 180)]).reasons.join(' ');
    expect(reasons).not.toBe('');
    expect(reasons).not.toMatch(/patience|redials|handle times|busier|also serve|several contacts/);
  });
});
