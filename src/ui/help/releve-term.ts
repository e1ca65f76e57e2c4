import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tr } from '../../base/words.ts';
import { withWords } from '../../i18n/languages.ts';
import { base, buttons } from '../style/base.ts';
import type { Entry, EntryId } from './entries.ts';
import { openGlossary } from './help-events.ts';
import { withModelLink } from './model-link.ts';

/** Between the word and its definition, and to the window's edges, in pixels. */
const GAP = 6;

/**
 * A word with its definition behind it: Enter or a click opens it, Escape or a click beside closes it.
 *
 * @slot - the word as it stands in the text
 * @fires open-glossary - CustomEvent<string>: the whole glossary is wanted, at this term.
 */
@customElement('releve-term')
export class ReleveTerm extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: inline;
      }
      button.word {
        display: inline;
        min-height: 0;
        padding: 0;
        border: 0;
        border-radius: 0;
        color: inherit;
        line-height: inherit;
        text-align: start;
        text-decoration: underline dotted var(--edge);
        text-underline-offset: 0.2em;
        cursor: help;
      }
      button.word:hover {
        background: none;
        text-decoration-color: currentColor;
      }
      [popover] {
        position: fixed;
        inset: auto;
        width: min(22rem, calc(100vw - 1.5rem));
        margin: 0;
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--rule);
        border-radius: var(--radius);
        background: var(--surface);
        color: var(--ink);
        box-shadow: var(--shadow);
        font-size: var(--text-small);
        font-weight: 400;
        line-height: 1.45;
        text-align: start;
        white-space: normal;
      }
      p + p {
        margin-block-start: var(--space-1);
      }
      .name {
        font-weight: 600;
      }
      @media print {
        button.word {
          text-decoration: none;
        }
      }
    `,
  ];

  @property() term: EntryId | '' = '';
  @state() private entry: Entry | undefined;

  override render(): TemplateResult {
    const { entry } = this;
    return html`<button class="word" popovertarget="meaning"><slot></slot></button>
      <div id="meaning" popover @toggle=${this.#toggled}>
        ${
          entry === undefined
            ? nothing
            : html`<p class="name">${entry.name}</p>
                <p>${entry.meaning}</p>
                ${entry.source === undefined ? nothing : html`<p class="muted">${withModelLink(tr`Source: ${entry.source}`)}</p>`}
                <p>
                  <button class="link" @click=${this.#more}>${tr`In the glossary`}</button>
                </p>`
        }
      </div>`;
  }

  /** The definitions come when one is first wanted. */
  readonly #toggled = async (event: ToggleEvent): Promise<void> => {
    if (event.newState !== 'open') return;
    const { glossaryEntries } = await withWords(['help'], () => import('./entries.ts'));
    this.entry = glossaryEntries().find(({ id }) => id === this.term);
    await this.updateComplete;
    this.#place();
  };

  /** Under the word, or above it where there is no room; always inside the window. */
  #place(): void {
    const word = this.renderRoot.querySelector('.word')?.getBoundingClientRect();
    const box = this.renderRoot.querySelector<HTMLElement>('[popover]');
    if (word === undefined || box === null) return;
    const { width, height } = box.getBoundingClientRect();
    const below = word.bottom + GAP;
    const top = below + height > innerHeight ? Math.max(GAP, word.top - GAP - height) : below;
    const left = Math.max(
      GAP,
      Math.min(word.left, document.documentElement.clientWidth - width - GAP),
    );
    box.style.top = `${String(top)}px`;
    box.style.left = `${String(left)}px`;
  }

  readonly #more = (): void => {
    this.renderRoot.querySelector<HTMLElement>('[popover]')?.hidePopover();
    openGlossary(this, this.term);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-term': ReleveTerm;
  }
}
