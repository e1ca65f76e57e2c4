import { fail, ok, type Result } from '../../../base/result.ts';
import { formatNumber, t } from '../../../i18n/editor.ts';
import { readGrid, type Grid, type GridRow } from './grid.ts';
import {
  checkDays,
  clockOf,
  cutInDays,
  fitsDays,
  inWeek,
  turned,
  type Clock,
} from './table-days.ts';
import { minuteOfCell } from './time-cell.ts';
import { Unreadable } from './unreadable.ts';

/** What a table may hold, and what is taken where the text does not say. */
export interface TableTerms extends Clock {
  /** Days of the horizon: a table may have a row for each. */
  readonly horizonDays: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly isWhole: boolean;
}

/** A value for each step of one day, of seven, Monday first, or of every day of the horizon. */
export interface DayTable extends Clock {
  readonly days: readonly (readonly number[])[];
}

/** A table that was read, and how many of its cells were empty and taken for 0. */
export interface ReadTable {
  readonly table: DayTable;
  readonly empty: number;
}

/**
 * Reads a table pasted from a spreadsheet: steps down and days across or the other way round, with
 * or without times of day and names of days, or days one after the other in one long column. Fails
 * with a message that names the row and the column.
 */
export function readTable(text: string, terms: TableTerms): Result<ReadTable, string> {
  try {
    return ok(tableOf(readGrid(text), terms));
  } catch (error) {
    if (error instanceof Unreadable) return fail(error.message);
    throw error;
  }
}

function tableOf(grid: Grid, terms: TableTerms): ReadTable {
  const headings = headingsOf(grid);
  const { header, body } = withoutTotals(
    headings.at(-1)?.cells ?? [],
    grid.rows.slice(headings.length),
  );
  if (body.length === 0) throw new Unreadable(t('paste.nothing'));
  const first = isLabelled(grid, body) ? 1 : 0;
  const { values, empty } = numbersOf(grid, body, first, terms);
  const names = header.slice(first);
  const labels = body.map(({ cells }) => (first === 1 ? (cells[0] ?? '') : ''));
  const lines = body.map(({ line }) => line);
  if (labels.some((label) => minuteOfCell(label) !== undefined)) {
    const minutes = labels.map((label, at) => timeOf(label, lines[at] ?? 0, 1));
    return { table: stepsDown(minutes, values, names, lines, terms), empty };
  }
  if (names.filter((name) => minuteOfCell(name) !== undefined).length > 1) {
    const row = headings.at(-1)?.line ?? 0;
    const minutes = names.map((name, at) => timeOf(name, row, at + first + 1));
    const clock = clockOf(minutes, terms.stepMinutes, (at) => place(row, at + first + 1));
    const days = checkDays(inWeek(values, labels), terms.horizonDays);
    return { table: { ...clock, days }, empty };
  }
  return { table: withoutTimes(values, names, labels, terms), empty };
}

/** Leading rows without any number; the last of them names the columns. */
function headingsOf({ rows, numberOf }: Grid): readonly GridRow[] {
  const count = rows.findIndex(({ cells }, at) => {
    const [corner = '', ...others] = cells;
    const isTime = (cell: string): boolean => minuteOfCell(cell) !== undefined;
    if (isTime(corner) && !others.some(isTime)) return true;
    // Days that are numbered: 1, 2, 3… over times of day.
    const isOverTimes = isTime(rows[at + 1]?.cells[0] ?? '');
    if (isOverTimes && numberOf(corner) === undefined && others.length > 0) return false;
    return cells.some((cell) => numberOf(cell) !== undefined);
  });
  return count < 0 ? rows : rows.slice(0, count);
}

const TOTAL = /^(?:sub|sous-)?tota|^sum\b|^somme\b/i;

/** Without the row and the column of sums. */
function withoutTotals(header: readonly string[], rows: readonly GridRow[]) {
  const isKept = (_: string, column: number): boolean => !TOTAL.test(header[column] ?? '');
  const body = rows
    .filter(({ cells }) => !TOTAL.test(cells[0] ?? ''))
    .map(({ line, cells }) => ({ line, cells: cells.filter(isKept) }));
  return { header: header.filter(isKept), body };
}

/** Whether the first column says what the rows are: it never holds a number. */
function isLabelled({ numberOf }: Grid, body: readonly GridRow[]): boolean {
  const isWide = body.some(({ cells }) => cells.length > 1);
  return (
    isWide && body.every(({ cells: [cell = ''] }) => cell !== '' && numberOf(cell) === undefined)
  );
}

function numbersOf(grid: Grid, body: readonly GridRow[], first: number, terms: TableTerms) {
  const width = body[0]?.cells.length ?? 0;
  let empty = 0;
  const values = body.map(({ line, cells }) => {
    if (cells.length !== width) {
      const told = { row: line, columns: cells.length, expected: width };
      throw new Unreadable(t('paste.ragged', told));
    }
    return cells.slice(first).map((cell, at) => {
      if (cell === '' || cell === '-' || cell === '–') {
        empty += 1;
        return 0;
      }
      return numberAt(grid, cell, place(line, at + first + 1), terms);
    });
  });
  return { values, empty };
}

function numberAt(grid: Grid, text: string, where: string, terms: TableTerms): number {
  const value = grid.numberOf(text);
  if (value === undefined) throw new Unreadable(t('paste.notNumber', { where, text }));
  const { minimum, maximum, isWhole } = terms;
  if (isWhole && !Number.isInteger(value)) {
    throw new Unreadable(t('paste.notWhole', { where, text }));
  }
  if (value >= minimum && value <= maximum) return value;
  const bounds = { minimum: formatNumber(minimum), maximum: formatNumber(maximum) };
  throw new Unreadable(t('paste.outside', { where, text, ...bounds }));
}

function timeOf(text: string, row: number, column: number): number {
  const minute = minuteOfCell(text);
  if (minute !== undefined) return minute;
  throw new Unreadable(t('paste.notTime', { where: place(row, column), text }));
}

function place(row: number, column: number): string {
  return t('paste.place', { row, column });
}

function stepsDown(
  minutes: readonly number[],
  values: readonly (readonly number[])[],
  names: readonly string[],
  lines: readonly number[],
  terms: TableTerms,
): DayTable {
  const where = (at: number): string => place(lines[at] ?? 0, 1);
  const columns = turned(values);
  const [only = []] = columns;
  const long = columns.length === 1 ? cutInDays(minutes, only, lines) : undefined;
  const clock = clockOf(long?.minutes ?? minutes, terms.stepMinutes, where);
  return { ...clock, days: checkDays(long?.days ?? inWeek(columns, names), terms.horizonDays) };
}

/** Rows are days when there are as many as a table may have; else columns are. */
function withoutTimes(
  values: readonly (readonly number[])[],
  names: readonly string[],
  labels: readonly string[],
  terms: TableTerms,
): DayTable {
  const down = inWeek(values, labels);
  const isDown = fitsDays(down.length, terms.horizonDays);
  const days = isDown ? down : checkDays(inWeek(turned(values), names), terms.horizonDays);
  const step = 1440 / (days[0]?.length ?? 1);
  const isWholeDay = step === 15 || step === 30 || step === 60;
  const { startsAt, stepMinutes } = terms;
  return isWholeDay
    ? { startsAt: '00:00', stepMinutes: step, days }
    : { startsAt, stepMinutes, days };
}
