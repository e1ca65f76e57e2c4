import { css, html, nothing, svg, type SVGTemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { tr } from '../../../base/words.ts';
import { outageIcon } from '../../../charts/hatch.ts';
import { fitText, textWidth } from '../../../charts/text.ts';
import type { Hazard, Scenario } from '../../../scenario/types.ts';
import { setAt } from '../../../store/index.ts';
import { stepNumber } from '../step-number.ts';
import { followPointer } from './follow-pointer.ts';
import { withOdds } from './hazard-location.ts';
import { digits, frequencyInWords, lengthInWords, oddsInWords } from './in-words.ts';
import {
  besideEachOther,
  decadesWithin,
  domainOf,
  oddsAt,
  oddsOf,
  radiusOf,
  type Odds,
  type OddsDomain,
  type Spot,
} from './odds.ts';
import { Picture } from './picture.ts';
import { clamp, decades, logarithmic, type Scale } from './scale.ts';

const HEIGHT = 230;
const LEFT = 46;
const TOP = 12;

/** A mark elsewhere, while it is dragged; axes and the other marks stand still. */
interface Dragged {
  readonly index: number;
  readonly perYear: number;
  readonly hours: number;
  readonly domain: OddsDomain;
  readonly shifts: readonly Spot[];
}

/** Where everything stands. */
interface Layout {
  readonly domain: OddsDomain;
  readonly perYear: Scale;
  readonly hours: Scale;
  readonly shifts: readonly Spot[];
}

/**
 * How often random hazards strike, and for how long: both axes by factors of ten. A mark is dragged
 * to change both; the shape of its law stays.
 *
 * @fires edit - CustomEvent<Edit>
 */
@customElement('releve-odds')
export class ReleveOdds extends Picture {
  static override styles = [
    ...Picture.styles,
    css`
      .mark {
        fill: color-mix(in srgb, var(--ink) 10%, var(--surface));
        stroke: var(--ink);
      }
      .caught .mark {
        fill: color-mix(in srgb, var(--ink) 24%, var(--surface));
        stroke-width: 1.75;
      }
      .true {
        fill: var(--edge);
      }
      .equal {
        stroke: var(--edge);
        stroke-dasharray: 2 4;
      }
      [role='slider'] {
        cursor: move;
      }
      text.name {
        paint-order: stroke;
        stroke: var(--surface);
        stroke-width: 3px;
        stroke-linejoin: round;
        pointer-events: none;
      }
    `,
  ];

  @state() private dragged: Dragged | undefined;
  /** Hazard that is spoken of. */
  @state() private caught: number | undefined;

  override render() {
    const scenario = this.view?.draft.document;
    const { width } = this;
    if (scenario === undefined || width === 0) return nothing;
    const odds = oddsOf(scenario);
    if (odds.length === 0) return nothing;
    const layout = this.#layout(odds);
    const shown = odds.map((each) =>
      each.index === this.dragged?.index ? { ...each, ...this.dragged } : each,
    );
    const caught = shown.find(({ index }) => index === this.caught);
    const title = tr`How often, and for how long`;
    return html`
      <p class="title" aria-hidden="true">${title}</p>
      <svg width=${width} height=${HEIGHT + 34} role="group" aria-label=${title}>
        ${this.#axes(layout)} ${this.#names(scenario, shown, layout)}
        ${shown.map((each, at) => this.#mark(scenario.hazards[each.index], each, layout, at))}
      </svg>
      <p class="caption" aria-hidden="true">
        ${
          caught === undefined
            ? tr`Drag a mark, or use the arrow keys: left and right for how often, up and down for how long. Size: capacity lost. Dotted lines: the same hours a year.`
            : html`<strong>${scenario.hazards[caught.index]?.name}</strong>
                ${tr`${oddsInWords(caught.perYear, caught.hours)}: ${hoursAYear(caught)} a year on average.`}`
        }
      </p>
    `;
  }

  #layout(odds: readonly Odds[]): Layout {
    const domain = this.dragged?.domain ?? domainOf(odds);
    const perYear = logarithmic(domain.perYear, [LEFT + 14, this.width - 16]);
    const hours = logarithmic(domain.hours, [HEIGHT - 14, TOP + 4]);
    const places = odds.map((each) => ({
      x: perYear.to(clamp(each.perYear, ...domain.perYear)),
      y: hours.to(clamp(each.hours, ...domain.hours)),
    }));
    return {
      domain,
      perYear,
      hours,
      shifts: this.dragged?.shifts ?? besideEachOther(places, 24, [LEFT + 12, this.width - 14]),
    };
  }

  #axes({ domain, perYear, hours }: Layout): SVGTemplateResult {
    const { width } = this;
    const often = decadesWithin(domain.perYear);
    const long = decadesWithin(domain.hours);
    const everySecond = often.length > 5 ? 2 : 1;
    // Lines of equal hours a year, between the corners of the plot.
    const equal = decades(domain.perYear[0] * domain.hours[0], domain.perYear[1] * domain.hours[1]);
    return svg`
      ${long.map(
        (
          value,
        ) => svg`<line class="rule" x1=${LEFT} x2=${width} y1=${hours.to(value)} y2=${hours.to(value)}></line>
          <text x=${LEFT - 4} y=${hours.to(value) + 4} text-anchor="end">${value < 1 ? lengthInWords(value) : tr`${digits(value)} h`}</text>`,
      )}
      ${often.map((value, index) => {
        const x = perYear.to(value);
        return svg`<line class="rule" x1=${x} x2=${x} y1=${TOP - 4} y2=${HEIGHT}></line>
          ${index % everySecond === 0 ? svg`<text x=${x} y=${HEIGHT + 14} text-anchor="middle">${value >= 1 ? digits(value) : `1/${digits(1 / value)}`}</text>` : nothing}`;
      })}
      ${equal.map((product) => {
        const from = clamp(product / domain.hours[1], ...domain.perYear);
        const to = clamp(product / domain.hours[0], ...domain.perYear);
        if (to <= from * 1.01) return nothing;
        return svg`<line class="equal" x1=${perYear.to(from)} y1=${hours.to(product / from)}
          x2=${perYear.to(to)} y2=${hours.to(product / to)}></line>`;
      })}
      <line class="axis" x1=${LEFT} x2=${width} y1=${HEIGHT + 0.5} y2=${HEIGHT + 0.5}></line>
      <text x=${width} y=${HEIGHT + 30} text-anchor="end">${tr`times a year (1/10: once in ten years)`}</text>`;
  }

  /** Names beside the marks, where there is room; the caption names the others. */
  #names(scenario: Scenario, odds: readonly Odds[], layout: Layout): readonly unknown[] {
    const places = odds.map((each, at) => this.#place(each, layout, at));
    const taken = places.map(({ x, y, r }) => ({
      left: x - r,
      right: x + r,
      top: y - r,
      bottom: y + r,
    }));
    return odds.map((each, at) => {
      const place = places[at];
      const name = fitText(scenario.hazards[each.index]?.name ?? '', 130, 11);
      if (place === undefined) return nothing;
      const { x, y, r } = place;
      const room = textWidth(name, 11) * 0.95;
      const candidates = [
        { left: x + r + 3, anchor: 'start', at: y + 4 },
        { left: x - r - 3 - room, anchor: 'end', at: y + 4 },
        { left: x - room / 2, anchor: 'middle', at: y - r - 4 },
        { left: x - room / 2, anchor: 'middle', at: y + r + 11 },
      ] as const;
      const free = candidates.find(({ left, at: base }) => {
        const box = { left, right: left + room, top: base - 10, bottom: base + 3 };
        const isInside =
          left >= LEFT && box.right <= this.width && box.top > 0 && box.bottom < HEIGHT;
        return isInside && !taken.some((other) => overlap(box, other));
      });
      if (free === undefined) return nothing;
      const { left, at: base, anchor } = free;
      taken.push({ left, right: left + room, top: base - 10, bottom: base + 3 });
      const start = anchor === 'start' ? left : anchor === 'end' ? x - r - 3 : x;
      return svg`<text class="ink name" x=${start} y=${base} text-anchor=${anchor}>${name}</text>`;
    });
  }

  #place({ perYear, hours, loss }: Odds, layout: Layout, at: number) {
    const { domain } = layout;
    const shift = layout.shifts[at] ?? { x: 0, y: 0 };
    const x = layout.perYear.to(clamp(perYear, ...domain.perYear));
    const y = layout.hours.to(clamp(hours, ...domain.hours));
    return { x: x + shift.x, y: y + shift.y, r: radiusOf(loss), shift };
  }

  #mark(hazard: Hazard | undefined, odds: Odds, layout: Layout, at: number) {
    if (hazard === undefined) return nothing;
    const { x, y, r, shift } = this.#place(odds, layout, at);
    const { index, perYear, hours } = odds;
    return svg`<g
      class=${index === this.caught ? 'caught' : ''}
      role="slider"
      tabindex="0"
      data-hazard=${hazard.id}
      aria-label=${tr`How often and how long: ${hazard.name}`}
      aria-valuemin="0"
      aria-valuemax="1000"
      aria-valuenow=${perYear}
      aria-valuetext=${oddsInWords(perYear, hours)}
      @focus=${() => (this.caught = index)}
      @blur=${() => (this.caught = undefined)}
      @pointerenter=${() => (this.caught = index)}
      @pointerdown=${(event: PointerEvent) => this.#drag(event, odds, layout, at)}
      @keydown=${(event: KeyboardEvent) => this.#key(event, odds)}
    >
      ${
        Math.hypot(shift.x, shift.y) < r
          ? nothing
          : svg`<path class="axis" d="M${x} ${y}L${x - shift.x} ${y - shift.y}"></path>
              <circle class="true" cx=${x - shift.x} cy=${y - shift.y} r="2"></circle>`
      }
      <circle class="mark" cx=${x} cy=${y} r=${r}></circle>
      <path class="icon" transform="translate(${x - 6} ${y - 6})" d=${outageIcon(hazard.kind)}></path>
      <circle class="hit" cx=${x} cy=${y} r="13"></circle>
      <circle class="ring" cx=${x} cy=${y} r=${r + 3}></circle>
    </g>`;
  }

  #drag(event: PointerEvent, odds: Odds, layout: Layout, at: number) {
    const { currentTarget } = event;
    if (!(currentTarget instanceof SVGElement)) return;
    currentTarget.focus({ preventScroll: true });
    const { domain, shifts } = layout;
    const { x, y, shift } = this.#place(odds, layout, at);
    const begun = { x: x - shift.x, y: y - shift.y };
    followPointer(event, currentTarget.ownerSVGElement ?? currentTarget, {
      move: (dx, dy) => {
        const moved = oddsAt(begun.x + dx, begun.y + dy, layout, domain);
        this.dragged = { index: odds.index, ...moved, domain, shifts };
      },
      end: (moved) => {
        const { dragged } = this;
        this.dragged = undefined;
        if (moved && dragged !== undefined) this.#commit(odds.index, dragged, true);
      },
      cancel: () => {
        this.dragged = undefined;
      },
    });
  }

  #key(event: KeyboardEvent, odds: Odds) {
    const { perYear, hours, index } = odds;
    const often = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const long = { ArrowUp: 1, ArrowDown: -1, PageUp: 1, PageDown: -1 }[event.key];
    const isCoarse = event.shiftKey || event.key.startsWith('Page');
    const next =
      often !== undefined
        ? { perYear: stepped(perYear, often, 0, 1000, isCoarse), hours }
        : long !== undefined
          ? { perYear, hours: stepped(hours, long, 0.01, 17_520, isCoarse) }
          : undefined;
    if (next === undefined) return;
    event.preventDefault();
    this.#commit(index, next, false);
  }

  #commit(index: number, { perYear, hours }: Pick<Odds, 'perYear' | 'hours'>, apart: boolean) {
    const hazard = this.view?.draft.document.hazards[index];
    if (hazard === undefined) return;
    const path = ['hazards', index];
    this.edit({
      kind: 'change',
      label: tr`How often and how long: ${hazard.name}`,
      change: (now: Scenario) => {
        const there = now.hazards[index];
        return there === undefined ? now : setAt(now, path, withOdds(there, perYear, hours));
      },
      ...(apart ? {} : { field: path }),
    });
  }
}

/** A step of the second significant digit, ten when coarse: as the arrow keys of a field do. */
function stepped(value: number, by: number, minimum: number, maximum: number, isCoarse: boolean) {
  const range = { kind: 'number', percent: false, minimum, maximum, choices: [] } as const;
  return stepNumber(value, by > 0 ? 1 : -1, range, isCoarse);
}

function hoursAYear({ perYear, hours }: Odds): string {
  return perYear > 0 ? lengthInWords(perYear * hours) : frequencyInWords(0);
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-odds': ReleveOdds;
  }
}
