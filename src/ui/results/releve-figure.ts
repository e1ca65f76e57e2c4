import { tr } from '../../base/words.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import {
  cursorMark,
  darkTheme,
  lightTheme,
  liveTheme,
  nearestPlace,
  type Chart,
  type DaySpan,
} from '../../charts/index.ts';
import type { EntryId } from '../help/entries.ts';
import { termed } from '../help/termed.ts';
import type { ThemeName } from '../run-view.ts';
import { base, buttons } from '../style/base.ts';
import { stepOf } from './cursor-keys.ts';
import { pageFormatters } from './data/page-formatters.ts';
import { Drawing } from './drawing.ts';
import { figureStyles } from './figure-styles.ts';
import type { Plot } from './plot.ts';
import './releve-chart-table.ts';
import './releve-figure-menu.ts';

const themes = { light: liveTheme(lightTheme), dark: liveTheme(darkTheme) } as const;
let figures = 0;

/**
 * A plot at its own width, with a cursor for keyboard and pointer, and the table behind it. It is
 * drawn again in place when `plot`, `theme` or the width changes.
 *
 * @fires choose-days - CustomEvent<DaySpan>: days were chosen, where places are days.
 * @slot controls - What chooses what the plot shows.
 * @slot - What belongs beneath.
 */
@customElement('releve-figure')
export class ReleveFigure extends LitElement {
  static override styles = [base, buttons, figureStyles];

  /** Its place among the figures, "1". */
  @property() number = '';
  /** What it shows, in a few words; the finding is the title of the drawing. */
  @property() heading = '';
  /** The entry of the glossary that the heading opens; none: the heading is plain. */
  @property() term: EntryId | '' = '';
  @property({ attribute: false }) plot: Plot | undefined;
  @property() theme: ThemeName = 'light';
  /** Height held before the first drawing, in pixels. */
  @property({ type: Number }) reserve = 420;
  /** What the plot is about; when that changes, room held for the former drawing is given up. */
  @property({ attribute: false }) subject = '';

  /** Whether days can be chosen on it: with a click, or Enter at the cursor. */
  @property({ type: Boolean }) chooses = false;

  @query('.drawing') readonly frame!: HTMLElement | null;

  @state() private chart: Chart | undefined;
  @state() private place = -1;
  @state() private isTableOpen = false;
  /** Read out: changes only when a person moves the cursor. */
  @state() private spoken = '';

  readonly #idPrefix = `figure-${String(++figures)}`;
  readonly #drawing = new Drawing(this);
  #heldWidth = 0;
  #heldHeight = 0;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('subject')) this.#forget();
    if (changed.has('reserve') && this.#heldHeight === 0) this.#hold(this.reserve);
    if (changed.has('plot') || changed.has('theme')) this.#drawing.request();
  }

  /** The former drawing is about something else: nobody may read it as this. Its room stays for now. */
  #forget(): void {
    this.#heldWidth = 0;
    this.frame?.replaceChildren();
    this.chart = undefined;
    this.place = -1;
  }

  /** Called by its `Drawing`. */
  drawAt(width: number): void {
    const { plot, frame } = this;
    if (plot === undefined || frame === null) return;
    const chart = plot(
      { width },
      { theme: themes[this.theme], formatters: pageFormatters(), idPrefix: this.#idPrefix },
    );
    frame.replaceChildren(chart.svg);
    const height = Number(chart.svg.getAttribute('height'));
    // Taller than before is shown at once; shorter keeps its room, so that nothing jumps.
    if (width !== this.#heldWidth || height > this.#heldHeight) {
      this.#heldWidth = width;
      this.#heldHeight = height;
      this.#hold(height);
    }
    this.chart = chart;
    if (this.place >= chart.cursor.count) this.place = chart.cursor.count - 1;
    this.#mark();
  }

  override render(): TemplateResult {
    const { chart, place } = this;
    const reading = chart !== undefined && place >= 0 ? chart.cursor.at(place).text : '';
    return html`
      <h3>
        ${this.number === '' ? nothing : `${this.number} · `}${termed(this.heading, this.term)}
      </h3>
      <slot name="controls"></slot>
      <div
        class="drawing"
        role="application"
        aria-roledescription=${tr`plot`}
        aria-label=${this.chooses ? tr`${this.heading}. Arrow keys read its values one by one. Enter shows an outage of those days.` : tr`${this.heading}. Arrow keys read its values one by one.`}
        tabindex="0"
        @keydown=${this.#onKey}
        @pointermove=${this.#onPointer}
        @pointerdown=${this.#onPointer}
        @click=${this.#choose}
        @pointerleave=${this.#onLeave}
        @blur=${this.#onLeave}
      ></div>
      <div class=${reading === '' ? 'foot' : 'foot read'}>
        <button class="link" aria-expanded=${this.isTableOpen} @click=${this.#onTable}>
          ${this.isTableOpen ? tr`Hide the table` : tr`Show as table`}
        </button>
        <releve-figure-menu .plot=${this.plot} heading=${this.heading}></releve-figure-menu>
        <p class="reading" aria-hidden="true">${reading}</p>
      </div>
      <p class="visually-hidden" aria-live="polite">${this.spoken}</p>
      ${
        this.isTableOpen
          ? html`<releve-chart-table .table=${chart?.table}></releve-chart-table>`
          : nothing
      }
      <slot></slot>
    `;
  }

  #hold(height: number): void {
    this.style.setProperty('--reserve', `${String(height)}px`);
  }

  #moveTo(place: number): void {
    if (place === this.place) return;
    this.place = place;
    this.#mark();
  }

  /** Lays the mark of the cursor over the drawing. */
  #mark(): void {
    const { chart, place } = this;
    if (chart === undefined) return;
    chart.svg.querySelector('[data-cursor]')?.remove();
    if (place >= 0) chart.svg.append(cursorMark(chart, place, themes[this.theme]));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { chart, place } = this;
    if (chart === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') this.#choose();
    const next = stepOf(event.key, place, chart.cursor.count);
    if (next === undefined) return;
    event.preventDefault();
    this.#moveTo(next);
    this.spoken = next < 0 ? '' : chart.cursor.at(next).text;
  };

  readonly #onPointer = (event: PointerEvent): void => {
    const { chart } = this;
    if (chart === undefined) return;
    const box = chart.svg.getBoundingClientRect();
    const scale = Number(chart.svg.getAttribute('width')) / Math.max(1, box.width);
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    this.#moveTo(nearestPlace(chart.cursor, x, y));
  };

  readonly #choose = (): void => {
    const { chart, place } = this;
    const detail = chart !== undefined && place >= 0 ? chart.cursor.at(place).span : undefined;
    if (!this.chooses || detail === undefined) return;
    this.dispatchEvent(new CustomEvent<DaySpan>('choose-days', { detail }));
  };

  readonly #onLeave = (): void => {
    if (!this.shadowRoot?.activeElement?.classList.contains('drawing')) this.#moveTo(-1);
  };

  readonly #onTable = (): void => {
    this.isTableOpen = !this.isTableOpen;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-figure': ReleveFigure;
  }
}
