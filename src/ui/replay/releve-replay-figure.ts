import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { present } from '../../base/assert.ts';
import { tr } from '../../base/words.ts';
import {
  cursorMark,
  darkTheme,
  drawReplay,
  lightTheme,
  liveTheme,
  nearestPlace,
  type Chart,
  type ReplayData,
} from '../../charts/index.ts';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { sayReplay } from '../../i18n/en-replay.ts';
import { pageFormatters } from '../results/data/page-formatters.ts';
import { Drawing } from '../results/drawing.ts';
import type { Plot } from '../results/plot.ts';
import '../results/releve-chart-table.ts';
import '../results/releve-figure-menu.ts';
import type { ThemeName } from '../run-view.ts';
import { base, buttons, fields } from '../style/base.ts';
import { firstMinute, replayData } from './day-data.ts';
import { eventPlace, lastPlace, minuteAt, placeOf } from './day-places.ts';
import { dayFinding, daySubtitle, midnightOf, momentLines, type ShownDay } from './day-words.ts';
import { Playback, SPEEDS } from './playback.ts';
import { figureStyles } from './replay-styles.ts';

const themes = { light: liveTheme(lightTheme), dark: liveTheme(darkTheme) } as const;
let figures = 0;

/** One replayed day: the drawing, a slider that goes through it, and the figures of the minute. */
@customElement('releve-replay-figure')
export class ReleveReplayFigure extends LitElement {
  static override styles = [base, buttons, fields, figureStyles];

  @property({ attribute: false }) shown: ShownDay | undefined;
  @property() theme: ThemeName = 'light';

  @query('.drawing') readonly frame!: HTMLElement | null;
  @state() private chart: Chart | undefined;
  @state() private place = 0;
  @state() private isTableOpen = false;

