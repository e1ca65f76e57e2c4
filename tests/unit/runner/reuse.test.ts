import { afterEach, describe, expect, it } from 'vitest';
import { CALM_WIDTH, prepare } from '../../../src/engine/index.ts';
import { bytesOf } from '../../../src/estimate/parts/setup-parts.ts';
import { RunMemory } from '../../../src/runner/reuse/memory.ts';
import { createInProcessWorker } from '../../../src/runner/in-process-worker.ts';
import { createPool, type Pool } from '../../../src/runner/pool.ts';
import type { Progress } from '../../../src/runner/progress.ts';
import {
  startRun,
  type RunOptions,
  type RunOutcome,
  type RunUpdate,
} from '../../../src/runner/run.ts';
import type { Scenario, ScenarioInput, Setup } from '../../../src/scenario/types.ts';
import { summarise } from '../../../src/estimate/index.ts';
import { validScenario } from '../../support/simulate.ts';
import { smallScenario } from './fixture.ts';

const open: Pool[] = [];
afterEach(() => {
  for (const pool of open.splice(0)) pool.close();
});

/** Days simulated, and what was loaded for them. */
interface Work {
  readonly pool: Pool;
  /** Replications begun × setups, since it was last looked at. */
  readonly spent: () => number;
}

function work(size = 2): Work {
  let setupReplications = 0;
  const now = () => performance.now();
  const pool = createPool({
    size,
    spawn: () =>
      createInProcessWorker({
        now,
        prepare: (scenario) => {
          const engine = prepare(scenario);
          return {
            ...engine,
            begin(first, count, step) {
              setupReplications += count * scenario.setups.length;
              return engine.begin(first, count, step);
            },
          };
        },
      }),
  });
  open.push(pool);
  return {
    pool,
    spent: () => {
      const before = setupReplications;
      setupReplications = 0;
      return before;
    },
  };
}

