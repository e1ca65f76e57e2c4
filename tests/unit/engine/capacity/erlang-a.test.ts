import { describe, expect, it } from 'vitest';
import {
  agentsForOccupancy,
  agentsNeededWithAbandonment,
  erlangA,
} from '../../../../src/engine/capacity/erlang-a.ts';
import { erlangServiceLevel } from '../../../../src/engine/capacity/erlang.ts';

/* V…, P…: the project's list of reference cases, by id; its sources are named there. */

const queue = (load: number, agents: number, meanHandle: number, meanPatience: number) => ({
  load,
  agents,
  meanHandle,
  meanPatience,
});

describe('Erlang A', () => {
  it('P1: 100 contacts of 3 minutes in half an hour, patience 5 minutes, 14 agents', () => {
    const figures = erlangA(queue(10, 14, 180, 300), 20);
    expect(figures.waits).toBeCloseTo(0.14526, 5);
    expect(figures.abandoned).toBeCloseTo(0.013984, 6);
    expect(figures.occupancy).toBeCloseTo(0.704297, 6);
    expect(figures.meanWait / 60).toBeCloseTo(0.069919, 6);
    expect(figures.answeredWithin).toBeCloseTo(0.916792, 6);
  });

  it('V23: the same with 13 agents', () => {
    const figures = erlangA(queue(10, 13, 180, 300), 20);
    expect(figures.waits).toBeCloseTo(0.2258, 5);
    expect(figures.abandoned).toBeCloseTo(0.02496, 5);
    expect(figures.occupancy).toBeCloseTo(0.75003, 5);
    expect(figures.answeredWithin).toBeCloseTo(0.85818, 5);
  });

  it('V24: 12 contacts a minute of 4 minutes, patience 90 s, 50 agents', () => {
    const figures = erlangA(queue(48, 50, 240, 90), 20);
    expect(figures.waits).toBeCloseTo(0.31689, 5);
    expect(figures.abandoned).toBeCloseTo(0.05149, 5);
    expect(figures.meanWait).toBeCloseTo(4.634, 3);
    expect(figures.meanQueue).toBeCloseTo(0.92678, 5);
    expect(figures.occupancy).toBeCloseTo(0.91057, 5);
    expect(figures.answeredWithin).toBeCloseTo(0.87326, 5);
  });

  it('V33: two groups of 26, and all 52 together', () => {
    const apart = erlangA(queue(24, 26, 240, 90), 20);
    const together = erlangA(queue(48, 52, 240, 90), 20);
    expect(apart.abandoned).toBeCloseTo(0.06301, 5);
    expect(apart.answeredWithin).toBeCloseTo(0.8443, 4);
    expect(together.abandoned).toBeCloseTo(0.03568, 5);
    expect(together.answeredWithin).toBeCloseTo(0.91437, 5);
  });

  it('V48: in overload a part abandons, and who is answered has not waited for ever', () => {
    const figures = erlangA(queue(48, 40, 240, 60), 20);
    expect(figures.abandoned).toBeGreaterThan(0.1);
    expect(figures.meanWait).toBeLessThan(60);
    expect(figures.occupancy).toBeLessThan(1);
  });

  // The density of the offered wait (Zeltyn and Mandelbaum 2005), integrated to 40 digits.
  it.each([
    [10, 13, 180, 300, 20, 0.2257970840474, 0.02496330363357, 0.8581777000308, 0.01162860467641],
    [48, 40, 240, 60, 20, 0.6764496747817, 0.190747149607, 0.6250303174952, 0.1447556967632],
    [480, 440, 240, 30, 60, 0.6594580870711, 0.0895313180015, 0.9104686819985, 0.0895313180015],
    [100, 60, 300, 600, 600, 0.9999999996099, 0.400000000009, 0.5999998468175, 0.3999999968975],
    [5, 3, 600, 20, 3, 0.5672965528023, 0.5192858151734, 0.4395200847163, 0.07852206195541],
    [
      200, 190, 300, 3000, 1800, 0.9925715304258, 0.05031543655409, 0.9496845634459,
      0.05031543655409,
    ],
    [0.2, 1, 60, 30, 20, 0.1761968672848, 0.1190156635759, 0.8593308415201, 0.07481144629442],
  ])(
    '%d Erlang on %d agents, %d s, patience %d s, within %d s: as by integration',
    (load, agents, handle, patience, seconds, waits, abandoned, within, abandonedWithin) => {
      const figures = erlangA(queue(load, agents, handle, patience), seconds);
      expect(figures.waits).toBeCloseTo(waits, 11);
      expect(figures.abandoned).toBeCloseTo(abandoned, 11);
      expect(figures.answeredWithin).toBeCloseTo(within, 11);
      expect(figures.abandonedWithin).toBeCloseTo(abandonedWithin, 11);
    },
  );

  it('V21: shares, waits and occupancy hang together, whatever the threshold', () => {
    for (const [load, agents] of [
      [0.5, 1],
      [30, 28],
      [300, 320],
      [2000, 1500],
    ] as const) {
      const figures = erlangA(queue(load, agents, 300, 120), 1e6);
      expect(figures.answeredWithin).toBeCloseTo(1 - figures.abandoned, 10);
      expect(figures.abandonedWithin).toBeCloseTo(figures.abandoned, 10);
      expect(figures.abandoned).toBeCloseTo(figures.meanWait / 120, 10);
      expect(erlangA(queue(load, agents, 300, 120), 0).answeredWithin).toBeCloseTo(
        1 - figures.waits,
        12,
      );
    }
  });

  it('V22: without end of patience it is Erlang C, and with very much nearly so', () => {
    const { answeredWithin, abandoned, meanWait } = erlangA(queue(48, 55, 240, Infinity), 20);
    expect(answeredWithin).toBeCloseTo(0.8668, 4);
    expect([abandoned, Math.round(meanWait * 1000)]).toEqual([0, 8184]);
    const patient = erlangA(queue(48, 55, 240, 1e8), 20);
    expect(patient.answeredWithin).toBeCloseTo(erlangServiceLevel(48, 55, 240, 20), 6);
  });

  it('stays finite far from balance', () => {
    const hopeless = erlangA(queue(5000, 10, 180, 3600), 600_000);
    expect(hopeless.occupancy).toBeCloseTo(1, 9);
    expect(hopeless.answeredWithin).toBeCloseTo(10 / 5000, 9);
    expect(erlangA(queue(0.001, 500, 180, 60), 20).answeredWithin).toBe(1);
    expect(erlangA(queue(10, 0, 180, 60), 20)).toMatchObject({ waits: 1, abandoned: 1 });
    expect(erlangA(queue(0, 3, 180, 60), 20).answeredWithin).toBe(1);
  });
});

