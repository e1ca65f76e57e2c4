import type { ResultLayout } from '../engine/result.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import type { Results } from '../estimate/accumulator.ts';
import type { Answer } from '../estimate/answer.ts';
import { outagesInOrder } from '../estimate/column.ts';
import type { Scenario } from '../scenario/types.ts';

/** All that a finished run leaves behind, as the export files need it. */
export interface ExportInput {
  readonly scenario: Scenario;
  readonly layout: ResultLayout;
  readonly answer: Answer;
  /** Where the sums by day, by provider and of the calm days are. */
  readonly results: Results;
  /** Replications × layout.columns.length numbers, replication after replication. */
  readonly columns: Float64Array;
  /** Rows of OUTAGE_WIDTH + layout.setups numbers, by replication, then by start. */
  readonly outages: Float64Array;
  /** Sums over the replications: [setup][channel][interval of the horizon][INTERVAL_WIDTH]. */
  readonly intervals: Float64Array;
  /** 16 hexadecimal digits over all result columns. */
  readonly fingerprint: string;
  readonly engineVersion: string;
}

/** The export of a run that ended with `results`: replications 0 to `results.n` − 1, without a gap. */
export function exportInput(
  scenario: Scenario,
  results: Results,
  answer: Answer,
  fingerprint: string,
): ExportInput {
  const { layout, columns, intervals } = results;
  const outages = outagesInOrder(results);
  const engineVersion = ENGINE_VERSION;
  return {
    scenario,
    layout,
    answer,
    results,
    columns,
    outages,
    intervals,
    fingerprint,
    engineVersion,
  };
}
