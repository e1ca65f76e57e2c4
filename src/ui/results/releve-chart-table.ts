import { said } from '../../base/words.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { cellText, type Cell, type ChartColumn, type ChartTable } from '../../charts/index.ts';
import { termed } from '../help/termed.ts';
import { base } from '../style/base.ts';
import { pageFormatters } from './data/page-formatters.ts';

/** The numbers behind a plot, as a table that scrolls within its own frame. */
@customElement('releve-chart-table')
export class ReleveChartTable extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        font-size: var(--text-small, 0.8125rem);
      }
      .frame {
        max-height: 24rem;
        overflow: auto;
        border-block: 1px solid var(--rule, #e6e8eb);
      }
      table {
        min-width: 100%;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }
      caption {
        padding-block: var(--space-2, 0.5rem);
        color: var(--muted, #59616b);
        text-align: start;
      }
      th,
      td {
        padding: 0.25rem 0.75rem 0.25rem 0;
        text-align: end;
        white-space: nowrap;
      }
      thead th {
        position: sticky;
        top: 0;
        background: var(--surface, #fff);
        vertical-align: bottom;
      }
      .text {
        text-align: start;
      }
      tbody th {
        font-weight: 400;
      }
      tbody tr {
        border-block-start: 1px solid var(--rule, #e6e8eb);
      }
    `,
  ];

  @property({ attribute: false }) table: ChartTable | undefined;

  override render(): TemplateResult | typeof nothing {
    const { table } = this;
    if (table === undefined) return nothing;
    const { caption, columns, rows } = table;
    // A frame that scrolls must be reachable without a pointer.
    return html`<div class="frame" role="region" aria-label=${caption} tabindex="0">
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map(
              (column) =>
                html`<th scope="col" class=${alignment(column)}>
                  ${termed(headOf(column), isQuantile(column) ? 'quantiles' : '')}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${columns.map((column, index) => cellOf(column, row[index] ?? null, index))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

function cellOf(column: ChartColumn, cell: Cell, index: number): TemplateResult {
  const text = cellText(column, cell, pageFormatters());
  return index === 0
    ? html`<th scope="row" class="text">${text}</th>`
    : html`<td class=${alignment(column)}>${text}</td>`;
}

/** The unit, where the cells do not carry it. */
function headOf({ label, unit, format }: ChartColumn): string {
  return format === 'count' && unit !== '' ? `${label} (${said(unit)})` : label;
}

/** Whether the column holds quantiles, which the glossary has an entry for. */
function isQuantile({ label }: ChartColumn): boolean {
  return /^P\d+$|, P\d+$/.test(label);
}

function alignment({ format }: ChartColumn): string {
  return format === 'text' || format === 'date' || format === 'dateTime' ? 'text' : 'number';
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-chart-table': ReleveChartTable;
  }
}
