import { csvChunks, csvLine, type Cell, type CsvKind } from './csv.ts';

/** What one column holds; columns.csv lists these, so that no column goes without a definition. */
export interface ColumnNote {
  readonly name: string;
  /** Unit of its numbers; empty for text. */
  readonly unit: string;
  readonly meaning: string;
}

/** A column of a table whose rows are made from values of type `Row`. */
export interface TableColumn<Row> extends ColumnNote {
  readonly cell: (row: Row) => Cell;
}

/** One file of the export, not yet written. */
export interface CsvTable {
  /** "summary", "replications"…: the file's name without its extension. */
  readonly name: string;
  readonly columns: readonly ColumnNote[];
  /** The text of the file in pieces of bounded size; each call starts again. */
  readonly chunks: (kind?: CsvKind) => Iterable<string>;
  /** The same rows as records by the names of the columns, what is not known left out. */
  readonly records: () => Iterable<Readonly<Record<string, string | number>>>;
}

/** Describes a file: its columns, and its rows, which are asked for only as the file is written. */
export function csvTable<Row>(
  name: string,
  columns: readonly TableColumn<Row>[],
  rows: () => Iterable<Row>,
): CsvTable {
  function* lines(kind: CsvKind | undefined): Generator<string, void, undefined> {
    const names = columns.map((column) => column.name);
    yield csvLine(names, kind);
    for (const row of rows()) {
      yield csvLine(
        columns.map((column) => column.cell(row)),
        kind,
      );
    }
  }
  function* records(): Generator<Record<string, string | number>, void, undefined> {
    for (const row of rows()) {
      const cells = columns.map(({ name: key, cell }) => [key, cell(row)] as const);
      yield Object.fromEntries(cells.filter(isKnown));
    }
  }
  return { name, columns, chunks: (kind) => csvChunks(lines(kind)), records };
}

function isKnown(pair: readonly [string, Cell]): pair is readonly [string, string | number] {
  const [, cell] = pair;
  return cell !== undefined && (typeof cell === 'string' || Number.isFinite(cell));
}
