import { present } from '../base/assert.ts';
import { parseIsoDate } from '../base/calendar.ts';
import { INTERVAL_FIELDS, type IntervalField, type ProviderField } from '../engine/result.ts';
import { daysOfPlaces, monthOfChannel, monthsOfHorizon, type Month } from '../estimate/months.ts';
import type { Channel } from '../scenario/types.ts';
import {
  customerColumns,
  intervalFieldNote,
  SERVICE_LEVEL_MEANING,
  serviceLevelOf,
} from './fields.ts';
import type { ExportInput } from './input.ts';
import { idAt } from './names.ts';
import { fingerprintColumn } from './run-columns.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

interface Row {
  readonly setup: number;
  readonly channel: number;
  readonly month: Month;
  readonly sums: Readonly<Record<IntervalField, number>>;
  readonly ended: Readonly<Record<ProviderField, number>>;
}

/** What is not added up over the intervals of a month. */
const GREATEST = 'The greatest of the month’s intervals.';

/** monthly.csv: one row for each setup, channel and month of the horizon. */
export function monthlyTable(input: ExportInput): CsvTable {
  const { scenario } = input;
  const channelOf = (row: Row): Channel => present(scenario.channels[row.channel], 'channel');
  const text = (
    name: string,
    meaning: string,
    cell: TableColumn<Row>['cell'],
  ): TableColumn<Row> => ({ name, unit: '', meaning, cell });
  const columns: readonly TableColumn<Row>[] = [
    text('setup', 'Identifier of the setup.', (row) => idAt(scenario.setups, row.setup)),
    text('channel', 'Identifier of the channel.', (row) => channelOf(row).id),
    text('month', 'Year and month (ISO 8601).', ({ month }) => nameOf(month)),
    {
      name: 'days',
      unit: 'days',
      meaning: 'Days of the month that lie in the horizon.',
      cell: (row) => row.month.days,
    },
    ...INTERVAL_FIELDS.map((field): TableColumn<Row> => ({
      name: field,
      ...noteOf(field, input),
      cell: (row) => row.sums[field],
    })),
    {
      name: 'serviceLevel',
      unit: 'share',
      meaning: SERVICE_LEVEL_MEANING,
      cell: (row) => serviceLevelOf(channelOf(row), (field) => row.sums[field]),
    },
    ...customerColumns<Row>(
      ({ ended }) =>
        (field) =>
          ended[field],
    ),
    fingerprintColumn(input),
  ];
  return csvTable('monthly', columns, () => rowsOf(input));
}

function* rowsOf({ scenario, results }: ExportInput): Generator<Row, void, undefined> {
  const { setups, channels, days } = results.layout;
  const firstDay = present(parseIsoDate(scenario.horizon.start), 'first day');
  const months = monthsOfHorizon(firstDay, days);
  for (let setup = 0; setup < setups; setup += 1) {
    for (let channel = 0; channel < channels; channel += 1) {
      for (const month of months) {
        const sums = monthOfChannel(results, setup, channel, month);
        yield { setup, channel, month, sums, ended: daysOfPlaces(results, setup, channel, month) };
      }
    }
  }
}

function noteOf(field: IntervalField, input: ExportInput): { unit: string; meaning: string } {
  const note = intervalFieldNote(field);
  if (field === 'waitingAtEnd' || field === 'oldestAge') {
    return { ...note, meaning: `${note.meaning} ${GREATEST}` };
  }
  if (field !== 'belowMinimum') return note;
  const { intervalMinutes } = input.scenario.horizon;
  return {
    unit: 'count',
    meaning: `Intervals (of ${intervalMinutes} min) below the minimum service level. Mean per replication.`,
  };
}

/** "2027-01". */
function nameOf({ year, month }: Month): string {
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}
