import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tr } from '../../base/words.ts';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { findingSentences } from '../../estimate/sentence.ts';
import { formatNumber } from '../../i18n/number.ts';
import type { Scenario } from '../../scenario/types.ts';
import { runView, type Known, type State } from '../../store/index.ts';
import { shareLink } from '../dialogs/share-link.ts';
import { periodOf } from '../results/data/period.ts';
import { caution } from '../results/run-words.ts';
import { tell } from '../shell/event.ts';
import { base, buttons, fields } from '../style/base.ts';
import { assumptions } from './assumptions.ts';
import { drawings, type Drawing } from './drawings.ts';
import { limitSentences, methodSentences } from './limits.ts';
import { fingerprintOf, horizonInWords } from './origin-words.ts';
import type { PageFigure } from './page-figures.ts';
import { paperTable, type ReportTable } from './report-table.ts';
import { reportStyles } from './report-styles.ts';
import { balanceTables, costTables, measureTables, tailTable } from './result-tables.ts';

/**
 * The whole page as a report on A4: what was asked, the answer, what it rests on, plots, tables,
 * method and limits. It keeps what was on the page when it was opened.
 *
 * @fires close-report - Back to the page.
 */
@customElement('releve-report')
export class ReleveReport extends LitElement {
  static override styles = [base, buttons, fields, reportStyles];

  /** The page when the report was opened. */
  @property({ attribute: false }) state: State | undefined;
  /** The figures of the page then. */
  @property({ attribute: false }) figures: readonly PageFigure[] = [];
  @state() private isLong = false;
  @state() private link: string | undefined;

