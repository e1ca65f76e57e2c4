import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { t } from '../../i18n/index.ts';
import { withWords } from '../../i18n/languages.ts';
import { formatPath } from '../../scenario/issue.ts';
import type { Draft, Known, Path } from '../../store/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { tell } from '../shell/event.ts';
import { base, buttons, fields } from '../style/base.ts';
import { followFigures, type Figures } from './contract/figures.ts';
import { disclosure, type EditorContext } from './disclosure.ts';
import { editorStyles } from './editor-styles.ts';
import type { EditorView } from './field-model.ts';
import { keysTo } from './keys-to.ts';
import type { Parts, problemWords } from './parts.ts';
import { sections } from './sections.ts';

type FieldTag = 'releve-field' | 'releve-list-field' | 'releve-words-field';

/** Problems listed at once; the rest are counted. */
const MOST_LISTED = 6;

/**
 * The scenario, in sections that open in place: each says in a line what it holds while it is closed.
 *
 * @fires edit - CustomEvent<Edit>
 */
@customElement('releve-editor')
export class ReleveEditor extends LitElement {
  static override styles = [base, buttons, fields, editorStyles];

  /** What stands in the forms. */
  @property({ attribute: false }) draft: Draft | undefined;
  /** What the scenario was when it was opened. */
  @property({ attribute: false }) opened: Scenario | undefined;
  /** What is known of the scenario from its replications. */
  @property({ attribute: false }) known: Known | undefined;
  /** Whether what the sections hold comes later, unless one is opened. */
  @property({ type: Boolean }) waits = false;
  @state() private open: ReadonlySet<string> = new Set();
  /** The contents of the sections, once their code is there. */
  @state() private parts: Parts | undefined;
  #problemWords: typeof problemWords = (_, { message }) => message;
  /** What could be opened when the editor was last drawn, and what each part edits. */
  readonly #drawn = new Map<string, readonly Path[]>();
  #view: EditorView | undefined;
  #figures: Figures | undefined;
  #isLoading = false;
  /** What is being added, to be opened once it is drawn. */
  #added: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>) {
    const { draft, opened } = this;
    const isOther = changed.has('draft') || changed.has('opened');
    if (isOther && draft !== undefined && opened !== undefined) this.#view = { draft, opened };
    if (changed.has('known')) this.#figures = followFigures(this.#figures, this.known);
  }

  protected override updated(changed: PropertyValues<this>) {
    const added = this.#added;
    if (changed.has('draft') && added !== undefined) {
      this.#added = undefined;
      void this.#goTo(added);
    }
    if (this.#isLoading || (this.waits && this.open.size === 0)) return;
    this.#isLoading = true;
    void this.#load();
  }

  async #load() {
    const { parts, problemWords } = await withWords(
      ['editor', 'settings', 'results'],
      () => import('./parts.ts'),
    );
    this.#problemWords = problemWords;
    this.parts = parts;
  }

  override render() {
    const view = this.#view;
    if (view === undefined) return nothing;
    this.#drawn.clear();
    const context: EditorContext = {
      view,
      drawn: this.#drawn,
      figures: this.#figures,
      edit: (edit) => tell(this, 'edit', edit),
      isOpen: (key) => this.open.has(key),
      toggle: (key, isOpen) => this.#toggle([key], isOpen),
      goTo: (path) => void this.#goTo(formatPath(path)),
      goToNew: (path) => this.#expect(formatPath(path)),
    };
    return html`
      <div role="status">${this.#problems(view)}</div>
      ${sections(context, this.parts).map((section) => disclosure(context, section))}
    `;
  }

  #problems({ draft }: EditorView) {
    const { issues } = draft;
    if (issues.length === 0) return nothing;
    const more = issues.length - MOST_LISTED;
    return html`
      <div class="problems">
        <p>${t('editor.problems', { count: issues.length })}</p>
        <ul>
          ${issues.slice(0, MOST_LISTED).map(
            (issue) =>
              html`<li>
                <button class="link" @click=${() => void this.#goTo(issue.path)}>
                  ${this.#problemWords(draft, issue)}
                </button>
              </li>`,
          )}
          ${more > 0 ? html`<li>${t('notice.more', { count: more })}</li>` : nothing}
        </ul>
      </div>
    `;
  }

  #toggle(keys: readonly string[], isOpen: boolean) {
    if (keys.every((key) => this.open.has(key) === isOpen)) return;
    const open = new Set(this.open);
    for (const key of keys) {
      if (isOpen) open.add(key);
      else open.delete(key);
    }
    this.open = open;
  }

  #expect(added: string) {
    this.#added = added;
  }

  /** Opens what holds a place, one level after the other, and puts the cursor there. */
  async #goTo(path: string) {
    if (this.parts === undefined) await this.#load();
    let last = 'document';
    for (let keys = keysTo(path, this.#drawn); keys.length > 0;) {
      last = keys.at(-1) ?? last;
      this.#toggle(keys, true);
      await this.updateComplete;
      keys = keysTo(path, this.#drawn).filter((key) => !this.open.has(key));
    }
    if (keysTo(path, this.#drawn).length === 0) this.#toggle([last], true);
    await this.updateComplete;
    const fields = this.renderRoot.querySelectorAll(
      'releve-field, releve-list-field, releve-words-field',
    );
    const field = [...(fields as NodeListOf<HTMLElementTagNameMap[FieldTag]>)].find(
      (each) => keysTo(path, new Map([['', [each.path]]])).length > 0,
    );
    await field?.updateComplete;
    const place =
      field ??
      this.renderRoot.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`) ??
      this.renderRoot.querySelector<HTMLElement>(`[data-key="${CSS.escape(last)}"] summary`);
    place?.scrollIntoView({ block: 'center' });
    place?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-editor': ReleveEditor;
  }
}
