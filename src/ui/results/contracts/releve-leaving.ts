import { tr } from '../../../base/words.ts';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Result } from '../../../base/result.ts';
import type { LeavingCost } from '../../../estimate/leaving/cost.ts';
import { leavingPlan, mayBeAsked, quarterlyMonths } from '../../../estimate/leaving/plan.ts';
import { leavingTerms } from '../../../estimate/leaving/terms.ts';
import { leavingMethod, leavingSentence } from '../../../estimate/leaving/words.ts';
import type { RunError } from '../../../runner/error.ts';
import type { LeaveOptions } from '../../../runner/leave.ts';
import type { Scenario } from '../../../scenario/types.ts';
import type { EntryId } from '../../help/entries.ts';
import type { ThemeName } from '../../run-view.ts';
import { base, buttons, fields } from '../../style/base.ts';
import type { Plot } from '../plot.ts';
import '../releve-figure.ts';
import { setupNameStyles } from '../setup-name.ts';
import { leavingForm, type LeavingChoices } from './leaving-form.ts';
import { leavingPlot, leavingTable, type LeavingAnswer } from './leaving-table.ts';
import { sectionStyles, tableStyles } from './table-styles.ts';

/** Simulates departures somewhere else than in the page's thread. */
export type LeavingSource = (
  options: Omit<LeaveOptions, 'pool'>,
) => Promise<Result<readonly LeavingCost[], RunError>>;

/** Enough for a first answer in bearable time. */
const REPLICATIONS = 50;

/** What it costs to leave a provider, month by month: simulated when it is asked for. */
@customElement('releve-leaving')
export class ReleveLeaving extends LitElement {
  static override styles = [
    base,
    buttons,
    fields,
    setupNameStyles,
    sectionStyles,
    tableStyles,
    css`
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2, 0.5rem) var(--space-3, 1rem);
        padding-block: var(--space-2, 0.5rem);
      }
      input[type='number'] {
        width: 7rem;
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend,
      summary {
        color: var(--muted, #59616b);
        font-size: var(--text-small, 0.8125rem);
      }
      summary {
        width: fit-content;
        padding-block: 0.25rem;
        cursor: pointer;
      }
      .error {
        color: var(--error, #b3261e);
      }
    `,
  ];

  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) source: LeavingSource | undefined;
  @property() theme: ThemeName = 'light';
  @property() number = '';

  @state() private choices: LeavingChoices | undefined;
  /** Part that is done, 0 to 1; undefined: nothing is under way. */
  @state() private done: number | undefined;
  @state() private failed = '';
  @state() private answer: LeavingAnswer | undefined;
  #plot: Plot | undefined;
  #current: AbortController | undefined;

  constructor() {
    super();
    this.addController({ hostDisconnected: () => this.#cancel() });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { scenario } = this;
    if (!changed.has('scenario')) return;
    this.#cancel();
    this.answer = undefined;
    this.failed = '';
    const provider = scenario && mayBeAsked(scenario)[0]?.id;
    this.choices =
      scenario === undefined || provider === undefined
        ? undefined
        : {
            provider,
            terms: leavingTerms(scenario, provider),
            months: quarterlyMonths(scenario),
            replications: Math.max(2, Math.min(REPLICATIONS, scenario.run.replications)),
          };
  }

  override render(): TemplateResult | typeof nothing {
    const { scenario, choices, answer, done } = this;
    if (scenario === undefined || choices === undefined) return nothing;
    const heading = tr`What it costs to leave`;
    const form = html`${leavingForm(scenario, choices, this.#change)}
      <div class="choices">
        ${
          done === undefined
            ? html`<button class="edged" ?disabled=${this.source === undefined} @click=${this.#run}>
                ${tr`Simulate leaving`}
              </button>`
            : html`<progress
                  max="1"
                  .value=${done}
                  aria-label=${tr`Departures simulated`}
                ></progress
                ><span class="hint">${tr`${Math.floor(100 * done)} %`}</span
                ><button class="edged" @click=${this.#cancel}>${tr`Cancel`}</button>`
        }
      </div>
      ${this.failed === '' ? nothing : html`<p class="error" role="alert">${this.failed}</p>`}`;
    if (answer === undefined) {
      return html`<h3>${this.number} · ${heading}</h3>
        <p class="hint">
          ${tr`Each setup is simulated as it is and with the provider’s departure, in the same worlds: a minute or more. Choose who leaves and when, then simulate.`}
        </p>
        ${form}`;
    }
    if (answer.costs.length === 0) {
      return html`<h3>${this.number} · ${heading}</h3>
        <p>${leavingSentence(scenario, answer.plan, [])}</p>
        ${form}`;
    }
    return html`<releve-figure
      number=${this.number}
      heading=${heading}
      .term=${'contract' satisfies EntryId}
      theme=${this.theme}
      .subject=${answer}
      .plot=${this.#plot}
      .reserve=${300}
    >
      ${leavingTable(scenario, answer)}
      <p class="hint">${leavingMethod(scenario, answer.plan, answer.costs)}</p>
      ${form}
    </releve-figure>`;
  }

  readonly #change = (change: Partial<LeavingChoices>): void => {
    const { scenario, choices } = this;
    if (scenario === undefined || choices === undefined) return;
    const { provider } = change;
    const terms =
      provider === undefined
        ? {}
        : { terms: leavingTerms(scenario, provider, choices.terms.reason) };
    this.choices = { ...choices, ...change, ...terms };
  };

  readonly #cancel = (): void => {
    this.#current?.abort();
    this.#current = undefined;
    this.done = undefined;
  };

  readonly #run = async (): Promise<void> => {
    const { scenario, choices, source } = this;
    if (scenario === undefined || choices === undefined || source === undefined) return;
    this.#cancel();
    this.failed = '';
    const { replications, ...question } = choices;
    const plan = leavingPlan(scenario, question);
    if (!plan.ok) {
      this.failed = question.months.length === 0 ? tr`Choose a month at least.` : plan.error;
      return;
    }
    const own = new AbortController();
    this.#current = own;
    this.done = 0;
    const left = await source({
      plan: plan.value,
      replications,
      signal: own.signal,
      onUpdate: (done) => {
        if (this.#current === own) this.done = Math.min(1, done);
      },
    });
    if (this.#current !== own) return;
    this.#current = undefined;
    this.done = undefined;
    if (!left.ok) {
      this.failed = left.error.code === 'cancelled' ? '' : left.error.message;
      return;
    }
    this.answer = { plan: plan.value, costs: left.value };
    this.#plot = leavingPlot(scenario, this.answer);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-leaving': ReleveLeaving;
  }
}
