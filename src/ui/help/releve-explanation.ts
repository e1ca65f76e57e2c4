import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tr } from '../../base/words.ts';
import type { Results } from '../../estimate/accumulator.ts';
import type { Answer } from '../../estimate/answer.ts';
import type { Scenario } from '../../scenario/types.ts';
import '../dialogs/releve-dialog.ts';
import { setupAt } from '../results/data/setup-values.ts';
import type { AccountPlace } from '../run-view.ts';
import { chooseOne } from '../shell/choose-one.ts';
import { tell } from '../shell/event.ts';
import { base, buttons, fields } from '../style/base.ts';
import { measureEntry } from './entries.ts';
import { explainDifference } from './explanation-difference.ts';
import { explainedFigure } from './explanation.ts';
import type { Explanation } from './explanation-parts.ts';
import type { Example } from './explanation-example.ts';
import { explanationStyles } from './explanation-styles.ts';
import {
  type ExplainedPlace,
  type FigurePlace,
  isDifference,
  openGlossary,
} from './help-events.ts';
import { modelLink, withModelLink } from './model-link.ts';
import { sectionTitle } from './model-sections.ts';
import { worstDayOf } from './worst-day.ts';

/**
 * How a figure was worked out: its definition, one year worked out line by line, sample and interval.
 *
 * @fires close - nothing more is wanted
 * @fires open-glossary - CustomEvent<string>: the definition of the measure is wanted
 * @fires open-account - CustomEvent<AccountPlace>: the statement behind a cost is wanted
 * @fires replay-request - CustomEvent<ReplayRequestDetail>: the worst day is wanted, minute by minute
 */
@customElement('releve-explanation')
export class ReleveExplanation extends LitElement {
  static override styles = [base, buttons, fields, explanationStyles];

  @property({ attribute: false }) open = false;
  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) answer: Answer | undefined;
  @property({ attribute: false }) results: Results | undefined;
  /** Id of the setup that the others are compared with; none: the first. */
  @property({ attribute: false }) against: string | undefined;
  @property({ attribute: false }) place: ExplainedPlace | undefined;

  /** The setup looked at: the place's, until another is chosen. */
  @state() private setup = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('place')) this.setup = this.#figure?.setup ?? 0;
  }

  override render(): TemplateResult {
    const told = this.open ? this.#explained() : undefined;
    return html`<releve-dialog
      .heading=${told?.name ?? tr`How a figure is worked out`}
      .open=${this.open}
    >
      ${this.open ? (told === undefined ? html`<p>${tr`This figure is not known yet.`}</p>` : this.#told(told)) : nothing}
    </releve-dialog>`;
  }

  /** The figure looked at; undefined: a difference, or nothing. */
  get #figure(): FigurePlace | undefined {
    const { place } = this;
    return place === undefined || isDifference(place) ? undefined : place;
  }

  #explained(): Explanation | undefined {
    const { scenario, answer, results, place, setup } = this;
    if (place !== undefined && isDifference(place)) return explainDifference(place);
    if (
      scenario === undefined ||
      answer === undefined ||
      results === undefined ||
      place === undefined
    )
      return undefined;
    const baseline = setupAt(scenario, this.against);
    return explainedFigure(scenario, answer, results, { ...place, setup }, baseline);
  }

  #told(told: Explanation): TemplateResult {
    const { value, interval, meaning, source, convention, example, sample, difference } = told;
    return html`
      ${this.#setups()}
      <p class="figure">
        <strong>${value}</strong>
        ${interval === undefined ? nothing : html`<span class="muted">${tr`${interval}, 95 % interval`}</span>`}
      </p>
      <h3>${tr`What it is`}</h3>
      <p>${meaning}</p>
      ${convention === undefined ? nothing : html`<p>${tr`Service level, as the objective counts it: ${convention}.`}</p>`}
      <p class="muted small">${withModelLink(tr`Source: ${source}`)}</p>
      ${example === undefined ? nothing : this.#example(example)}
      <h3>${tr`From the simulated years to the figure`}</h3>
      ${sample.map((sentence) => html`<p>${sentence}</p>`)}
      ${
        difference.length === 0
          ? nothing
          : html`<h3>${tr`Difference from what it is compared with`}</h3>
              ${difference.map((sentence) => html`<p>${sentence}</p>`)}`
      }
      ${this.#further(told)}
    `;
  }

  #setups(): TemplateResult | typeof nothing {
    const setups = this.scenario?.setups ?? [];
    if (setups.length < 2 || this.#figure === undefined) return nothing;
    const names = setups.map(({ name }) => name);
    const choose = (place: number): void => {
      this.setup = place;
    };
    return chooseOne(tr`Setup`, names, this.setup, choose, { className: 'setup' });
  }

  #example({ heading, lines }: Example): TemplateResult {
    return html`<h3>${heading}</h3>
      <table>
        <caption class="visually-hidden">
          ${heading}
        </caption>
        <tbody>
          ${lines.map(
            ({ sign, label, value }) =>
              html`<tr class=${sign === '=' ? 'result' : ''}>
                <td class="sign">${sign}</td>
                <th scope="row">${label}</th>
                <td class="number">${value}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;
  }

  #further({ sections }: Explanation): TemplateResult {
    const { results, setup } = this;
    const place = this.#figure;
    const measure = place?.measure;
    const entry =
      place === undefined
        ? 'paired-difference'
        : measure === undefined
          ? 'time-to-recover'
          : measureEntry(measure);
    const day =
      results && measure !== undefined && REPLAYED.has(measure)
        ? worstDayOf(results, setup, place?.channel ?? -1)
        : undefined;
    const account: AccountPlace = { setup };
    return html`<p class="muted small">
        ${tr`Formulas, in the document of the model:`}
        ${sections.map((section, i) => html`${i === 0 ? '' : ' · '}${modelLink(section, sectionTitle(section))}`)}
      </p>
      <div class="further">
        <button class="edged" @click=${() => openGlossary(this, entry)}>
          ${tr`In the glossary`}
        </button>
        ${
          measure === 'cost'
            ? html`<button class="edged" @click=${() => tell(this, 'open-account', account)}>
                ${tr`Every line: the statement`}
              </button>`
            : nothing
        }
        ${
          day === undefined
            ? nothing
            : html`<button class="edged" @click=${() => tell(this, 'replay-request', day)}>
                ${tr`Replay the day the worst outage struck`}
              </button>`
        }
      </div>`;
  }
}

/** Figures that an outage explains. */
const REPLAYED: ReadonlySet<string> = new Set([
  'serviceLevel',
  'hoursBelowMinimum',
  'longestDisruption',
  'continuityBroken',
  'resilienceLoss',
  'timeToRecover',
  'lost',
]);

declare global {
  interface HTMLElementTagNameMap {
    'releve-explanation': ReleveExplanation;
  }
}
