import { present } from '../base/assert.ts';
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
import type { TableColumn } from './table.ts';

/** Contacts of a channel that ended at a provider; one past the last: in queues of the client. */
export interface ProviderRow {
  readonly setup: number;
  readonly channel: number;
  readonly provider: number;
  /** Counts, of one replication or of several together. */
  readonly count: (field: ProviderField) => number;
}

/** Columns that tables by provider have in common. */
export interface ProviderColumns<Row> {
  readonly setup: TableColumn<Row>;
  readonly channel: TableColumn<Row>;
  readonly provider: TableColumn<Row>;
  readonly figures: readonly TableColumn<Row>[];
}

/** @param replications that the counts of a row are of; they are shown as means over them */
export function providerColumns<Row extends ProviderRow>(
  { scenario, layout }: ExportInput,
  replications: number,
): ProviderColumns<Row> {
  const channelOf = (row: Row): Channel => present(scenario.channels[row.channel], 'channel');
  const isCentral = (row: Row): boolean =>
    scenario.setups[row.setup]?.routing[channelOf(row).id]?.queue === 'central';
  const text = (
    name: string,
    meaning: string,
    cell: TableColumn<Row>['cell'],
  ): TableColumn<Row> => ({ name, unit: '', meaning, cell });
  return {
    setup: text('setup', 'Identifier of the setup.', (row) => idAt(scenario.setups, row.setup)),
    channel: text('channel', 'Identifier of the channel.', (row) => channelOf(row).id),
    provider: text(
      'provider',
      'Identifier of the provider where they ended; empty: in a queue that the client holds.',
      ({ provider }) =>
        provider === layout.providers ? undefined : idAt(scenario.providers, provider),
    ),
    figures: [
      ...PROVIDER_FIELDS.map((field): TableColumn<Row> => ({
        name: field,
        ...providerFieldNote(field),
        cell: ({ count }) => count(field) / replications,
      })),
      {
        name: 'serviceLevel',
        unit: 'share',
        meaning: `${SERVICE_LEVEL_MEANING} Of the contacts that ended there. Empty where the client holds the queue: what fails in it is counted in its own row, and a provider’s part of it, by the shares agreed, in the provider’s rates among the measures.`,
        cell: (row) =>
          isCentral(row)
            ? undefined
            : serviceLevelOf(channelOf(row), (field) =>
                field === 'offered' ? endedOf(row.count) : row.count(field),
              ),
      },
      ...customerColumns<Row>(({ count }) => count),
    ],
  };
}

/** Contacts that ended there, however they ended. */
export function endedOf(count: ProviderRow['count']): number {
  return count('answered') + count('abandoned') + count('blocked') + count('cutOff');
}
