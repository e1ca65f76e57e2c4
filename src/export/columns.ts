import type { Cell } from './csv.ts';
import type { ExportInput } from './input.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

interface Row {
  readonly file: string;
  readonly name: string;
  readonly unit?: string;
  readonly meaning: string;
  readonly value?: Cell;
}

/**
 * columns.csv: first the run (scenario, seed, versions, identifiers with their names), then every
 * column of every file with its unit and meaning.
 */
export function columnsTable(input: ExportInput, tables: readonly CsvTable[]): CsvTable {
  const columns: readonly TableColumn<Row>[] = [
    column(
      'file',
      'File that holds the column; "run" for what is true of the whole run.',
      (row) => row.file,
    ),
    column('name', 'Name of the column, or of the setting of the run.', (row) => row.name),
    column('unit', 'Unit of its numbers; shares lie between 0 and 1.', (row) => row.unit),
    column('meaning', 'What it holds.', (row) => row.meaning),
    column('value', 'For the run only: the value.', (row) => row.value),
  ];
  return csvTable('columns', columns, function* () {
    yield* runRows(input);
    for (const table of [...tables, { name: 'columns', columns }]) {
      for (const { name, unit, meaning } of table.columns) {
        yield { file: `${table.name}.csv`, name, unit, meaning };
      }
    }
  });
}

function* runRows(input: ExportInput): Generator<Row, void, undefined> {
  const { scenario, answer } = input;
  const { horizon, run } = scenario;
  const row = (name: string, meaning: string, value: Cell, unit = ''): Row => ({
    file: 'run',
    name,
    unit,
    meaning,
    value,
  });
  yield row('scenario', 'Name of the scenario.', scenario.name);
  yield row('seed', 'The same seed gives the same numbers, everywhere.', run.seed);
  yield row('engineVersion', 'Version of the simulation engine.', input.engineVersion);
  yield row('fingerprint', 'Short hash over all results of the run.', input.fingerprint);
  yield row('replications', 'How many times the horizon was simulated.', answer.n, 'count');
  yield row('start', 'First day of the horizon (ISO 8601).', horizon.start);
  yield row('days', 'Length of the horizon.', horizon.days, 'days');
  yield row('interval', 'Step of staffing, demand and reporting.', horizon.intervalMinutes, 'min');
  yield row('currency', 'Currency of every amount.', scenario.currency);
  const named = {
    setup: scenario.setups,
    channel: scenario.channels,
    provider: scenario.providers,
    hazard: scenario.hazards,
  };
  for (const [kind, things] of Object.entries(named)) {
    for (const { id, name } of things)
      yield row(`${kind}.${id}`, `Name of the ${kind} ${id}.`, name);
  }
}

function column(name: string, meaning: string, cell: (row: Row) => Cell): TableColumn<Row> {
  return { name, unit: '', meaning, cell };
}
