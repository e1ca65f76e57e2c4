import { html, nothing, type TemplateResult } from 'lit';

/** What stands in a cell: a text, or a figure with what belongs beneath it. */
export type ReportCell = string | readonly [main: string, ...beneath: string[]];

/** A table of the report. */
export interface ReportTable {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** The cells from this place on are figures, at the end of their columns; none when left out. */
  readonly figuresFrom?: number;
  /** Rows that are sums of those above. */
  readonly sums?: ReadonlySet<number>;
}

/** Tables with at most so many rows stand on one page. */
const MOST_TOGETHER = 14;

/** A table on paper: its heads come again on each page, and no row is cut. */
export function paperTable(
  { caption, heads, rows, figuresFrom = Infinity, sums }: ReportTable,
  number: string,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const kind = (index: number): string => (index >= figuresFrom ? 'figure' : 'text');
  const together = rows.length <= MOST_TOGETHER ? 'table together' : 'table';
  return html`<div class=${together} role="region" aria-label=${caption} tabindex="0">
    <table>
      <caption>
        <strong>${number}</strong>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head, index) => html`<th scope="col" class=${kind(index)}>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells, row) =>
            html`<tr class=${sums?.has(row) === true ? 'sum' : ''}>
              ${cells.map((cell, index) =>
                index === 0
                  ? html`<th scope="row" class="text">${cellOf(cell)}</th>`
                  : html`<td class=${kind(index)}>${cellOf(cell)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cellOf(cell: ReportCell): unknown {
  if (typeof cell === 'string') return cell;
  const [main, ...beneath] = cell;
  return html`${main}${beneath
    .filter((line) => line !== '')
    .map((line) => html`<span class="beneath">${line}</span>`)}`;
}
