import type { ExportInput } from './input.ts';
import type { TableColumn } from './table.ts';

/** The last column of every long file: from which run a row comes, should files be mixed. */
export function fingerprintColumn(input: ExportInput): TableColumn<unknown> {
  return {
    name: 'fingerprint',
    unit: '',
    meaning: 'Fingerprint of the run’s results; columns.csv says of which scenario and seed.',
    cell: () => input.fingerprint,
  };
}
