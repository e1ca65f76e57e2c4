import { expect, it, onTestFinished } from 'vitest';
import { spawnBrowserWorker } from '../../src/runner/browser-worker.ts';
import { createPool, type Pool } from '../../src/runner/pool.ts';
import { startRun } from '../../src/runner/run.ts';
import { smallScenario } from '../unit/runner/fixture.ts';

it('real workers stop within 100 ms, serve the next run, and never hold the page for 50 ms', async () => {
  const pool = createPool({ spawn: spawnBrowserWorker, size: 2, silenceMilliseconds: 8000 });
  onTestFinished(() => pool.close());
  const before = await fingerprintOf(pool);
  // Other programs may hold up the whole machine: the best of a few tries tells about this one.
  let shortestStop = Infinity;
  let shortestGap = Infinity;
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const longestGap = watchPage();
    const stopMilliseconds = await stopInMidRun(pool);
    shortestGap = Math.min(shortestGap, longestGap());
    shortestStop = Math.min(shortestStop, stopMilliseconds);
    if (shortestGap < 50 && shortestStop < 100) break;
  }
  expect(shortestStop).toBeLessThan(100);
  expect(shortestGap).toBeLessThan(50);
  expect(await fingerprintOf(pool)).toBe(before);
});

/** Runs three replications. */
async function fingerprintOf(pool: Pool): Promise<string> {
  const run = await startRun({ scenario: smallScenario(), pool, replications: 3 });
  if (!run.ok) throw new Error(run.error.message);
  return run.value.fingerprint;
}

/** Runs whole years, stops after the fifth, and gives the time from there to the outcome, ms. */
async function stopInMidRun(pool: Pool): Promise<number> {
  const stop = new AbortController();
  let stoppedAt = 0;
  const run = await startRun({
    scenario: smallScenario(364),
    pool,
    replications: 1_000_000,
    signal: stop.signal,
    onUpdate: ({ results }) => {
      if (stop.signal.aborted || (results?.n ?? 0) < 5) return;
      stoppedAt = performance.now();
      stop.abort();
    },
  });
  expect(run).toMatchObject({ ok: true, value: { status: 'stopped' } });
  return performance.now() - stoppedAt;
}

/** Looks at the clock as often as the page lets it; gives the longest time that it did not, ms. */
function watchPage(): () => number {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  port1.onmessage = () => {
    look();
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => {
    look();
    port1.close();
    return longest;
  };
}
