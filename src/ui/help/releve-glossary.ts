import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tr } from '../../base/words.ts';
import { wholeNumber } from '../results/data/numbers.ts';
import '../dialogs/releve-dialog.ts';
import { tell } from '../shell/event.ts';
import { base, buttons, fields } from '../style/base.ts';
import { withModelLink } from './model-link.ts';
import { findEntries, glossaryEntries, type Entry } from './entries.ts';

/**
 * Every term and every result with its definition, to be searched.
 *
 * @fires close - nothing more is wanted
 * @fires start-tour - the tour of the page is wanted
 */
@customElement('releve-glossary')
export class ReleveGlossary extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      .find {
        position: sticky;
        z-index: 1;
        top: 3.25rem;
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-3);
        align-items: center;
        padding-block: var(--space-1) var(--space-2);
        background: var(--surface);
      }
      input {
        flex: 1 1 14rem;
        min-width: 0;
      }
      .entry {
        padding-block: var(--space-2);
        border-block-start: 1px solid var(--rule);
        scroll-margin-block-start: 7rem;
      }
      .entry:focus {
        outline: none;
      }
      .named {
        margin-inline: calc(-1 * var(--space-2));
        padding-inline: var(--space-2);
        background: var(--sunken);
      }
      dt {
        font-weight: 600;
      }
      dd button.link {
        display: inline;
        color: inherit;
      }
      dd + dd {
        color: var(--muted);
        font-size: var(--text-small);
      }
      .tour {
        margin-block-end: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) open = false;
  /** Address of the entry to show first. */
  @property({ attribute: false }) term: string | undefined;
  @state() private query = '';
  @state() private entries: readonly Entry[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.open && changed.has('open')) {
      this.query = '';
      this.entries = glossaryEntries();
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.open || !(changed.has('open') || changed.has('term'))) return;
    // The dialog around it is there once it is rendered itself.
    void this.#dialogReady().then(() => {
      this.#show();
    });
  }

  override render(): TemplateResult {
    const found = findEntries(this.entries, this.query);
    return html`<releve-dialog .heading=${tr`Glossary and help`} .open=${this.open}>
      <p class="tour small">
        <button class="link" @click=${() => tell(this, 'start-tour')}>
          ${tr`Show me round: four steps`}
        </button>
      </p>
      <div class="find">
        <input
          type="search"
          aria-label=${tr`Search the glossary`}
          placeholder=${tr`Search the glossary`}
          .value=${this.query}
          @input=${this.#search}
        />
        <span class="muted small" role="status"
          >${tr`${wholeNumber(found.length)} of ${wholeNumber(this.entries.length)}`}</span
        >
      </div>
      ${
        found.length === 0
          ? html`<p>
              ${tr`Nothing is called so. Try a shorter word, or one of another language.`}
            </p>`
          : html`<dl>${found.map((entry) => this.#entry(entry))}</dl>`
      }
    </releve-dialog>`;
  }

  #entry({ id, name, meaning, source, related }: Entry): TemplateResult {
    return html`<div
      class=${id === this.term ? 'entry named' : 'entry'}
      id=${addressOf(id)}
      tabindex="-1"
    >
      <dt>${name}</dt>
      <dd>${meaning}</dd>
      ${
        source === undefined && related.length === 0
          ? nothing
          : html`<dd>
              ${source === undefined ? nothing : withModelLink(tr`Source: ${source}`)}
              ${related.length === 0 ? nothing : html`${source === undefined ? nothing : ' · '}${tr`See also:`} ${related.map((other, i) => html`${i === 0 ? '' : ', '}${this.#link(other)}`)}`}
            </dd>`
      }
    </div>`;
  }

  #link(id: string): TemplateResult {
    const name = this.entries.find((entry) => entry.id === id)?.name ?? id;
    return html`<button class="link" @click=${() => this.#go(id)}>${name}</button>`;
  }

  readonly #search = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.query = target.value;
  };

  #go(id: string): void {
    this.query = '';
    this.term = id;
  }

  #show(): void {
    const { term } = this;
    const at = term === undefined ? 'input' : `#${CSS.escape(addressOf(term))}`;
    const place = this.renderRoot.querySelector<HTMLElement>(at);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }

  async #dialogReady(): Promise<void> {
    await this.renderRoot.querySelector('releve-dialog')?.updateComplete;
  }
}

/** Id of an entry in the dialog. */
function addressOf(id: string): string {
  return `term-${id}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-glossary': ReleveGlossary;
  }
}
