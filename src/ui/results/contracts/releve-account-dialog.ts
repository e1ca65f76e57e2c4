import { tr } from '../../../base/words.ts';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Results } from '../../../estimate/accumulator.ts';
import type { Answer } from '../../../estimate/answer.ts';
import type { Scenario } from '../../../scenario/types.ts';
import '../../dialogs/releve-dialog.ts';
import { base } from '../../style/base.ts';
import './releve-account.ts';
import type { StatementSource } from './statement-source.ts';

/**
 * The statement of account over the page.
 *
 * @fires close - nothing more is wanted
 */
@customElement('releve-account-dialog')
export class ReleveAccountDialog extends LitElement {
  static override styles = [
    base,
    css`
      releve-dialog {
        --dialog-width: 68rem;
      }
    `,
  ];

  @property({ attribute: false }) open = false;
  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) answer: Answer | undefined;
  @property({ attribute: false }) results: Results | undefined;
  @property({ attribute: false }) source: StatementSource | undefined;
  /** Whose statement is opened. */
  @property({ attribute: false }) setup = 0;

  override render() {
    return html`<releve-dialog .heading=${tr`Statement of account`} .open=${this.open}>
      ${
        this.open
          ? html`<releve-account
              .scenario=${this.scenario}
              .answer=${this.answer}
              .results=${this.results}
              .source=${this.source}
              .setup=${this.setup}
            ></releve-account>`
          : nothing
      }
    </releve-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-account-dialog': ReleveAccountDialog;
  }
}