async function run(options: RunOptions): Promise<RunOutcome> {
  const outcome = await startRun(options);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

const DAYS = 2;

/** Two setups of two days, with power cuts that strike. */
function scenario(replications = 12, edit: Partial<ScenarioInput> = {}): Scenario {
  const base: ScenarioInput = smallScenario(DAYS);
  return validScenario({
    ...base,
    hazards: [
      {
        id: 'power',
        name: 'Power cut',
        kind: 'power',
        strikes: { site: 'lyon' },
        occurs: { perYear: 200 },
        durationHours: 5,
        capacityLost: 1,
        recoveryHours: 2,
      },
    ],
    run: { seed: 'reuse', replications },
    ...edit,
  });
}

/** The fingerprint covers all numbers but these. */
function expectSame(one: RunOutcome, other: RunOutcome): void {
  expect(one.fingerprint).toBe(other.fingerprint);
  const { n, end, contacts, outageRows, layout } = other.results;
  expect(one.results).toMatchObject({ n, end, contacts, outageRows });
  expect(one.results.layout).toEqual(layout);
}

describe('a run that is continued', () => {
  it.each([1, 2, 3])(
    'gives what a fresh one gives, on %i workers, and simulates the rest',
    async (size) => {
      const memory = new RunMemory();
      const { pool, spent } = work(size);
      await run({ scenario: scenario(12), pool, memory });
      expect(spent()).toBe(2 * 12);
      const more = await run({ scenario: scenario(30), pool, memory });
      expect(spent()).toBe(2 * 18);
      const fresh = await run({ scenario: scenario(30), pool });
      expect(spent()).toBe(2 * 30);
      // 60 days of 365 with 200 cuts a year: about 33.
      expect(more.results.outageRows).toBeGreaterThan(10);
      expectSame(more, fresh);
      expect(summarise(more.results)).toEqual(summarise(fresh.results));
      expect(more.status).toBe('finished');
    },
  );

  it('leaves what was known before as it was', async () => {
    const memory = new RunMemory();
    const { pool } = work();
    const before = await run({ scenario: scenario(12), pool, memory });
    const copy = structuredClone(before.results);
    await run({ scenario: scenario(30), pool, memory });
    expect(before.results).toEqual(copy);
    expectSame(before, await run({ scenario: scenario(12), pool, anew: true, memory }));
  });

  it('simulates all again when it is asked for anew, or for fewer replications', async () => {
    const memory = new RunMemory();
    const { pool, spent } = work();
    await run({ scenario: scenario(12), pool, memory });
    spent();
    await run({ scenario: scenario(12), pool, memory, anew: true });
    expect(spent()).toBe(2 * 12);
    await run({ scenario: scenario(11), pool, memory });
    expect(spent()).toBe(2 * 11);
    await run({ scenario: scenario(12), pool, memory });
    expect(spent()).toBe(0);
  });

  it('goes on where one was stopped', async () => {
    const memory = new RunMemory();
    const { pool, spent } = work(1);
    const stop = new AbortController();
    const part = await run({
      scenario: scenario(100),
      pool,
      memory,
      signal: stop.signal,
      onUpdate: ({ results }) => {
        if (results !== undefined) stop.abort();
      },
    });
    const { n } = part.results;
    expect(part.status).toBe('stopped');
    spent();
    const more = await run({ scenario: scenario(n + 5), pool, memory });
    expect(spent()).toBe(2 * 5);
    expectSame(more, await run({ scenario: scenario(n + 5), pool }));
  });
});

describe('setups that have not changed', () => {
  const { setups } = smallScenario(DAYS);
  const [lean, ample] = setups as [Setup, Setup];
  const larger: Setup = {
    ...ample,
    id: 'larger',
    teams: ample.teams.map((team) => ({ ...team, staffing: { rule: 'constant', agents: 5 } })),
  };

  it.each<[string, Setup[], number]>([
    ['one changed', [lean, larger], 1],
    ['one added', [lean, ample, larger], 1],
    ['one added in front', [larger, lean, ample], 1],
    ['one removed', [ample], 0],
    ['another order', [ample, lean], 0],
    [
      'other names and ids',
      [
        { ...lean, id: 'a', name: 'A' },
        { ...ample, id: 'b', name: 'B' },
      ],
      0,
    ],
    ['a copy of one', [lean, ample, { ...lean, id: 'copy' }], 0],
    ['all changed', [larger], 1],
  ])('%s: the others are not simulated again', async (_, edited, fresh) => {
    const memory = new RunMemory();
    const { pool, spent } = work();
    await run({ scenario: scenario(12), pool, memory });
    spent();
    const again = await run({ scenario: scenario(12, { setups: edited }), pool, memory });
    expect(spent()).toBe(fresh * 12);
    expectSame(again, await run({ scenario: scenario(12, { setups: edited }), pool }));
    const longer = await run({ scenario: scenario(20, { setups: edited }), pool, memory });
    expectSame(longer, await run({ scenario: scenario(20, { setups: edited }), pool }));
  });

  it('known of different numbers of replications, they are simulated up to the same one', async () => {
    const memory = new RunMemory();
    const { pool, spent } = work();
    await run({ scenario: scenario(15, { setups: [lean] }), pool, memory });
    await run({ scenario: scenario(6, { setups: [ample] }), pool, memory });
    spent();
    const all = await run({
      scenario: scenario(20, { setups: [larger, ample, lean] }),
      pool,
      memory,
    });
    expect(spent()).toBe(20 + 14 + 5);
    expectSame(all, await run({ scenario: scenario(20, { setups: [larger, ample, lean] }), pool }));
  });
});

describe('a change of prices', () => {
  const priced = (replications: number, price: number, lost = 5): Scenario => {
    const base = scenario(replications);
    const [atlas] = base.providers as [Scenario['providers'][0]];
    const contract = { ...atlas.contract, prices: [{ model: 'perContact' as const, price }] };
    const channels = base.channels.map((channel) => ({ ...channel, costPerLostContact: lost }));
    return { ...base, channels, providers: [{ ...atlas, contract }] };
  };

  it('simulates nothing, and gives what a simulation gives', async () => {
    const memory = new RunMemory();
    const { pool, spent } = work();
    await run({ scenario: priced(12, 3), pool, memory });
    spent();
    const progress: Progress[] = [];
    const onUpdate = (update: RunUpdate): void => void progress.push(update.progress);
    const dearer = await run({ scenario: priced(12, 4, 7), pool, memory, onUpdate });
    expect(spent()).toBe(0);
    expect(progress.at(-1)?.reused).toEqual({
      setups: 2,
      setupsTotal: 2,
      settled: 2,
      replications: 12,
    });
    const fresh = await run({ scenario: priced(12, 4, 7), pool });
    expectSame(dearer, fresh);
    expect(summarise(dearer.results)).toEqual(summarise(fresh.results));
    // And goes on from there, with other prices once more.
    spent();
    const more = await run({ scenario: priced(20, 5), pool, memory });
    expect(spent()).toBe(2 * 8);
    expectSame(more, await run({ scenario: priced(20, 5), pool }));
  });

  it('is simulated where there is no room for what contracts asked', async () => {
    const { pool, spent } = work();
    const results = (await run({ scenario: priced(12, 3), pool })).results;
    // Room for the results and a few outages more.
    const memory = new RunMemory(bytesOf(results) + 1500);
    await run({ scenario: priced(12, 3), pool, memory });
    spent();
    await run({ scenario: priced(12, 3), pool, memory });
    expect(spent()).toBe(0);
    await run({ scenario: priced(12, 4), pool, memory });
    expect(spent()).toBe(2 * 12);
    expect(memory.bytes).toBeLessThanOrEqual(bytesOf(results) + 1500);
  });
});

describe('a run that simulates one of two setups', () => {
  const [lean, ample] = smallScenario(DAYS).setups as [Setup, Setup];
  const [team] = ample.teams as [Setup['teams'][0]];
  const larger: Setup = {
    ...ample,
    teams: [{ ...team, staffing: { rule: 'constant', agents: 6 } }],
  };
  const changed = (replications: number): Scenario =>
    scenario(replications, { setups: [lean, larger] });

  it('tells how far it is, with figures of all setups', async () => {
    const memory = new RunMemory();
    const { pool } = work();
    await run({ scenario: scenario(40), pool, memory });
    const seen: { readonly n: number; readonly rows: number }[] = [];
    let last: Progress | undefined;
    await run({
      scenario: changed(40),
      pool,
      memory,
      onUpdate: ({ progress, results }) => {
        last = progress;
        if (results === undefined) return;
        const { n, end, calm, layout } = results;
        expect(n).toBe(end);
        // As many calm intervals of a setup, whether it is simulated or known.
        const half = calm.length / layout.setups;
        const counted = [0, half].map((from) => {
          let sum = 0;
          for (let at = from; at < from + half; at += CALM_WIDTH) sum += calm[at]!;
          return sum;
        });
        expect(Math.abs(counted[0]! - counted[1]!)).toBeLessThan(0.5 * counted[1]! + 20);
        seen.push({ n, rows: results.outageRows });
      },
    });
    expect(seen.length).toBeGreaterThan(0);
    expect(last).toMatchObject({
      replicationsTotal: 40,
      daysTotal: 40 * DAYS,
      reused: { setups: 1, setupsTotal: 2, settled: 0, replications: 0 },
    });
    expect(last?.daysDone).toBeGreaterThanOrEqual(DAYS * (last?.replicationsDone ?? 41));
  });

  it('stopped on the way has no results to vouch for, and goes on from there', async () => {
    const memory = new RunMemory();
    const { pool, spent } = work(1);
    await run({ scenario: scenario(80), pool, memory });
    const stop = new AbortController();
    let n = 0;
    const stopped = await startRun({
      scenario: changed(80),
      pool,
      memory,
      signal: stop.signal,
      onUpdate: ({ results }) => {
        n = results?.n ?? 0;
        if (n > 0) stop.abort();
      },
    });
    expect(n).toBeLessThan(80);
    expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    spent();
    const ended = await run({ scenario: changed(80), pool, memory });
    expect(spent()).toBeLessThanOrEqual(80 - n);
    expectSame(ended, await run({ scenario: changed(80), pool }));
  });
});
