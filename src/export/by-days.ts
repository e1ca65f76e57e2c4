import { present } from '../base/assert.ts';
import { isoDate } from '../base/calendar.ts';
import { INTERVAL_FIELDS, type IntervalField, type ProviderField } from '../engine/result.ts';
import { oldestAgeOf, waitsOf } from '../estimate/interval-waits.ts';
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
import { firstDayOf } from './seconds.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';
import { waitColumns } from './wait-columns.ts';

/** Days of the horizon that a row is taken over. */
interface Span extends Pick<Month, 'first' | 'days'> {
  readonly name: string;
}

interface Row {
  readonly setup: number;
  readonly channel: number;
  readonly span: Span;
  readonly sums: Readonly<Record<IntervalField, number>>;
  readonly ended: Readonly<Record<ProviderField, number>>;
}

/** monthly.csv: one row for each setup, channel and month of the horizon. */
export function monthlyTable(input: ExportInput): CsvTable {
  const months = monthsOfHorizon(firstDayOf(input.scenario), input.layout.days);
  const spans = months.map((month) => ({ ...month, name: nameOf(month) }));
  const days: TableColumn<Row> = {
    name: 'days',
    unit: 'days',
    meaning: 'Days of the month that lie in the horizon.',
    cell: ({ span }) => span.days,
  };
  return byDays(input, 'monthly', 'month', 'Year and month (ISO 8601).', spans, [days]);
}

/** daily.csv: one row for each setup, channel and day of the horizon. */
export function dailyTable(input: ExportInput): CsvTable {
  const firstDay = firstDayOf(input.scenario);
  const spans = Array.from({ length: input.layout.days }, (_, first) => ({
    first,
    days: 1,
    name: isoDate(firstDay + first),
  }));
  const meaning = 'Day on which the contacts were offered (ISO 8601).';
  return byDays(input, 'daily', 'day', meaning, spans, []);
}

function byDays(
  input: ExportInput,
  file: string,
  name: 'month' | 'day',
  meaning: string,
  spans: readonly Span[],
  more: readonly TableColumn<Row>[],
): CsvTable {
  const { scenario, results } = input;
  const perDay = results.layout.intervalsPerDay;
  const channelOf = (row: Row): Channel => present(scenario.channels[row.channel], 'channel');
  const text = (
    title: string,
    about: string,
    cell: TableColumn<Row>['cell'],
  ): TableColumn<Row> => ({ name: title, unit: '', meaning: about, cell });
  const columns: readonly TableColumn<Row>[] = [
    text('setup', 'Identifier of the setup.', (row) => idAt(scenario.setups, row.setup)),
    text('channel', 'Identifier of the channel.', (row) => channelOf(row).id),
    text(name, meaning, ({ span }) => span.name),
    ...more,
    ...INTERVAL_FIELDS.map((field): TableColumn<Row> => ({
      name: field,
      ...noteOf(field, input, name),
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
    ...waitColumns<Row>((row) => {
      const { setup, channel, sums, span } = row;
      const [first, count] = [span.first * perDay, span.days * perDay] as const;
      return {
        channel: channelOf(row),
        answered: Math.round(sums.answered * results.n),
        bins: () => waitsOf(results, setup, channel, first, count),
        oldestAge: oldestAgeOf(results, setup, channel, first, count),
      };
    }),
    fingerprintColumn(input),
  ];
  return csvTable(file, columns, () => rowsOf(input, spans));
}

function* rowsOf(
  { results }: ExportInput,
  spans: readonly Span[],
): Generator<Row, void, undefined> {
  const { setups, channels } = results.layout;
  for (let setup = 0; setup < setups; setup += 1) {
    for (let channel = 0; channel < channels; channel += 1) {
      for (const span of spans) {
        const sums = monthOfChannel(results, setup, channel, span);
        yield { setup, channel, span, sums, ended: daysOfPlaces(results, setup, channel, span) };
      }
    }
  }
}

function noteOf(
  field: IntervalField,
  input: ExportInput,
  name: string,
): { unit: string; meaning: string } {
  const note = intervalFieldNote(field);
  if (field === 'waitingAtEnd' || field === 'oldestAge') {
    // What is not added up over the intervals.
    return { ...note, meaning: `${note.meaning} The greatest of the ${name}’s intervals.` };
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
