import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/index.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { createInProcessWorker } from '../../../src/runner/in-process-worker.ts';
import { fingerprintOf } from '../../../src/runner/fingerprint.ts';
import { createPool, type Pool } from '../../../src/runner/pool.ts';
import { startRun, type RunOptions, type RunOutcome } from '../../../src/runner/run.ts';
import { addChunk, createResults, type Results } from '../../../src/estimate/index.ts';
import { fakeEngine } from './fake-engine.ts';
import { smallScenario } from './fixture.ts';

const open: Pool[] = [];
afterEach(() => {
  for (const pool of open.splice(0)) pool.close();
});

function poolOf(size: number, prepare: (scenario: Scenario) => Engine = fakeEngine): Pool {
  const now = () => performance.now();
  const pool = createPool({
    spawn: () => createInProcessWorker({ prepare, now }),
    size,
  });
  open.push(pool);
  return pool;
}

async function outcomeOf(options: Partial<RunOptions> = {}): Promise<RunOutcome> {
  const run = await startRun({ scenario: smallScenario(), pool: poolOf(2), ...options });
  if (!run.ok) throw new Error(run.error.message);
  return run.value;
}

/** The results of the first replications, added in chunks of the given sizes, last chunk first. */
function resultsBackwards(sizes: readonly number[]): Results {
  const engine = fakeEngine(smallScenario());
  const results = createResults(engine.layout, 1);
  const firsts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
  for (let at = sizes.length - 1; at >= 0; at -= 1) {
    const task = engine.begin(firsts[at]!, sizes[at]!);
    while (!task.advance(100));
    addChunk(results, task.finish());
  }
  return results;
}

describe('a run', () => {
  it('is refused when the page has no memory for its results', async () => {
    // Nobody has room for so many figures of each replication.
    const prepare = (scenario: Scenario): Engine => {
      const engine = fakeEngine(scenario);
      const columns = [...engine.layout.columns];
      columns.length = 2 ** 32 - 1;
      return { ...engine, layout: { ...engine.layout, columns } };
    };
    const run = await startRun({ scenario: smallScenario(), pool: poolOf(2, prepare) });
    expect(run).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it('has the same fingerprint on 1, 2 and 7 workers', async () => {
    const outcomes = [];
    for (const size of [1, 2, 7]) outcomes.push(await outcomeOf({ pool: poolOf(size) }));
    expect(new Set(outcomes.map((outcome) => outcome.fingerprint)).size).toBe(1);
    expect(outcomes[0]!.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(outcomes.map((outcome) => outcome.results.n)).toEqual([40, 40, 40]);
    expect(outcomes[1]!.status).toBe('finished');
  });

  it('has another fingerprint with another seed, or another number of replications', async () => {
    const scenario = smallScenario();
    const reseeded = { ...scenario, run: { ...scenario.run, seed: 'another' } };
    const renamed = { ...scenario, name: 'Another name' };
    const reference = await outcomeOf();
    expect((await outcomeOf({ scenario: reseeded })).fingerprint).not.toBe(reference.fingerprint);
    expect((await outcomeOf({ replications: 39 })).fingerprint).not.toBe(reference.fingerprint);
    expect((await outcomeOf({ scenario: renamed })).fingerprint).toBe(reference.fingerprint);
  });

  it('tells its first figures as soon as there are any, then now and then', async () => {
    const updates: (number | undefined)[] = [];
    const outcome = await outcomeOf({
      replications: 200,
      onUpdate: ({ results }) => updates.push(results?.n),
    });
    expect(updates.find((n) => n !== undefined)).toBe(1);
    expect(updates.length).toBeLessThanOrEqual(3 + (1000 * outcome.elapsedSeconds) / 150);
  });

  it('stopped early, keeps its first replications: asking for as many gives the same', async () => {
    const stop = new AbortController();
    const stopped = await outcomeOf({
      replications: 1_000_000,
      signal: stop.signal,
      onUpdate: ({ results }) => {
        if (results !== undefined) stop.abort();
      },
    });
    expect(stopped.status).toBe('stopped');
    const again = await outcomeOf({ replications: stopped.results.n, pool: poolOf(1) });
    expect(again.status).toBe('finished');
    expect(again.fingerprint).toBe(stopped.fingerprint);
  });

  it('stopped before it knows anything, is cancelled', async () => {
    const run = await startRun({
      scenario: smallScenario(),
      pool: poolOf(1),
      signal: AbortSignal.abort(),
    });
    expect(run).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it('ends by itself at the same replication everywhere when it is told what is enough', async () => {
    const enough = (results: Results) => results.n >= 250;
    for (const size of [1, 3]) {
      const outcome = await outcomeOf({ replications: 5000, pool: poolOf(size), enough });
      expect(outcome.status).toBe('enough');
      expect(outcome.results.n).toBe(300);
    }
  });
});

describe('a fingerprint', () => {
  it('does not depend on how the replications were cut, nor on their order', async () => {
    const whole = await fingerprintOf(resultsBackwards([23]));
    expect(await fingerprintOf(resultsBackwards([1, 1, 5, 7, 9]))).toBe(whole);
    expect(await fingerprintOf(resultsBackwards([20, 3]))).toBe(whole);
  });

  it('sees a change of any figure, sum, histogram or outage', async () => {
    const reference = await fingerprintOf(resultsBackwards([9]));
    const changes: ((results: Results) => void)[] = [
      (results) => (results.columns[results.n * 6 - 1]! += Number.EPSILON),
      (results) => (results.intervals[results.intervals.length - 1]! += 1),
      (results) => (results.dailyService[0]! += 1),
      (results) => (results.outages[2]! += 1),
    ];
    for (const change of changes) {
      const results = resultsBackwards([9]);
      change(results);
      expect(await fingerprintOf(results)).not.toBe(reference);
    }
  });
});
