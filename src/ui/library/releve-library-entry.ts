import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EntryHead } from '../../library/index.ts';
import { tell } from '../shell/event.ts';
import { icon } from '../shell/icons.ts';
import { base, buttons, fields } from '../style/base.ts';
import { LONGEST_NAME } from './copy-name.ts';
import type { EntryWords } from './entry-actions.ts';
import { entryStyles } from './entry-styles.ts';
import { moment, t } from './words.ts';

/**
 * A scenario of the library: opened by its name; renamed, tagged, copied and deleted beneath it.
 *
 * @fires entry-open
 * @fires entry-change - CustomEvent<EntryWords>
 * @fires entry-duplicate
 * @fires entry-delete
 */
@customElement('releve-library-entry')
export class ReleveLibraryEntry extends LitElement {
  static override styles = [base, buttons, fields, entryStyles];

  @property({ attribute: false }) entry: EntryHead | undefined;
  /** Whether it is what stands on the page. */
  @property({ attribute: false }) isCurrent = false;
  @state() private isOpen = false;
  @state() private isNameMissing = false;

  override render() {
    const { entry, isOpen } = this;
    if (entry === undefined) return html``;
    const { name, tags, savedAt, isKept, isUnfinished } = entry;
    const about = [
      moment(savedAt),
      this.isCurrent ? t('library.onPage') : '',
      isKept ? t('library.kept') : '',
      isUnfinished ? t('library.unfinished') : '',
    ].filter(Boolean);
    return html`
      <div class="line">
        <button
          class="pick"
          aria-current=${this.isCurrent ? 'true' : 'false'}
          @click=${() => tell(this, 'entry-open')}
        >
          <strong>${name}</strong>
          <span class="about">
            ${about.join(' · ')} ${tags.map((tag) => html`<span class="tag">${tag}</span>`)}
          </span>
        </button>
        <button
          class="icon more"
          aria-label=${t('library.more', { name })}
          title=${t('library.more', { name })}
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="panel"
          @click=${this.#toggle}
        >
          ${icon('more')}
        </button>
      </div>
      <div id="panel" ?hidden=${!isOpen}>${isOpen ? this.#panel(entry) : nothing}</div>
    `;
  }

  /** Gives the keyboard to the entry. */
  override focus(): void {
    void this.updateComplete.then(() => this.#find('.pick')?.focus());
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('isOpen') && this.isOpen) this.#find('#name')?.focus();
  }

  #panel({ name, tags }: EntryHead) {
    const isMissing = this.isNameMissing;
    return html`
      <form @submit=${this.#submit}>
        <label for="name">${t('library.rename')}</label>
        <input
          id="name"
          autocomplete="off"
          maxlength=${LONGEST_NAME}
          .value=${name}
          aria-invalid=${isMissing ? 'true' : 'false'}
          aria-describedby="missing"
        />
        <p id="missing" class="error">${isMissing ? t('library.nameMissing') : ''}</p>
        <label for="tags">${t('library.tags')}</label>
        <input id="tags" autocomplete="off" .value=${tags.join(', ')} />
        <div class="actions">
          <button class="edged" type="submit">${t('library.apply')}</button>
          <button type="button" @click=${() => tell(this, 'entry-duplicate')}>
            ${icon('copy')}${t('library.duplicate')}
          </button>
          <button type="button" @click=${() => tell(this, 'entry-delete')}>
            ${icon('remove')}${t('library.delete')}
          </button>
        </div>
      </form>
    `;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  readonly #toggle = (): void => {
    this.isOpen = !this.isOpen;
    this.isNameMissing = false;
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const typed = (selector: string): string =>
      this.renderRoot.querySelector<HTMLInputElement>(selector)?.value ?? '';
    const name = typed('#name').trim();
    const tags = typed('#tags');
    this.isNameMissing = name === '';
    if (name === '') return;
    this.isOpen = false;
    tell(this, 'entry-change', { name, tags } satisfies EntryWords);
    this.#find('.more')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-library-entry': ReleveLibraryEntry;
  }
}
