import { fail, ok, type Result } from '../base/result.ts';
import { leavingCost, type LeavingCost } from '../estimate/leaving/cost.ts';
import type { LeavingPlan } from '../estimate/leaving/plan.ts';
import { cancelled, type RunError } from './error.ts';
import type { Pool } from './pool.ts';
import { startRun } from './run.ts';

/** Departures to simulate. */
export interface LeaveOptions {
  readonly plan: LeavingPlan;
  readonly pool: Pool;
  /** Of each departure. */
  readonly replications: number;
  readonly signal?: AbortSignal;
  /** Part of the work that is done, 0 to 1, and the departures known so far. */
  readonly onUpdate?: (done: number, known: readonly LeavingCost[]) => void;
}

/** Simulates one departure after the other. Stopped before the last one is known, it gives none. */
export async function startLeave(
  options: LeaveOptions,
): Promise<Result<readonly LeavingCost[], RunError>> {
  const { plan, pool, replications, signal, onUpdate } = options;
  const known: LeavingCost[] = [];
  let before = 0;
  for (const { scenario, cases } of plan.runs) {
    const work = scenario.horizon.days * scenario.setups.length;
    const run = await startRun({
      scenario,
      pool,
      replications,
      ...(signal === undefined ? {} : { signal }),
      onUpdate: ({ progress: { daysDone, daysTotal } }) => {
        const part = daysTotal === 0 ? 0 : daysDone / daysTotal;
        onUpdate?.((before + part * work) / plan.setupDays, known);
      },
    });
    if (!run.ok) return run;
    if (run.value.status === 'stopped') return fail(cancelled());
    known.push(...cases.flatMap((each) => leavingCost(run.value.results, each) ?? []));
    before += work;
    onUpdate?.(before / plan.setupDays, known);
  }
  return ok(known);
}
