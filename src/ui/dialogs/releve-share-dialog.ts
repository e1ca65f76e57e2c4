import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tr } from '../../base/words.ts';
import type { Result } from '../../base/result.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import type { LinkError, LinkVerdict } from '../../link/index.ts';
import type { State } from '../../store/index.ts';
import { base, buttons } from '../style/base.ts';
import type { LinkContents } from './link-contents.ts';
import './releve-copy-field.ts';
import './releve-dialog.ts';
import { embedCode } from './share-address.ts';
import { shareStyles } from './share-styles.ts';
import { shareLink, type SharedLink } from './share-link.ts';

/** Changes that are told one by one; the rest are counted. */
const MOST_CHANGES = 8;

/**
 * The link to what is on the page: what it holds, and where it arrives whole; as a QR code; and to
 * be shown in another page.
 *
 * @fires close - nothing more is wanted
 */
@customElement('releve-share-dialog')
export class ReleveShareDialog extends LitElement {
  static override styles = [base, buttons, shareStyles];

  @property({ attribute: false }) open = false;
  @property({ attribute: false }) state: State | undefined;
  @state() private link: Result<SharedLink, LinkError> | undefined;

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
    const { address, verdict, contents } = link.value;
    return html`
      <releve-copy-field .label=${t('share.link')} .text=${address} .main=${true}>
        ${
          'share' in navigator
            ? html`<button class="edged" @click=${this.#send}>${tr`Send…`}</button>`
            : nothing
        }
      </releve-copy-field>
      <p>${whereItArrives(verdict)}</p>
      ${
        now.draft.issues.length === 0
          ? nothing
          : html`<p class="warning">${t('share.draftIsInvalid')}</p>`
      }
      <div class="beside">
        <section aria-labelledby="holds">
          <h3 id="holds">${tr`What the link holds`}</h3>
          ${this.#held(link.value)}
        </section>
        <section aria-labelledby="scan">
          <h3 id="scan">${tr`To be scanned`}</h3>
          <releve-qr-code .text=${address}></releve-qr-code>
        </section>
      </div>
      <details>
        <summary>${tr`Show it in another page`}</summary>
        <p class="small">
          ${tr`Paste these lines into the source of a page of your intranet: it shows the answer, the measures and the plots, to be read only, simulated in the reader’s browser.`}
        </p>
        <releve-copy-field
          .label=${tr`Lines for another page`}
          .text=${embedCode(address, t('page.title', { name: contents.name }))}
          .lines=${4}
        ></releve-copy-field>
      </details>
      <p class="muted small">${t('share.privacy')}</p>
    `;
  }

  #held({ contents, fingerprint }: SharedLink) {
    const { name, setups, seed, replications, changes } = contents;
    const rest = changes.length - MOST_CHANGES;
    return html`
      <dl>
        <dt>${t('page.scenario')}</dt>
        <dd>${name}</dd>
        <dt>${t('section.setups')}</dt>
        <dd>${setups.join(' · ')}</dd>
        <dt>${tr`Seed`}</dt>
        <dd>${seed}</dd>
        <dt>${tr`Replications`}</dt>
        <dd>${formatNumber(replications)}</dd>
      </dl>
      <p>${whatItIs(contents)}</p>
      ${
        changes.length === 0
          ? nothing
          : html`<ul>
              ${changes.slice(0, MOST_CHANGES).map((change) => html`<li>${change}</li>`)}
              ${rest > 0 ? html`<li>${t('notice.more', { count: rest })}</li>` : nothing}
            </ul>`
      }
      <p>
        ${
          fingerprint === undefined
            ? t('share.withoutFingerprint')
            : t('share.withFingerprint', { fingerprint })
        }
      </p>
    `;
  }

  async #make() {
    this.link = undefined;
    if (this.state === undefined) return;
    void import('./releve-qr-code.ts');
    this.link = await shareLink(this.state, location.href);
    // Only now, and only once: a browser may refuse an address that is written all the time.
    if (this.link.ok) history.replaceState(null, '', this.link.value.address);
  }

  readonly #send = async (): Promise<void> => {
    if (this.link?.ok !== true) return;
    const { address, contents } = this.link.value;
    try {
      await navigator.share({ title: t('page.title', { name: contents.name }), url: address });
    } catch {
      // Put away by the person, or refused by the system: the link is still there to be copied.
    }
  };
}

/** Never more than this: what the link says of the scenario. */
function whatItIs({ isShort, readyMade = '', changes }: LinkContents): string {
  if (!isShort && changes.length === 0) return t('share.contents');
  if (!isShort) {
    return tr`The link holds the whole scenario: names, numbers and seed. This differs from the ready-made scenario “${readyMade}”:`;
  }
  return changes.length === 0
    ? tr`The link says which ready-made scenario it is, “${readyMade}”, and holds nothing else of it.`
    : tr`The link says that it is the ready-made scenario “${readyMade}” with these changes, and holds nothing else of it:`;
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
