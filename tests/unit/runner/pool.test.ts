import { afterEach, describe, expect, it } from 'vitest';
import type { Chunk, Engine } from '../../../src/engine/index.ts';
import { createInProcessWorker } from '../../../src/runner/in-process-worker.ts';
import type { JobEnd } from '../../../src/runner/job.ts';
import { createPool, type Pool, type PoolOptions } from '../../../src/runner/pool.ts';
import type { Progress } from '../../../src/runner/progress.ts';
import type { RunError } from '../../../src/runner/error.ts';
import type { Result } from '../../../src/base/result.ts';
import type { WorkerLike } from '../../../src/runner/worker-like.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { fakeEngine } from './fake-engine.ts';
import { smallScenario } from './fixture.ts';

const open: Pool[] = [];
afterEach(() => {
  for (const pool of open.splice(0)) pool.close();
});

function poolOf(options: PoolOptions): Pool {
  const pool = createPool(options);
  open.push(pool);
  return pool;
}

/** A clock by which a simulated day takes one millisecond. */
function tickingEngine() {
  let time = 0;
  return {
    now: () => time,
    prepare: (scenario: Scenario): Engine => fakeEngine(scenario, { onDay: () => (time += 1) }),
  };
}

interface Heard {
  readonly end: Result<JobEnd, RunError>;
  readonly chunks: readonly Chunk[];
  readonly progress: readonly Progress[];
}

async function simulate(
  pool: Pool,
  replications: number,
  { signal, onChunk }: { signal?: AbortSignal; onChunk?: () => void } = {},
  scenario = smallScenario(),
): Promise<Heard> {
  const chunks: Chunk[] = [];
  const progress: Progress[] = [];
  const end = await pool.simulate({
    scenario,
    replications,
    ...(signal === undefined ? {} : { signal }),
    onLayout: () => undefined,
    onChunk: (chunk) => {
      chunks.push(chunk);
      onChunk?.();
    },
    onProgress: (now) => progress.push(now),
  });
  return { end, chunks, progress };
}

const columnsOf = (heard: Heard): number[] => heard.chunks.flatMap((chunk) => [...chunk.columns]);

