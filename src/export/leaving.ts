import { LEAVING_GROUPS, type LeavingCost } from '../estimate/leaving/cost.ts';
import { LEAVING_GROUP_WORDS } from '../estimate/leaving/words.ts';
import type { LeavingTerms } from '../estimate/leaving/terms.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Cell } from './csv.ts';
import { intervalColumns } from './interval-columns.ts';
import { notesTable } from './notes-table.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

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
    ...intervalColumns<Row>(
      'cost',
      currency,
      'Cost with the departure less cost as it is, paired.',
      ({ cost }) => cost,
    ),
    ...LEAVING_GROUPS.flatMap((group) =>
      intervalColumns<Row>(
        group === 'lost' ? 'lostCost' : group,
        currency,
        `Of the cost: ${LEAVING_GROUP_WORDS[group].toLowerCase()}.`,
        ({ groups }) => groups[group],
      ),
    ),
    ...intervalColumns<Row>('contactsLost', 'contacts', 'Contacts lost more.', ({ lost }) => lost),
    ...intervalColumns<Row>(
      'hoursBelowMinimum',
      'h',
      'Hours below the minimum more, channels added up.',
      ({ hoursBelow }) => hoursBelow,
    ),
    ...intervalColumns<Row>(
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
  const { reason: _, ...numbers } = terms;
  const settings = Object.entries(numbers).map(([term, value]) => ({
    name: term,
    meaning: 'Term on which the provider leaves.',
    value: typeof value === 'boolean' ? String(value) : value,
  }));
  return [
    csvTable('leaving', columns, () => costs),
    notesTable('leaving-columns', scenario, settings, columns),
  ];
}
