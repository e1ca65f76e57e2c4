import { afterEach, describe, expect, it } from 'vitest';
import { prepare } from '../../../src/engine/index.ts';
import { createInProcessWorker } from '../../../src/runner/in-process-worker.ts';
import { startHazards } from '../../../src/runner/hazards.ts';
import { createPool, type Pool } from '../../../src/runner/pool.ts';
import { validScenario } from '../../support/simulate.ts';
import {
  firsts,
  hazardCosts,
  nightly,
  simulated,
  standbyCase,
} from '../estimate/hazards/hazard-costs.ts';

const open: Pool[] = [];
afterEach(() => {
  for (const pool of open.splice(0)) pool.close();
});

function poolOf(size: number): Pool {
  const now = () => performance.now();
  const spawn = () => createInProcessWorker({ prepare, now });
  const pool = createPool({ spawn, size });
  open.push(pool);
  return pool;
}

const scenario = validScenario(
  standbyCase([
    { ...nightly('often', ''), occurs: { perYear: 8 }, durationHours: 30 },
    nightly('once', '2027-01-18T00:00'),
    { ...nightly('never', ''), occurs: { perYear: 0 } },
  ]),
);
const N = 12;
const results = simulated(scenario, firsts(N));

describe('what each hazard costs, on a pool', () => {
  it('is what simulating one replication after the other gives, on 1 worker and on 3', async () => {
    const expected = hazardCosts(scenario, N);
    // Some years without the first one, so that the years to simulate have gaps.
    expect(expected[0]!.struck).toBeGreaterThan(1);
    expect(expected[0]!.struck).toBeLessThan(N);
    for (const size of [1, 3]) {
      const costs = await startHazards({ scenario, results, pool: poolOf(size) });
      expect(costs).toEqual({ ok: true, value: expected });
    }
  });

  it('tells how far it is, up to the end, and never back', async () => {
    const told: number[] = [];
    const onUpdate = (done: number) => told.push(done);
    await startHazards({ scenario, results, pool: poolOf(2), onUpdate });
    expect(told.length).toBeGreaterThan(3);
    expect(told.at(-1)).toBeCloseTo(1, 12);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  it('gives nothing when it is stopped, and leaves the pool free', async () => {
    const pool = poolOf(2);
    const stop = new AbortController();
    const stopped = await startHazards({
      scenario,
      results,
      pool,
      signal: stop.signal,
      onUpdate: (done) => done > 0.3 && stop.abort(),
    });
    expect(stopped.ok ? 'known' : stopped.error.code).toBe('cancelled');
    expect((await startHazards({ scenario, results, pool })).ok).toBe(true);
  });
});
