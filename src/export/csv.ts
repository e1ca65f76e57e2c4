/** A cell: text, a number, or nothing. */
export type Cell = string | number | undefined;

/**
 * A spreadsheet would run a text that begins with one of these as a formula: after spaces and what
 * nobody sees too, and in full width where it reads Japanese.
 */
const FORMULA = /^[\s\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const NEEDS_QUOTES = /[",\r\n]/;

const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\ufeff';
const CHUNK_CHARACTERS = 65_536;

/**
 * A cell as RFC 4180 writes it. Numbers have all their digits and a decimal point, and NaN is an
 * empty cell; a text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record with its line end. */
export function csvLine(cells: readonly Cell[]): string {
  return cells.map(csvCell).join(',') + LINE_END;
}

/**
 * A whole file: UTF-8's byte order mark, then the lines, in pieces of about 64 k characters. Lines
 * are made as the pieces are read, so a file of any length takes little memory.
 */
export function* csvChunks(lines: Iterable<string>): Generator<string, void, undefined> {
  let chunk = BYTE_ORDER_MARK;
  for (const line of lines) {
    chunk += line;
    if (chunk.length >= CHUNK_CHARACTERS) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}
