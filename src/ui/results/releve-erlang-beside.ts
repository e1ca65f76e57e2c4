import { semicolon, tr } from '../../base/words.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Results } from '../../estimate/accumulator.ts';
import type { Scenario } from '../../scenario/types.ts';
import { termed } from '../help/termed.ts';
import { base } from '../style/base.ts';
import { besideSections, type BesideTable } from './data/erlang-rows.ts';
import { setupName, setupNameStyles } from './setup-name.ts';
import { tableStyles } from './table-styles.ts';

/** The busiest calm interval of the week of every channel, simulated and by the Erlang formulas. */
@customElement('releve-erlang-beside')
export class ReleveErlangBeside extends LitElement {
  static override styles = [
    base,
    setupNameStyles,
    tableStyles,
    css`
      h4 {
        margin-block: var(--space-3, 1rem) 0;
      }
      th,
      td {
        vertical-align: top;
      }
      .unit {
        color: var(--muted, #59616b);
      }
      .unit,
      .range {
        display: block;
      }
      .value,
      .range {
        white-space: nowrap;
      }
      ul {
        margin-block: 0.25rem 0;
        padding-inline-start: 1.25rem;
      }
    `,
  ];

  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) results: Results | undefined;
  /** Replications behind the figures: a new number works them out again. */
  @property({ attribute: false }) n = 0;

  override render(): TemplateResult | typeof nothing {
    const { scenario, results } = this;
    if (scenario === undefined) return nothing;
    if (results === undefined || this.n === 0)
      return html`<p class="muted">${tr`The figures stand here once something is simulated.`}</p>`;
    const sections = besideSections(scenario, results);
    if (sections.length === 0)
      return html`<p class="muted">
        ${tr`No live channel: the Erlang formulas say nothing of a backlog.`}
      </p>`;
    return html`<p>
        ${tr`The busiest interval of the week, as the plan foresees it, on days that no outage touches, nor the day before. Erlang C takes customers who never hang up; Erlang A those of the channel’s mean patience.`}
      </p>
      ${sections.map(
        ({ channel, tables }) => html`
          ${sections.length > 1 ? html`<h4>${channel}</h4>` : nothing}
          ${tables.map((table) => tableOf(table, channel))}
        `,
      )}`;
  }
}

function tableOf(
  { name, setup, when, groups, sample, rows, reasons }: BesideTable,
  channel: string,
): TemplateResult {
  return html`<div
    class="frame"
    role="region"
    aria-label=${tr`Beside Erlang: ${channel}, ${name}`}
    tabindex="0"
  >
    <table>
      <caption>
        ${setupName(name, setup)}, ${when}. ${groups.join(semicolon())}. ${sample}.
      </caption>
      <thead>
        <tr>
          <th scope="col" class="text">${tr`Figure`}</th>
          <th scope="col">${termed(tr`Simulated, 95 % interval`, 'interval')}</th>
          <th scope="col">${termed('Erlang C', 'erlang')}</th>
          <th scope="col">${termed('Erlang A', 'erlang')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row" class="text">${row.label}<span class="unit">${row.unit}</span></th>
              <td>
                <span class="value">${row.simulated}</span
                ><span class="range">${row.interval ?? ''}</span>
              </td>
              <td><span class="value">${row.erlangC}</span></td>
              <td><span class="value">${row.erlangA}</span></td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      reasons.length === 0
        ? nothing
        : html`<p>${tr`Why they differ, where they do:`}</p>
            <ul>
              ${reasons.map((reason) => html`<li>${reason}</li>`)}
            </ul>`
    }
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-erlang-beside': ReleveErlangBeside;
  }
}
