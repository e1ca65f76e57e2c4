import { createPool, type Pool } from '../src/runner/pool.ts';
import { startRun, type RunOutcome } from '../src/runner/run.ts';
import type { Scenario } from '../src/scenario/types.ts';
import { spawnNodeWorker } from '../src/cli/node-worker.ts';

const workerProgram = new URL('./simulation-worker.js', import.meta.url);

/** What a run took. */
export interface Timed {
  readonly outcome: RunOutcome;
  readonly seconds: number;
  /** From the start to the first figures. */
  readonly firstSeconds: number;
}

/** A pool of threads that are ready. */
export async function readyPool(size: number, scenario: Scenario): Promise<Pool> {
  const pool = createPool({ size, spawn: () => spawnNodeWorker(workerProgram) });
  // Threads that have loaded their program and nothing else: another scenario, one replication.
  const other = { ...scenario, horizon: { ...scenario.horizon, days: 1 } };
  await startRun({ scenario: other, pool, replications: size });
  return pool;
}

/** Runs a scenario from nothing: tables, bank, replications. */
export async function timedRun(
  scenario: Scenario,
  pool: Pool,
  replications: number,
): Promise<Timed> {
  const start = performance.now();
  let firstSeconds = NaN;
  const run = await startRun({
    scenario,
    pool,
    replications,
    onUpdate: ({ results }) => {
      if (results !== undefined && Number.isNaN(firstSeconds)) {
        firstSeconds = (performance.now() - start) / 1000;
      }
    },
  });
  if (!run.ok) throw new Error(run.error.message);
  const seconds = (performance.now() - start) / 1000;
  return { outcome: run.value, seconds, firstSeconds };
}

/** Seconds from asking a run to stop until it has. */
export async function cancelSeconds(scenario: Scenario, pool: Pool): Promise<number> {
  const stop = new AbortController();
  let asked = NaN;
  await startRun({
    scenario,
    pool,
    signal: stop.signal,
    onUpdate: () => {
      if (!Number.isNaN(asked)) return;
      asked = performance.now();
      stop.abort();
    },
  });
  return (performance.now() - asked) / 1000;
}