describe('the fewest agents where customers abandon', () => {
  const objective = { serviceLevel: 0.8, withinSeconds: 20 };

  it('V47: fewer than the load, with little patience and 80 % within a minute', () => {
    const aim = { serviceLevel: 0.8, withinSeconds: 60 };
    const needed = agentsNeededWithAbandonment(480, 240, 30, aim);
    expect(needed).toBeLessThan(480);
    expect(erlangA(queue(480, needed, 240, 30), 60).answeredWithin).toBeGreaterThanOrEqual(0.8);
    expect(erlangA(queue(480, needed - 1, 240, 30), 60).answeredWithin).toBeLessThan(0.8);
  });

  it('V23: 13 agents answer 85 % within 20 s, where Erlang C asks for 14', () => {
    const aim = { serviceLevel: 0.85, withinSeconds: 20 };
    expect(agentsNeededWithAbandonment(10, 180, 300, aim)).toBe(13);
    expect(agentsNeededWithAbandonment(10, 180, Infinity, aim)).toBe(14);
  });

  it('meets the objective and would miss it with one less, whatever the load', () => {
    for (let load = 0.1; load < 3000; load *= 2.3) {
      for (const patience of [10, 120, 3000]) {
        const needed = agentsNeededWithAbandonment(load, 300, patience, objective);
        const of = (agents: number) =>
          erlangA(queue(load, agents, 300, patience), 20).answeredWithin;
        expect(of(needed)).toBeGreaterThanOrEqual(0.8);
        expect(of(needed - 1)).toBeLessThan(0.8);
      }
    }
  });

  it('keeps the occupancy down to what it may be', () => {
    const needed = agentsNeededWithAbandonment(480, 240, 30, objective, 0.85);
    expect(erlangA(queue(480, needed, 240, 30), 20).occupancy).toBeLessThanOrEqual(0.85);
    expect(erlangA(queue(480, needed - 1, 240, 30), 20).occupancy).toBeGreaterThan(0.85);
  });

  it('asks for nobody without load, and ends where the objective is everyone or nobody', () => {
    expect(agentsNeededWithAbandonment(0, 180, 60, objective)).toBe(0);
    const everyone = { serviceLevel: 1, withinSeconds: 0 };
    expect(agentsNeededWithAbandonment(10, 180, 60, everyone)).toBeGreaterThan(20);
    expect(agentsNeededWithAbandonment(10, 180, 60, { serviceLevel: 0, withinSeconds: 0 })).toBe(1);
  });
});

it('V14: 48 Erlang at an occupancy of 75 % are 64 agents', () => {
  expect(agentsForOccupancy(48, 0.75)).toBe(64);
  expect(agentsForOccupancy(48.01, 0.75)).toBe(65);
});
