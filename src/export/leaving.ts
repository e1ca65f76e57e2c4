import { ENGINE_VERSION } from '../engine/version.ts';
import { LEAVING_GROUPS, type LeavingCost } from '../estimate/leaving/cost.ts';
import { LEAVING_GROUP_WORDS } from '../estimate/leaving/words.ts';
import type { LeavingTerms } from '../estimate/leaving/terms.ts';
import type { Interval } from '../estimate/interval.ts';
import type { Scenario } from '../scenario/types.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';
import type { Cell } from './csv.ts';

type Row = LeavingCost;

/**
 * leaving.csv: one row for each setup and month; leaving-columns.csv: of which question it is, and what
 * each column holds.
 */
export function leavingTables(
  scenario: Scenario,
  provider: string,
  terms: LeavingTerms,
  costs: readonly LeavingCost[],
): readonly CsvTable[] {
  const { currency } = scenario;
  const column = (
    name: string,
    unit: string,
    meaning: string,
    cell: (row: Row) => Cell,
  ): TableColumn<Row> => ({ name, unit, meaning, cell });
  const interval = (
    name: string,
    unit: string,
    meaning: string,
    of: (row: Row) => Interval,
  ): TableColumn<Row>[] => [
    column(name, unit, meaning, (row) => of(row).value),
    column(`${name}Low`, unit, 'Lower end of its 95 % interval.', (row) => of(row).low),
    column(`${name}High`, unit, 'Upper end of its 95 % interval.', (row) => of(row).high),
  ];
  const columns = [
    column('setup', '', 'Identifier of the setup.', ({ setup }) => scenario.setups[setup]?.id),
    column('provider', '', 'Identifier of the provider that leaves.', () => provider),
    column('reason', '', 'Why: notice, breach or insolvency.', () => terms.reason),
    column(
      'successor',
      '',
      'Identifier of who comes in from nothing; empty: those in place take over.',
      ({ successor }) => successor,
    ),
    column('month', '', 'Month of the horizon, from 1.', ({ month }) => month),
    column('toldOn', '', 'Day on which it is told (ISO 8601).', ({ toldOn }) => toldOn),
    column('until', '', 'Last day of what is counted (ISO 8601).', ({ until }) => until),
    column('replications', '', 'Replications of the departure.', ({ n }) => n),
    ...interval(
      'cost',
      currency,
      'Cost with the departure less cost as it is, paired.',
      ({ cost }) => cost,
    ),
    ...LEAVING_GROUPS.flatMap((group) =>
      interval(
        group === 'lost' ? 'lostCost' : group,
        currency,
        `Of the cost: ${LEAVING_GROUP_WORDS[group].toLowerCase()}.`,
        ({ groups }) => groups[group],
      ),
    ),
    ...interval('contactsLost', 'contacts', 'Contacts lost more.', ({ lost }) => lost),
    ...interval(
      'hoursBelowMinimum',
      'h',
      'Hours below the minimum more, channels added up.',
      ({ hoursBelow }) => hoursBelow,
    ),
    ...interval(
      'weeksUntilWhole',
      'weeks',
      'Weeks until service is whole again.',
      ({ weeks }) => weeks,
    ),
    column(
      'weeksUntilWholeP90',
      'weeks',
      'Not exceeded in nine of ten replications.',
      ({ weeksP90 }) => weeksP90,
    ),
  ];
  return [csvTable('leaving', columns, () => costs), notes(scenario, terms, columns)];
}

interface Note {
  readonly name: string;
  readonly unit?: string;
  readonly meaning: string;
  readonly value?: Cell;
}

function notes(
  { name, run }: Scenario,
  { reason: _, ...terms }: LeavingTerms,
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
    { name: 'scenario', meaning: 'Name of the scenario.', value: name },
    { name: 'seed', meaning: 'The same seed gives the same numbers, everywhere.', value: run.seed },
    { name: 'engineVersion', meaning: 'Version of the simulation engine.', value: ENGINE_VERSION },
    ...Object.entries(terms).map(([term, value]) => ({
      name: term,
      meaning: 'Term on which the provider leaves.',
      value: typeof value === 'boolean' ? String(value) : value,
    })),
    ...columns,
  ];
  return csvTable(
    'leaving-columns',
    [
      column('name', 'Name of the column, or of the setting of the run.', (row) => row.name),
      column('unit', 'Unit of its numbers.', (row) => row.unit),
      column('meaning', 'What it holds.', (row) => row.meaning),
      column('value', 'For the run only: the value.', (row) => row.value),
    ],
    () => rows,
  );
}
