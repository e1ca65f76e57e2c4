import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { tr, type Language } from '../../base/words.ts';
import { t } from '../../i18n/index.ts';
import type { SavedAs, ThemeChoice } from '../../store/index.ts';
import { base, buttons } from '../style/base.ts';
import { tell } from './event.ts';
import { icon } from './icons.ts';

const NEXT_THEME: Readonly<Record<ThemeChoice, ThemeChoice>> = {
  auto: 'light',
  light: 'dark',
  dark: 'auto',
};

const OTHER_LANGUAGE: Readonly<Record<Language, { code: Language; name: string }>> = {
  en: { code: 'fr', name: 'Français' },
  fr: { code: 'en', name: 'English' },
};

/**
 * The line at the top of the page: product, scenario, undo, theme, share, take away.
 *
 * @fires choose-scenario - the list of scenarios is wanted
 * @fires save - the work is to be saved in the library
 * @fires undo - the last edit is to be undone
 * @fires redo - what was undone is to be done again
 * @fires theme - CustomEvent<ThemeChoice>
 * @fires language - CustomEvent<Language>
 * @fires share - a link is wanted
 * @fires take-away - files are wanted
 * @fires open-glossary - CustomEvent<string>: the glossary is wanted, from its beginning
 */
@customElement('releve-header')
export class ReleveHeader extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        border-bottom: 1px solid var(--rule);
        background: var(--surface);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
        align-items: center;
        max-width: var(--page-width);
        margin-inline: auto;
        padding: var(--space-2) var(--page-margin);
      }
      h1 {
        margin-inline-end: var(--space-3);
        font-size: var(--text-body);
        font-weight: 700;
        letter-spacing: 0.01em;
      }
      .scenario {
        flex: 0 1 auto;
        min-width: 0;
        margin-inline: calc(-1 * var(--space-2)) auto;
        font-weight: 600;
      }
      .scenario span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .tools {
        display: flex;
        gap: var(--space-1);
        align-items: center;
      }
      .main {
        margin-inline-start: var(--space-2);
      }
      .save {
        white-space: nowrap;
      }
      @media (max-width: 899px) {
        .save span,
        .help {
          display: none;
        }
      }
      @media (min-width: 700px) {
        /* One line: a long name gives way. */
        header {
          flex-wrap: nowrap;
        }
        .tools button {
          white-space: nowrap;
        }
      }
      @media (max-width: 699px) {
        h1 {
          flex: 1 1 auto;
          margin-inline-end: 0;
        }
        .tools {
          gap: 0;
        }
        .scenario {
          flex: 1 0 100%;
          order: 1;
          justify-content: start;
          margin-inline: calc(-1 * var(--space-2)) 0;
        }
      }
      @media (max-width: 479px) {
        /* Two lines, not three: the header stays in view. */
        h1 {
          position: absolute;
          clip-path: inset(50%);
        }
        .tools {
          flex: 1 1 auto;
          justify-content: space-between;
        }
        .tools button {
          padding-inline: 0.375rem;
          white-space: nowrap;
        }
        .tools .main {
          padding-inline: var(--space-2);
        }
      }
      @media print {
        .tools {
          display: none;
        }
      }
    `,
  ];

  /** Name of the scenario. */
  @property({ attribute: false }) name = '';
  @property({ attribute: false }) theme: ThemeChoice = 'auto';
  @property({ attribute: false }) language: Language = 'en';
  /** What undo would take back; undefined: nothing. */
  @property({ attribute: false }) undoLabel: string | undefined;
  @property({ attribute: false }) redoLabel: string | undefined;
  /** How the work stands to the library. */
  @property({ attribute: false }) savedAs: SavedAs = 'nowhere';

  override render() {
    const { theme, undoLabel, redoLabel } = this;
    return html`
      <header>
        <h1>${t('page.product')}</h1>
        <button
          class="scenario"
          aria-haspopup="dialog"
          title=${t('header.choose')}
          @click=${() => tell(this, 'choose-scenario')}
        >
          <span>${this.name}</span>${icon('down')}
        </button>
        <div class="tools" role="group" aria-label=${t('header.tools')}>
          ${this.#tool('undo', undoLabel === undefined ? t('header.nothingToUndo') : t('header.undo', { label: undoLabel }), undoLabel === undefined)}
          ${this.#tool('redo', redoLabel === undefined ? t('header.nothingToRedo') : t('header.redo', { label: redoLabel }), redoLabel === undefined)}
          ${this.#languageButton()}
          <button
            class="icon"
            aria-label=${t('header.theme', { theme: t(`theme.${theme}`) })}
            title=${t('header.theme', { theme: t(`theme.${theme}`) })}
            @click=${() => tell(this, 'theme', NEXT_THEME[theme])}
          >
            ${icon(theme)}
          </button>
          <button
            class="icon help"
            aria-haspopup="dialog"
            aria-label=${tr`Glossary and help`}
            title=${tr`Glossary and help`}
            @click=${() => tell(this, 'open-glossary', '')}
          >
            <span aria-hidden="true">?</span>
          </button>
          ${this.#saveButton()}
          <button @click=${() => tell(this, 'take-away')} aria-haspopup="dialog">
            ${t('header.takeAway')}
          </button>
          <button class="main" @click=${() => tell(this, 'share')} aria-haspopup="dialog">
            ${t('header.share')}
          </button>
        </div>
      </header>
    `;
  }

  /** Gives the keyboard back to who has just changed the language. */
  focusLanguage(): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.language')?.focus(),
    );
  }

  /** Named in the language that it leads to, for those who do not read this one. */
  #languageButton() {
    const other = OTHER_LANGUAGE[this.language];
    return html`
      <button
        class="language"
        lang=${other.code}
        aria-label=${`${other.code.toUpperCase()}: ${other.name}`}
        title=${other.name}
        @click=${() => tell(this, 'language', other.code)}
      >
        ${other.code.toUpperCase()}
      </button>
    `;
  }

  #saveButton() {
    const isSaved = this.savedAs === 'saved';
    const label = t(isSaved ? 'header.isSaved' : 'header.save');
    return html`
      <button
        class="save"
        aria-label=${label}
        aria-keyshortcuts="Control+S"
        title=${t(isSaved ? 'header.isSaved' : this.savedAs === 'changed' ? 'header.saveChanges' : 'header.saveHint')}
        @click=${() => tell(this, 'save')}
      >
        ${icon(isSaved ? 'saved' : 'save')}<span>${label}</span>
      </button>
      <span class="visually-hidden" role="status">${isSaved ? t('header.isSaved') : ''}</span>
    `;
  }

  #tool(name: 'undo' | 'redo', label: string, disabled: boolean) {
    return html`
      <button
        class="icon"
        aria-label=${label}
        title=${label}
        ?disabled=${disabled}
        @click=${() => tell(this, name)}
      >
        ${icon(name)}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-header': ReleveHeader;
  }
}
