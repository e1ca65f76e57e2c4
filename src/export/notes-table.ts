import { ENGINE_VERSION } from '../engine/version.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Cell } from './csv.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

/** What a column holds, or a setting of the run with its value. */
export interface Note {
  readonly name: string;
  readonly unit?: string;
  readonly meaning: string;
  readonly value?: Cell;
}

/** The file beside one that is made on demand: of which run it is, and what each column holds. */
export function notesTable(
  name: string,
  { name: scenario, run }: Pick<Scenario, 'name' | 'run'>,
  settings: readonly Note[],
  columns: readonly Note[],
): CsvTable {
  const column = (
    title: string,
    meaning: string,
    cell: (row: Note) => Cell,
  ): TableColumn<Note> => ({
    name: title,
    unit: '',
    meaning,
    cell,
  });
  const rows: Note[] = [
    { name: 'scenario', meaning: 'Name of the scenario.', value: scenario },
    { name: 'seed', meaning: 'The same seed gives the same numbers, everywhere.', value: run.seed },
    { name: 'engineVersion', meaning: 'Version of the simulation engine.', value: ENGINE_VERSION },
    ...settings,
    ...columns,
  ];
  return csvTable(
    name,
    [
      column('name', 'Name of the column, or of the setting of the run.', (row) => row.name),
      column('unit', 'Unit of its numbers.', (row) => row.unit),
      column('meaning', 'What it holds.', (row) => row.meaning),
      column('value', 'For the run only: the value.', (row) => row.value),
    ],
    () => rows,
  );
}
