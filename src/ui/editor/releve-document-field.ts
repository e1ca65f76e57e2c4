import { LitElement, css, html, noChange } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { scenarioFile } from '../../export/scenario-file.ts';
import { t } from '../../i18n/editor.ts';
import { parseScenarioText } from '../../scenario/parse.ts';
import type { Edit } from '../../store/index.ts';
import { tell } from '../shell/event.ts';
import { base, fields } from '../style/base.ts';
import type { EditorView } from './field-model.ts';

/**
 * The whole document as JSON, for what no form covers.
 *
 * @fires edit - CustomEvent<Edit>
 */
@customElement('releve-document-field')
export class ReleveDocumentField extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    fields,
    css`
      :host {
        display: block;
      }
      label {
        display: block;
        padding-block-end: var(--space-1);
        color: var(--muted);
        font-size: var(--text-small);
      }
      textarea {
        width: 100%;
        min-height: 20rem;
        font-family: var(--font-mono);
        font-size: var(--text-small);
        line-height: 1.4;
        white-space: pre;
        tab-size: 2;
        resize: vertical;
      }
      ul {
        padding-inline-start: 1.25em;
        color: var(--error);
        font-size: var(--text-small);
      }
    `,
  ];

  @property({ attribute: false }) view: EditorView | undefined;
  @state() private isFocused = false;

  override render() {
    const draft = this.view?.draft;
    if (draft === undefined) return html``;
    const typed = draft.unread.find(({ path }) => path.length === 0);
    const issues = typed?.issues ?? [];
    return html`
      <label for="control">${t('document.label')}</label>
      <textarea
        id="control"
        spellcheck="false"
        autocomplete="off"
        aria-invalid=${issues.length > 0 ? 'true' : 'false'}
        aria-describedby="errors"
        .value=${this.isFocused ? noChange : live(typed?.text ?? scenarioFile(draft.document))}
        @focus=${this.#focused}
        @blur=${this.#blurred}
        @input=${({ target }: Event) =>
          target instanceof HTMLTextAreaElement && this.#read(target.value)}
      ></textarea>
      <ul id="errors">
        ${issues.map(({ message }) => html`<li>${message}</li>`)}
      </ul>
    `;
  }

  #read(text: string) {
    const label = t('document.heading');
    const read = parseScenarioText(text);
    const edit: Edit = read.ok
      ? { kind: 'set', label, path: [], value: read.value }
      : { kind: 'unread', label, path: [], text, issues: read.error };
    tell(this, 'edit', edit);
  }

  readonly #focused = (): void => {
    this.isFocused = true;
  };

  readonly #blurred = (): void => {
    this.isFocused = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-document-field': ReleveDocumentField;
  }
}
