import { present } from '../base/assert.ts';
import { isoDate, parseIsoDate } from '../base/calendar.ts';
import type { ProviderField } from '../engine/result.ts';
import { daysOfProvider } from '../estimate/months.ts';
import type { ExportInput } from './input.ts';
import { endedOf, providerColumns, type ProviderRow } from './provider-columns.ts';
import { fingerprintColumn } from './run-columns.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

interface Row extends ProviderRow {
  readonly day: number;
}

/**
 * providers.csv: one row for each setup, day, channel and provider where contacts offered on that
 * day ended. A queue that the client holds for all is a row without a provider.
 */
export function providersTable(input: ExportInput): CsvTable {
  const firstDay = present(parseIsoDate(input.scenario.horizon.start), 'first day');
  // The counts of a row are means already.
  const { setup, channel, provider, figures } = providerColumns<Row>(input, 1);
  const date: TableColumn<Row> = {
    name: 'date',
    unit: '',
    meaning: 'Day on which the contacts were offered (ISO 8601).',
    cell: ({ day }) => isoDate(firstDay + day),
  };
  const columns = [setup, date, channel, provider, ...figures, fingerprintColumn(input)];
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
          const count = (field: ProviderField): number => sums[field];
          if (endedOf(count) > 0) yield { setup, channel, provider, day, count };
        }
      }
    }
  }
}
