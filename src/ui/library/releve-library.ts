import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { language } from '../../base/words.ts';
import { nameOf } from '../../library/entry.ts';
import { findEntries, type EntryHead, type EntryOrder } from '../../library/index.ts';
import { savedAs, type State } from '../../store/index.ts';
import type { Session } from '../session.ts';
import { tell } from '../shell/event.ts';
import { base, buttons, fields } from '../style/base.ts';
import { LONGEST_NAME } from './copy-name.ts';
import { changeEntry, duplicateEntry, type EntryWords, type Outcome } from './entry-actions.ts';
import { libraryStyles } from './library-styles.ts';
import { InParts } from './in-parts.ts';
import { LibraryList } from './library-list.ts';
import { searchForm } from './library-search.ts';
import { exportLibrary, importFile, type ImportOutcome } from './library-transfer.ts';
import { openEntry } from './open-entry.ts';
import './releve-library-entry.ts';
import type { Removal, Removals } from './removals.ts';
import { saveWork } from './save-work.ts';
import { t } from './words.ts';

/**
 * The scenarios that a person keeps in this browser.
 *
 * @fires close - one was opened: the dialog around it is no longer wanted
 */
@customElement('releve-library')
export class ReleveLibrary extends LitElement {
  static override styles = [base, buttons, fields, libraryStyles];

  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) state: State | undefined;
  @property({ attribute: false }) removals: Removals | undefined;
  @state() private text = '';
  @state() private order: EntryOrder = 'newest';
  @state() private outcome: (Outcome & Partial<ImportOutcome>) | undefined;
  @state() private isNameMissing = false;
  @query('#file') private readonly file!: HTMLInputElement | null;
  readonly #list = new LibraryList(this);
  readonly #parts = new InParts(this);

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('session')) this.#list.follow(this.session);
  }

  override render() {
    const { entries, problem } = this.#list;
    const { outcome = problem === undefined ? undefined : { text: problem, isError: true } } = this;
    return html`
      <h3>${t('library.heading')}</h3>
      ${this.#saveForm()}
      <div class="outcome ${outcome?.isError === true ? 'error' : ''}" role="status">
        ${this.#told(outcome)}
      </div>
      ${entries === undefined ? html`<p class="empty">${t('library.loading')}</p>` : this.#shown(entries)}
      <div class="row tools">
        <button class="edged" ?disabled=${(entries?.length ?? 0) === 0} @click=${this.#export}>
          ${t('library.export')}
        </button>
        <button class="edged" @click=${() => this.file?.click()}>${t('library.import')}</button>
        <input
          id="file"
          type="file"
          hidden
          accept=".json,application/json"
          aria-label=${t('library.import')}
          @change=${this.#import}
        />
      </div>
    `;
  }

  #saveForm() {
    const { state, isNameMissing } = this;
    if (state === undefined) return nothing;
    const isIn = savedAs(state) !== 'nowhere';
    return html`
      <form class="row" @submit=${this.#save}>
        <div class="grow">
          <label for="name">${t('library.name')}</label>
          <input
            id="name"
            autocomplete="off"
            maxlength=${LONGEST_NAME}
            .value=${state.draft.document.name}
            aria-invalid=${isNameMissing ? 'true' : 'false'}
            aria-describedby="missing"
          />
        </div>
        <button class="edged" type="submit">${t(isIn ? 'library.saveNew' : 'library.save')}</button>
      </form>
      <p id="missing" class="error small">${isNameMissing ? t('library.nameMissing') : ''}</p>
    `;
  }

  #shown(entries: readonly EntryHead[]) {
    const found = findEntries(entries, this.text, this.order, language());
    const gone = this.removals?.list ?? [];
    if (entries.length === 0 && gone.length === 0)
      return html`<p class="empty">${t('library.empty')}</p>`;
    return html`
      ${
        entries.length < 2
          ? nothing
          : searchForm({
              found: this.text === '' ? undefined : found.length,
              search: (text) => (this.text = text),
              order: (order) => (this.order = order),
            })
      }
      <ul>
        ${gone.map((each) => html`<li class="gone">${this.#gone(each)}</li>`)}
        ${repeat(
          this.#parts.of(found),
          ({ id }) => id,
          (entry) => html`<li>${this.#entry(entry)}</li>`,
        )}
      </ul>
    `;
  }

  #entry(entry: EntryHead) {
    const { state, session } = this;
    const home = state?.homes.get(state.opened);
    const act = (task: (at: Session) => Promise<Outcome>) => () => void this.#act(task);
    return html`<releve-library-entry
      data-id=${entry.id}
      .entry=${entry}
      .isCurrent=${home?.id === entry.id}
      @entry-open=${async () => {
        if (session === undefined) return;
        await openEntry(session, entry.id);
        tell(this, 'close');
      }}
      @entry-change=${({ detail }: CustomEvent<EntryWords>) =>
        void this.#act((at) => changeEntry(at, entry, detail))}
      @entry-duplicate=${act((at) => duplicateEntry(at, entry))}
      @entry-delete=${() => void this.#remove(entry)}
    ></releve-library-entry>`;
  }

  #gone(removal: Removal) {
    const name = nameOf(removal.entry.content);
    return html`
      <span>${t('library.deleted', { name })}</span>
      <button
        class="edged"
        data-undo=${removal.entry.id}
        aria-label=${t('library.undoDelete', { name })}
        @click=${() => void this.#restore(removal)}
      >
        ${t('library.undo')}
      </button>
    `;
  }

  #told(outcome: ReleveLibrary['outcome']) {
    if (outcome === undefined) return nothing;
    const { refused = [] } = outcome;
    if (refused.length === 0) return outcome.text;
    return html`${outcome.text} ${t('library.refused', { count: refused.length })}
      <ul>
        ${refused.slice(0, 10).map((each) => html`<li>${each}</li>`)}
      </ul>`;
  }

  async #act(task: (at: Session) => Promise<Outcome>) {
    if (this.session !== undefined) this.outcome = await task(this.session);
  }

  async #remove({ id }: EntryHead) {
    const { session, removals } = this;
    if (session === undefined || removals === undefined) return;
    const problem = await removals.remove(session, id);
    this.outcome = problem === undefined ? undefined : { text: problem, isError: true };
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-undo="${id}"]`)?.focus();
  }

  async #restore(removal: Removal) {
    const { session, removals } = this;
    if (session === undefined || removals === undefined) return;
    const problem = await removals.restore(session, removal);
    const { id, content } = removal.entry;
    const text = problem ?? t('library.restored', { name: nameOf(content) });
    this.outcome = { text, isError: problem !== undefined };
    await this.#list.read();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
  }

  readonly #save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { session, state } = this;
    const field = this.renderRoot.querySelector<HTMLInputElement>('#name');
    const name = field?.value.trim() ?? '';
    this.isNameMissing = name === '';
    if (name === '' || session === undefined || state === undefined) return;
    if (await saveWork(session, { name, isNew: true, isQuiet: true }))
      this.outcome = { text: t('library.saved', { name }), isError: false };
    else tell(this, 'close');
  };

  readonly #export = async (): Promise<void> => {
    if (this.session === undefined) return;
    this.outcome = await exportLibrary(this.session);
  };

  readonly #import = async (): Promise<void> => {
    const [file] = this.file?.files ?? [];
    if (file !== undefined) await this.#act((at) => importFile(at, file));
    // The same file can be chosen again.
    if (this.file !== null) this.file.value = '';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-library': ReleveLibrary;
  }
}
