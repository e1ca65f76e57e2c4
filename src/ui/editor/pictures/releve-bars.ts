import { css, html, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { textWidth } from '../../../charts/text.ts';
import type { Path } from '../../../store/index.ts';
import { followPointer } from './follow-pointer.ts';
import {
  groupsOfBars,
  sumOf,
  withGroupMean,
  withGroupSum,
  type BarGroup,
} from './groups-of-bars.ts';
import { keyed, niceStep } from './keys.ts';
import { Picture } from './picture.ts';

/** What a row of bars shows, and where it stands in the scenario. */
export interface Bars {
  readonly title: string;
  /** Said below while nothing is caught. */
  readonly help: string;
  readonly values: readonly number[];
  /** The list; undefined: read only. */
  readonly path: Path | undefined;
  /** Weights keep their sum; levels stand alone. */
  readonly levels?: { readonly most: number; readonly isWhole: boolean };
  /** "10:00–11:00", of bars from one to before another. */
  readonly nameOf: (group: BarGroup) => string;
  /** "9.2 % of the day", of a group of bars and their values. */
  readonly wordsOf: (values: readonly number[], group: BarGroup) => string;
  /** Below the bars, at the left edge of one. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Bars that count for nothing: closed hours. */
  readonly isFaint?: (index: number) => boolean;
}

const HEIGHT = 96;
/** Room for the greatest bar to grow. */
const HEADROOM = 1.3;

/**
 * Bars of a profile or a table, dragged upwards and downwards. Narrow bars are caught several at a
 * time.
 *
 * @fires edit - CustomEvent<Edit>
 */
@customElement('releve-bars')
export class ReleveBars extends Picture {
  static override styles = [
    ...Picture.styles,
    css`
      .bar {
        fill: color-mix(in srgb, var(--ink) 38%, var(--surface));
      }
      .bar.faint {
        fill: color-mix(in srgb, var(--ink) 12%, var(--surface));
      }
      .bar.caught {
        fill: var(--ink);
      }
      .cap {
        stroke: var(--ink);
        stroke-width: 2;
      }
      [role='slider'] {
        cursor: ns-resize;
      }
      [role='slider']:hover .hit {
        fill: color-mix(in srgb, var(--ink) 8%, transparent);
      }
      @media (forced-colors: active) {
        .bar {
          fill: CanvasText;
        }
        .bar.caught {
          fill: Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) bars: Bars | undefined;
  /** The title is only read aloud: it stands above already. */
  @property({ type: Boolean, attribute: 'hide-title' }) hideTitle = false;
  /** Values while they are dragged, and the top of the scale, which stands still meanwhile. */
  @state() private dragged:
    { readonly values: readonly number[]; readonly top: number } | undefined;
  /** The group that the arrow keys act on, and that is spoken of. */
  @state() private current = 0;
  @state() private isCaught = false;

  override render() {
    const { bars, width } = this;
    if (bars === undefined || width === 0) return nothing;
    const values = this.dragged?.values ?? bars.values;
    const top = this.dragged?.top ?? topOf(bars.values);
    const groups = groupsOfBars(values.length, width);
    const current = Math.min(this.current, groups.length - 1);
    const caught = this.isCaught ? groups[current] : undefined;
    const step = width / values.length;
    const gap = step > 6 ? 1 : 0.5;
    return html`
      ${this.hideTitle ? nothing : html`<p class="title" aria-hidden="true">${bars.title}</p>`}
      <svg width=${width} height=${HEIGHT + 18} role="group" aria-label=${bars.title}>
        ${values.map((value, index) => {
          const height = Math.min(1, value / top) * HEIGHT;
          const isCaught = caught !== undefined && index >= caught.from && index < caught.to;
          const kind = isCaught ? 'caught' : bars.isFaint?.(index) === true ? 'faint' : '';
          return svg`<rect class="bar ${kind}" x=${index * step + gap / 2} y=${HEIGHT - height}
            width=${Math.max(0.5, step - gap)} height=${height}></rect>`;
        })}
        <line class="axis" x1="0" x2=${width} y1=${HEIGHT + 0.5} y2=${HEIGHT + 0.5}></line>
        ${bars.ticks
          .filter(({ at, text }) => at * step + textWidth(text, 11) <= width + 2)
          .map(({ at, text }) => svg`<text x=${at * step} y=${HEIGHT + 14}>${text}</text>`)}
        ${
          bars.path === undefined
            ? nothing
            : groups.map((group, index) => this.#handle(bars, values, group, index, top, step))
        }
      </svg>
      <p class="caption" aria-hidden="true">
        ${caught === undefined ? bars.help : html`<strong>${bars.nameOf(caught)}</strong> ${bars.wordsOf(values, caught)}`}
      </p>
    `;
  }

  #handle(
    bars: Bars,
    values: readonly number[],
    group: BarGroup,
    index: number,
    top: number,
    step: number,
  ) {
    const count = group.to - group.from;
    const total = sumOf(values, { from: 0, to: values.length });
    const now = sumOf(values, group);
    const height = Math.min(1, now / count / top) * HEIGHT;
    const { x, y, width, tall } = {
      x: group.from * step,
      y: Math.max(0, HEIGHT - height - 24),
      width: count * step,
      tall: Math.min(HEIGHT, height + 24),
    };
    const isCurrent = index === this.current && this.isCaught;
    const isWeight = bars.levels === undefined;
    return svg`<g
      role="slider"
      tabindex=${index === Math.min(this.current, groupsOfBars(values.length, this.width).length - 1) ? 0 : -1}
      data-group=${index}
      aria-orientation="vertical"
      aria-label="${bars.title}, ${bars.nameOf(group)}"
      aria-valuemin="0"
      aria-valuemax=${isWeight ? 100 : bars.levels.most}
      aria-valuenow=${rounded(isWeight ? (100 * now) / total : now / count)}
      aria-valuetext=${bars.wordsOf(values, group)}
      @focus=${() => this.#catch(index, true)}
      @blur=${() => this.#catch(index, false)}
      @pointerdown=${(event: PointerEvent) => this.#drag(event, bars, group)}
      @keydown=${(event: KeyboardEvent) => this.#key(event, bars, group, index)}
    >
      <rect class="hit" x=${x} y=${y} width=${width} height=${tall}></rect>
      <rect class="ring" x=${x} y=${y} width=${width} height=${tall} rx="2"></rect>
      ${isCurrent ? svg`<line class="cap" x1=${x} x2=${x + width} y1=${HEIGHT - height} y2=${HEIGHT - height}></line>` : nothing}
    </g>`;
  }

  #catch(index: number, isCaught: boolean) {
    if (isCaught) this.current = index;
    if (isCaught || index === this.current) this.isCaught = isCaught;
  }

  #drag(event: PointerEvent, bars: Bars, group: BarGroup) {
    const { currentTarget } = event;
    const svgElement = this.renderRoot.querySelector('svg');
    if (!(currentTarget instanceof SVGElement) || svgElement === null) return;
    currentTarget.focus({ preventScroll: true });
    const top = topOf(bars.values);
    const count = group.to - group.from;
    const begun = sumOf(bars.values, group) / count;
    followPointer(event, svgElement, {
      move: (_, dy) => {
        const level = Math.min(top, Math.max(0, begun - (dy / HEIGHT) * top));
        this.dragged = { values: changed(bars, group, level * count), top };
      },
      end: (moved) => {
        const values = this.dragged?.values;
        this.dragged = undefined;
        if (moved && values !== undefined) this.#commit(bars, values, true);
      },
      cancel: () => {
        this.dragged = undefined;
      },
    });
  }

  #key(event: KeyboardEvent, bars: Bars, group: BarGroup, index: number) {
    const aside = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (aside !== undefined) {
      event.preventDefault();
      this.renderRoot.querySelector<SVGElement>(`[data-group="${index + aside}"]`)?.focus();
      return;
    }
    const { step, most } = stepsOf(bars, group);
    const value = sumOf(bars.values, group);
    const keys = { value, step, coarse: step * 5, minimum: 0, maximum: most };
    const next = keyed(event, keys, [['ArrowUp'], ['ArrowDown']]);
    if (next === undefined) return;
    event.preventDefault();
    this.#commit(bars, changed(bars, group, next), false);
  }

  #commit({ title, path, values: before }: Bars, values: readonly number[], apart: boolean) {
    const isSame = values.every((value, index) => value === before[index]);
    if (path !== undefined && !isSame) this.set(title, path, values, apart);
  }
}

function topOf(values: readonly number[]): number {
  const most = Math.max(...values, 0) * HEADROOM;
  return most > 0 ? most : 10;
}

function changed({ values, levels }: Bars, group: BarGroup, sum: number): readonly number[] {
  return levels === undefined
    ? withGroupSum(values, group, sum)
    : withGroupMean(values, group, sum / (group.to - group.from), levels);
}

/** What an arrow key adds to the sum of a group, and the most it may be. */
function stepsOf({ values, levels }: Bars, group: BarGroup): { step: number; most: number } {
  const count = group.to - group.from;
  const total = sumOf(values, { from: 0, to: values.length });
  if (levels === undefined) {
    return { step: niceStep((total * count) / values.length / 10) / 2, most: total };
  }
  const step = levels.isWhole ? 1 : niceStep(Math.max(topOf(values) / 100, 1e-6));
  return { step: step * count, most: topOf(values) * count };
}

function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(4)) : 0;
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-bars': ReleveBars;
  }
}
