/** One measured figure. */
export interface Row {
  /** Names it in the stored figures. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** What it is measured against, in the same run, or how. */
  readonly note?: string;
  /** Whether a greater value is better; undefined: neither. */
  readonly better?: 'higher' | 'lower';
}

/** A part of the suite. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** Rows as text, with the ratio to stored figures where there are any. */
export function sectionText(
  { heading, rows }: Section,
  stored: Readonly<Record<string, number>>,
): string {
  const lines = rows.map(({ id, label, value, unit, note }) => {
    const before = stored[id];
    const ratio = before === undefined || before === 0 ? '' : `× ${(value / before).toFixed(2)}`;
    return `  ${label.padEnd(46)}${written(value).padStart(10)} ${unit.padEnd(14)}${ratio.padEnd(8)}${note ?? ''}`.trimEnd();
  });
  return `${heading}\n${lines.join('\n')}\n`;
}

function written(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value).toLocaleString('en');
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}
