import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { tr } from '../../base/words.ts';
import { presentReplications } from '../../estimate/column.ts';
import { explainFigure } from '../help/help-events.ts';
import { termed } from '../help/termed.ts';
import { absent, differenceFigure, figure } from '../results/measure-cells.ts';
import { measureTableStyles } from '../results/measure-table-styles.ts';
import { setupName, setupNameStyles } from '../results/setup-name.ts';
import { base, buttons } from '../style/base.ts';
import { compareRows, type CompareRow } from './compare-rows.ts';
import { contenderValues } from './contest-between.ts';
import { pairingBetween, type Contender } from './contenders.ts';

/** Above so many the columns are narrow. */
const MOST_WIDE = 4;

/**
 * What decides, of everything compared: a column for each, with its difference from the baseline.
 *
 * @fires explain-figure - CustomEvent<ExplainedPlace>: how a difference was worked out is asked for.
 */
@customElement('releve-compare-table')
export class ReleveCompareTable extends LitElement {
  static override styles = [
    base,
    buttons,
    setupNameStyles,
    measureTableStyles,
    css`
      td > .detail {
        display: none;
      }
    `,
  ];

  @property({ attribute: false }) contenders: readonly Contender[] = [];
  @property({ attribute: false }) baseline = 0;
  /** Replications of the one on screen: a new number works everything out again. */
  @property({ attribute: false }) n = 0;

  override render(): TemplateResult {
    const { contenders, baseline } = this;
    const rows = compareRows(contenders, baseline);
    const against = contenders[baseline]?.name ?? '';
    return html`<div
      class="frame"
      role="region"
      aria-label=${tr`Compared with ${against}`}
      tabindex="0"
    >
      <table class=${classMap({ many: contenders.length > MOST_WIDE })}>
        <thead>
          <tr>
            <th scope="col" class="measure">${tr`Measure`}</th>
            ${contenders.map(
              (each, index) =>
                html`<th scope="col">
                  ${setupName(each.name, index)}
                  <span class="against">${each.scenario.setups[each.setup]?.name}</span>
                  <span class="against"
                    >${index === baseline ? tr`baseline` : tr`and its difference from ${against}`}</span
                  >
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.#row(row, against))}
        </tbody>
      </table>
    </div>`;
  }

  #row(row: CompareRow, against: string): TemplateResult {
    const { id, label, unit, channel, cells, differences } = row;
    return html`<tr data-row=${id}>
      <th scope="row" class="measure">
        <span class="label"
          >${termed(channel === '' ? label : tr`${channel}: ${label}`, `measure-${row.measure}`)}</span
        >
        <span class="unit">${unit}</span>
      </th>
      ${cells.map((cell, index) => {
        const difference = differences[index];
        const name = this.contenders[index]?.name ?? '';
        return html`<td data-contender=${index}>
          <span class="narrow">${setupName(name, index)}</span>
          ${cell === undefined ? absent() : figure(cell)}
          ${
            difference === undefined
              ? nothing
              : html`<div class="change">
                  <span class="narrow against">${tr`minus ${against}`}</span>
                  ${differenceFigure(difference, () => this.#explain(row, index))}
                  <span class="detail">${difference.share}</span>
                </div>`
          }
        </td>`;
      })}
    </tr>`;
  }

  /** Asks how a difference from the baseline was worked out. */
  #explain({ measure, label, channel, channelId }: CompareRow, index: number): void {
    const [base, other] = [this.contenders[this.baseline], this.contenders[index]];
    if (base === undefined || other === undefined) return;
    explainFigure(this, {
      measure,
      label: channel === '' ? label : tr`${label} (${channel})`,
      channel: channelId,
      names: [base.name, other.name],
      scenario: base.scenario,
      pairing: pairingBetween(base, other),
      values: () => {
        const [a, b] = [base, other].map((each) => contenderValues(each, measure, channelId));
        return a === undefined || b === undefined ? undefined : [a, b];
      },
      replications: () => presentReplications(base.columns),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-compare-table': ReleveCompareTable;
  }
}
