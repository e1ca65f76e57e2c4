import { LitElement, css, html, noChange, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { t } from '../../i18n/index.ts';
import { expectedOf } from '../../scenario/expected.ts';
import { formatPath } from '../../scenario/issue.ts';
import { valueAt, type Path } from '../../store/index.ts';
import { tell } from '../shell/event.ts';
import { base, fields } from '../style/base.ts';
import { describeAt, type EditorView } from './field-model.ts';
import { numbersText, readNumbers } from './list-text.ts';

const WIDTH = 120;
const HEIGHT = 24;

/**
 * A profile: numbers set apart by commas, and their shape as a small curve.
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
  @state() private isFocused = false;

  override render() {
    const { view, path } = this;
    const document = view?.draft.document;
    const description = describeAt(document, path);
    if (view === undefined || description === undefined) return nothing;
    const where = formatPath(path);
    const values = numbersAt(document, path);
    const typed = view.draft.unread.find((each) => formatPath(each.path) === where);
    const errors = view.draft.issues
      .filter((issue) => issue.path === where || issue.path.startsWith(`${where}[`))
      .map(({ message }) => message);
    return html`
      <div class="head">
        <label for="control" title=${description.description}>${description.title}</label>
        ${sparkline(values)}
      </div>
      <textarea
        id="control"
        rows="2"
        spellcheck="false"
        aria-invalid=${errors.length > 0 ? 'true' : 'false'}
        aria-describedby="errors"
        .value=${this.isFocused ? noChange : live(typed?.text ?? numbersText(values))}
        @focus=${this.#focused}
        @blur=${this.#blurred}
        @input=${({ target }: Event) =>
          target instanceof HTMLTextAreaElement && this.#read(target.value)}
      ></textarea>
      <p id="errors" class="error">${errors[0] ?? nothing}</p>
    `;
  }

  #read(text: string) {
    const { path, view } = this;
    const description = describeAt(view?.draft.document, path);
    if (description === undefined) return;
    const label = description.title;
    const read = readNumbers(text);
    if ('values' in read) {
      tell(this, 'edit', { kind: 'set', label, path, value: read.values });
      return;
    }
    const expected = expectedOf(description);
    const message = t('list.unreadable', { text: read.wrong });
    const issues = [
      { code: 'shape', path: formatPath(path), received: read.wrong, expected, message } as const,
    ];
    tell(this, 'edit', { kind: 'unread', label, path, text, issues });
  }

  readonly #focused = (): void => {
    this.isFocused = true;
  };

  readonly #blurred = (): void => {
    this.isFocused = false;
  };
}

function numbersAt(document: unknown, path: Path): readonly number[] {
  const list = valueAt(document, path);
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
