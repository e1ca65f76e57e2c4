import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { said } from '../../base/words.ts';
import { t } from '../../i18n/index.ts';
import { READY_MADE, type ReadyMade } from '../../scenario/ready-made.ts';
import type { State } from '../../store/index.ts';
import { Removals } from '../library/removals.ts';
import '../library/releve-library.ts';
import { t as tl } from '../library/words.ts';
import type { Session } from '../session.ts';
import { tell } from '../shell/event.ts';
import { base, buttons } from '../style/base.ts';
import { openReadyMade } from './open-ready-made.ts';
import './releve-dialog.ts';
import './releve-file-button.ts';

/**
 * The scenarios that can be opened: those of this browser’s library, and the ready-made ones.
 *
 * @fires open-scenario - CustomEvent<Opened>: a ready-made one was picked
 * @fires open-file - CustomEvent<File>
 * @fires close - nothing more is wanted
 */
@customElement('releve-scenario-dialog')
export class ReleveScenarioDialog extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      releve-dialog {
        --dialog-width: 56rem;
      }
      h3 {
        margin-block: var(--space-4) var(--space-1);
        padding-block-start: var(--space-3);
        border-block-start: 1px solid var(--rule);
      }
      ul {
        margin-inline: calc(-1 * var(--space-2));
        list-style: none;
      }
      .pick {
        display: block;
        width: 100%;
        padding: var(--space-2);
        text-align: start;
      }
      .pick strong {
        font-weight: 600;
      }
      .pick[aria-current='true'] strong::after {
        content: ' ✓';
      }
      .pick span {
        display: block;
        margin-block-start: 0.125rem;
        color: var(--muted);
        font-size: var(--text-small);
        line-height: 1.4;
      }
      .file {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-3);
        align-items: center;
        margin-block-start: var(--space-3);
        padding-block-start: var(--space-3);
        border-block-start: 1px solid var(--rule);
        color: var(--muted);
        font-size: var(--text-small);
      }
    `,
  ];

  @property({ attribute: false }) open = false;
  /** What stands on the page. */
  @property({ attribute: false }) state: State | undefined;
  /** The page at work. */
  @property({ attribute: false }) session: Session | undefined;
  /** What was deleted while the dialog is open. */
  readonly #removals = new Removals();

  protected override updated(changed: PropertyValues<this>) {
    if (changed.get('open') === true && this.session !== undefined)
      this.#removals.offerAgain(this.session);
  }

  override render() {
    return html`
      <releve-dialog .heading=${t('scenarios.heading')} .open=${this.open}>
        ${
          this.open
            ? html`
                <releve-library
                  .session=${this.session}
                  .state=${this.state}
                  .removals=${this.#removals}
                ></releve-library>
                <h3>${tl('library.readyMade')}</h3>
                <ul>
                  ${READY_MADE.map((each) => html`<li>${this.#choice(each)}</li>`)}
                </ul>
                <div class="file">
                  <releve-file-button></releve-file-button>
                  <span>${t('scenarios.drop')}</span>
                </div>
              `
            : html``
        }
      </releve-dialog>
    `;
  }

  #choice(each: ReadyMade) {
    const { opened, homes } = this.state ?? {};
    // What is saved under a name of its own is that, wherever it came from.
    const origin = opened && homes?.has(opened) !== true ? opened.origin : undefined;
    const isCurrent = origin?.kind === 'readyMade' && origin.id === each.id;
    return html`<button
      class="pick"
      aria-current=${isCurrent ? 'true' : 'false'}
      @click=${() => {
        tell(this, 'open-scenario', openReadyMade(each));
        tell(this, 'close');
      }}
    >
      <strong>${said(each.name)}</strong>
      <span>${descriptionOf(each)}</span>
    </button>`;
  }
}

function descriptionOf({ document }: ReadyMade): string {
  const text: unknown =
    typeof document === 'object' && document !== null && 'description' in document
      ? document.description
      : undefined;
  return typeof text === 'string' ? said(text) : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-scenario-dialog': ReleveScenarioDialog;
  }
}
