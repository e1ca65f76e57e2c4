import { present } from '../base/assert.ts';
import type { BillingMonth } from '../engine/contract/billing-calendar.ts';
import type { CostLine } from '../engine/contract/cost-line.ts';
import { ENGINE_VERSION } from '../engine/version.ts';
import { formulaInWords } from '../i18n/statement-formula.ts';
import { lineInWords } from '../i18n/statement-words.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Cell } from './csv.ts';
import type { ExportInput } from './input.ts';
import { costLineNames, idAt } from './names.ts';
import { fingerprintColumn } from './run-columns.ts';
import { linesOfMeans, type StatementLine } from './statement-lines.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

/** What statements are written from. */
export interface Statements {
  readonly scenario: Scenario;
  readonly months: readonly BillingMonth[];
  /** [setup]: its lines of cost. */
  readonly lines: readonly (readonly CostLine[])[];
  readonly entries: readonly StatementLine[];
}

/** statements.csv: one row for each setup, month and line of cost that came to something in it. */
export function statementsTable(
  { scenario, months, lines, entries }: Statements,
  last: readonly TableColumn<unknown>[],
): CsvTable {
  const { currency } = scenario;
  const names = lines.map((own) => costLineNames(scenario, own));
  const text = (
    name: string,
    meaning: string,
    cell: (row: StatementLine) => Cell,
  ): TableColumn<StatementLine> => ({ name, unit: '', meaning, cell });
  const columns: readonly TableColumn<StatementLine>[] = [
    text('setup', 'Identifier of the setup.', ({ setup }) => idAt(scenario.setups, setup)),
    text('provider', 'Identifier of the provider it is about; empty: none.', ({ line }) =>
      idAt(scenario.providers, line.provider),
    ),
    text('month', 'Year and month (ISO 8601).', ({ month }) =>
      monthName(present(months[month], `month ${month}`)),
    ),
    text('line', 'Name of the cost line, as in replications.csv.', ({ setup, index }) =>
      present(names[setup]?.[index], `name of line ${index}`),
    ),
    text('clause', 'The clause in words.', ({ line }) => lineInWords(line, scenario)),
    {
      name: 'quantity',
      unit: 'see unit',
      meaning: 'What was counted; of a share: of the invoice, between −1 and 1.',
      cell: ({ quantity }) => quantity,
    },
    text('unit', 'What is counted.', ({ line }) => line.quantityUnit),
    {
      name: 'unitPrice',
      unit: `${currency} per unit`,
      meaning:
        'Price of one unit, indexation and renegotiation applied; of a mean: amount / quantity; empty where there is none.',
      cell: ({ unitPrice }) => unitPrice,
    },
    text('formula', 'How the amount is worked out, in words.', ({ line, ...counted }) =>
      formulaInWords(counted, line, currency),
    ),
    {
      name: 'amount',
      unit: currency,
      meaning:
        'Quantity × unit price, rounded to the cent (half a cent up); below zero: in the client’s favour.',
      cell: ({ cents }) => cents / 100,
    },
    ...last,
  ];
  return csvTable('statements', columns, () => entries);
}

/** statements.csv of a run: means over its replications, of every setup. */
export function statementsOfRun(input: ExportInput): CsvTable {
  const { scenario, layout, answer } = input;
  const { months, lines } = layout;
  const entries = linesOfMeans(answer.contracts);
  return statementsTable({ scenario, months, lines, entries }, [fingerprintColumn(input)]);
}

/** "2027-01". */
export function monthName({ year, month }: Pick<BillingMonth, 'year' | 'month'>): string {
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}

/**
 * The files of a statement that stands by itself: statements.csv of one setup, of one replication or
 * (undefined) of the mean of all, and statement-columns.csv.
 */
export function statementTables(
  statements: Statements,
  replication: number | undefined,
): readonly CsvTable[] {
  const which = replication === undefined ? 'mean' : String(replication);
  const table = statementsTable(statements, [
    {
      name: 'replication',
      unit: '',
      meaning: 'Number of the replication, from 0; mean: of all of them.',
      cell: () => which,
    },
  ]);
  return [table, statementColumns(statements.scenario, table)];
}

interface Row {
  readonly name: string;
  readonly unit?: string;
  readonly meaning: string;
  readonly value?: Cell;
}

/** statement-columns.csv: of which run the statement is, then every column with its meaning. */
function statementColumns(scenario: Scenario, table: CsvTable): CsvTable {
  const column = (name: string, meaning: string, cell: (row: Row) => Cell): TableColumn<Row> => ({
    name,
    unit: '',
    meaning,
    cell,
  });
  const columns = [
    column('name', 'Name of the column, or of the setting of the run.', (row) => row.name),
    column('unit', 'Unit of its numbers.', (row) => row.unit),
    column('meaning', 'What it holds.', (row) => row.meaning),
    column('value', 'For the run only: the value.', (row) => row.value),
  ];
  const { seed, replications } = scenario.run;
  return csvTable('statement-columns', columns, () => [
    { name: 'scenario', meaning: 'Name of the scenario.', value: scenario.name },
    { name: 'seed', meaning: 'The same seed gives the same numbers, everywhere.', value: seed },
    { name: 'replications', meaning: 'How many the scenario asks for.', value: replications },
    { name: 'engineVersion', meaning: 'Version of the simulation engine.', value: ENGINE_VERSION },
    ...table.columns,
  ]);
}
