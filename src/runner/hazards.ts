import { assert } from '../base/assert.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Chunk, ResultLayout } from '../engine/index.ts';
import type { Results } from '../estimate/accumulator.ts';
import type { ReplicationColumns } from '../estimate/column.ts';
import { hazardCost, type HazardCost } from '../estimate/hazards/cost.ts';
import { hazardPlan, type HazardCase } from '../estimate/hazards/plan.ts';
import { withoutHazards } from '../estimate/hazards/without.ts';
import type { Scenario } from '../scenario/types.ts';
import { cancelled, type RunError } from './error.ts';
import type { Pool } from './pool.ts';

/** Whose hazards are priced. */
export interface HazardOptions {
  readonly scenario: Scenario;
  /** Of a run of the scenario: its first replications, without a gap. They must not change meanwhile. */
  readonly results: Results;
  readonly pool: Pool;
  readonly signal?: AbortSignal;
  /** Part of the work that is done, 0 to 1, of so many replications in all. */
  readonly onUpdate?: (done: number, replications: number) => void;
}

/**
 * What each hazard costs, and all of them together: the replications in which it has done
 * something, simulated again without it, one hazard after the other. Stopped before the last one is known, it gives none.
 */
export async function startHazards(
  options: HazardOptions,
): Promise<Result<readonly HazardCost[], RunError>> {
  const { scenario, results, signal, onUpdate } = options;
  const { cases, work } = hazardPlan(scenario, results);
  const costs: HazardCost[] = [];
  let before = 0;
  for (const of of cases) {
    if (signal?.aborted === true) return fail(cancelled());
    const without = await simulated(options, of, (part) => {
      onUpdate?.((before + part * of.again.length) / Math.max(1, work), work);
    });
    if (!without.ok) return without;
    costs.push(hazardCost(of, results, without.value));
    before += of.again.length;
  }
  return ok(costs);
}

/** The replications in which the hazards of a case may have done something, without them. */
async function simulated(
  { scenario, results, pool, signal }: HazardOptions,
  { hazards, again }: HazardCase,
  onPart: (part: number) => void,
): Promise<Result<ReplicationColumns, RunError>> {
  const columns = emptyColumns(results.layout, (again.at(-1) ?? -1) + 1);
  if (again.length === 0) return ok(columns);
  const end = await pool.simulate({
    scenario: withoutHazards(scenario, hazards),
    replications: again.length,
    chosen: again,
    ...(signal === undefined ? {} : { signal }),
    onLayout: (layout) => {
      assert(layout.columns.length === results.layout.columns.length, 'the same columns');
    },
    onChunk: (chunk) => keep(columns, chunk),
    onProgress: ({ daysDone, daysTotal }) => onPart(daysTotal === 0 ? 0 : daysDone / daysTotal),
  });
  if (!end.ok) return end;
  return end.value === 'finished' ? ok(columns) : fail(cancelled());
}

/** Room for the columns of some replications: the books by interval are of no use here, and large. */
function emptyColumns(layout: ResultLayout, end: number): ReplicationColumns {
  return {
    layout,
    n: 0,
    end,
    present: new Uint8Array(end),
    columns: new Float64Array(end * layout.columns.length),
  };
}

function keep(into: ReplicationColumns, { first, count, columns }: Chunk): void {
  into.present.fill(1, first, first + count);
  into.columns.set(columns, first * into.layout.columns.length);
  into.n += count;
}
