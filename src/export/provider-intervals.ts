import { present } from '../base/assert.ts';
import { isoMinute, parseIsoDate } from '../base/calendar.ts';
import { providerCells } from '../engine/provider-cells.ts';
import { PROVIDER_FIELDS, type ProviderField } from '../engine/result.ts';
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
  /** Minutes from 1970-01-01T00:00 to the start of the interval. */
  readonly startMinute: number;
  /** Sum over the replications. */
  readonly sum: (field: ProviderField) => number;
}

/**
 * provider-intervals.csv: one row for each setup, channel, provider and interval whose contacts ended
 * there. A queue that the client holds for all is a row without a provider.
 */
export function providerIntervalsTable(input: ExportInput): CsvTable {
  const { scenario, answer } = input;
  const { providers } = input.layout;
  const channelOf = (row: Row): Channel => present(scenario.channels[row.channel], 'channel');
  const text = (
    name: string,
    meaning: string,
    cell: TableColumn<Row>['cell'],
  ): TableColumn<Row> => ({ name, unit: '', meaning, cell });
  const columns: readonly TableColumn<Row>[] = [
    text('setup', 'Identifier of the setup.', (row) => idAt(scenario.setups, row.setup)),
    text('channel', 'Identifier of the channel.', (row) => channelOf(row).id),
    text(
      'provider',
      'Identifier of the provider where they ended; empty: in a queue that the client holds.',
      ({ provider }) => (provider === providers ? undefined : idAt(scenario.providers, provider)),
    ),
    text('start', 'Local time at which the interval of the offer starts (ISO 8601).', (row) =>
      isoMinute(row.startMinute),
    ),
    ...PROVIDER_FIELDS.map((field): TableColumn<Row> => ({
      name: field,
      ...providerFieldNote(field),
      cell: (row) => row.sum(field) / answer.n,
    })),
    {
      name: 'serviceLevel',
      unit: 'share',
      meaning: `${SERVICE_LEVEL_MEANING} Of the contacts that ended there.`,
      cell: (row) =>
        serviceLevelOf(channelOf(row), (field) =>
          field === 'offered' ? endedOf(row.sum) : row.sum(field),
        ),
    },
    ...customerColumns<Row>(({ sum }) => sum),
    fingerprintColumn(input),
  ];
  return csvTable('provider-intervals', columns, () => rowsOf(input));
}

function* rowsOf({ scenario, layout, results }: ExportInput): Generator<Row, void, undefined> {
  const firstDay = present(parseIsoDate(scenario.horizon.start), 'first day');
  const intervals = layout.days * layout.intervalsPerDay;
  const minutes = 1440 / layout.intervalsPerDay;
  for (let setup = 0; setup < layout.setups; setup += 1) {
    for (let channel = 0; channel < layout.channels; channel += 1) {
      for (let provider = 0; provider <= layout.providers; provider += 1) {
        const cells = providerCells(layout, setup, channel, provider);
        if (cells === undefined) continue;
        for (let interval = 0; interval < intervals; interval += 1) {
          const at = cells.first + interval * cells.step;
          const sum = (field: ProviderField): number =>
            results.providerIntervals[at + PROVIDER_FIELDS.indexOf(field)] ?? 0;
          if (endedOf(sum) === 0) continue;
          const startMinute = firstDay * 1440 + interval * minutes;
          yield { setup, channel, provider, startMinute, sum };
        }
      }
    }
  }
}

function endedOf(sum: Row['sum']): number {
  return sum('answered') + sum('abandoned') + sum('blocked') + sum('cutOff');
}
