import type { MeasureRow } from './measure-rows.ts';

/** A group of more rows than these is folded until it is asked for. */
const MOST_ROWS = 12;

/** Rows that stand together. */
export interface RowGroup {
  /** Undefined: they stand under no heading. */
  readonly heading: string | undefined;
  readonly rows: readonly MeasureRow[];
  /** Whether they are so many that they are folded until asked for. */
  readonly folds: boolean;
}

/** Rows by group: a row with a heading begins one. */
export function rowGroups(rows: readonly MeasureRow[]): readonly RowGroup[] {
  const groups: { readonly heading: string | undefined; readonly rows: MeasureRow[] }[] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last === undefined || row.heading !== undefined) {
      groups.push({ heading: row.heading, rows: [row] });
    } else last.rows.push(row);
  }
  return groups.map((group) => ({ ...group, folds: group.rows.length > MOST_ROWS }));
}
