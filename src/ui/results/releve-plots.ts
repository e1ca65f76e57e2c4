import { tr } from '../../base/words.ts';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DaySpan } from '../../charts/index.ts';
import type { Trace } from '../../engine/result.ts';
import type { Results } from '../../estimate/accumulator.ts';
import type { Answer } from '../../estimate/answer.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Comparison, ComparisonChange } from '../../store/index.ts';
import type { EntryId } from '../help/entries.ts';
import type { ThemeName } from '../run-view.ts';
import { chooseOne } from '../shell/choose-one.ts';
import { tell } from '../shell/event.ts';
import { base, buttons, fields } from '../style/base.ts';
import { PatientElement } from '../patient-element.ts';
import { accountLinks } from './account-link.ts';
import { replayRequestOf } from './data/outage-window.ts';
import { ghostOf, type KeptGhost } from './data/kept-ghost.ts';
import { periodOf } from './data/period.ts';
import { ownResults } from './data/setup-values.ts';
import { ghostControl, ghostControlStyles } from './ghost-control.ts';
import { outagePicker } from './outage-picker.ts';
import { OutageView } from './outage-view.ts';
import type { Plot } from './plot.ts';
import {
  ANATOMY_HEIGHT,
  costPlot,
  exchangePlot,
  fanPlot,
  lossPlot,
  type PlotSource,
} from './plots.ts';
import { plotsStyles } from './plots-styles.ts';
import './releve-figure.ts';
import './releve-statement.ts';

/**
 * The five figures.
 *
 * @fires trace-request - CustomEvent<TraceRequestDetail>: the days that the second figure shows.
 * @fires replay-request - CustomEvent<ReplayRequestDetail>: the day of its outage, minute by minute.
 * @fires compare - CustomEvent<ComparisonChange>: the kept result is to stand behind, or not.
 * @fires open-account - CustomEvent<AccountPlace>: a setup's statement of account is asked for.
 */
