import { LitElement, css, html, noChange, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { formatPath } from '../../scenario/issue.ts';
import { valueAt, type Path } from '../../store/index.ts';
import { tell } from '../shell/event.ts';
import { base, fields } from '../style/base.ts';
import { describeAt, type EditorView } from './field-model.ts';

/**
 * A list of short names, set apart by commas: what a site depends on.
 *
 * @fires edit - CustomEvent<Edit>
 */
@customElement('releve-words-field')
export class ReleveWordsField extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    fields,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
        align-items: center;
        justify-content: space-between;
        padding-block: 0.1875rem;
      }
      input {
        flex: 0 1 12.75rem;
        min-width: 0;
      }
      .error {
        flex: 1 0 100%;
        color: var(--error);
        font-size: var(--text-small);
      }
    `,
  ];

  @property({ attribute: false }) view: EditorView | undefined;
  @property({ attribute: false }) path: Path = [];
  @state() private isFocused = false;

  override render() {
    const { view, path } = this;
    const description = describeAt(view?.draft.document, path);
    if (view === undefined || description === undefined) return nothing;
    const where = formatPath(path);
    const list = valueAt(view.draft.document, path);
    const text = Array.isArray(list) ? list.join(', ') : '';
    const errors = view.draft.issues.filter(
      (issue) => issue.path === where || issue.path.startsWith(`${where}[`),
    );
    return html`
      <label for="control" title=${description.description}>${description.title}</label>
      <input
        id="control"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${errors.length > 0 ? 'true' : 'false'}
        aria-describedby="errors"
        .value=${this.isFocused ? noChange : live(text)}
        @focus=${this.#focused}
        @blur=${this.#blurred}
        @input=${({ target }: Event) => {
          if (!(target instanceof HTMLInputElement)) return;
          const value = wordsOf(target.value);
          tell(this, 'edit', { kind: 'set', label: description.title, path, value });
        }}
      />
      <p id="errors" class="error" ?hidden=${errors.length === 0}>
        ${errors[0]?.message ?? nothing}
      </p>
    `;
  }

  readonly #focused = (): void => {
    this.isFocused = true;
  };

  readonly #blurred = (): void => {
    this.isFocused = false;
  };
}

function wordsOf(text: string): readonly string[] {
  return text
    .split(/[,;\s]+/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '');
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-words-field': ReleveWordsField;
  }
}
