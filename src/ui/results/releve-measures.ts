import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { tr } from '../../base/words.ts';
import type { Results } from '../../estimate/accumulator.ts';
import type { Answer } from '../../estimate/answer.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { ComparisonChange } from '../../store/index.ts';
import { base, buttons, fields } from '../style/base.ts';
import { PatientElement } from '../patient-element.ts';
import { measureSections, type MeasureSection } from './data/measure-rows.ts';
import { wholeNumber } from './data/numbers.ts';
import { periodOf } from './data/period.ts';
import { ownResults, setupAt } from './data/setup-values.ts';
import './releve-measure-table.ts';
import './releve-statement.ts';
import { withWords } from '../../i18n/languages.ts';

/**
 * The measures of every setup, and how each differs from the one they are compared with.
 *
 * @fires compare - CustomEvent<ComparisonChange>: another setup is to be the baseline.
 */
@customElement('releve-measures')
export class ReleveMeasures extends PatientElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      :host {
        display: block;
        container-type: inline-size;
        color: var(--ink, #1b1f24);
        font-size: var(--text-body, 0.9375rem);
      }
      h3 {
        margin-block: var(--space-4, 1.5rem) var(--space-2, 0.5rem);
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2, 0.5rem) var(--space-3, 1rem);
        align-items: center;
        margin-block-start: var(--space-2, 0.5rem);
        color: var(--muted, #59616b);
        font-size: var(--text-small, 0.8125rem);
      }
      .baseline {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 0.5rem;
        align-items: center;
        padding-block-end: var(--space-3, 1rem);
        color: var(--muted, #59616b);
        font-size: var(--text-small, 0.8125rem);
      }
      .baseline select {
        max-width: 100%;
        min-width: 0;
        text-overflow: ellipsis;
      }
      details {
        margin-block-start: var(--space-2, 0.5rem);
        font-size: var(--text-small, 0.8125rem);
      }
      summary {
        width: fit-content;
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) answer: Answer | undefined;
  /** Draws the strips of the differences; without it the table has none. */
  @property({ attribute: false }) results: Results | undefined;

  /** Id of the setup that the others are compared with; none, or one that is gone: the first. */
  @property({ attribute: false }) against: string | undefined;

  @state() private isLong = false;
  @state() private isStatementOpen = false;
  @state() private isErlangOpen = false;

  @query('details') private readonly statementBox!: HTMLDetailsElement | null;

  override render(): TemplateResult | typeof nothing {
    const { scenario, answer } = this;
    if (scenario === undefined) return nothing;
    const baseline = setupAt(scenario, this.against);
    const results = ownResults(this.results, scenario);
    const against = results === undefined ? undefined : { baseline, results };
    const sections = measureSections(scenario, answer, this.isLong, against);
    return html`
      <h2 class="visually-hidden">${tr`Measures`}</h2>
      ${scenario.setups.length > 1 ? this.#baselinePicker(scenario, baseline) : nothing}
      ${sections.map((section) => this.#section(scenario, baseline, section))}
      <div class="tools">
        <button class="link" aria-expanded=${this.isLong} @click=${this.#onMore}>
          ${this.isLong ? tr`Fewer measures` : tr`More measures`}
        </button>
        <span>${sampleWords(scenario, answer, baseline)}</span>
      </div>
      <details .open=${this.isStatementOpen} @toggle=${this.#onToggle}>
        <summary>${tr`Where the money goes: every line of cost`}</summary>
        ${
          this.isStatementOpen
            ? html`<releve-statement .scenario=${scenario} .answer=${answer}></releve-statement>`
            : nothing
        }
      </details>
      <details class="erlang" .open=${this.isErlangOpen} @toggle=${this.#onErlang}>
        <summary>${tr`Beside Erlang: what the formulas foretell on a calm day`}</summary>
        ${
          this.isErlangOpen
            ? html`<releve-erlang-beside
                .scenario=${scenario}
                .results=${results}
                .n=${answer?.n ?? 0}
              ></releve-erlang-beside>`
            : nothing
        }
      </details>
    `;
  }

  #baselinePicker({ setups }: Scenario, baseline: number): TemplateResult {
    return html`<label class="baseline"
      >${tr`Compared with`}
      <select @change=${this.#onBaseline}>
        ${setups.map(
          ({ id, name }, index) =>
            html`<option value=${id} .selected=${index === baseline}>${name}</option>`,
        )}
      </select></label
    >`;
  }

  #section(scenario: Scenario, baseline: number, { title, rows }: MeasureSection): TemplateResult {
    return html`
      ${title === '' ? nothing : html`<h3>${title}</h3>`}
      <releve-measure-table
        .label=${title}
        .scenario=${scenario}
        .rows=${rows}
        .baseline=${baseline}
        .results=${ownResults(this.results, scenario)}
        .n=${this.answer?.n ?? 0}
        @open-statement=${this.#openStatement}
      ></releve-measure-table>
    `;
  }

  readonly #onBaseline = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const detail: ComparisonChange = { kind: 'setupBaseline', setup: target.value };
    this.dispatchEvent(new CustomEvent('compare', { detail, bubbles: true, composed: true }));
  };

  readonly #onMore = (): void => {
    this.isLong = !this.isLong;
  };

  readonly #onToggle = (event: Event): void => {
    this.isStatementOpen = event.target instanceof HTMLDetailsElement && event.target.open;
  };

  readonly #onErlang = (event: Event): void => {
    this.isErlangOpen = event.target instanceof HTMLDetailsElement && event.target.open;
    // Its code comes when it is opened first.
    if (this.isErlangOpen) void withWords(['results'], () => import('./releve-erlang-beside.ts'));
  };

  readonly #openStatement = async (): Promise<void> => {
    this.isStatementOpen = true;
    await this.updateComplete;
    this.statementBox?.querySelector('summary')?.focus();
    this.statementBox?.scrollIntoView({ block: 'nearest' });
  };
}

/** What the table is made of, and what is taken from what. */
function sampleWords(scenario: Scenario, answer: Answer | undefined, baseline: number): string {
  const { isYear } = periodOf(scenario);
  if (answer === undefined || answer.n === 0) {
    return isYear
      ? tr`The table fills in when the first year is simulated.`
      : tr`The table fills in when the first horizon is simulated.`;
  }
  const n = wholeNumber(answer.n);
  const sample = isYear
    ? tr`Years simulated: ${n}. Means with 95 % intervals; one year in twenty is below P5, half below P50, one in twenty above P95. Press a figure to see how it was worked out.`
    : tr`Horizons simulated: ${n}. Means with 95 % intervals; one horizon in twenty is below P5, half below P50, one in twenty above P95. Press a figure to see how it was worked out.`;
  if (scenario.setups.length < 2) return sample;
  const name = scenario.setups[baseline]?.name ?? '';
  const paired = isYear
    ? tr`Differences are against ${name}, paired: the same years for every setup.`
    : tr`Differences are against ${name}, paired: the same horizons for every setup.`;
  return `${sample} ${paired}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-measures': ReleveMeasures;
  }
}
