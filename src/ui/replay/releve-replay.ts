import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Results } from '../../estimate/accumulator.ts';
import type { Answer } from '../../estimate/answer.ts';
import { medianReplication, worstReplication } from '../../estimate/notable-replications.ts';
import { sayReplay } from '../../i18n/en-replay.ts';
import type { Scenario } from '../../scenario/types.ts';
import { wholeNumber } from '../results/data/numbers.ts';
import { pageFormatters } from '../results/data/page-formatters.ts';
import { periodOf } from '../results/data/period.ts';
import { ownResults } from '../results/data/setup-values.ts';
import type { ReplayRequestDetail, ThemeName } from '../run-view.ts';
import { base, buttons, fields } from '../style/base.ts';
import { PatientElement } from '../patient-element.ts';
import { dayFiles } from './day-files.ts';
import { placeWords, type ShownDay } from './day-words.ts';
import type { ChosenView, Notable } from './releve-replay-choices.ts';
import './releve-replay-choices.ts';
import './releve-replay-figure.ts';
import { ReplayController, type ReplaySource } from './replay-controller.ts';
import { sectionStyles } from './replay-styles.ts';

/** The section in which any day of any simulated replication is lived again. */
@customElement('releve-replay')
export class ReleveReplay extends PatientElement {
  static override styles = [base, buttons, fields, sectionStyles];

  @property({ attribute: false }) scenario: Scenario | undefined;
  /** The same object all along a run: a new `answer` says that it has grown. */
  @property({ attribute: false }) results: Results | undefined;
  @property({ attribute: false }) answer: Answer | undefined;
  @property({ attribute: false }) source: ReplaySource | undefined;
  /** A day that another part of the page asks for; a new object asks again. */
  @property({ attribute: false }) asked: ReplayRequestDetail | undefined;
  @property() theme: ThemeName = 'light';
  /** Its number among the figures of the page. */
  @property({ type: Number }) number = 1;

  @state() private setup = 0;
  @state() private channel = 0;

