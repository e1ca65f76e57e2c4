import { LitElement, css, html, noChange, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { fail, ok, type Result } from '../../base/result.ts';
import { t } from '../../i18n/editor.ts';
import { expectedOf } from '../../scenario/expected.ts';
import { formatPath } from '../../scenario/issue.ts';
import { valueAt, type Path } from '../../store/index.ts';
import { tell } from '../shell/event.ts';
import { base, fields } from '../style/base.ts';
import { describeAt, type EditorView } from './field-model.ts';
import { numbersText, readNumbers } from './list-text.ts';

/** How a value is written as a text, and read from one. */
export interface ListFormat {
  readonly write: (value: unknown) => string;
  /** The value and what is to be said of it, or why it cannot be read. */
  readonly read: (
    text: string,
  ) => Result<{ readonly value: unknown; readonly note?: string }, string>;
  /** What the small curve shows. */
  readonly curve: (value: unknown) => readonly number[];
  /** What can be pasted. */
  readonly hint: string;
}

const WIDTH = 120;
const HEIGHT = 24;

/** Numbers set apart by commas. */
const NUMBERS: ListFormat = {
  write: (value) => numbersText(numbersOf(value)),
  read: (text) => {
    const read = readNumbers(text);
    return 'values' in read
      ? ok({ value: read.values })
      : fail(t('list.unreadable', { text: read.wrong }));
  },
  curve: numbersOf,
  hint: '',
};

/**
 * A profile or a table: numbers in one text, typed or pasted, and their shape as a small curve.
 *
 * @fires edit - CustomEvent<Edit>
 */
@customElement('releve-list-field')
export class ReleveListField extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    fields,
    css`
      :host {
        display: block;
        padding-block: var(--space-1);
      }
      .head {
        display: flex;
        gap: var(--space-3);
        align-items: end;
        justify-content: space-between;
        padding-block-end: var(--space-1);
      }
      textarea {
        width: 100%;
        min-height: 2.75rem;
        field-sizing: content;
        max-height: 9rem;
        font-size: var(--text-small);
        resize: vertical;
      }
      textarea.table {
        min-height: 9rem;
        overflow: auto;
        white-space: pre;
        tab-size: 7;
      }
      path {
        fill: none;
        stroke: var(--muted);
        stroke-width: 1.5;
      }
      .error {
        color: var(--error);
        font-size: var(--text-small);
      }
    `,
  ];

  @property({ attribute: false }) view: EditorView | undefined;
  @property({ attribute: false }) path: Path = [];
  /** Of a table or a law; else numbers set apart by commas. */
  @property({ attribute: false }) format: ListFormat = NUMBERS;
  @state() private isFocused = false;
  @state() private note = '';

  override render() {
    const { view, path } = this;
    const document = view?.draft.document;
    const description = describeAt(document, path);
    if (view === undefined || description === undefined) return nothing;
    const where = formatPath(path);
    const value = valueAt(document, path);
    const { format } = this;
    const typed = view.draft.unread.find((each) => formatPath(each.path) === where);
    const errors = view.draft.issues
      .filter((issue) => issue.path === where || issue.path.startsWith(`${where}[`))
      .map(({ message }) => message);
    return html`
      <div class="head">
        <label for="control" title=${description.description}>${description.title}</label>
        ${sparkline(format.curve(value))}
      </div>
      <textarea
        id="control"
        class=${format === NUMBERS ? nothing : 'table'}
        rows="2"
        spellcheck="false"
        aria-invalid=${errors.length > 0 ? 'true' : 'false'}
        aria-describedby="errors hint"
        .value=${this.isFocused ? noChange : live(typed?.text ?? format.write(value))}
        @focus=${this.#focused}
        @blur=${this.#blurred}
        @input=${({ target }: Event) =>
          target instanceof HTMLTextAreaElement && this.#read(target.value)}
      ></textarea>
      <p id="errors" class="error">${errors[0] ?? nothing}</p>
      <p id="hint" class="muted small">${this.note === '' ? format.hint : this.note}</p>
    `;
  }

  #read(text: string) {
    const { path, view } = this;
    const description = describeAt(view?.draft.document, path);
    if (description === undefined) return;
    const label = description.title;
    const read = this.format.read(text);
    this.note = read.ok ? (read.value.note ?? '') : '';
    if (read.ok) {
      tell(this, 'edit', { kind: 'set', label, path, value: read.value.value });
      return;
    }
    const expected = expectedOf(description);
    const where = formatPath(path);
    const message = read.error;
    const issues = [{ code: 'shape', path: where, received: text, expected, message } as const];
    tell(this, 'edit', { kind: 'unread', label, path, text, issues });
  }

  readonly #focused = (): void => {
    this.isFocused = true;
  };

  readonly #blurred = (): void => {
    this.isFocused = false;
  };
}

function numbersOf(list: unknown): readonly number[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'number') : [];
}

function sparkline(values: readonly number[]) {
  const most = Math.max(...values);
  if (values.length < 2 || !(most > 0)) return nothing;
  const step = WIDTH / values.length;
  const points = values.flatMap((value, index) => {
    const y = 1 + (1 - value / most) * (HEIGHT - 2);
    return [`${index * step},${y}`, `${(index + 1) * step},${y}`];
  });
  return html`<svg width=${WIDTH} height=${HEIGHT} aria-hidden="true">
    ${svg`<path d="M${points.join('L')}" />`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-list-field': ReleveListField;
  }
}
