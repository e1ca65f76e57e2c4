import { measures } from '../engine/measures.ts';
import type { ExportInput } from './input.ts';
import { conventionOf, costLineNames, idAt, unitOf } from './names.ts';
import { fingerprintColumn } from './run-columns.ts';
import { csvTable, type ColumnNote, type CsvTable, type TableColumn } from './table.ts';

interface Row {
  readonly replication: number;
  readonly setup: number;
}

interface Figure extends ColumnNote {
  /** Where it lies among the columns of a replication, by setup; undefined: the setup has none. */
  readonly places: (number | undefined)[];
}

/** replications.csv: one row for each replication and setup, one column for each result. */
export function replicationsTable(input: ExportInput): CsvTable {
  const { scenario, layout, columns } = input;
  const width = layout.columns.length;
  const results = figuresOf(input).map(({ places, ...note }): TableColumn<Row> => ({
    ...note,
    cell: ({ replication, setup }) => {
      const place = places[setup];
      return place === undefined ? undefined : columns[replication * width + place];
    },
  }));
  const keys: readonly TableColumn<Row>[] = [
    {
      name: 'replication',
      unit: 'count',
      meaning: 'Number of the replication, from 0. All setups meet the same world in it.',
      cell: (row) => row.replication,
    },
    {
      name: 'setup',
      unit: '',
      meaning: 'Identifier of the setup.',
      cell: (row) => idAt(scenario.setups, row.setup),
    },
  ];
  return csvTable('replications', [...keys, ...results, fingerprintColumn(input)], () =>
    rowsOf(input),
  );
}

function* rowsOf({ answer, layout }: ExportInput): Generator<Row, void, undefined> {
  for (let replication = 0; replication < answer.n; replication += 1) {
    for (let setup = 0; setup < layout.setups; setup += 1) yield { replication, setup };
  }
}

/** The results by name, in the order of the layout; setups share the names they have in common. */
function figuresOf({ scenario, layout }: ExportInput): readonly Figure[] {
  const lineNames = layout.lines.map((lines) => costLineNames(scenario, lines));
  const figures = new Map<string, Figure>();
  layout.columns.forEach(({ measure, setup, channel, provider, line }, place) => {
    const owners = [idAt(scenario.channels, channel), idAt(scenario.providers, provider)];
    const name =
      line < 0
        ? [...owners.filter((owner) => owner !== undefined), measure].join('.')
        : `${measure}.${lineNames[setup]?.[line] ?? line}`;
    const settings = scenario.channels[channel];
    const convention = settings === undefined ? undefined : conventionOf(measure, settings);
    const { meaning } = measures[measure];
    const figure = figures.get(name) ?? {
      name,
      unit: unitOf(measure, scenario),
      meaning: convention === undefined ? meaning : `${meaning} Here: ${convention}.`,
      places: [],
    };
    figure.places[setup] = place;
    figures.set(name, figure);
  });
  return [...figures.values()];
}