  readonly #replays = new ReplayController(this);
  #shown: ShownDay | undefined;
  /** The last day asked for that has been brought into view. */
  #answered: ReplayRequestDetail | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { scenario, asked } = this;
    if (changed.has('scenario')) {
      this.#replays.follow(scenario);
      if (this.setup >= (scenario?.setups.length ?? 0)) this.setup = 0;
      if (this.channel >= (scenario?.channels.length ?? 0)) this.channel = 0;
    }
    if (changed.has('asked') && asked !== undefined) this.#open(asked.replication, asked.day);
    this.#shown = this.#shownNow();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { asked } = this;
    if (changed.has('asked') && asked !== undefined) this.scrollIntoView({ block: 'start' });
    // The day that was asked for comes later than its place: it is shown when it is there.
    if (asked !== undefined && asked !== this.#answered && this.#isShown(asked)) {
      this.#answered = asked;
      this.renderRoot.querySelector('.days')?.scrollIntoView({ block: 'start' });
    }
  }

  #isShown({ replication, day }: ReplayRequestDetail): boolean {
    const { value: replay, pending } = this.#replays;
    return pending === undefined && replay?.replication === replication && replay.day === day;
  }

  override render(): TemplateResult | typeof nothing {
    const { scenario } = this;
    if (scenario === undefined) return nothing;
    const { noun } = periodOf(scenario);
    const known = this.#known;
    return html`
      <h2>${this.number} · ${sayReplay('heading')}</h2>
      <p class="hint">
        ${sayReplay('about', { noun })} ${known === 0 ? nothing : sayReplay('empty', { noun })}
      </p>
      ${known === 0 ? this.#nothingYet(noun) : this.#choices(scenario, known)}
      ${known === 0 ? nothing : this.#state(noun)} ${this.#day(scenario, noun)}
    `;
  }

  #choices(scenario: Scenario, known: number): TemplateResult {
    return html`<releve-replay-choices
      .scenario=${scenario}
      .known=${known}
      .setup=${this.setup}
      .channel=${this.channel}
      .replay=${this.#replays.value}
      @view=${({ detail }: CustomEvent<ChosenView>) => {
        this.setup = detail.setup;
        this.channel = detail.channel;
      }}
      @notable=${({ detail }: CustomEvent<Notable>) =>
        this.#openNotable(detail === 'worst' ? worstReplication : medianReplication)}
      @day=${({ detail }: CustomEvent<ReplayRequestDetail>) => this.#open(detail.replication, detail.day)}
    ></releve-replay-choices>`;
  }

  get #known(): number {
    const results =
      this.scenario === undefined ? undefined : ownResults(this.results, this.scenario);
    return results?.n ?? 0;
  }

  /** The same object as long as it shows the same. */
  #shownNow(): ShownDay | undefined {
    const { scenario, setup, channel } = this;
    const { value: replay } = this.#replays;
    if (scenario === undefined || replay === undefined) return undefined;
    const last = this.#shown;
    const isSame =
      last?.scenario === scenario &&
      last.replay === replay &&
      last.setup === setup &&
      last.channel === channel;
    return isSame ? last : { scenario, replay, setup, channel };
  }

  #nothingYet(noun: string): TemplateResult {
    const isRunning = this.source !== undefined;
    return html`<p class="state">
      ${isRunning ? sayReplay('waits', { noun }) : sayReplay('idle')}
    </p>`;
  }

  #state(noun: string): TemplateResult {
    const { pending, failed } = this.#replays;
    const number = wholeNumber((pending?.replication ?? 0) + 1);
    return html`<div class="state" aria-live="polite">
      ${
        pending === undefined
          ? nothing
          : html`<span>${sayReplay('loading', { noun, number })}</span>
              <progress aria-label=${sayReplay('loading', { noun, number })}></progress>
              <button class="edged" @click=${() => this.#replays.cancel()}>
                ${sayReplay('cancel')}
              </button>`
      }
      ${
        failed === undefined
          ? nothing
          : html`<span class="error">${sayReplay('failed', { reason: failed.reason })}</span>
              <button
                class="edged"
                @click=${() => this.#open(failed.place.replication, failed.place.day)}
              >
                ${sayReplay('again')}
              </button>`
      }
    </div>`;
  }

  #day(scenario: Scenario, noun: string): TemplateResult | typeof nothing {
    const { value: replay, pending } = this.#replays;
    if (replay === undefined || this.#shown === undefined) return nothing;
    const { replication, day } = replay;
    const last = scenario.horizon.days - 1;
    return html`
      <div class="days">
        <button
          class="edged"
          ?disabled=${day === 0}
          @click=${() => this.#open(replication, day - 1)}
        >
          ${sayReplay('before')}
        </button>
        <strong>${placeWords(scenario, replay, pageFormatters())}</strong>
        <button
          class="edged"
          ?disabled=${day === last}
          @click=${() => this.#open(replication, day + 1)}
        >
          ${sayReplay('after')}
        </button>
        <button class="edged" @click=${() => this.#open(replication)}>
          ${sayReplay('worstDay', { noun })}
        </button>
      </div>
      <releve-replay-figure
        class=${pending === undefined ? '' : 'past'}
        theme=${this.theme}
        .shown=${this.#shown}
        ><span>${sayReplay('csv')}</span>${dayFiles(scenario, replay)}</releve-replay-figure
      >
    `;
  }

  /** Without a day, the worst one of the setup and channel on screen. */
  #open(replication: number, day?: number): void {
    const { source, setup, channel } = this;
    if (source === undefined) return;
    const place = { replication, setup, channel, ...(day === undefined ? {} : { day }) };
    void this.#replays.open(source, place);
  }

  #openNotable(find: typeof worstReplication): void {
    const replication =
      this.results === undefined ? undefined : find(this.results, this.setup, this.channel);
    if (replication !== undefined) this.#open(replication);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-replay': ReleveReplay;
  }
}
