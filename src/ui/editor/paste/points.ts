import { fail, ok, type Result } from '../../../base/result.ts';
import { formatNumber, formatPercent, t } from '../../../i18n/editor.ts';
import { readGrid } from './grid.ts';

/** A point of a law: the share of the customers whose value is at most so many seconds. */
export interface LawPoint {
  readonly share: number;
  readonly seconds: number;
}

/** Points of a law as a text: "10 %", a tab, "30". */
export function pointsText(points: readonly LawPoint[]): string {
  return points
    .map(
      ({ share, seconds }) => `${plain(formatPercent(share))} %\t${plain(formatNumber(seconds))}`,
    )
    .join('\n');
}

/**
 * Reads the points of a law: a share and its seconds in each row, a heading or none. Shares are
 * percentages when one has the sign or exceeds 1. Fails with a message that names row and column.
 */
export function readPoints(text: string): Result<readonly LawPoint[], string> {
  const { rows, numberOf } = readGrid(text);
  const valueOf = (cell = ''): number | undefined => numberOf(cell.replace(/\s*%$/, ''));
  const [first] = rows;
  const isHeading = first?.cells.every((cell) => valueOf(cell) === undefined) ?? false;
  const body = isHeading ? rows.slice(1) : rows;
  const points: LawPoint[] = [];
  for (const { line, cells } of body) {
    if (cells.length !== 2) {
      return fail(t('paste.ragged', { row: line, columns: cells.length, expected: 2 }));
    }
    const [share, seconds] = cells.map(valueOf);
    if (share === undefined || seconds === undefined) {
      const column = share === undefined ? 1 : 2;
      const where = t('paste.place', { row: line, column });
      return fail(t('paste.notNumber', { where, text: cells[column - 1] ?? '' }));
    }
    points.push({ share, seconds });
  }
  const isPercent = text.includes('%') || points.some(({ share }) => share > 1);
  const scaled = points.map(({ share, seconds }) => ({
    share: isPercent ? Number((share / 100).toPrecision(12)) : share,
    seconds,
  }));
  return scaled.length === 0 ? fail(t('paste.nothing')) : ok(scaled);
}

/** Without the commas between thousands: they would look like cells. */
function plain(number: string): string {
  return number.replaceAll(',', '');
}
