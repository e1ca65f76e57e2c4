import { tr } from '../../base/words.ts';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Results } from '../../estimate/accumulator.ts';
import type { Answer } from '../../estimate/answer.ts';
import type { HazardMeasure } from '../../estimate/hazards/cost.ts';
import { hazardPlan } from '../../estimate/hazards/plan.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { EntryId } from '../help/entries.ts';
import type { ThemeName } from '../run-view.ts';
import { chooseOne } from '../shell/choose-one.ts';
import { base, buttons, fields } from '../style/base.ts';
import { PatientElement } from '../patient-element.ts';
import { counted } from './data/numbers.ts';
import { periodOf } from './data/period.ts';
import { ownResults } from './data/setup-values.ts';
import { hazardCostPlot, hazardPlot } from './hazard-plots.ts';
import { hazardWorkOf, type HazardSource, type HazardWork } from './hazard-work.ts';
import type { Plot } from './plot.ts';
import './releve-figure.ts';

/** What the bars may show: hours, which every run has, or what is worked out when it is asked for. */
const SHOWN = ['hours', 'cost', 'lost', 'continuityBroken'] as const;
type Shown = 'hours' | HazardMeasure;

/** What each hazard takes: hours at once; money, contacts and broken years worked out on demand. */
@customElement('releve-hazards')
export class ReleveHazards extends PatientElement {
  static override styles = [
    base,
    buttons,
    fields,
    css`
      .controls {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2, 0.5rem) var(--space-3, 1rem);
        align-items: center;
        padding-block: var(--space-2, 0.5rem);
      }
      .controls p {
        flex: 1 1 18rem;
        max-width: 44rem;
        margin: 0;
      }
      .hint {
        color: var(--muted, #59616b);
        font-size: var(--text-small, 0.8125rem);
        font-variant-numeric: tabular-nums;
      }
      select {
        max-width: min(100%, 24rem);
      }
      .error {
        color: var(--error, #b3261e);
      }
    `,
  ];

  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) answer: Answer | undefined;
  /** The same object all along a run: a new `answer` says that it has grown. */
  @property({ attribute: false }) results: Results | undefined;
  @property({ attribute: false }) source: HazardSource | undefined;
  /** Whether the run has come to its end and is of the scenario in the editor. */
  @property({ type: Boolean }) settled = false;
  @property() theme: ThemeName = 'light';
  @property() number = '';

  @state() private shown: Shown = 'cost';

  #plot: Plot | undefined;
  #plotted: readonly unknown[] = [];
  #work: HazardWork | undefined;
  #unlisten: (() => void) | undefined;

  constructor() {
    super();
    this.addController({
      hostConnected: () => this.#listen(),
      hostDisconnected: () => this.#unlisten?.(),
    });
  }

  protected override willUpdate(): void {
    const { scenario, answer } = this;
    if (scenario === undefined) return;
    const results = answer === undefined ? undefined : ownResults(this.results, scenario);
    const work = results === undefined ? undefined : hazardWorkOf(results);
    if (work !== this.#work) {
      this.#work = work;
      this.#listen();
    }
    const costs = this.#work?.costs;
    const shown = costs === undefined ? 'hours' : this.shown;
    const plotted = [scenario, answer, results, costs, shown];
    if (plotted.every((value, i) => value === this.#plotted[i])) return;
    this.#plotted = plotted;
    this.#plot =
      costs === undefined || shown === 'hours'
        ? hazardPlot({ scenario, answer, results })
        : hazardCostPlot(scenario, costs, shown);
  }

  override render(): TemplateResult | typeof nothing {
    const { scenario } = this;
    if (scenario === undefined) return nothing;
    const isCost = this.#work?.costs !== undefined && this.shown !== 'hours';
    return html`<releve-figure
      number=${this.number}
      heading=${isCost ? tr`What each hazard costs` : tr`What each hazard takes`}
      .term=${(isCost ? 'cost-of-a-hazard' : 'hazard') satisfies EntryId}
      theme=${this.theme}
      .subject=${scenario.name}
      .plot=${this.#plot}
      .reserve=${420}
      >${this.#controls(scenario)}</releve-figure
    >`;
  }

  #controls(scenario: Scenario): TemplateResult | typeof nothing {
    const work = this.#work;
    if (work === undefined || scenario.hazards.length === 0) return nothing;
    if (work.costs !== undefined) return this.#choice();
    if (work.done !== undefined) {
      return html`<div class="controls" slot="controls">
        <progress
          max="1"
          .value=${work.done}
          aria-label=${tr`Years simulated without a hazard`}
        ></progress>
        <span class="hint">${progressWords(work.done, work.secondsLeft)}</span>
        <button class="edged" @click=${() => work.cancel()}>${tr`Cancel`}</button>
      </div>`;
    }
    return html`<div class="controls" slot="controls">
      <button
        class="edged"
        ?disabled=${this.source === undefined || !this.settled}
        @click=${() => this.#start(work)}
      >
        ${tr`Work out what each hazard costs`}
      </button>
      <p class="hint">${this.#promise(scenario)}</p>
      ${work.failed === '' ? nothing : html`<p class="error" role="alert">${work.failed}</p>`}
    </div>`;
  }

  /** What will be simulated. */
  #promise(scenario: Scenario): string {
    const { results, settled } = this;
    if (!settled || results === undefined)
      return tr`In money, contacts lost and broken continuity: once the run has come to its end.`;
    const { noun } = periodOf(scenario);
    const { work } = hazardPlan(scenario, results);
    return tr`In money, contacts lost and broken continuity: each hazard is left out in turn, and what it struck is simulated again, ${counted(work, noun)} in all. All other outages and every customer stay the same.`;
  }

  #choice(): TemplateResult {
    const words: Readonly<Record<Shown, string>> = {
      hours: tr`Hours until service is back`,
      cost: tr`Cost`,
      lost: tr`Contacts lost`,
      continuityBroken: tr`Continuity broken`,
    };
    const names = SHOWN.map((each) => words[each]);
    const choose = (place: number): void => {
      this.shown = SHOWN[place] ?? 'cost';
    };
    return html`<div class="controls" slot="controls">
      ${chooseOne(tr`Bars show`, names, SHOWN.indexOf(this.shown), choose)}
    </div>`;
  }

  #start(work: HazardWork): void {
    const { scenario, results, source } = this;
    if (scenario === undefined || results === undefined || source === undefined) return;
    void work.start(scenario, results, source);
  }

  #listen(): void {
    this.#unlisten?.();
    this.#unlisten = this.#work?.listen(() => this.requestUpdate());
  }
}

/** "14 %", then "14 %, about 4 min left". */
function progressWords(done: number, secondsLeft: number | undefined): string {
  const percent = Math.floor(100 * done);
  if (secondsLeft === undefined) return tr`${percent} %`;
  return secondsLeft < 60
    ? tr`${percent} %, less than a minute left`
    : tr`${percent} %, about ${Math.round(secondsLeft / 60)} min left`;
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-hazards': ReleveHazards;
  }
}
