import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/index.ts';
import { icon } from '../shell/icons.ts';
import { base, buttons } from '../style/base.ts';
import { tell } from '../shell/event.ts';

/**
 * A dialog over the page: Escape, its cross and a click beside it close it.
 *
 * @slot - its content
 * @fires close - it wants to be closed: set `open` to false
 */
@customElement('releve-dialog')
export class ReleveDialog extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      dialog {
        width: min(var(--dialog-width, 40rem), calc(100vw - 2rem));
        max-width: none;
        max-height: calc(100dvh - 2rem);
        margin-block-start: max(1rem, 8vh);
        padding: 0;
        overflow-y: auto;
        border: 1px solid var(--rule);
        border-radius: 0.5rem;
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 0.35);
      }
      .head {
        position: sticky;
        top: 0;
        display: flex;
        gap: var(--space-3);
        align-items: center;
        justify-content: space-between;
        padding: var(--space-3) var(--space-4) var(--space-2);
        background: var(--surface);
      }
      h2 {
        font-size: var(--text-large);
        font-weight: 600;
        line-height: 1.25;
      }
      .content {
        padding: 0 var(--space-4) var(--space-4);
      }
      @media (max-width: 699px) {
        dialog {
          width: 100vw;
          max-width: 100vw;
          max-height: 92dvh;
          margin-block: auto 0;
          border-radius: 0.75rem 0.75rem 0 0;
        }
        .head {
          padding-inline: var(--space-3);
        }
        .content {
          padding-inline: var(--space-3);
        }
      }
    `,
  ];

  @property({ attribute: false }) heading = '';
  @property({ attribute: false }) open = false;

  override render() {
    return html`
      <dialog
        aria-labelledby="heading"
        @close=${this.#closed}
        @click=${this.#beside}
        @keydown=${() => undefined}
      >
        <div class="head">
          <h2 id="heading">${this.heading}</h2>
          <button class="icon" aria-label=${t('dialog.close')} @click=${this.#closed}>
            ${icon('close')}
          </button>
        </div>
        <div class="content"><slot></slot></div>
      </dialog>
    `;
  }

  protected override updated(changed: PropertyValues<this>) {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!changed.has('open') || dialog === null) return;
    if (this.open && !dialog.open) dialog.showModal();
    if (!this.open && dialog.open) dialog.close();
  }

  readonly #closed = (): void => {
    if (this.open) tell(this, 'close');
  };

  readonly #beside = (event: MouseEvent): void => {
    const dialog = this.renderRoot.querySelector('dialog');
    if (event.composedPath()[0] === dialog) this.#closed();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-dialog': ReleveDialog;
  }
}
