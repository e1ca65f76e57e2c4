import { tr } from '../../base/words.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Answer } from '../../estimate/answer.ts';
import type { Scenario } from '../../scenario/types.ts';
import { termed } from '../help/termed.ts';
import { base, buttons } from '../style/base.ts';
import { accountLink } from './account-link.ts';
import { periodOf } from './data/period.ts';
import { statements, type SetupStatement, type StatementRow } from './data/statement-rows.ts';
import { setupName, setupNameStyles } from './setup-name.ts';
import { tableStyles } from './table-styles.ts';

/**
 * Every line of every setup's cost: whose it is, under which clause, how it is counted.
 *
 * @fires open-account - CustomEvent<AccountPlace>: a setup's statement of account is asked for.
 */
@customElement('releve-statement')
export class ReleveStatement extends LitElement {
  static override styles = [
    base,
    buttons,
    setupNameStyles,
    tableStyles,
    css`
      th,
      td {
        vertical-align: baseline;
        white-space: nowrap;
      }
      .text {
        white-space: normal;
      }
      tfoot th,
      tfoot td {
        border-block-start: 1px solid var(--edge, #868e98);
        font-weight: 600;
      }
      tfoot .range {
        font-weight: 400;
      }
      .bar {
        width: 5rem;
        height: 0.5rem;
        fill: var(--edge, #868e98);
      }
    `,
  ];

  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) answer: Answer | undefined;
  /** What its tables are called to who hears them, before "of Atlas": it may stand here twice. */
  @property({ attribute: false }) called = '';

  override render(): TemplateResult | typeof nothing {
    const { scenario, answer } = this;
    if (scenario === undefined) return nothing;
    if (answer === undefined || answer.n === 0) {
      return html`<p class="muted">
        ${tr`The lines of cost stand here once the first ${periodOf(scenario).noun} is simulated.`}
      </p>`;
    }
    const { per } = periodOf(scenario);
    return html`${statements(scenario, answer).map((statement) => tableOf(statement, per, this.called))}`;
  }
}

function tableOf(
  { name, setup, rows, total }: SetupStatement,
  per: string,
  called: string,
): TemplateResult {
  return html`<div
    class="frame"
    role="region"
    aria-label=${called === '' ? tr`Cost of ${name}` : tr`${called}: ${name}`}
    tabindex="0"
  >
    <table>
      <caption>
        ${setupName(name, setup)}, ${tr`mean ${per}`} ·
        ${accountLink(setup, tr`Statement, month by month`, tr`Statement, month by month, of ${name}`)}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="text">${tr`Paid to`}</th>
          <th scope="col" class="text">${tr`Paid for`}</th>
          <th scope="col">${tr`Quantity`}</th>
          <th scope="col">${tr`Unit price`}</th>
          <th scope="col">${tr`Amount`}</th>
          <th scope="col">${termed(tr`95 % interval`, 'interval')}</th>
          <th scope="col" class="text">${tr`Share`}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => lineOf(row, setup, name))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" class="text" colspan="4">${tr`Sum of the lines`}</th>
          <td class="total">${total.value}</td>
          <td class="range">${total.interval ?? ''}</td>
          <td></td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}

/** The bar of a line opens the statement that it comes from. */
function lineOf(row: StatementRow, setup: number, name: string): TemplateResult {
  const share = percentText(row);
  return html`<tr>
    <th scope="row" class="text">${row.payee}</th>
    <td class="text">${row.clause}</td>
    <td>${row.quantity}</td>
    <td>${row.unitPrice}</td>
    <td data-amount=${row.amount.value}>${row.value}</td>
    <td class="range">${row.interval ?? ''}</td>
    <td class="text">
      ${accountLink(setup, shareBar(row), tr`${share}, ${row.clause}: statement of account of ${name}`)}
    </td>
  </tr>`;
}

function shareBar(row: StatementRow): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width=${Math.max(row.share > 0 ? 0.5 : 0, row.share * 100)} height="10"></rect></svg
    >${percentText(row)}`;
}

const percentText = ({ share }: StatementRow): string => `${String(Math.round(share * 100))} %`;

declare global {
  interface HTMLElementTagNameMap {
    'releve-statement': ReleveStatement;
  }
}
