import { css, html, nothing, svg } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { tr } from '../../../base/words.ts';
import { outageIcon } from '../../../charts/hatch.ts';
import type { Hazard, Scenario } from '../../../scenario/types.ts';
import { setAt } from '../../../store/index.ts';
import { stepNumber } from '../step-number.ts';
import { followPointer } from './follow-pointer.ts';
import { withOdds } from './hazard-location.ts';
import { frequencyInWords, lengthInWords, oddsInWords } from './in-words.ts';
import {
  LEFT,
  oddsAxes,
  oddsNames,
  placeOf,
  TOP,
  trueSpots,
  type OddsLayout,
} from './odds-drawing.ts';
import {
  besideEachOther,
  domainOf,
  oddsAt,
  oddsOf,
  type Odds,
  type OddsDomain,
  type Spot,
} from './odds.ts';
import { Picture } from './picture.ts';
import { clamp, logarithmic } from './scale.ts';

/** A mark elsewhere, while it is dragged; axes and the other marks stand still. */
interface Dragged {
  readonly index: number;
  readonly perYear: number;
  readonly hours: number;
  readonly domain: OddsDomain;
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
      .caption {
        min-height: 4.3em;
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
    const caught = shown.find(({ index }) => index === (this.dragged?.index ?? this.caught));
    const title = tr`How often, and for how long`;
    return html`
      <p class="title" aria-hidden="true">${title}</p>
      <p class="caption" aria-hidden="true">
        ${
          caught === undefined
            ? tr`Drag a mark, or use the arrow keys: left and right for how often, up and down for how long. Size: capacity lost. Dotted lines: the same hours a year.`
            : html`<strong>${scenario.hazards[caught.index]?.name}</strong>
                ${tr`${oddsInWords(caught.perYear, caught.hours)}: ${hoursAYear(caught)} a year on average.`}`
        }
      </p>
      <svg width=${width} height=${layout.height + 34} role="group" aria-label=${title}>
        ${oddsAxes(layout, width)} ${trueSpots(shown, layout)}
        ${oddsNames(scenario, shown, layout, width)}
        ${shown.map((each, at) => this.#mark(scenario.hazards[each.index], each, layout, at))}
      </svg>
    `;
  }

  #layout(odds: readonly Odds[]): OddsLayout {
    const domain = this.dragged?.domain ?? domainOf(odds);
    // Many marks need room.
    const height = odds.length > 14 ? 320 : 230;
    const perYear = logarithmic(domain.perYear, [LEFT + 14, this.width - 16]);
    const hours = logarithmic(domain.hours, [height - 14, TOP + 4]);
    const places = odds.map((each) => ({
      x: perYear.to(clamp(each.perYear, ...domain.perYear)),
      y: hours.to(clamp(each.hours, ...domain.hours)),
    }));
    return {
      domain,
      perYear,
      hours,
      height,
      shifts: this.dragged?.shifts ?? besideEachOther(places, 24, [LEFT + 12, this.width - 14]),
    };
  }

  #mark(hazard: Hazard | undefined, odds: Odds, layout: OddsLayout, at: number) {
    if (hazard === undefined) return nothing;
    const { x, y, r } = placeOf(odds, layout, at);
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
      <circle class="mark" cx=${x} cy=${y} r=${r}></circle>
      <path class="icon" transform="translate(${x - 6} ${y - 6})" d=${outageIcon(hazard.kind)}></path>
      <circle class="hit" cx=${x} cy=${y} r="13"></circle>
      <circle class="ring" cx=${x} cy=${y} r=${r + 3}></circle>
    </g>`;
  }

  #drag(event: PointerEvent, odds: Odds, layout: OddsLayout, at: number) {
    const { currentTarget } = event;
    if (!(currentTarget instanceof SVGElement)) return;
    currentTarget.focus({ preventScroll: true });
    const { domain, shifts } = layout;
    const { x, y, shift } = placeOf(odds, layout, at);
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

declare global {
  interface HTMLElementTagNameMap {
    'releve-odds': ReleveOdds;
  }
}
