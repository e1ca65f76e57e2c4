/** A cell: text, a number, or nothing. */
export type Cell = string | number | undefined;

/**
 * The two kinds of CSV: commas and decimal points, as programs and most spreadsheets expect it; or
 * semicolons and decimal commas, as a French Excel opens it right with a double click.
 */
export const CSV_KINDS = ['international', 'french'] as const;
export type CsvKind = (typeof CSV_KINDS)[number];

const MARKS = {
  international: { separator: ',', point: '.' },
  french: { separator: ';', point: ',' },
} as const satisfies Readonly<Record<CsvKind, { separator: string; point: string }>>;

/** Whether a text names a kind of CSV. */
export function isCsvKind(text: unknown): text is CsvKind {
  return (CSV_KINDS as readonly unknown[]).includes(text);
}

/**
 * A spreadsheet would run a text that begins with one of these as a formula: after spaces and what
 * nobody sees too, and in full width where it reads Japanese.
 */
const FORMULA = /^[\s\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** The same behind what another spreadsheet's settings take for the end of a cell, quotes or not. */
const LATER_FORMULA = /([,;]["\s\p{Default_Ignorable_Code_Point}]*)(?=[=+\-@＝＋－＠])/gu;
const NEEDS_QUOTES = {
  international: /[",\r\n]/,
  french: /[";\r\n]/,
} as const satisfies Readonly<Record<CsvKind, RegExp>>;

const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\ufeff';
const CHUNK_CHARACTERS = 65_536;

/**
 * A cell as RFC 4180 writes it, with the separator and the decimal sign of the kind. Numbers have
 * all their digits, and NaN is an empty cell; what a spreadsheet would run as a formula, at the start
 * of a text or behind a separator in it, gets an apostrophe in front.
 */
export function csvCell(cell: Cell, kind: CsvKind = 'international'): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? String(cell).replace('.', MARKS[kind].point) : '';
  }
  const text = (FORMULA.test(cell) ? `'${cell}` : cell).replace(LATER_FORMULA, "$1'");
  return NEEDS_QUOTES[kind].test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record with its line end. */
export function csvLine(cells: readonly Cell[], kind: CsvKind = 'international'): string {
  return cells.map((cell) => csvCell(cell, kind)).join(MARKS[kind].separator) + LINE_END;
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
