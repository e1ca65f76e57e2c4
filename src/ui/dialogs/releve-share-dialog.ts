import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Result } from '../../base/result.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import type { LinkError, LinkVerdict } from '../../link/index.ts';
import type { State } from '../../store/index.ts';
import { base, buttons, fields } from '../style/base.ts';
import './releve-dialog.ts';
import { shareLink, type SharedLink } from './share-link.ts';

/**
 * The link to what is on the page: what it holds, and where it arrives whole.
 *
 * @fires close - nothing more is wanted
 */
@customElement('releve-share-dialog')
export class ReleveShareDialog extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      .link {
        display: flex;
        gap: var(--space-2);
      }
      input {
        flex: 1;
        min-width: 0;
        font-family: var(--font-mono);
        font-size: var(--text-small);
      }
      p {
        margin-block-start: var(--space-3);
      }
      .warning {
        padding-inline-start: var(--space-2);
        border-inline-start: 0.25rem solid var(--edge);
      }
    `,
  ];

  @property({ attribute: false }) open = false;
  @property({ attribute: false }) state: State | undefined;
  @state() private link: Result<SharedLink, LinkError> | undefined;
  @state() private copied: 'no' | 'yes' | 'byHand' = 'no';

  override render() {
    return html`
      <releve-dialog .heading=${t('share.heading')} .open=${this.open}>
        ${this.open ? this.#content() : nothing}
      </releve-dialog>
    `;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('open') && this.open) void this.#make();
  }

  #content() {
    const { link, state: now } = this;
    if (link === undefined || now === undefined) return nothing;
    if (!link.ok) return html`<p role="alert">${link.error.message}</p>`;
    const { address, verdict, fingerprint } = link.value;
    return html`
      <div class="link">
        <input
          readonly
          aria-label=${t('share.link')}
          .value=${address}
          @focus=${({ target }: FocusEvent) => target instanceof HTMLInputElement && target.select()}
        />
        <button class="main" @click=${this.#copy}>${t('share.copy')}</button>
      </div>
      <p class="small" role="status">${copiedWords(this.copied)}</p>
      <p>${whereItArrives(verdict)}</p>
      <p>
        ${t('share.contents')}
        ${
          fingerprint === undefined
            ? t('share.withoutFingerprint')
            : t('share.withFingerprint', { fingerprint })
        }
      </p>
      ${
        now.draft.issues.length === 0
          ? nothing
          : html`<p class="warning">${t('share.draftIsInvalid')}</p>`
      }
      <p class="muted small">${t('share.privacy')}</p>
    `;
  }

  async #make() {
    this.link = undefined;
    this.copied = 'no';
    if (this.state === undefined) return;
    this.link = await shareLink(this.state, location.href);
    // Only now, and only once: a browser may refuse an address that is written all the time.
    if (this.link.ok) history.replaceState(null, '', this.link.value.address);
  }

  readonly #copy = async (): Promise<void> => {
    if (this.link?.ok !== true) return;
    try {
      await navigator.clipboard.writeText(this.link.value.address);
      this.copied = 'yes';
    } catch {
      this.renderRoot.querySelector('input')?.select();
      this.copied = 'byHand';
    }
  };
}

function copiedWords(copied: 'no' | 'yes' | 'byHand'): string {
  if (copied === 'no') return '';
  return copied === 'yes' ? t('share.copied') : t('share.copyByHand');
}

function whereItArrives({ length, survives, fails }: LinkVerdict): string {
  const names = (carriers: LinkVerdict['fails']): string =>
    carriers
      .map(({ name }) => name)
      .filter((name) => name !== 'Browsers')
      .join(', ');
  const characters = formatNumber(length);
  return fails.length === 0
    ? t('share.arrives', { characters, everywhere: names(survives) })
    : t('share.arrivesHere', { characters, survives: names(survives), fails: names(fails) });
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-share-dialog': ReleveShareDialog;
  }
}
