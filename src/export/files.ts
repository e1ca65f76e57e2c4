import { columnsTable } from './columns.ts';
import type { ExportInput } from './input.ts';
import { intervalsTable } from './intervals.ts';
import { outagesTable } from './outages.ts';
import { replicationsTable } from './replications.ts';
import { summaryTable } from './summary.ts';
import type { CsvTable } from './table.ts';

/** Every CSV file of a run; nothing is written before its chunks are read. */
export function csvTables(input: ExportInput): readonly CsvTable[] {
  const tables = [
    summaryTable(input),
    replicationsTable(input),
    intervalsTable(input),
    outagesTable(input),
  ];
  return [...tables, columnsTable(input, tables)];
}
