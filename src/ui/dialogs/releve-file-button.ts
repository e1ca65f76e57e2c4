import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { t } from '../../i18n/index.ts';
import { tell } from '../shell/event.ts';
import { base, buttons } from '../style/base.ts';

/**
 * Opens a scenario from a file of this computer.
 *
 * @fires open-file - CustomEvent<File>
 */
@customElement('releve-file-button')
export class ReleveFileButton extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: inline-block;
      }
    `,
  ];

  override render() {
    return html`
      <button class="edged" @click=${() => this.#input?.click()}>${t('file.open')}</button>
      <input
        type="file"
        hidden
        accept=".json,application/json"
        aria-label=${t('file.open')}
        @change=${this.#chosen}
      />
    `;
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  readonly #chosen = (): void => {
    const input = this.#input;
    const file = input?.files?.[0];
    if (file !== undefined) tell(this, 'open-file', file);
    // The same file can be chosen again once it was mended.
    if (input !== null) input.value = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-file-button': ReleveFileButton;
  }
}
