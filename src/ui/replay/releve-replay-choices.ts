import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { isoDate, parseIsoDate } from '../../base/calendar.ts';
import type { Replay } from '../../engine/replay.ts';
import { sayReplay } from '../../i18n/en-replay.ts';
import type { Scenario } from '../../scenario/types.ts';
import { wholeNumber } from '../results/data/numbers.ts';
import { periodOf } from '../results/data/period.ts';
import type { ReplayRequestDetail } from '../run-view.ts';
import { chooseOne } from '../shell/choose-one.ts';
import { base, buttons, fields } from '../style/base.ts';
import { choicesStyles } from './replay-styles.ts';

/** Which setup and channel to look at. */
export interface ChosenView {
  readonly setup: number;
  readonly channel: number;
}

/** Replications that are found by what happened in them. */
export type Notable = 'worst' | 'median';

/**
 * Where a day is chosen: setup, channel, and a replication by its fate or by its number.
 *
 * @fires view - CustomEvent<ChosenView>
 * @fires notable - CustomEvent<Notable>
 * @fires day - CustomEvent<ReplayRequestDetail>
 */
@customElement('releve-replay-choices')
export class ReleveReplayChoices extends LitElement {
  static override styles = [base, buttons, fields, choicesStyles];

  @property({ attribute: false }) scenario: Scenario | undefined;
  /** Replications to choose from. */
  @property({ type: Number }) known = 0;
  @property({ type: Number }) setup = 0;
  @property({ type: Number }) channel = 0;
  /** The day on screen. */
  @property({ attribute: false }) replay: Replay | undefined;

  @query('input[type="number"]') private readonly numberField!: HTMLInputElement | null;
  @query('input[type="date"]') private readonly dateField!: HTMLInputElement | null;

  override render(): TemplateResult | typeof nothing {
    const { scenario, known, replay } = this;
    if (scenario === undefined) return nothing;
    const { setups, channels, horizon } = scenario;
    const { noun } = periodOf(scenario);
    const first = parseIsoDate(horizon.start) ?? 0;
    const channel = channels[this.channel]?.name ?? '';
    const setup = setups[this.setup]?.name ?? '';
    const number = sayReplay('number', { noun, count: wholeNumber(known) });
    return html`
      <div class="choices">
        ${this.#select('setup', setups)}
        ${channels.length > 1 ? this.#select('channel', channels) : nothing}
        <button class="edged" @click=${() => this.#tell('notable', 'worst')}>
          ${sayReplay('worst', { noun })}
        </button>
        <button class="edged" @click=${() => this.#tell('notable', 'median')}>
          ${sayReplay('median', { noun })}
        </button>
      </div>
      <form @submit=${this.#onSubmit} aria-label=${sayReplay('other', { noun })}>
        <label
          >${number.slice(0, 1).toUpperCase() + number.slice(1)}
          <input
            type="number"
            min="1"
            max=${known}
            required
            .value=${String((replay?.replication ?? 0) + 1)}
        /></label>
        <label
          >${sayReplay('day')}
          <input
            type="date"
            min=${isoDate(first)}
            max=${isoDate(first + horizon.days - 1)}
            required
            .value=${isoDate(first + (replay?.day ?? 0))}
        /></label>
        <button class="edged">${sayReplay('show')}</button>
      </form>
      <p class="hint">${sayReplay('definition', { noun, channel, setup })}</p>
    `;
  }

  #select(word: keyof ChosenView, things: readonly { readonly name: string }[]): TemplateResult {
    const names = things.map(({ name }) => name);
    return chooseOne(sayReplay(word), names, this[word], (place) => {
      const { setup, channel } = this;
      this.#tell('view', { setup, channel, [word]: place });
    });
  }

  #tell(name: string, detail: ChosenView | Notable | ReplayRequestDetail): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const first = parseIsoDate(this.scenario?.horizon.start ?? '') ?? 0;
    const number = this.numberField?.valueAsNumber ?? NaN;
    const date = parseIsoDate(this.dateField?.value ?? '');
    if (!Number.isInteger(number) || date === undefined) return;
    this.#tell('day', { replication: number - 1, day: date - first });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-replay-choices': ReleveReplayChoices;
  }
}
