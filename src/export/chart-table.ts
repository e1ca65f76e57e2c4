import type { ChartColumn, ChartTable } from '../charts/index.ts';
import type { Cell } from './csv.ts';
import { csvTable, type CsvTable } from './table.ts';

type Row = ChartTable['rows'][number];

/** The numbers that a plot's marks show, with all their digits, as a file of their own. */
export function chartTableCsv(name: string, table: ChartTable): CsvTable {
  const columns = table.columns.map((column, index) => ({
    name: column.unit === '' ? column.label : `${column.label} (${column.unit})`,
    unit: column.unit,
    meaning: column.label,
    cell: (row: Row) => cellOf(column, row[index] ?? null),
  }));
  return csvTable(name, columns, () => table.rows);
}

/** Moments as people and spreadsheets sort them: "2027-03-09", "2027-03-09 10:15". */
function cellOf({ format }: ChartColumn, value: Row[number]): Cell {
  if (value === null) return undefined;
  if (typeof value === 'number' && (format === 'date' || format === 'dateTime')) {
    const moment = new Date(value).toISOString();
    return format === 'date' ? moment.slice(0, 10) : moment.slice(0, 16).replace('T', ' ');
  }
  return value;
}
