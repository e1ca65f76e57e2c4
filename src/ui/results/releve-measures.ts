import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Results } from '../../estimate/accumulator.ts';
import type { Answer } from '../../estimate/answer.ts';
import type { Scenario } from '../../scenario/types.ts';
import { base, buttons } from '../style/base.ts';
import { measureSections, type MeasureSection } from './data/measure-rows.ts';
import { counted } from './data/numbers.ts';
import { periodOf } from './data/period.ts';
import { ownResults } from './data/setup-values.ts';
import './releve-measure-table.ts';
import './releve-statement.ts';

/** The measures of every setup, and how each differs from the first. */
@customElement('releve-measures')
export class ReleveMeasures extends LitElement {
  static override styles = [
    base,
    buttons,
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

  @state() private isLong = false;
  @state() private isStatementOpen = false;
  @state() private isErlangOpen = false;

  @query('details') private readonly statementBox!: HTMLDetailsElement | null;

  override render(): TemplateResult | typeof nothing {
    const { scenario, answer } = this;
    if (scenario === undefined) return nothing;
    const sections = measureSections(scenario, answer, this.isLong);
    const { noun } = periodOf(scenario);
    const sample =
      answer === undefined || answer.n === 0
        ? `The table fills in when the first ${noun} is simulated.`
        : `Means of ${counted(answer.n, noun)} with 95 % intervals; P5, P50, P95: quantiles of the ${noun}s.${differences(scenario, noun)}`;
    return html`
      <h2 class="visually-hidden">Measures</h2>
      ${sections.map((section) => this.#section(scenario, section))}
      <div class="tools">
        <button class="link" aria-expanded=${this.isLong} @click=${this.#onMore}>
          ${this.isLong ? 'Fewer measures' : 'More measures'}
        </button>
        <span>${sample}</span>
      </div>
      <details .open=${this.isStatementOpen} @toggle=${this.#onToggle}>
        <summary>Where the money goes: every line of cost</summary>
        ${
          this.isStatementOpen
            ? html`<releve-statement .scenario=${scenario} .answer=${answer}></releve-statement>`
            : nothing
        }
      </details>
      <details class="erlang" .open=${this.isErlangOpen} @toggle=${this.#onErlang}>
        <summary>Beside Erlang: what the formulas foretell on a calm day</summary>
        ${
          this.isErlangOpen
            ? html`<releve-erlang-beside
                .scenario=${scenario}
                .results=${ownResults(this.results, scenario)}
                .n=${answer?.n ?? 0}
              ></releve-erlang-beside>`
            : nothing
        }
      </details>
    `;
  }

  #section(scenario: Scenario, { title, rows }: MeasureSection): TemplateResult {
    return html`
      ${title === '' ? nothing : html`<h3>${title}</h3>`}
      <releve-measure-table
        .label=${title}
        .scenario=${scenario}
        .rows=${rows}
        .results=${ownResults(this.results, scenario)}
        .n=${this.answer?.n ?? 0}
        @open-statement=${this.#openStatement}
      ></releve-measure-table>
    `;
  }

  readonly #onMore = (): void => {
    this.isLong = !this.isLong;
  };

  readonly #onToggle = (event: Event): void => {
    this.isStatementOpen = event.target instanceof HTMLDetailsElement && event.target.open;
  };

  readonly #onErlang = (event: Event): void => {
    this.isErlangOpen = event.target instanceof HTMLDetailsElement && event.target.open;
    // Its code comes when it is opened first.
    if (this.isErlangOpen) void import('./releve-erlang-beside.ts');
  };

  readonly #openStatement = async (): Promise<void> => {
    this.isStatementOpen = true;
    await this.updateComplete;
    this.statementBox?.querySelector('summary')?.focus();
    this.statementBox?.scrollIntoView({ block: 'nearest' });
  };
}

/** What is taken from what. */
function differences({ setups }: Scenario, noun: string): string {
  const [first, second] = setups;
  if (first === undefined || second === undefined) return '';
  const what =
    setups.length === 2
      ? `Differences: ${second.name} less ${first.name}`
      : `Differences are against ${first.name}`;
  return ` ${what}, paired: the same ${noun}s for every setup.`;
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-measures': ReleveMeasures;
  }
}
