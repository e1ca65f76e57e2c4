import { csvChunks, csvLine, type Cell } from './csv.ts';

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
  readonly chunks: () => Iterable<string>;
}

/** Describes a file: its columns, and its rows, which are asked for only as the file is written. */
export function csvTable<Row>(
  name: string,
  columns: readonly TableColumn<Row>[],
  rows: () => Iterable<Row>,
): CsvTable {
  function* lines(): Generator<string, void, undefined> {
    yield csvLine(columns.map((column) => column.name));
    for (const row of rows()) yield csvLine(columns.map((column) => column.cell(row)));
  }
  return { name, columns, chunks: () => csvChunks(lines()) };
}
