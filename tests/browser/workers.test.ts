import { afterEach, describe, expect, it } from 'vitest';
import { spawnBrowserWorker } from '../../src/runner/browser-worker.ts';
import { createPool, type Pool } from '../../src/runner/pool.ts';
import { startRun, type RunOutcome } from '../../src/runner/run.ts';
import type { WorkerLike } from '../../src/runner/worker-like.ts';
import { SMALL_FINGERPRINT, smallScenario } from '../unit/runner/fixture.ts';

const open: Pool[] = [];
afterEach(() => {
  for (const pool of open.splice(0)) pool.close();
});

function poolOf(size: number, spawn: () => WorkerLike = spawnBrowserWorker): Pool {
  const pool = createPool({ spawn, size, silenceMilliseconds: 8000 });
  open.push(pool);
  return pool;
}

async function outcomeOf(pool: Pool, replications = 40): Promise<RunOutcome> {
  const run = await startRun({ scenario: smallScenario(), pool, replications });
  if (!run.ok) throw new Error(run.error.message);
  return run.value;
}

describe('real workers', () => {
  it('give the fingerprint that Node gives, whether 1, 2 or 7 of them work', async () => {
    const reference = await outcomeOf(poolOf(1));
    expect(reference.status).toBe('finished');
    expect(reference.fingerprint).toBe(SMALL_FINGERPRINT);
    for (const size of [2, 7]) {
      expect((await outcomeOf(poolOf(size))).fingerprint).toBe(SMALL_FINGERPRINT);
    }
  });

  it('are replaced when one is killed in mid-run, and the result is the same', async () => {
    const reference = await outcomeOf(poolOf(1));
    const spawned: WorkerLike[] = [];
    let silenced = 0;
    const pool = poolOf(2, () => {
      const worker = spawnBrowserWorker();
      spawned.push(worker);
      return worker;
    });
    const run = await startRun({
      scenario: smallScenario(),
      pool,
      onUpdate: ({ results }) => {
        // Ended behind the pool's back: no event of any kind tells it.
        if (results !== undefined && silenced === 0) spawned[silenced++]!.terminate();
      },
    });
    expect(silenced).toBe(1);
    expect(run).toMatchObject({ ok: true, value: { fingerprint: reference.fingerprint } });
    expect(spawned).toHaveLength(3);
  });

  it('whose program is missing give an error that says so', async () => {
    const pool = poolOf(2, () => {
      const worker = new Worker('/there-is-no-such-file.js', { type: 'module' });
      return {
        endpoint: worker,
        onEnd: (listener) => worker.addEventListener('error', () => listener('not found')),
        terminate: () => worker.terminate(),
      };
    });
    const run = await startRun({ scenario: smallScenario(), pool });
    expect(run).toMatchObject({ ok: false, error: { code: 'unsupportedBrowser' } });
  });
});
