import { describe, expect, it } from 'vitest';
import {
  agentsNeeded,
  erlangB,
  erlangC,
  erlangServiceLevel,
} from '../../../../src/engine/capacity/erlang.ts';

/* Expected values: the project's list of reference cases, by id; its sources are named there. */

describe('Erlang B', () => {
  it.each([
    { id: 'V01', load: 2, agents: 5, share: 0.036697, tolerance: 5e-7 },
    { id: 'V02', load: 10, agents: 14, share: 0.056819, tolerance: 5e-7 },
    { id: 'V03', load: 5, agents: 10, share: 0.018385, tolerance: 5e-7 },
    { id: 'V04', load: 1, agents: 1, share: 0.5, tolerance: 1e-12 },
    { id: 'V05', load: 3.4, agents: 10, share: 0.0019, tolerance: 5e-7 },
    { id: 'V07', load: 25, agents: 30, share: 0.052603, tolerance: 5e-7 },
    // The list says 0.119741, by hand; the recursion in rational numbers gives 0.1197392.
    { id: 'V08', load: 10, agents: 12, share: 0.1197392, tolerance: 5e-8 },
    { id: 'V31', load: 40, agents: 50, share: 0.018691, tolerance: 5e-7 },
    { id: 'P3 (a)', load: 1, agents: 2, share: 0.2, tolerance: 1e-12 },
    { id: 'P3 (b)', load: 10, agents: 16, share: 0.0223, tolerance: 5e-5 },
    { id: 'P3 (c)', load: 10, agents: 17, share: 0.0129, tolerance: 5e-5 },
  ])('$id: $load Erlang on $agents agents', ({ load, agents, share, tolerance }) => {
    expect(Math.abs(erlangB(load, agents) - share)).toBeLessThanOrEqual(tolerance);
  });

  it('blocks everyone where there is nobody', () => {
    expect(erlangB(7, 0)).toBe(1);
  });

  it('stays finite for thousands of agents', () => {
    expect(erlangB(20_000, 20_000)).toBeGreaterThan(0);
    expect(erlangB(20_000, 20_000)).toBeLessThan(0.01);
  });
});

describe('Erlang C', () => {
  it('V09: 10 Erlang on 14 agents', () => {
    expect(erlangC(10, 14)).toBeCloseTo(0.1741319335950498, 12);
    expect(erlangServiceLevel(10, 14, 180, 20)).toBeCloseTo(0.8883500191794669, 12);
  });

  it('V11 and V12: 48 Erlang on 55 agents', () => {
    expect(Math.abs(erlangC(48, 55) - 0.2387)).toBeLessThanOrEqual(5e-6);
    expect(Math.abs(erlangServiceLevel(48, 55, 240, 20) - 0.8668)).toBeLessThanOrEqual(5e-5);
    expect(Math.abs(erlangServiceLevel(48, 55, 240, 15) - 0.845883)).toBeLessThanOrEqual(5e-7);
  });

  it('V15 and P9: small loads', () => {
    expect(Math.abs(erlangServiceLevel(0.2, 1, 60, 20) - 0.846814)).toBeLessThanOrEqual(5e-7);
    expect(Math.abs(erlangC(8.4, 12) - 0.183889)).toBeLessThanOrEqual(5e-7);
    expect(Math.abs(erlangServiceLevel(8.4, 12, 120, 20) - 0.89908)).toBeLessThanOrEqual(5e-7);
  });

  it('lets everyone wait where the load is not below the agents', () => {
    expect(erlangC(10, 10)).toBe(1);
    expect(erlangServiceLevel(12, 10, 180, 20)).toBe(0);
  });
});

describe('the fewest agents that meet an objective', () => {
  const objective = { serviceLevel: 0.8, withinSeconds: 20 };

  it('V09, P2: 14 for 10 Erlang, 180 s, 80 % within 20 s', () => {
    expect(agentsNeeded(10, 180, objective)).toBe(14);
    expect(erlangServiceLevel(10, 13, 180, 20)).toBeLessThan(0.8);
  });

  it('V13: 54 for 48 Erlang, 240 s; 53 fail', () => {
    expect(agentsNeeded(48, 240, objective)).toBe(54);
    expect(Math.abs(erlangServiceLevel(48, 54, 240, 20) - 0.817248)).toBeLessThanOrEqual(5e-7);
    expect(erlangServiceLevel(48, 53, 240, 20)).toBeLessThan(0.8);
  });

  it('meets the objective, and would miss it with one agent less, whatever the load', () => {
    for (let load = 0.1; load < 200; load *= 1.37) {
      for (const withinSeconds of [0, 20, 120]) {
        const needed = agentsNeeded(load, 300, { serviceLevel: 0.9, withinSeconds });
        expect(erlangServiceLevel(load, needed, 300, withinSeconds)).toBeGreaterThanOrEqual(0.9);
        expect(erlangServiceLevel(load, needed - 1, 300, withinSeconds)).toBeLessThan(0.9);
      }
    }
  });

  it('asks for nobody without load, and ends even where the objective is everyone', () => {
    expect(agentsNeeded(0, 180, objective)).toBe(0);
    expect(agentsNeeded(10, 180, { serviceLevel: 1, withinSeconds: 0 })).toBeGreaterThan(20);
    expect(agentsNeeded(10, 180, { serviceLevel: 0, withinSeconds: 0 })).toBe(11);
  });
});
