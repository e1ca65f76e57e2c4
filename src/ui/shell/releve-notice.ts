import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../../i18n/index.ts';
import type { Notice } from '../../store/index.ts';
import { base, buttons } from '../style/base.ts';
import { tell } from './event.ts';
import { icon } from './icons.ts';

/** Reasons shown at once; the rest are counted. */
const MOST_ISSUES = 8;

/**
 * What has to be told before anything else: a link or a file that could not be opened, and why; work
 * that is back; a choice to make. What is no error waits until a screen reader has finished.
 *
 * @fires dismiss - it has been read
 */
@customElement('releve-notice')
export class ReleveNotice extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
      }
      .notice {
        display: flex;
        gap: var(--space-3);
        align-items: start;
        margin-block-start: var(--space-3);
        padding: var(--space-2) var(--space-3);
        border-inline-start: 0.25rem solid var(--edge);
        background: var(--sunken);
      }
      .notice.error {
        border-color: var(--error);
        background: var(--error-sunken);
      }
      .text {
        flex: 1;
        padding-block: var(--space-1);
        overflow-wrap: anywhere;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-block-start: var(--space-2);
      }
      .information .choices {
        display: inline-flex;
        margin: 0;
      }
      .information p {
        display: inline;
        margin-inline-end: var(--space-2);
      }
      ul {
        margin-block-start: var(--space-2);
        padding-inline-start: 1.25em;
        font-size: var(--text-small);
      }
    `,
  ];

  @property({ attribute: false }) notice: Notice | undefined;

  override render() {
    return html`
      <div role="alert">${this.#content('error')}</div>
      <div role="status">${this.#content('information')}</div>
    `;
  }

  #content(kind: Notice['kind']) {
    const { notice } = this;
    if (notice?.kind !== kind) return nothing;
    const more = notice.issues.length - MOST_ISSUES;
    return html`
      <div class="notice ${notice.kind}">
        <div class="text">
          <p>${notice.text}</p>
          ${
            notice.issues.length === 0
              ? nothing
              : html`<ul>
                  ${notice.issues.slice(0, MOST_ISSUES).map(({ message }) => html`<li>${message}</li>`)}
                  ${more > 0 ? html`<li>${t('notice.more', { count: more })}</li>` : nothing}
                </ul>`
          }
          ${this.#choices(notice)}
        </div>
        <button
          class="icon"
          aria-label=${t('notice.dismiss')}
          @click=${() => tell(this, 'dismiss')}
        >
          ${icon('close')}
        </button>
      </div>
    `;
  }

  #choices({ choices = [] }: Notice) {
    if (choices.length === 0) return nothing;
    return html`<div class="choices">
      ${choices.map(
        ({ label, choose }) =>
          html`<button
            class="edged"
            @click=${() => {
              // First, for what is chosen may have something to tell itself.
              tell(this, 'dismiss');
              choose();
            }}
          >
            ${label}
          </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-notice': ReleveNotice;
  }
}
