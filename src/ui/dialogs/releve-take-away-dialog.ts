import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { CSV_KINDS, type CsvKind } from '../../export/csv.ts';
import { formatNumber, t } from '../../i18n/index.ts';
import { runStatus, type State } from '../../store/index.ts';
import { tell } from '../shell/event.ts';
import { base, buttons } from '../style/base.ts';
import { chooseCsvKind, csvKind } from './csv-kind.ts';
import './releve-dialog.ts';
import './releve-file-button.ts';
import { figureOffers, resultsOffer, scenarioOffer, type FileOffer } from './take-away.ts';

/**
 * What can be taken away: the report, the figures as CSV and JSON, the scenario; and the way back,
 * from a file.
 *
 * @fires open-report
 * @fires open-file - CustomEvent<File>
 * @fires close - nothing more is wanted
 */
@customElement('releve-take-away-dialog')
export class ReleveTakeAwayDialog extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      h3 {
        margin-block: var(--space-3) var(--space-1);
      }
      ul {
        list-style: none;
      }
      li {
        display: flex;
        gap: var(--space-3);
        align-items: center;
        padding-block: var(--space-1);
      }
      li + li {
        border-block-start: 1px solid var(--rule);
      }
      li div {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .report,
      .kinds,
      .open {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-3);
        align-items: center;
      }
    `,
  ];

  @property({ attribute: false }) open = false;
  @property({ attribute: false }) state: State | undefined;
  @state() private kind: CsvKind = csvKind();

  override render() {
    const { open, state } = this;
    return html`
      <releve-dialog .heading=${t('takeAway.heading')} .open=${open}>
        ${open && state !== undefined ? this.#content(state) : nothing}
      </releve-dialog>
    `;
  }

  #content(state: State) {
    const figures = figureOffers(state);
    const results = resultsOffer(state);
    return html`
      <h3>${t('takeAway.reportHeading')}</h3>
      <div class="report">
        <button
          class="main"
          ?disabled=${state.run.shown?.answer === undefined}
          @click=${() => tell(this, 'open-report')}
        >
          ${t('takeAway.report')}
        </button>
        <span class="muted small">${t('takeAway.reportAbout')}</span>
      </div>
      <h3>${t('takeAway.figuresHeading')}</h3>
      ${
        figures.length === 0
          ? html`<p class="muted">${t('takeAway.notYet')}</p>`
          : html`
              <p class="muted small">${sample(state)}</p>
              ${this.#kinds()}
              <ul>
                ${figures.map((offer) => this.#offer(offer))}
              </ul>
            `
      }
      <h3>${t('takeAway.scenarioHeading')}</h3>
      <ul>
        ${results === undefined ? nothing : this.#offer(results)}
        ${this.#offer(scenarioOffer(state))}
      </ul>
      <h3>${t('takeAway.plotsHeading')}</h3>
      <p class="muted small">${t('takeAway.plots')}</p>
      <h3>${t('takeAway.openHeading')}</h3>
      <div class="open">
        <releve-file-button></releve-file-button>
        <span class="muted small">${t('takeAway.drop')}</span>
      </div>
    `;
  }

  #kinds() {
    return html`<fieldset class="kinds small">
      <legend class="visually-hidden">${t('takeAway.csvKind')}</legend>
      ${CSV_KINDS.map(
        (kind) =>
          html`<label
            ><input
              type="radio"
              name="kind"
              .checked=${kind === this.kind}
              @change=${() => this.#choose(kind)}
            />
            ${t(`takeAway.csv.${kind}`)}</label
          >`,
      )}
    </fieldset>`;
  }

  #choose(kind: CsvKind) {
    this.kind = kind;
    chooseCsvKind(kind);
  }

  #offer({ name, about, save }: FileOffer) {
    return html`
      <li>
        <div>${name}<br /><span class="muted small">${t(about)}</span></div>
        <button class="edged" aria-label=${t('takeAway.saveFile', { name })} @click=${save}>
          ${t('takeAway.save')}
        </button>
      </li>
    `;
  }
}

function sample(state: State): string {
  const replications = formatNumber(state.run.shown?.results.n ?? 0);
  return runStatus(state) === 'stopped'
    ? t('takeAway.stopped', { replications })
    : t('takeAway.finished', { replications });
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-take-away-dialog': ReleveTakeAwayDialog;
  }
}
