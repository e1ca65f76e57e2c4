import { tr } from '../../base/words.ts';
import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { WeekMeasure } from '../../charts/index.ts';
import type { Results } from '../../estimate/accumulator.ts';
import type { Answer } from '../../estimate/answer.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Comparison } from '../../store/index.ts';
import type { EntryId } from '../help/entries.ts';
import type { ThemeName } from '../run-view.ts';
import { chooseOne } from '../shell/choose-one.ts';
import { base, buttons, fields } from '../style/base.ts';
import { PatientElement } from '../patient-element.ts';
import { shownGhost } from './data/kept-ghost.ts';
import { ownResults } from './data/setup-values.ts';
import type { HazardSource } from './hazard-work.ts';
import { weekChoices } from './data/week-choices.ts';
import { frontierPlot, weekPlot } from './more-plots.ts';
import type { Plot } from './plot.ts';
import type { PlotSource } from './plots.ts';
import { plotsStyles } from './plots-styles.ts';
import './releve-figure.ts';
import './releve-hazards.ts';

const MEASURES: readonly WeekMeasure[] = ['service', 'below'];

/** Three figures that go deeper: service through the week, what each hazard takes, the frontier. */
@customElement('releve-more-plots')
export class ReleveMorePlots extends PatientElement {
  static override styles = [
    base,
    buttons,
    fields,
    plotsStyles,
    css`
      .controls {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem var(--space-3, 1rem);
      }
      /* The names of several setups in one choice are longer than a telephone is wide. */
      .controls label {
        max-width: 100%;
      }
      select {
        max-width: min(100%, 24rem);
      }
    `,
  ];

  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) answer: Answer | undefined;
  /** The same object all along a run: a new `answer` says that it has grown. */
  @property({ attribute: false }) results: Results | undefined;
  /** What is kept, one of which stands on the frontier's plot; without it nothing does. */
  @property({ attribute: false }) comparison: Comparison | undefined;
  /** Simulates what each hazard costs. */
  @property({ attribute: false }) hazards: HazardSource | undefined;
  /** Whether the run has come to its end and is of the scenario in the editor. */
  @property({ type: Boolean }) settled = false;
  @property() theme: ThemeName = 'light';
  /** The place of the first of them among the figures. */
  @property({ type: Number }) number = 1;

  @state() private channel = 0;
  /** Which setups' weeks are shown: a place among the choices. */
  @state() private together = 0;
  @state() private measure: WeekMeasure = 'service';

  #plots: Readonly<Record<'week' | 'frontier', Plot>> | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    const { scenario, answer } = this;
    if (scenario === undefined) return;
    if (this.channel >= scenario.channels.length) this.channel = 0;
    const choices = weekChoices(scenario.setups.length);
    if (this.together >= choices.length) this.together = 0;
    const results = answer === undefined ? undefined : ownResults(this.results, scenario);
    const ghost = shownGhost(this.comparison, scenario);
    const source: PlotSource = { scenario, answer, results, channel: this.channel, ghost };
    const isNew = changed.has('scenario') || changed.has('answer') || changed.has('results');
    const known = isNew ? undefined : this.#plots;
    const isOther = ['channel', 'together', 'measure', 'comparison'].some((name) =>
      changed.has(name),
    );
    if (known !== undefined && !isOther) return;
    this.#plots = {
      week: weekPlot(source, choices[this.together] ?? [0], this.measure),
      frontier:
        known === undefined || changed.has('channel') || changed.has('comparison')
          ? frontierPlot(source)
          : known.frontier,
    };
  }

  override render(): TemplateResult | typeof nothing {
    const { scenario } = this;
    if (scenario === undefined || this.#plots === undefined) return nothing;
    const { week, frontier } = this.#plots;
    return html`
      <h2 class="visually-hidden">${tr`Further figures`}</h2>
      ${this.#figure(0, tr`Service by weekday and hour`, 'service-level', week, 400, this.#choices(scenario))}
      <releve-hazards
        number=${this.number + 1}
        theme=${this.theme}
        .scenario=${scenario}
        .answer=${this.answer}
        .results=${this.results}
        .source=${this.hazards}
        .settled=${this.settled}
      ></releve-hazards>
      ${this.#figure(2, tr`Cost against continuity`, 'measure-continuityBroken', frontier, 520)}
    `;
  }

  #figure(
    place: number,
    heading: string,
    term: EntryId,
    plot: Plot,
    reserve: number,
    controls: TemplateResult | typeof nothing = nothing,
  ): TemplateResult {
    return html`<releve-figure
      number=${this.number + place}
      heading=${heading}
      .term=${term}
      theme=${this.theme}
      .subject=${this.scenario?.name ?? ''}
      .plot=${plot}
      .reserve=${reserve}
      >${controls}</releve-figure
    >`;
  }

  #choices({ setups, channels }: Scenario): TemplateResult {
    const measures = [tr`Mean service level`, tr`Time below the minimum`];
    return html`<div class="controls" slot="controls">
      ${this.#choice(
        tr`Setups shown`,
        weekChoices(setups.length).map((shown) =>
          shown.map((index) => setups[index]?.name ?? '').join(', '),
        ),
        this.together,
        (at) => {
          this.together = at;
        },
      )}
      ${this.#choice(
        tr`Channel shown`,
        channels.map(({ name }) => name),
        this.channel,
        (at) => {
          this.channel = at;
        },
      )}
      ${this.#choice(tr`Cells show`, measures, MEASURES.indexOf(this.measure), (at) => {
        this.measure = MEASURES[at] ?? 'service';
      })}
    </div>`;
  }

  /** A list to choose from, where there is a choice. */
  #choice(
    label: string,
    names: readonly string[],
    chosen: number,
    choose: (index: number) => void,
  ): TemplateResult | typeof nothing {
    if (names.length < 2) return nothing;
    return chooseOne(label, names, chosen, choose);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-more-plots': ReleveMorePlots;
  }
}
