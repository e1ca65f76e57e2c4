import { dailyTable, monthlyTable } from './by-days.ts';
import { calmTable } from './calm.ts';
import { columnsTable } from './columns.ts';
import { erlangTable } from './erlang.ts';
import { glossaryTable } from './glossary.ts';
import type { ExportInput } from './input.ts';
import { intervalsTable } from './intervals.ts';
import { occupancyTable } from './occupancy.ts';
import { outagesTable } from './outages.ts';
import { providerIntervalsTable } from './provider-intervals.ts';
import { providersTable } from './providers.ts';
import { replicationsTable } from './replications.ts';
import { statementsOfRun } from './statements.ts';
import { summaryTable } from './summary.ts';
import type { CsvTable } from './table.ts';

/** Every CSV file of a run; nothing is written before its chunks are read. */
export function csvTables(input: ExportInput): readonly CsvTable[] {
  const tables = [
    summaryTable(input),
    replicationsTable(input),
    monthlyTable(input),
    dailyTable(input),
    statementsOfRun(input),
    intervalsTable(input),
    providersTable(input),
    providerIntervalsTable(input),
    occupancyTable(input),
    outagesTable(input),
    calmTable(input),
    erlangTable(input),
    glossaryTable(),
  ];
  return [...tables, columnsTable(input, tables)];
}