  readonly #idPrefix = `replay-${String(++figures)}`;
  readonly #drawing = new Drawing(this);
  readonly #playback = new Playback(this, (by) => this.#move(by));
  #data: ReplayData | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { shown } = this;
    if (!changed.has('shown') || shown === undefined) return;
    const before = changed.get('shown');
    const { scenario, replay, setup, channel } = shown;
    const minute = this.#data === undefined ? undefined : minuteAt(this.#data, this.place);
    this.#data = replayData(scenario, replay, setup, channel, pageFormatters());
    const sameDay = before?.replay === replay;
    if (!sameDay) this.#playback.pause();
    // The same minute of another setup, so that the two can be compared; else where it begins.
    const at = sameDay && minute !== undefined ? minute : firstMinute(this.#data);
    this.place = placeOf(this.#data, at);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('shown') || changed.has('theme')) this.#drawing.request();
    this.#mark();
  }

  /** Called by its `Drawing`. */
  drawAt(width: number): void {
    const { shown, frame } = this;
    if (shown === undefined || this.#data === undefined || frame === null) return;
    const chart = this.#plot(
      { width },
      { theme: themes[this.theme], formatters: pageFormatters(), idPrefix: this.#idPrefix },
    );
    frame.replaceChildren(chart.svg);
    const { left, width: plot } = chart.plot;
    // The thumb's middle stands at the ends of the plot; the drawing juts out by 12 on each side.
    this.style.setProperty('--reserve', `${chart.svg.getAttribute('height') ?? '560'}px`);
    this.style.setProperty('--axis-start', `${String(Math.max(0, left - 12 - 8))}px`);
    this.style.setProperty('--axis-end', `${String(Math.max(0, width - 12 - left - plot - 8))}px`);
    this.chart = chart;
  }

  override render(): TemplateResult | typeof nothing {
    const { shown, place } = this;
    const data = this.#data;
    if (shown === undefined || data === undefined) return nothing;
    const minute = minuteAt(data, place);
    const step = Math.round(minute / data.stepMinutes);
    const lines = momentLines(shown, data, step, pageFormatters());
    return html`
      <div
        class="drawing"
        title=${sayReplay('plot')}
        @pointerdown=${this.#onPointer}
        @pointermove=${this.#onPointer}
      ></div>
      <div class="deck">
        <div class="time">
          <input
            type="range"
            min="0"
            max=${this.#last}
            .value=${live(String(place))}
            aria-label=${sayReplay('scrubber')}
            aria-valuetext=${`${this.#clock(minute)}. ${lines.map(({ head, text }) => `${head}: ${text}`).join(' ')}`}
            @input=${this.#onSlide}
          />
        </div>
        <div class="buttons">
          <output>${this.#clock(minute)}</output>
          ${this.#playback.isOffered ? this.#playControls() : nothing}
          <button class="edged" @click=${() => this.#toEvent(-1)}>
            ${sayReplay('eventBefore')}
          </button>
          <button class="edged" @click=${() => this.#toEvent(1)}>${sayReplay('eventAfter')}</button>
        </div>
      </div>
      <dl>
        ${lines.map(
          ({ head, text }) =>
            html`<dt>${head}</dt>
              <dd>${text}</dd>`,
        )}
      </dl>
      <div class="foot">
        <button class="link" aria-expanded=${this.isTableOpen} @click=${this.#onTable}>
          ${sayReplay(this.isTableOpen ? 'hideTable' : 'table')}
        </button>
        <releve-figure-menu
          .plot=${this.#plot}
          heading=${tr`Replay of one day`}
        ></releve-figure-menu>
        <slot></slot>
      </div>
      ${
        this.isTableOpen
          ? html`<releve-chart-table .table=${this.chart?.table}></releve-chart-table>`
          : nothing
      }
    `;
  }

  /** Draws the day at a size: on the page, and in a file. */
  readonly #plot: Plot = (size, look) => {
    const shown = present(this.shown, 'a day that is shown');
    return drawReplay(present(this.#data, 'the data of the day'), size, {
      ...look,
      title: dayFinding(shown, look.formatters),
      subtitle: daySubtitle(shown, look.formatters),
      note: sayReplay('note', { seed: shown.scenario.run.seed, engine: ENGINE_VERSION }),
    });
  };

  #playControls(): TemplateResult {
    const { isPlaying, speed } = this.#playback;
    return html`
      <button class="edged" @click=${this.#onPlay}>
        ${sayReplay(isPlaying ? 'pause' : 'play')}
      </button>
      <label
        >${sayReplay('speed')}
        <select @change=${this.#onSpeed}>
          ${SPEEDS.map(
            (each) =>
              html`<option value=${each} .selected=${each === speed}>
                ${sayReplay('perSecond', { minutes: String(each) })}
              </option>`,
          )}
        </select></label
      >
    `;
  }

  /** The last place of the slider. */
  get #last(): number {
    return this.#data === undefined ? 0 : lastPlace(this.#data);
  }

  #clock(minute: number): string {
    const { shown } = this;
    return shown === undefined ? '' : pageFormatters().time(midnightOf(shown) + minute * 60_000);
  }

  /** Goes on by some places; false at the end. */
  #move(by: number): boolean {
    this.place = Math.min(this.#last, this.place + by);
    return this.place < this.#last;
  }

  /** To the next minute, or the one before, in which anything is marked. */
  #toEvent(direction: 1 | -1): void {
    this.#playback.pause();
    if (this.#data !== undefined) this.place = eventPlace(this.#data, this.place, direction);
  }

  /** Lays the mark of the cursor over the drawing. */
  #mark(): void {
    const { chart, place } = this;
    if (chart === undefined) return;
    chart.svg.querySelector('[data-cursor]')?.remove();
    if (place < chart.cursor.count) chart.svg.append(cursorMark(chart, place, themes[this.theme]));
  }

  readonly #onPlay = (): void => {
    if (this.#playback.isPlaying) {
      this.#playback.pause();
      return;
    }
    if (this.place >= this.#last) this.place = 0;
    this.#playback.play();
  };

  readonly #onSpeed = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement)
      this.#playback.speed = Number(event.target.value);
  };

  readonly #onSlide = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.#playback.pause();
    this.place = event.target.valueAsNumber;
  };

  readonly #onPointer = (event: PointerEvent): void => {
    const { chart } = this;
    if (chart === undefined || event.buttons !== 1) return;
    const box = chart.svg.getBoundingClientRect();
    const scale = Number(chart.svg.getAttribute('width')) / Math.max(1, box.width);
    const place = nearestPlace(chart.cursor, (event.clientX - box.left) * scale, 0);
    this.#playback.pause();
    if (place >= 0) this.place = place;
  };

  readonly #onTable = (): void => {
    this.isTableOpen = !this.isTableOpen;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-replay-figure': ReleveReplayFigure;
  }
}
