import type { Formatters } from './format.ts';

/** How the values of a column are written. */
export type CellFormat = 'text' | 'percent' | 'count' | 'money' | 'date' | 'dateTime';

/** One column of the table behind a chart. */
export interface ChartColumn {
  readonly label: string;
  /** "share", "contacts", "EUR"…; empty for text and dates. */
  readonly unit: string;
  readonly format: CellFormat;
}

/** A value: shares between 0 and 1, dates as milliseconds since 1970; null where there is none. */
export type Cell = string | number | null;

/** The numbers that a chart's marks show, unrounded: what a screen reader, a CSV and a test read. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The words of a cell; an en dash where there is no value. The unit of money is the currency. */
export function cellText(column: ChartColumn, cell: Cell, formatters: Formatters): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  switch (column.format) {
    case 'text':
    case 'count':
      return formatters.count(cell);
    case 'percent':
      return formatters.percent(cell);
    case 'money':
      return formatters.money(cell, column.unit);
    case 'date':
      return formatters.date(cell);
    case 'dateTime':
      return formatters.dateTime(cell);
  }
}
