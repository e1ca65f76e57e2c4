import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { t } from '../../i18n/index.ts';
import { base, buttons, fields } from '../style/base.ts';

/**
 * A text to be taken elsewhere, with a button that copies it; where the browser does not let the
 * page copy, the text is selected and the keys are told.
 *
 * @slot - more buttons
 */
@customElement('releve-copy-field')
export class ReleveCopyField extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      :host {
        display: block;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        align-items: start;
      }
      input,
      textarea {
        flex: 1 1 14rem;
        min-width: 0;
        font-family: var(--font-mono);
        font-size: var(--text-small);
      }
      textarea {
        flex-basis: 100%;
        resize: vertical;
        overflow-wrap: anywhere;
      }
      p:empty {
        display: none;
      }
    `,
  ];

  @property({ attribute: false }) label = '';
  @property({ attribute: false }) text = '';
  /** Lines that are seen at once. */
  @property({ attribute: false }) lines = 1;
  /** The one action that matters. */
  @property({ attribute: false }) main = false;
  @state() private copied: 'no' | 'yes' | 'byHand' = 'no';

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('text')) this.copied = 'no';
  }

  override render(): TemplateResult {
    const { label, text, lines } = this;
    return html`<div>
        ${
          lines === 1
            ? html`<input readonly aria-label=${label} .value=${text} @focus=${selectAll} />`
            : html`<textarea
                readonly
                rows=${lines}
                aria-label=${label}
                .value=${text}
                @focus=${selectAll}
              ></textarea>`
        }
        <button class=${this.main ? 'main' : 'edged'} @click=${this.#copy}>
          ${t('share.copy')}
        </button>
        <slot></slot>
      </div>
      <p class="small" role="status">
        ${this.copied === 'no' ? nothing : copiedWords(this.copied)}
      </p>`;
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.text);
      this.copied = 'yes';
    } catch {
      this.renderRoot.querySelector<HTMLInputElement>('input, textarea')?.select();
      this.copied = 'byHand';
    }
  };
}

function selectAll({ target }: FocusEvent): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) target.select();
}

function copiedWords(copied: 'yes' | 'byHand'): string {
  return copied === 'yes' ? t('share.copied') : t('share.copyByHand');
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-copy-field': ReleveCopyField;
  }
}
