import { tr } from '../../base/words.ts';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { MeasureId } from '../../engine/measures.ts';
import type { Headline } from '../../estimate/answer.ts';
import { findingSentences } from '../../estimate/sentence.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { RunView } from '../run-view.ts';
import { explainFigure } from '../help/help-events.ts';
import '../help/releve-term.ts';
import { base, buttons } from '../style/base.ts';
import { HeldHeight } from '../held-height.ts';
import { markNames } from './data/marked-names.ts';
import { periodOf } from './data/period.ts';
import './releve-run-bar.ts';
import { caution, linkWords, methodLine, placeholder, progressWords } from './run-words.ts';
import { setupName, setupNameStyles } from './setup-name.ts';

/**
 * The two sentences that answer the question, how they were found, and how far the run is.
 *
 * @fires start-run - To simulate the scenario (again).
 * @fires stop-run - To stop the run; what is known stays.
 * @fires explain-figure - CustomEvent<FigurePlace>: how a figure was worked out is asked for.
 */
@customElement('releve-answer')
export class ReleveAnswer extends LitElement {
  static override styles = [
    base,
    buttons,
    setupNameStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
        color: var(--ink, #1b1f24);
      }
      .sentences {
        /* Three lines: what is not seen to differ yet takes a second for the lead. */
        min-height: calc(4.05em + var(--space-1, 0.25rem));
        font-size: var(--text-large, 1.375rem);
        line-height: 1.35;
        text-wrap: pretty;
      }
      .sentences p + p {
        margin-block-start: var(--space-1, 0.25rem);
      }
      .lead {
        font-weight: 600;
      }
      .sentences .setup {
        font-weight: inherit;
      }
      .old .sentences,
      .old .sentences .setup,
      .none {
        color: var(--muted, #59616b);
      }
      .none {
        font-weight: 400;
      }
      .method,
      details,
      .said {
        color: var(--muted, #59616b);
        font-size: var(--text-small, 0.8125rem);
        line-height: 1.5;
      }
      .method {
        margin-block-start: var(--space-2, 0.5rem);
        font-variant-numeric: tabular-nums;
      }
      .method.caution {
        color: var(--ink, #1b1f24);
      }
      .method span:not(:last-child)::after {
        content: ' · ';
      }
      summary {
        width: fit-content;
        cursor: pointer;
      }
      .said {
        margin-block-start: var(--space-2, 0.5rem);
        padding-inline-start: var(--space-2, 0.5rem);
        border-inline-start: 3px solid var(--edge, #868e98);
        color: var(--ink, #1b1f24);
      }
      .failed {
        border-color: var(--error, #b3261e);
      }
      @container (max-width: 34rem) {
        .sentences {
          font-size: 1.125rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) answer: Headline | undefined;
  @property({ attribute: false }) run: RunView = { status: 'idle' };

  /** Read out when the run changes its state, and only then. */
  @state() private announcement = '';

  constructor() {
    super();
    // What is below stays where it is while these change.
    for (const part of ['.sentences', '.method'])
      new HeldHeight(this, () => this.renderRoot.querySelector(part));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('run') || this.scenario === undefined) return;
    const before = changed.get('run');
    if (before === undefined || before.status === this.run.status) return;
    this.announcement = this.#announce(this.scenario);
  }

  override render(): TemplateResult | typeof nothing {
    const { scenario, run } = this;
    if (scenario === undefined) return nothing;
    const n = this.answer?.n ?? 0;
    const { noun } = periodOf(scenario);
    const warning = run.status === 'stale' ? undefined : caution(run, n, noun);
    return html`
      <section class=${classMap({ old: run.status === 'stale' })} aria-labelledby="question">
        <h2 id="question" class="visually-hidden">${scenario.name}</h2>
        <div class="sentences">${this.#sentences(scenario)}</div>
        ${warning === undefined ? nothing : html`<p class="said caution">${warning}</p>`}
        ${
          run.status === 'failed' && run.error !== undefined
            ? html`<p class="said failed" role="alert">${run.error.message}</p>`
            : nothing
        }
        ${
          run.linkFingerprint === undefined
            ? nothing
            : html`<p class=${classMap({ said: true, failed: !run.linkFingerprint.agrees })}>
                ${linkWords(run.linkFingerprint)}
              </p>`
        }
        ${n === 0 ? nothing : this.#method(scenario, n)}
        <releve-run-bar
          .run=${run}
          .words=${progressWords(scenario, n, run)}
          .done=${n}
        ></releve-run-bar>
        <p class="visually-hidden" role="status">${this.announcement}</p>
      </section>
    `;
  }

  #sentences(scenario: Scenario): TemplateResult {
    const { answer, run } = this;
    if (answer === undefined || answer.n === 0) {
      return html`<p class="lead none">${placeholder(run, periodOf(scenario).noun)}</p>`;
    }
    const { lead, second } = findingSentences(scenario, answer);
    return html`<p class="lead">${this.#marked(lead, scenario)}</p>
      <p class="second">${this.#marked(second, scenario)}</p>`;
  }

  #marked(sentence: string, scenario: Scenario): (string | TemplateResult)[] {
    const names = scenario.setups.map(({ name }) => name);
    return markNames(sentence, names).map(({ text, setup }) =>
      setup < 0 ? text : setupName(text, setup),
    );
  }

  #method(scenario: Scenario, n: number): TemplateResult {
    const { answer, run } = this;
    const method = answer === undefined ? '' : findingSentences(scenario, answer).method;
    const isOld = run.status === 'stale';
    // What is to be known of old figures takes the place of their sample: so nothing moves.
    const said = html`<p class=${classMap({ method: true, caution: isOld })}>
      ${
        isOld
          ? caution(run, n, periodOf(scenario).noun)
          : methodLine(scenario, n, run).map(
              ({ text, term }) =>
                html`<span><releve-term term=${term}>${text}</releve-term></span>`,
            )
      }
    </p>`;
    return html`${said}
      <details>
        <summary>${tr`How this is counted`}</summary>
        <p>${method}</p>
        ${this.#figures(scenario)}
      </details>`;
  }

  /** The figures of the sentences, each to its explanation. */
  #figures(scenario: Scenario): TemplateResult {
    const channel = -1;
    const button = (words: string, measure: MeasureId) =>
      html`<button
        class="link"
        @click=${() => explainFigure(this, { measure, setup: scenario.setups.length - 1, channel, provider: -1 })}
      >
        ${words}
      </button>`;
    return html`<p class="figures">
      ${tr`How each figure was worked out:`} ${button(tr`the continuity`, 'continuityBroken')} ·
      ${button(tr`the cost`, 'cost')} · ${button(tr`the contacts lost`, 'lost')}
    </p>`;
  }

  #announce(scenario: Scenario): string {
    const { run, answer } = this;
    const n = answer?.n ?? 0;
    const words = progressWords(scenario, n, run);
    switch (run.status) {
      case 'finished':
      case 'stopped':
        return answer === undefined || n === 0
          ? words
          : `${words}. ${findingSentences(scenario, answer).lead}`;
      case 'running':
        return tr`Simulating.`;
      case 'stale':
        return tr`The inputs have changed; the figures are of the previous ones.`;
      case 'idle':
      case 'failed':
        return '';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-answer': ReleveAnswer;
  }
}