describe('a pool of workers', () => {
  it('delivers every replication once and in order, on any number of workers', async () => {
    const [reference] = [await simulate(poolOf({ spawn: worker, size: 1 }), 40)];
    expect(reference.end).toEqual({ ok: true, value: 'finished' });
    expect(columnsOf(reference)).toHaveLength(40 * 6);
    for (const size of [2, 7]) {
      const heard = await simulate(poolOf({ spawn: worker, size }), 40);
      expect(columnsOf(heard)).toEqual(columnsOf(reference));
      let next = 0;
      for (const chunk of heard.chunks) {
        expect(chunk.first).toBe(next);
        next += chunk.count;
      }
    }
  });

  it('that waits for its first figures has one worker until they are there, then all', async () => {
    let spawned = 0;
    const spawn = () => {
      spawned += 1;
      return worker();
    };
    const pool = poolOf({ spawn, size: 3, firstAlone: true });
    const workers: number[] = [];
    const heard = await simulate(pool, 2000, { onChunk: () => workers.push(spawned) });
    expect(heard.end).toEqual({ ok: true, value: 'finished' });
    expect(workers[0]).toBe(1);
    expect(workers.at(-1)).toBe(3);
    const reference = await simulate(poolOf({ spawn: worker, size: 1 }), 2000);
    expect(columnsOf(heard)).toEqual(columnsOf(reference));
  });

  it('that waits for its first figures ends, too, when its first worker cannot start', async () => {
    const spawn = () => {
      throw new Error('no workers here');
    };
    const heard = await simulate(poolOf({ spawn, size: 3, firstAlone: true }), 5);
    expect(heard.end).toMatchObject({ ok: false, error: { code: 'unsupportedBrowser' } });
  });

  it('starts with ranges of one replication, then makes them last about 80 ms', async () => {
    const { now, prepare } = tickingEngine();
    const spawn = () => createInProcessWorker({ prepare, now });
    // 14 days at 1 ms: 5 replications in 80 ms, reached by doubling.
    const heard = await simulate(poolOf({ spawn, size: 1, now }), 60);
    expect(heard.chunks.slice(0, 5).map((chunk) => chunk.count)).toEqual([1, 2, 4, 5, 5]);
  });

  it('cuts a long replication into slices and counts days exactly', async () => {
    const { now, prepare } = tickingEngine();
    const spawn = () => createInProcessWorker({ prepare, now });
    const pool = poolOf({ spawn, size: 1, now, sliceMilliseconds: 60 });
    const heard = await simulate(pool, 2, {}, smallScenario(364));
    const days = heard.progress.map((step) => step.daysDone);
    expect(days.length).toBeGreaterThan(10);
    for (let at = 1; at < days.length; at += 1) {
      expect(days[at]! - days[at - 1]!).toBeGreaterThanOrEqual(0);
      expect(days[at]! - days[at - 1]!).toBeLessThanOrEqual(61);
    }
    expect(heard.progress.at(-1)).toMatchObject({
      replicationsDone: 2,
      replicationsTotal: 2,
      daysDone: 728,
      daysTotal: 728,
    });
  });

  it('redoes the range of a worker that dies, with the same result', async () => {
    const reference = await simulate(poolOf({ spawn: worker, size: 1 }), 40);
    const crashes = crashing((replication) => replication === 11, 2);
    const heard = await simulate(poolOf({ spawn: crashes.spawn, size: 3 }), 40);
    expect(crashes.left()).toBe(0);
    expect(heard.end).toEqual({ ok: true, value: 'finished' });
    expect(columnsOf(heard)).toEqual(columnsOf(reference));
    expect(heard.progress.at(-1)?.daysDone).toBe(40 * 14);
  });

  it('gives up with a typed error when a range loses its worker three times', async () => {
    const crashes = crashing((replication) => replication === 11, Infinity);
    const pool = poolOf({ spawn: crashes.spawn, size: 3 });
    const heard = await simulate(pool, 40);
    expect(heard.end).toMatchObject({ ok: false, error: { code: 'workerLost' } });
    expect(JSON.stringify(heard.end)).toContain('out of memory');
    expect(columnsOf(heard).length).toBeLessThanOrEqual(11 * 6);
    // The pool serves the next run, which stays clear of the deadly replication.
    expect((await simulate(pool, 11)).end).toEqual({ ok: true, value: 'finished' });
  });

  it('replaces a worker that falls silent without a word', async () => {
    let silent = true;
    const spawn = (): WorkerLike => {
      if (!silent) return worker();
      silent = false;
      const { port1 } = new MessageChannel();
      return { endpoint: port1, onEnd: () => undefined, terminate: () => port1.close() };
    };
    const heard = await simulate(poolOf({ spawn, size: 1, silenceMilliseconds: 50 }), 5);
    expect(heard.end).toEqual({ ok: true, value: 'finished' });
  });

  it('says that the browser cannot run it when no worker can be started', async () => {
    const spawn = () => {
      throw new TypeError('Worker is not defined');
    };
    const heard = await simulate(poolOf({ spawn, size: 2 }), 5);
    expect(heard.end).toMatchObject({ ok: false, error: { code: 'unsupportedBrowser' } });
  });

  it('says that a scenario is too large when its memory cannot be had', async () => {
    const prepare = () => {
      throw new RangeError('Array buffer allocation failed');
    };
    const spawn = () => createInProcessWorker({ prepare, now: () => performance.now() });
    const heard = await simulate(poolOf({ spawn, size: 2 }), 5);
    expect(heard.end).toMatchObject({ ok: false, error: { code: 'refused' } });
  });

  it('says so too when the memory of a day, or of a trace, cannot be had', async () => {
    const prepare = (scenario: Scenario): Engine => ({
      ...fakeEngine(scenario, {
        onDay: (replication, day) => {
          if (replication === 2 && day === 3) throw new RangeError('Invalid typed array length');
        },
      }),
      trace: () => {
        throw new RangeError('Array buffer allocation failed');
      },
      replay: () => {
        throw new RangeError('Array buffer allocation failed');
      },
    });
    const spawn = () => createInProcessWorker({ prepare, now: () => performance.now() });
    const pool = poolOf({ spawn, size: 2 });
    const refused = { ok: false, error: { code: 'refused' } };
    expect((await simulate(pool, 5)).end).toMatchObject(refused);
    const request = { scenario: smallScenario(), replication: 0, firstDay: 0, days: 1 };
    expect(await pool.trace(request)).toMatchObject(refused);
    expect(await pool.replay({ ...request, day: 0 })).toMatchObject(refused);
  });

  it('throws what is a bug of the engine, and serves the next run', async () => {
    let broken = true;
    const prepare = (scenario: Scenario): Engine =>
      fakeEngine(scenario, {
        onDay: () => {
          if (broken) throw new Error('an invariant is broken');
        },
      });
    const spawn = () => createInProcessWorker({ prepare, now: () => performance.now() });
    const pool = poolOf({ spawn, size: 2 });
    await expect(simulate(pool, 5)).rejects.toThrow('an invariant is broken');
    broken = false;
    expect((await simulate(pool, 5)).end).toEqual({ ok: true, value: 'finished' });
  });

  it('stops when asked, keeps a prefix, and works on with the same workers', async () => {
    let spawned = 0;
    const spawn = () => {
      spawned += 1;
      return worker();
    };
    const pool = poolOf({ spawn, size: 2 });
    const stop = new AbortController();
    let chunks = 0;
    const heard = await simulate(pool, 1_000_000, {
      signal: stop.signal,
      onChunk: () => {
        chunks += 1;
        if (chunks === 5) stop.abort();
      },
    });
    expect(heard.end).toEqual({ ok: true, value: 'stopped' });
    expect(heard.chunks.at(0)?.first).toBe(0);
    expect((await simulate(pool, 20)).end).toEqual({ ok: true, value: 'finished' });
    expect(spawned).toBe(2);
  });

  it('ends a worker that does not answer a stop within 100 ms', async () => {
    const stop = new AbortController();
    let spawned = 0;
    const spawn = (): WorkerLike => {
      spawned += 1;
      const real = worker();
      const { endpoint } = real;
      if (spawned > 1) return real;
      // Its third message, the first slice, is never answered.
      let messages = 0;
      return {
        ...real,
        endpoint: {
          addEventListener: endpoint.addEventListener.bind(endpoint),
          removeEventListener: endpoint.removeEventListener.bind(endpoint),
          start: () => endpoint.start?.(),
          postMessage: (message, transfer) => {
            messages += 1;
            if (messages < 3) endpoint.postMessage(message, transfer);
            else stop.abort();
          },
        },
      };
    };
    const pool = poolOf({ spawn, size: 1 });
    const start = performance.now();
    const heard = await simulate(pool, 5, { signal: stop.signal });
    expect(heard.end).toEqual({ ok: true, value: 'stopped' });
    expect(performance.now() - start).toBeLessThan(500);
    expect((await simulate(pool, 5)).end).toEqual({ ok: true, value: 'finished' });
    expect(spawned).toBe(2);
  });

  it('runs one job after the other', async () => {
    const pool = poolOf({ spawn: worker, size: 2 });
    const stop = new AbortController();
    const first = simulate(pool, 1_000_000, { signal: stop.signal });
    const second = simulate(pool, 10);
    stop.abort();
    expect((await first).end).toEqual({ ok: true, value: 'stopped' });
    expect((await second).end).toEqual({ ok: true, value: 'finished' });
  });

  it('traces a replication beside a run', async () => {
    const pool = poolOf({ spawn: worker, size: 1 });
    const request = { scenario: smallScenario(), firstDay: 3, days: 2 };
    const stop = new AbortController();
    const run = simulate(pool, 1_000_000, { signal: stop.signal });
    const trace = await pool.trace({ ...request, replication: 17 });
    stop.abort();
    await run;
    expect(trace).toMatchObject({ ok: true, value: { replication: 17, firstDay: 3 } });
    const late = await pool.trace({ ...request, replication: 1, signal: stop.signal });
    expect(late).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });

  it('replays a day beside a run, and gives up the day that is no longer wanted', async () => {
    const pool = poolOf({ spawn: worker, size: 1 });
    const scenario = smallScenario();
    const stop = new AbortController();
    const run = simulate(pool, 1_000_000, { signal: stop.signal });
    const unwanted = new AbortController();
    const first = pool.replay({ scenario, replication: 1, day: 1, signal: unwanted.signal });
    const second = pool.replay({ scenario, replication: 2, day: 5 });
    unwanted.abort();
    expect(await first).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await second).toMatchObject({ ok: true, value: { replication: 2, day: 5 } });
    stop.abort();
    await run;
  });
});

function worker() {
  return createInProcessWorker({ prepare: fakeEngine, now: () => performance.now() });
}

/** Workers of which one crashes each time a replication is reached, `times` times in all. */
function crashing(deadly: (replication: number) => boolean, times: number) {
  let left = times;
  const spawn = () => {
    const self = createInProcessWorker({
      prepare: (scenario) =>
        fakeEngine(scenario, {
          onDay: (replication) => {
            if (left === 0 || !deadly(replication)) return;
            left -= 1;
            self.crash('out of memory');
          },
        }),
      now: () => performance.now(),
    });
    return self;
  };
  return { spawn, left: () => left };
}
