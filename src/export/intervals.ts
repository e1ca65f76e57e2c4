import { present } from '../base/assert.ts';
import { isoMinute, minuteOfDay, parseIsoDate, weekday } from '../base/calendar.ts';
import { providerCells } from '../engine/provider-cells.ts';
import {
  INTERVAL_FIELDS,
  INTERVAL_WIDTH,
  PROVIDER_FIELDS,
  type IntervalField,
  type ProviderField,
} from '../engine/result.ts';
import { oldestAgeOf, waitsOf } from '../estimate/interval-waits.ts';
import type { Channel } from '../scenario/types.ts';
import {
  customerColumns,
  intervalFieldNote,
  SERVICE_LEVEL_MEANING,
  serviceLevelOf,
} from './fields.ts';
import type { ExportInput } from './input.ts';
import { DAYS, idAt } from './names.ts';
import { fingerprintColumn } from './run-columns.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';
import { waitColumns } from './wait-columns.ts';

interface Row {
  readonly setup: number;
  readonly channel: number;
  /** Interval of the horizon. */
  readonly interval: number;
  /** Minutes from 1970-01-01T00:00 to the start of the interval. */
  readonly startMinute: number;
  /** Sum over the replications. */
  readonly sum: (field: IntervalField) => number;
  /** Of what ended at the providers and in the client's queues together. */
  readonly ended: (field: ProviderField) => number;
}

/**
 * intervals.csv: one row for each setup, channel and interval of the horizon that any contact
 * reached, or in which any waited, in any replication.
 */
export function intervalsTable(input: ExportInput): CsvTable {
  const { scenario, answer } = input;
  const channelOf = (row: Row): Channel => present(scenario.channels[row.channel], 'channel');
  const columns: readonly TableColumn<Row>[] = [
    textColumn('setup', 'Identifier of the setup.', (row) => idAt(scenario.setups, row.setup)),
    textColumn('channel', 'Identifier of the channel.', (row) => channelOf(row).id),
    textColumn('start', 'Local time at which the interval starts (ISO 8601).', (row) =>
      isoMinute(row.startMinute),
    ),
    textColumn('weekday', 'Day of the week.', (row) => DAYS[weekday(dayOf(row.startMinute))]),
    textColumn('open', 'Whether the channel is open at some time of the interval.', (row) =>
      String(isOpen(channelOf(row), row.startMinute, scenario.horizon.intervalMinutes)),
    ),
    ...INTERVAL_FIELDS.map((field) => ({
      name: field,
      ...intervalFieldNote(field),
      cell: (row: Row) => row.sum(field) / answer.n,
    })),
    {
      name: 'serviceLevel',
      unit: 'share',
      meaning: SERVICE_LEVEL_MEANING,
      cell: (row) => serviceLevelOf(channelOf(row), row.sum),
    },
    ...customerColumns<Row>(({ ended }) => ended),
    ...waitColumns<Row>((row) => {
      const { results } = input;
      const { setup, channel, interval } = row;
      return {
        channel: channelOf(row),
        answered: row.sum('answered'),
        bins: () => waitsOf(results, setup, channel, interval, 1),
        oldestAge: oldestAgeOf(results, setup, channel, interval, 1),
      };
    }),
    fingerprintColumn(input),
  ];
  return csvTable('intervals', columns, () => rowsOf(input));
}

function* rowsOf(input: ExportInput): Generator<Row, void, undefined> {
  const { scenario, layout, intervals, results } = input;
  const firstDay = present(parseIsoDate(scenario.horizon.start), 'first day');
  const perChannel = layout.days * layout.intervalsPerDay;
  const minutes = 1440 / layout.intervalsPerDay;
  for (let setup = 0; setup < layout.setups; setup += 1) {
    for (let channel = 0; channel < layout.channels; channel += 1) {
      const cells = Array.from({ length: layout.providers + 1 }, (_, provider) =>
        providerCells(layout, setup, channel, provider),
      ).filter((found) => found !== undefined);
      for (let interval = 0; interval < perChannel; interval += 1) {
        const row = (setup * layout.channels + channel) * perChannel + interval;
        const sum = (field: IntervalField): number =>
          intervals[row * INTERVAL_WIDTH + INTERVAL_FIELDS.indexOf(field)] ?? 0;
        if (sum('offered') === 0 && sum('waitingAtEnd') === 0) continue;
        const ended = (field: ProviderField): number => {
          const place = PROVIDER_FIELDS.indexOf(field);
          return cells.reduce(
            (all, { first, step }) =>
              all + (results.providerIntervals[first + interval * step + place] ?? 0),
            0,
          );
        };
        const startMinute = firstDay * 1440 + interval * minutes;
        yield { setup, channel, interval, startMinute, sum, ended };
      }
    }
  }
}

function textColumn(
  name: string,
  meaning: string,
  cell: (row: Row) => string | undefined,
): TableColumn<Row> {
  return { name, unit: '', meaning, cell };
}

const dayOf = (minute: number): number => Math.floor(minute / 1440);

function isOpen(channel: Channel, startMinute: number, minutes: number): boolean {
  const day = dayOf(startMinute);
  const hours = channel.opening.days[weekday(day)];
  if (hours === null || hours === undefined) return false;
  const start = startMinute - day * 1440;
  return start < minuteOfDay(hours.to) && start + minutes > minuteOfDay(hours.from);
}
