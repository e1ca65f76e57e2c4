import type { HazardCost, HazardMeasure } from '../estimate/hazards/cost.ts';
import type { Interval } from '../estimate/interval.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Cell } from './csv.ts';
import { intervalColumns } from './interval-columns.ts';
import { notesTable } from './notes-table.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

interface Row extends HazardCost {
  readonly setup: number;
}

/** hazards.csv: one row for each hazard and setup; hazards-columns.csv: what each column holds. */
export function hazardTables(
  scenario: Scenario,
  costs: readonly HazardCost[],
): readonly CsvTable[] {
  const column = (name: string, meaning: string, cell: (row: Row) => Cell): TableColumn<Row> => ({
    name,
    unit: '',
    meaning,
    cell,
  });
  const meanOf =
    (measure: HazardMeasure) =>
    ({ setups, setup }: Row): Interval =>
      setups[setup]?.[measure].mean ?? { value: NaN, low: NaN, high: NaN };
  const columns = [
    column('hazard', 'Identifier of the hazard; empty: all hazards together.', ({ hazards }) =>
      hazards.length === 1 ? scenario.hazards[hazards[0] ?? -1]?.id : undefined,
    ),
    column('setup', 'Identifier of the setup.', ({ setup }) => scenario.setups[setup]?.id),
    column('replications', 'Replications counted, from the first.', ({ years }) => years),
    column(
      'struck',
      'Those in which it struck, simulated again without it.',
      ({ struck }) => struck,
    ),
    ...intervalColumns<Row>(
      'cost',
      scenario.currency,
      'Cost with the hazard less cost without it, paired.',
      meanOf('cost'),
    ),
    ...intervalColumns<Row>('contactsLost', 'contacts', 'Contacts lost more.', meanOf('lost')),
    ...intervalColumns<Row>(
      'continuityBroken',
      'share',
      'Share of replications that break the continuity objective more.',
      meanOf('continuityBroken'),
    ),
  ];
  const rows = costs.flatMap((of) => scenario.setups.map((_, setup) => ({ ...of, setup })));
  return [
    csvTable('hazards', columns, () => rows),
    notesTable('hazards-columns', scenario, [], columns),
  ];
}