@customElement('releve-plots')
export class RelevePlots extends PatientElement {
  static override styles = [
    base,
    buttons,
    fields,
    plotsStyles,
    ghostControlStyles,
    css`
      :host {
        container-type: inline-size;
      }
      select {
        width: 100%;
        max-width: 36rem;
      }
      .channel {
        padding-block-end: var(--space-3, 1rem);
      }
      .hint {
        color: var(--muted, #59616b);
        font-size: var(--text-small, 0.8125rem);
      }
      details,
      .accounts {
        font-size: var(--text-small, 0.8125rem);
      }
      summary {
        width: fit-content;
        padding-block: 0.25rem;
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) answer: Answer | undefined;
  /** The same object all along a run: a new `answer` says that it has grown. */
  @property({ attribute: false }) results: Results | undefined;
  @property({ attribute: false }) trace: Trace | undefined;
  /** What is kept, one of which stands behind the plots; without it nothing does. */
  @property({ attribute: false }) comparison: Comparison | undefined;
  @property() theme: ThemeName = 'light';

  @state() private channel = 0;
  @state() private isStatementOpen = false;

  #ghost: KeptGhost | undefined;
  readonly #outages = new OutageView(this);
  #plots:
    | (Readonly<Record<'fan' | 'loss' | 'exchange' | 'cost', Plot>> & { readonly channel: number })
    | undefined;
  #outagePlot: Plot | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { scenario, answer, trace } = this;
    if (scenario === undefined) return;
    if (this.channel >= scenario.channels.length) this.channel = 0;
    const results = answer === undefined ? undefined : ownResults(this.results, scenario);
    const isOther = changed.has('scenario') || changed.has('comparison');
    if (isOther) this.#ghost = this.comparison && ghostOf(this.comparison, scenario);
    const ghost = this.comparison?.isGhostShown === true ? this.#ghost : undefined;
    const source: PlotSource = { scenario, answer, results, channel: this.channel, ghost };
    const isNew = changed.has('scenario') || changed.has('answer') || changed.has('results');
    if (isNew) this.#outages.update(scenario, results);
    if (isNew || changed.has('comparison') || this.#plots?.channel !== this.channel) {
      this.#plots = {
        channel: this.channel,
        fan: fanPlot(source),
        loss: lossPlot(source),
        exchange: exchangePlot(source),
        cost: costPlot(source),
      };
    }
    this.#outagePlot = this.#outages.plot(source, trace);
  }

  override render(): TemplateResult | typeof nothing {
    const { scenario, theme } = this;
    if (scenario === undefined || this.#plots === undefined) return nothing;
    const { fan, loss, exchange, cost } = this.#plots;
    const { noun } = periodOf(scenario);
    return html`
      <h2 class="visually-hidden">${tr`Figures`}</h2>
      ${scenario.channels.length > 1 ? this.#channels(scenario) : nothing}
      ${ghostControl(this.#ghost, this.comparison?.isGhostShown === true, this.#onGhost)}
      <releve-figure
        number="1"
        heading=${tr`Service through the ${noun}`}
        .term=${'service-level' satisfies EntryId}
        theme=${theme}
        .subject=${scenario.name}
        .plot=${fan}
        .reserve=${440}
        chooses
        @choose-days=${this.#onDays}
      >
        ${
          this.#outages.groups.length === 0
            ? nothing
            : html`<p class="hint">
                ${tr`Click into the plot, or press Enter at the cursor, to see an outage of those days below.`}
              </p>`
        }
      </releve-figure>
      <releve-figure
        number="2"
        heading=${tr`Anatomy of an outage`}
        .term=${'outage' satisfies EntryId}
        theme=${theme}
        .subject=${scenario.name}
        .plot=${this.#outagePlot}
        .reserve=${ANATOMY_HEIGHT}
        >${outagePicker(this.#outages, this.#onReplay)}</releve-figure
      >
      <releve-figure
        number="3"
        heading=${tr`How bad a ${noun} can be`}
        .term=${'loss-exceedance' satisfies EntryId}
        theme=${theme}
        .subject=${scenario.name}
        .plot=${loss}
        .reserve=${440}
      ></releve-figure>
      <releve-figure
        number="4"
        heading=${tr`What it costs, what it buys`}
        .term=${'measure-cost' satisfies EntryId}
        theme=${theme}
        .subject=${scenario.name}
        .plot=${exchange}
        .reserve=${470}
        >${accountLinks(scenario, this.answer)}</releve-figure
      >
      <releve-figure
        number="5"
        heading=${tr`Where the money goes`}
        .term=${'measure-costLine' satisfies EntryId}
        theme=${theme}
        .subject=${scenario.name}
        .plot=${cost}
        .reserve=${420}
      >
        ${accountLinks(scenario, this.answer)}
        <details @toggle=${this.#onStatement}>
          <summary>${tr`Every line of cost, setup by setup`}</summary>
          ${
            this.isStatementOpen
              ? html`<releve-statement
                  .scenario=${scenario}
                  .answer=${this.answer}
                  .called=${tr`Every line of cost`}
                ></releve-statement>`
              : nothing
          }
        </details>
      </releve-figure>
    `;
  }

  #channels({ channels }: Scenario): TemplateResult {
    const names = channels.map(({ name }) => name);
    const choose = (place: number): void => {
      this.channel = place;
    };
    return chooseOne(tr`Channel shown`, names, this.channel, choose, { className: 'channel' });
  }

  readonly #onReplay = (): void => {
    const outage = this.#outages.chosen?.outage;
    if (outage === undefined || this.scenario === undefined) return;
    tell(this, 'replay-request', replayRequestOf(this.scenario, outage));
  };

  readonly #onGhost = (isShown: boolean): void => {
    const detail: ComparisonChange = { kind: 'ghost', isShown };
    tell(this, 'compare', detail);
  };

  readonly #onDays = ({ detail }: CustomEvent<DaySpan>): void => {
    if (!this.#outages.chooseNear(detail)) return;
    this.renderRoot.querySelector('[number="2"]')?.scrollIntoView({ block: 'start' });
  };

  readonly #onStatement = (event: Event): void => {
    this.isStatementOpen = event.target instanceof HTMLDetailsElement && event.target.open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-plots': RelevePlots;
  }
}
