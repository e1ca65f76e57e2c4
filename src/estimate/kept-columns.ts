import { measures } from '../engine/measures.ts';
import type { ReplicationColumns } from './column.ts';
import type { Results } from './accumulator.ts';

/**
 * What of a run can be compared with another one, as a copy of its own: the columns of channels and
 * of whole setups, without those of providers and cost lines, without the books by interval. Some
 * hundreds of kilobytes where the results are megabytes. Replications keep their places: which part of
 * a bank of days each draws from goes by its number.
 */
export function comparableColumns(results: Results): ReplicationColumns {
  const { layout } = results;
  const kept = layout.columns.flatMap(({ measure }, index) => {
    const { level } = measures[measure];
    return level === 'channel' || level === 'setup' ? [index] : [];
  });
  const { n, end } = results;
  const columns = new Float64Array(end * kept.length);
  for (let replication = 0; replication < end; replication++) {
    const from = replication * layout.columns.length;
    kept.forEach((index, place) => {
      columns[replication * kept.length + place] = results.columns[from + index]!;
    });
  }
  return {
    layout: { ...layout, columns: kept.map((index) => layout.columns[index]!) },
    n,
    end,
    present: results.present.slice(0, end),
    columns,
  };
}
