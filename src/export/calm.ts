import { present } from '../base/assert.ts';
import { isoMinute } from '../base/calendar.ts';
import { measures } from '../engine/measures.ts';
import { CALM_FIELDS, CALM_WIDTH, type CalmField } from '../engine/result.ts';
import type { Channel } from '../scenario/types.ts';
import { SERVICE_LEVEL_MEANING, serviceLevelOf } from './fields.ts';
import type { ExportInput } from './input.ts';
import { DAYS, idAt } from './names.ts';
import { fingerprintColumn } from './run-columns.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

interface Row {
  readonly setup: number;
  readonly channel: number;
  /** Interval of the week, from Monday 00:00. */
  readonly interval: number;
  /** Sum over the calm occurrences of all replications. */
  readonly sum: (field: CalmField) => number;
}

/**
 * calm.csv: the week on calm days, one row for each setup, channel and interval of the week that
 * any contact reached: what the Erlang formulas can be set beside.
 */
export function calmTable(input: ExportInput): CsvTable {
  const { scenario, layout } = input;
  const channelOf = (row: Row): Channel => present(scenario.channels[row.channel], 'channel');
  const minutes = 1440 / layout.intervalsPerDay;
  const text = (
    name: string,
    meaning: string,
    cell: TableColumn<Row>['cell'],
  ): TableColumn<Row> => ({ name, unit: '', meaning, cell });
  const counts = CALM_FIELDS.filter((field) => field !== 'intervals').filter(
    (field) => field !== 'waitMilliseconds',
  );
  const columns: readonly TableColumn<Row>[] = [
    text('setup', 'Identifier of the setup.', (row) => idAt(scenario.setups, row.setup)),
    text('channel', 'Identifier of the channel.', (row) => channelOf(row).id),
    text('weekday', 'Day of the week.', ({ interval }) =>
      present(DAYS[Math.floor(interval / layout.intervalsPerDay)], 'weekday'),
    ),
    text('start', 'Local time at which the interval starts.', ({ interval }) =>
      isoMinute((interval % layout.intervalsPerDay) * minutes).slice(-5),
    ),
    {
      name: 'intervals',
      unit: 'count',
      meaning:
        'Calm occurrences in all replications together: days that are not special, and that no outage, recovery or effect on demand touches, nor the day before.',
      cell: (row) => row.sum('intervals'),
    },
    ...counts.map((field): TableColumn<Row> => ({
      name: field,
      unit: 'contacts',
      meaning: `${measures[field].meaning} Mean per calm occurrence.`,
      cell: (row) => row.sum(field) / row.sum('intervals'),
    })),
    {
      name: 'averageSpeedOfAnswer',
      unit: 's',
      meaning: measures.averageSpeedOfAnswer.meaning,
      cell: (row) =>
        row.sum('answered') === 0
          ? undefined
          : row.sum('waitMilliseconds') / 1000 / row.sum('answered'),
    },
    {
      name: 'serviceLevel',
      unit: 'share',
      meaning: SERVICE_LEVEL_MEANING,
      cell: (row) => serviceLevelOf(channelOf(row), row.sum),
    },
    fingerprintColumn(input),
  ];
  return csvTable('calm', columns, () => rowsOf(input));
}

function* rowsOf({ layout, results }: ExportInput): Generator<Row, void, undefined> {
  const perWeek = 7 * layout.intervalsPerDay;
  for (let setup = 0; setup < layout.setups; setup += 1) {
    for (let channel = 0; channel < layout.channels; channel += 1) {
      for (let interval = 0; interval < perWeek; interval += 1) {
        const row = (setup * layout.channels + channel) * perWeek + interval;
        const sum = (field: CalmField): number =>
          results.calm[row * CALM_WIDTH + CALM_FIELDS.indexOf(field)] ?? 0;
        if (sum('offered') > 0) yield { setup, channel, interval, sum };
      }
    }
  }
}
