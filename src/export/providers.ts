import { present } from '../base/assert.ts';
import { isoDate, parseIsoDate } from '../base/calendar.ts';
import { PROVIDER_FIELDS, type ProviderField } from '../engine/result.ts';
import { daysOfProvider } from '../estimate/months.ts';
import type { Channel } from '../scenario/types.ts';
import {
  customerColumns,
  providerFieldNote,
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
  readonly provider: number;
  readonly day: number;
  readonly sums: Readonly<Record<ProviderField, number>>;
}

/**
 * providers.csv: one row for each setup, day, channel and provider where contacts offered on that
 * day ended. A queue that the client holds for all is a row without a provider.
 */
export function providersTable(input: ExportInput): CsvTable {
  const { scenario } = input;
  const { providers } = input.layout;
  const firstDay = present(parseIsoDate(scenario.horizon.start), 'first day');
  const channelOf = (row: Row): Channel => present(scenario.channels[row.channel], 'channel');
  const text = (
    name: string,
    meaning: string,
    cell: TableColumn<Row>['cell'],
  ): TableColumn<Row> => ({ name, unit: '', meaning, cell });
  const columns: readonly TableColumn<Row>[] = [
    text('setup', 'Identifier of the setup.', (row) => idAt(scenario.setups, row.setup)),
    text('date', 'Day on which the contacts were offered (ISO 8601).', (row) =>
      isoDate(firstDay + row.day),
    ),
    text('channel', 'Identifier of the channel.', (row) => channelOf(row).id),
    text(
      'provider',
      'Identifier of the provider where they ended; empty: in a queue that the client holds.',
      ({ provider }) => (provider === providers ? undefined : idAt(scenario.providers, provider)),
    ),
    ...PROVIDER_FIELDS.map((field): TableColumn<Row> => ({
      name: field,
      ...providerFieldNote(field),
      cell: (row) => row.sums[field],
    })),
    {
      name: 'serviceLevel',
      unit: 'share',
      meaning: `${SERVICE_LEVEL_MEANING} Of the contacts that ended there.`,
      cell: (row) =>
        serviceLevelOf(channelOf(row), (field) =>
          field === 'offered' ? endedOf(row.sums) : row.sums[field],
        ),
    },
    ...customerColumns<Row>(
      ({ sums }) =>
        (field) =>
          sums[field],
    ),
    fingerprintColumn(input),
  ];
  return csvTable('providers', columns, () => rowsOf(input));
}

function* rowsOf({ results }: ExportInput): Generator<Row, void, undefined> {
  const { setups, channels, providers, days } = results.layout;
  for (let setup = 0; setup < setups; setup += 1) {
    for (let day = 0; day < days; day += 1) {
      for (let channel = 0; channel < channels; channel += 1) {
        for (let provider = 0; provider <= providers; provider += 1) {
          const alone = { first: day, days: 1 };
          const sums = daysOfProvider(results, setup, channel, provider, alone);
          if (endedOf(sums) > 0) yield { setup, channel, provider, day, sums };
        }
      }
    }
  }
}

function endedOf(sums: Row['sums']): number {
  return sums.answered + sums.abandoned + sums.blocked + sums.cutOff;
}
