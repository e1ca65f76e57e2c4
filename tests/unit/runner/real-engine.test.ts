import { afterEach, describe, expect, it } from 'vitest';
import { prepare } from '../../../src/engine/index.ts';
import { createInProcessWorker } from '../../../src/runner/in-process-worker.ts';
import { createPool, type Pool } from '../../../src/runner/pool.ts';
import { startRun } from '../../../src/runner/run.ts';
import { SMALL_FINGERPRINT, smallScenario } from './fixture.ts';

const open: Pool[] = [];
afterEach(() => {
  for (const pool of open.splice(0)) pool.close();
});

async function fingerprint(size: number, sliceMilliseconds: number): Promise<string> {
  const now = () => performance.now();
  const spawn = () => createInProcessWorker({ prepare, now });
  const pool = createPool({ spawn, size, sliceMilliseconds });
  open.push(pool);
  const run = await startRun({ scenario: smallScenario(), pool });
  if (!run.ok) throw new Error(run.error.message);
  expect(run.value.results.n).toBe(40);
  expect(run.value.results.contacts).toBeGreaterThan(100_000);
  return run.value.fingerprint;
}

describe('the engine on a pool', () => {
  it('gives the same fingerprint on 1, 2 and 7 workers, in slices of any length', async () => {
    expect(await fingerprint(1, 60)).toBe(SMALL_FINGERPRINT);
    expect(await fingerprint(2, 60)).toBe(SMALL_FINGERPRINT);
    expect(await fingerprint(7, 1)).toBe(SMALL_FINGERPRINT);
  });

  it('traces the very replication that a run has simulated', async () => {
    const now = () => performance.now();
    const spawn = () => createInProcessWorker({ prepare, now });
    const pool = createPool({ spawn, size: 1 });
    open.push(pool);
    const scenario = smallScenario();
    const run = await startRun({ scenario, pool, replications: 1 });
    const trace = await pool.trace({ scenario, replication: 0, firstDay: 0, days: 14 });
    if (!run.ok || !trace.ok) throw new Error('neither may fail');
    const { intervals, layout } = run.value.results;
    const perSetup = intervals.length / layout.setups;
    trace.value.setups.forEach((setup, index) => {
      expect(setup.intervals).toEqual(intervals.subarray(index * perSetup, (index + 1) * perSetup));
    });
  });

  it('replays the very day that a run has simulated', async () => {
    const now = () => performance.now();
    const spawn = () => createInProcessWorker({ prepare, now });
    const pool = createPool({ spawn, size: 1 });
    open.push(pool);
    const scenario = smallScenario();
    const replay = await pool.replay({ scenario, replication: 3, day: 5 });
    if (!replay.ok) throw new Error('it may not fail');
    // What crosses to the page is what the engine says, number for number.
    expect(replay.value).toEqual(prepare(scenario).replay(3, 5));
  });
});
