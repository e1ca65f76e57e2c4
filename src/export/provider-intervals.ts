import { present } from '../base/assert.ts';
import { isoMinute, parseIsoDate } from '../base/calendar.ts';
import { providerCells } from '../engine/provider-cells.ts';
import { PROVIDER_FIELDS, type ProviderField } from '../engine/result.ts';
import type { ExportInput } from './input.ts';
import { endedOf, providerColumns, type ProviderRow } from './provider-columns.ts';
import { fingerprintColumn } from './run-columns.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

interface Row extends ProviderRow {
  /** Minutes from 1970-01-01T00:00 to the start of the interval. */
  readonly startMinute: number;
}

/**
 * provider-intervals.csv: one row for each setup, channel, provider and interval whose contacts ended
 * there. A queue that the client holds for all is a row without a provider.
 */
export function providerIntervalsTable(input: ExportInput): CsvTable {
  const { setup, channel, provider, figures } = providerColumns<Row>(input, input.answer.n);
  const start: TableColumn<Row> = {
    name: 'start',
    unit: '',
    meaning: 'Local time at which the interval of the offer starts (ISO 8601).',
    cell: ({ startMinute }) => isoMinute(startMinute),
  };
  const columns = [setup, channel, provider, start, ...figures, fingerprintColumn(input)];
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
          const count = (field: ProviderField): number =>
            results.providerIntervals[at + PROVIDER_FIELDS.indexOf(field)] ?? 0;
          if (endedOf(count) === 0) continue;
          const startMinute = firstDay * 1440 + interval * minutes;
          yield { setup, channel, provider, startMinute, count };
        }
      }
    }
  }
}