  #drawings: readonly Drawing[] = [];
  /** Tables so far, in the order of the report. */
  #tables = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#tables = 0;
    if (!changed.has('figures')) return;
    this.#drawings = drawings(this.figures);
  }

  protected override firstUpdated(): void {
    scrollTo(0, 0);
    this.renderRoot.querySelector<HTMLElement>('.tools button')?.focus({ preventScroll: true });
    if (this.state !== undefined) void this.#findLink(this.state);
  }

  override render(): TemplateResult | typeof nothing {
    const { state: now } = this;
    const known = now?.run.shown;
    if (now === undefined || known === undefined) return nothing;
    return html`
      <main>
        <div class="tools" role="toolbar" aria-label=${tr`Report`}>
          <button class="main" @click=${() => print()}>${tr`Print or save as PDF`}</button>
          <button class="edged" @click=${() => tell(this, 'close-report')}>
            ${tr`Back to the page`}
          </button>
          <label
            ><input type="checkbox" .checked=${this.isLong} @change=${this.#onLong} />
            ${tr`With every measure`}</label
          >
        </div>
        <article tabindex="-1" lang=${now.language}>
          ${this.#head(now, known)} ${this.#answer(now, known)}
          ${assumptions(now.opened.scenario, known.scenario, (table) => this.#table(table))}
          ${this.#plots()} ${this.#measures(known)} ${this.#costs(known)} ${this.#method(known)}
          <h2>${tr`7 Limits`}</h2>
          <ul>
            ${limitSentences().map((sentence) => html`<li>${sentence}</li>`)}
          </ul>
          ${this.#origin(now, known)}
        </article>
      </main>
    `;
  }

  #head(now: State, { scenario }: Known): TemplateResult {
    const { name, description, horizon } = scenario;
    const facts = [
      horizonInWords(scenario),
      tr`engine ${ENGINE_VERSION}`,
      tr`seed ${scenario.run.seed}`,
      ...fingerprintOf(now).map((fingerprint) => tr`fingerprint ${fingerprint}`),
    ];
    return html`
      <p class="kicker">${tr`Relève · continuity of outsourced contact centres · report`}</p>
      <h1>${name}</h1>
      <p class="facts">${facts.join(' · ')}</p>
      <h2>${tr`1 The question`}</h2>
      <p>${description === '' ? name : description}</p>
      <p>
        ${
          scenario.setups.length === 1
            ? tr`One setup is looked at: ${setupNames(scenario)}.`
            : tr`Setups compared in the same worlds: ${setupNames(scenario)}.`
        }
        ${tr`Amounts are in ${scenario.currency}, over ${formatNumber(horizon.days)} days.`}
      </p>
    `;
  }

  #answer(now: State, { scenario, headline }: Known): TemplateResult {
    const { lead, second } = findingSentences(scenario, headline);
    const warning = caution(runView(now), headline.n, periodOf(scenario).noun);
    return html`
      <h2>${tr`2 The answer`}</h2>
      <p class="answer"><strong>${lead}</strong></p>
      <p class="answer">${second}</p>
      ${warning === undefined ? nothing : html`<p class="caution">${warning}</p>`}
    `;
  }

  #plots(): TemplateResult {
    return html`
      <h2>${tr`4 Plots`}</h2>
      ${this.#drawings.map(
        ({ heading, svg }, index) =>
          html`<figure>
            <figcaption><strong>${tr`Figure ${index + 1}`}</strong> ${heading}</figcaption>
            ${svg}
          </figure>`,
      )}
    `;
  }

  #measures({ scenario, answer }: Known): TemplateResult | typeof nothing {
    if (answer === undefined) return nothing;
    return html`
      <h2>${tr`5 Measures`}</h2>
      ${measureTables(scenario, answer, this.isLong).map((table) => this.#table(table))}
    `;
  }

  #costs({ scenario, answer, results }: Known): TemplateResult | typeof nothing {
    if (answer === undefined) return nothing;
    return html`
      <h3>${tr`Costs and balance`}</h3>
      ${balanceTables(scenario, answer, results).map((table) => this.#table(table))}
      ${this.#table(tailTable(scenario, answer))}
      ${costTables(scenario, answer).map((table) => this.#table(table))}
    `;
  }

  #method({ scenario, headline }: Known): TemplateResult {
    return html`
      <section class="method">
        <h2>${tr`6 Method`}</h2>
        <p>${findingSentences(scenario, headline).method}</p>
        ${methodSentences().map((sentence) => html`<p>${sentence}</p>`)}
      </section>
    `;
  }

  #origin(now: State, { scenario, headline }: Known): TemplateResult {
    const { run } = scenario;
    const rows: (readonly [string, string])[] = [
      [tr`Fingerprint of the results`, fingerprintOf(now).join('') || tr`not known yet`],
      [tr`Engine version`, ENGINE_VERSION],
      [tr`Seed`, run.seed],
      [tr`Replications`, formatNumber(headline.n)],
      [tr`Horizon`, horizonInWords(scenario)],
    ];
    const table = {
      caption: tr`Where the figures come from`,
      heads: [tr`Setting`, tr`Value`],
      rows,
    };
    return html`
      <section class="from">
        <h2>${tr`8 To see the same figures again`}</h2>
        <p>
          ${tr`The same scenario, seed and engine version give the same figures, digit for digit, in every browser; the fingerprint says whether they agree.`}
        </p>
        ${this.#table(table)}
        ${
          this.link === undefined
            ? nothing
            : html`<p>${tr`This link opens the scenario with all its settings:`}</p>
                <p class="link"><a href=${this.link}>${this.link}</a></p>`
        }
      </section>
    `;
  }

  #table(table: ReportTable): TemplateResult | typeof nothing {
    if (table.rows.length === 0) return nothing;
    this.#tables += 1;
    return paperTable(table, tr`Table ${this.#tables}`);
  }

  async #findLink(now: State): Promise<void> {
    const link = await shareLink(now, location.href);
    if (link.ok) this.link = link.value.address;
  }

  readonly #onLong = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) this.isLong = event.target.checked;
  };
}

function setupNames({ setups }: Scenario): string {
  return setups.map(({ name }) => name).join(', ');
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-report': ReleveReport;
  }
}
