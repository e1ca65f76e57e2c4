import { measures, type Measure, type MeasureId } from '../engine/measures.ts';
import { csvTable, type CsvTable, type TableColumn } from './table.ts';

interface Row {
  readonly id: MeasureId;
  readonly measure: Measure;
}

/** glossary.csv: every measure with its one definition and where that comes from. */
export function glossaryTable(): CsvTable {
  const text = (name: string, meaning: string, cell: (row: Row) => string): TableColumn<Row> => ({
    name,
    unit: '',
    meaning,
    cell,
  });
  return csvTable(
    'glossary',
    [
      text('measure', 'Identifier of the measure, as in the other files.', ({ id }) => id),
      text('label', 'Its name on screen.', ({ measure }) => measure.label),
      text(
        'countedFor',
        'What it is counted for: channel, provider, providerChannel (a channel at a provider), setup, or line (of cost).',
        ({ measure }) => measure.level,
      ),
      text(
        'perWhat',
        'What it is taken over: contacts, customers (a customer with one need may make several contacts), time or money.',
        ({ measure }) => measure.perWhat,
      ),
      text(
        'unit',
        'Its unit in one replication; an event is 0 or 1.',
        ({ measure }) => measure.unit,
      ),
      text('better', 'Which direction is good news.', ({ measure }) => measure.better),
      text('meaning', 'Its definition.', ({ measure }) => measure.meaning),
      text('source', 'Where the definition comes from.', ({ measure }) => measure.source),
    ],
    function* () {
      for (const [id, measure] of Object.entries(measures)) yield { id: id as MeasureId, measure };
    },
  );
}
