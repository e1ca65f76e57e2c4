import { present } from '../base/assert.ts';
import { isoMinute, parseIsoDate } from '../base/calendar.ts';
import { OUTAGE_FIELDS, OUTAGE_WIDTH } from '../engine/result.ts';
import type { Hazard } from '../scenario/types.ts';
import type { ExportInput } from './input.ts';
import { fingerprintColumn } from './run-columns.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

/** One outage: its numbers by position in the engine's row. */
type Row = Float64Array;
type Field = (typeof OUTAGE_FIELDS)[number];

/** outages.csv: one row for each outage of each replication. */
export function outagesTable(input: ExportInput): CsvTable {
  const { scenario, layout, outages } = input;
  const hazard = (row: Row): Hazard => present(scenario.hazards[value(row, 'hazard')], 'hazard');
  const firstDay = present(parseIsoDate(scenario.horizon.start), 'first day');
  const hours = (name: string, meaning: string, field: Field): TableColumn<Row> => ({
    name,
    unit: 'h',
    meaning,
    cell: (row) => value(row, field) / 3600,
  });
  const columns: readonly TableColumn<Row>[] = [
    {
      name: 'replication',
      unit: 'count',
      meaning: 'Number of the replication, from 0, as in replications.csv.',
      cell: (row) => value(row, 'replication'),
    },
    {
      name: 'hazard',
      unit: '',
      meaning: 'Identifier of the hazard.',
      cell: (row) => hazard(row).id,
    },
    { name: 'kind', unit: '', meaning: 'What happened.', cell: (row) => hazard(row).kind },
    {
      name: 'start',
      unit: '',
      meaning: 'Local time at which it strikes (ISO 8601), the fraction of a second dropped.',
      cell: (row) => isoSecond(firstDay, value(row, 'startSeconds')),
    },
    hours('durationHours', 'How long it lasts.', 'durationSeconds'),
    hours('recoveryHours', 'Then, how long the capacity takes to come back.', 'recoverySeconds'),
    {
      name: 'capacityLost',
      unit: 'share',
      meaning: 'Share of the agents struck while it lasts, before protections and home working.',
      cell: (row) => value(row, 'capacityLost'),
    },
    {
      name: 'sitesStruck',
      unit: 'count',
      meaning: 'Sites in the footprint whose capacity fell, protections considered.',
      cell: (row) => value(row, 'sitesStruck'),
    },
    ...scenario.setups.map((setup, index): TableColumn<Row> => ({
      name: `timeToRecover.${setup.id}`,
      unit: 'h',
      meaning: `Setup ${setup.id}: time from the start to the end of the last interval below the minimum service level that the outage caused; 0 when none fell below, empty when the outage struck none of its sites.`,
      cell: (row) => {
        const hoursToRecover = row[OUTAGE_WIDTH + index] ?? -1;
        return hoursToRecover < 0 ? undefined : hoursToRecover;
      },
    })),
    fingerprintColumn(input),
  ];
  return csvTable('outages', columns, () => rowsOf(outages, OUTAGE_WIDTH + layout.setups));
}

function* rowsOf(outages: Float64Array, width: number): Generator<Row, void, undefined> {
  for (let at = 0; at + width <= outages.length; at += width) {
    yield outages.subarray(at, at + width);
  }
}

function value(row: Row, field: Field): number {
  return present(row[OUTAGE_FIELDS.indexOf(field)], field);
}

/** "2027-03-09T10:15:30" for seconds after the first midnight of the horizon. */
function isoSecond(firstDay: number, seconds: number): string {
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / 60);
  return `${isoMinute(firstDay * 1440 + minutes)}:${String(whole - minutes * 60).padStart(2, '0')}`;
}
