import { measures } from '../engine/measures.ts';
import { presentReplications, type ReplicationColumns } from './column.ts';
import type { Results } from './accumulator.ts';

/**
 * What of a run can be compared with another one, as a copy of its own: the columns of channels and
 * of whole setups, without those of providers and cost lines, without the books by interval. Some
 * hundreds of kilobytes where the results are megabytes.
 */
export function comparableColumns(results: Results): ReplicationColumns {
  const { layout } = results;
  const kept = layout.columns.flatMap(({ measure }, index) => {
    const { level } = measures[measure];
    return level === 'channel' || level === 'setup' ? [index] : [];
  });
  const columns = new Float64Array(results.n * kept.length);
  presentReplications(results).forEach((replication, row) => {
    const from = replication * layout.columns.length;
    kept.forEach((index, place) => {
      columns[row * kept.length + place] = results.columns[from + index]!;
    });
  });
  return {
    layout: { ...layout, columns: kept.map((index) => layout.columns[index]!) },
    n: results.n,
    end: results.n,
    present: new Uint8Array(results.n).fill(1),
    columns,
  };
}
