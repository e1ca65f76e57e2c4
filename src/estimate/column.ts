import { assert } from '../base/assert.ts';
import type { MeasureId } from '../engine/measures.ts';
import type { ResultLayout } from '../engine/result.ts';
import { outageWidth, type Results } from './accumulator.ts';

/** The columns of the replications present: the part of the results that comparisons are made of. */
export type ReplicationColumns = Pick<Results, 'layout' | 'n' | 'end' | 'present' | 'columns'>;

/** Which figure of a replication; parts left out do not apply. */
export interface ColumnKey {
  readonly measure: MeasureId;
  readonly setup: number;
  readonly channel?: number;
  readonly provider?: number;
  readonly line?: number;
}

/** Index of the column, or −1. */
export function findColumn(layout: ResultLayout, key: ColumnKey): number {
  const { measure, setup, channel = -1, provider = -1, line = -1 } = key;
  return layout.columns.findIndex(
    (column) =>
      column.measure === measure &&
      column.setup === setup &&
      column.channel === channel &&
      column.provider === provider &&
      column.line === line,
  );
}

/** The numbers of the replications present, by replication, whole rows. */
export function presentReplications(
  results: Pick<ReplicationColumns, 'n' | 'end' | 'present'>,
): Uint32Array {
  const replications = new Uint32Array(results.n);
  for (let r = 0, i = 0; r < results.end; r++) if (results.present[r] === 1) replications[i++] = r;
  return replications;
}

/** A column over the replications present, by replication; NaN where it is not defined. */
export function columnAt(results: ReplicationColumns, index: number): Float64Array {
  const { columns, layout, present, end } = results;
  const width = layout.columns.length;
  assert(index >= 0 && index < width, `no column ${index}`);
  const values = new Float64Array(results.n);
  for (let r = 0, i = 0; r < end; r++) {
    if (present[r] === 1) values[i++] = columns[r * width + index]!;
  }
  return values;
}

/** The outage rows of the replications present, by replication, then by start, as in Chunk. */
export function outagesInOrder(results: Results): Float64Array {
  const width = outageWidth(results.layout);
  const rows = new Float64Array(results.outageRows * width);
  let at = 0;
  for (let r = 0; r < results.end; r++) {
    const start = results.outageStart[r]! * width;
    const piece = results.outages.subarray(start, start + results.outageCount[r]! * width);
    rows.set(piece, at);
    at += piece.length;
  }
  return rows;
}
