import { parseNumber } from '../../../i18n/editor.ts';

/** One line of a pasted table. */
export interface GridRow {
  /** Its number in the text, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A pasted text, cut into cells. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** Reads a number as this table writes them; undefined: it is none. */
  readonly numberOf: (cell: string) => number | undefined;
}

/**
 * Cuts a text into rows and cells: by tabs when it has any (a spreadsheet), else by semicolons, else
 * by commas. Empty lines, and columns that are empty all the way down, are left out.
 */
export function readGrid(text: string): Grid {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => content.trim() !== '');
  const separator = separatorOf(lines.map(({ content }) => content));
  const rows = lines
    .map(({ content, line }) => ({ line, cells: cut(content, separator) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { rows: withoutEmptyEnd(rows), numberOf: numberReader(rows, separator) };
}

function separatorOf(lines: readonly string[]): string {
  const isIn = (sign: string): boolean => lines.some((line) => line.includes(sign));
  if (isIn('\t')) return '\t';
  if (isIn(';')) return ';';
  // One column of numbers with a decimal comma: 12,5.
  const isOneColumn = lines.every((line) => /^\s*-?\d+(?:,\d+)?\s*$/.test(line));
  return isOneColumn && lines.length > 1 ? '\n' : ',';
}

/** Cuts a line; what stands in double quotes is one cell. */
function cut(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  cells.push(cell.trim());
  return cells;
}

/** Without the columns at the right end in which nothing stands. */
function withoutEmptyEnd(rows: readonly GridRow[]): readonly GridRow[] {
  const filled = rows.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1);
  const width = Math.max(0, ...filled);
  return rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, width) }));
}

/** A table whose commas can only be decimal signs has decimal commas all over. */
function numberReader(rows: readonly GridRow[], separator: string): Grid['numberOf'] {
  const isDecimal = (cell: string): boolean =>
    /^-?[\d.\s\u00a0\u202f]*,\d+$/.test(cell) && !/^-?[1-9]\d{0,2},\d{3}$/.test(cell);
  const hasDecimals = separator !== ',' && rows.some(({ cells }) => cells.some(isDecimal));
  if (!hasDecimals) return parseNumber;
  return (cell) => parseNumber(cell.replaceAll('.', '').replace(',', '.'));
}
