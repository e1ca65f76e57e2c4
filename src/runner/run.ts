import { fail, ok, type Result } from '../base/result.ts';
import type { FactLog } from '../engine/index.ts';
import { Assembly } from '../estimate/parts/assembly.ts';
import type { KnownSetup } from '../estimate/parts/known-setup.ts';
import { breath } from './breath.ts';
import { cancelled, cancelledBetween, refused, type RunError } from './error.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { JobEnd } from './job.ts';
import { reusedOf, type Reused } from './reuse/reused.ts';
import { settleKnown, type SettledSetups } from './reuse/settle-known.ts';
import { StagedProgress } from './reuse/staged-progress.ts';
import { stagesOf, type Stage } from './reuse/stages.ts';
import type { RunOptions, RunOutcome } from './run-options.ts';
import { ASK_EVERY, FIRST_CAPACITY, RunRecord } from './run-record.ts';

export type { RunOptions, RunOutcome, RunUpdate } from './run-options.ts';

/**
 * Runs a scenario on a pool. An error means that nothing can be shown: a run stopped after its
 * first replication is an outcome, not an error.
 */
export async function startRun(options: RunOptions): Promise<Result<RunOutcome, RunError>> {
  const { scenario, signal, memory } = options;
  if (signal?.aborted === true) return fail(cancelled());
  const replications = options.replications ?? scenario.run.replications;
  const start = performance.now();
  const stop = new AbortController();
  const forward = () => stop.abort();
  signal?.addEventListener('abort', forward);
  const { known, settled } = await knownOf(options, replications);
  const isKnown = known.some((of) => of !== undefined);
  const assembly = isKnown
    ? new Assembly(known, Math.min(replications, FIRST_CAPACITY))
    : undefined;
  const record = new RunRecord(options, replications, assembly, forward);
  const reused = reusedOf(known, replications, settled);
  const end = await runStages(options, known, reused, record, stop.signal).finally(() => {
    signal?.removeEventListener('abort', forward);
    record.close();
  });
  if (!end.ok) return end;
  if (record.outOfMemory !== undefined) return fail(refused(record.outOfMemory));
  const { results, hasEnough, engineMilliseconds, isExact } = record;
  if (results === undefined || results.n === 0) return fail(cancelled());
  if (!isExact) {
    memory?.keepPart(scenario, results, record.exactSetups);
    return fail(cancelledBetween());
  }
  const status = hasEnough && results.n < replications ? 'enough' : end.value;
  const facts = known.map((of, setup) => factsOf(of, record.facts[setup]));
  memory?.keep(scenario, results, status !== 'stopped', facts);
  return ok({
    status,
    results,
    fingerprint: await fingerprintOf(results),
    engineSeconds: engineMilliseconds / 1000,
    elapsedSeconds: (performance.now() - start) / 1000,
  });
}

/** What the memory knows. */
async function knownOf(
  { scenario, pool, memory, enough, anew = false }: RunOptions,
  replications: number,
): Promise<SettledSetups> {
  if (memory === undefined || enough !== undefined || anew) {
    return { known: scenario.setups.map(() => undefined), settled: new Set() };
  }
  return settleKnown(scenario, memory.find(scenario, replications), pool);
}

/** What the contracts of a setup asked: in the replications that were known, then in those simulated. */
function factsOf(
  known: KnownSetup | undefined,
  simulated: readonly FactLog[] | undefined,
): readonly FactLog[] | undefined {
  if (known === undefined || simulated === undefined) return simulated;
  return known.facts && [...known.facts, ...simulated];
}

/** Simulates what is not known, one stage after the other. */
async function runStages(
  { scenario, pool, enough, replications = scenario.run.replications }: RunOptions,
  known: readonly (KnownSetup | undefined)[],
  reused: Reused | undefined,
  record: RunRecord,
  signal: AbortSignal,
): Promise<Result<JobEnd, RunError>> {
  const stages = stagesOf(known, replications);
  const { days, warmUpDays = 0 } = scenario.horizon;
  const progress = new StagedProgress(stages, replications, days + warmUpDays, reused);
  for (const stage of stages) {
    const end = await runStage(stage);
    if (!end.ok || end.value === 'stopped') return end;
    progress.end(stage);
    if (reused !== undefined) record.tell(progress.now);
  }
  return ok('finished');

  async function runStage(stage: Stage): Promise<Result<JobEnd, RunError>> {
    const { from, to, setups } = stage;
    if (setups.length === 0) {
      await breath();
      record.addKnown(to);
      await breath();
      return ok('finished');
    }
    const all = setups.length === scenario.setups.length;
    return pool.simulate({
      scenario: all
        ? scenario
        : { ...scenario, setups: scenario.setups.filter((_, setup) => setups.includes(setup)) },
      replications: to - from,
      ...(from === 0 ? {} : { chosen: Array.from({ length: to - from }, (_, i) => from + i) }),
      signal,
      ...(enough === undefined ? {} : { pauseEvery: ASK_EVERY }),
      onLayout: (layout) => record.begin(setups, layout),
      onChunk: (chunk) => record.add(chunk),
      onProgress: (now) => {
        if (reused === undefined) {
          record.tell(now);
          return;
        }
        progress.learn(stage, now);
        record.tell(progress.now);
      },
    });
  }
}
