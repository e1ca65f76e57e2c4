import { css, html, nothing, svg, type SVGTemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { tr } from '../../../base/words.ts';
import { outageIcon } from '../../../charts/hatch.ts';
import { fitText, textWidth } from '../../../charts/text.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { pageFormatters } from '../../results/data/page-formatters.ts';
import { closeUp, closeUpStyles } from './close-up.ts';
import { followPointer } from './follow-pointer.ts';
import { withMiddleHours } from './hazard-location.ts';
import { lengthInWords } from './in-words.ts';
import { keyed } from './keys.ts';
import { monthLanes } from './month-lanes.ts';
import { overviewTicks } from './overview-ticks.ts';
import { Picture } from './picture.ts';
import { linear } from './scale.ts';
import {
  dateAt,
  daysLater,
  rowsOf,
  scriptedOutages,
  timeAt,
  type PlacedMark,
  type ScriptedOutage,
} from './timeline.ts';

const ROW = 26;

/** An outage elsewhere or of another length, while it is dragged; rows and close-up stand still. */
interface Dragged {
  readonly index: number;
  readonly start: number;
  readonly hours: number;
  readonly rows: readonly PlacedMark[];
  readonly around: ScriptedOutage;
}

/**
 * The horizon with its scripted outages: each can be moved by days; the one that is chosen also
 * stands in a close-up, where it is moved by minutes and stretched. Below, when in the year random
 * hazards strike.
 *
 * @fires edit - CustomEvent<Edit>
 */
@customElement('releve-outage-timeline')
export class ReleveOutageTimeline extends Picture {
  static override styles = [
    ...Picture.styles,
    closeUpStyles,
    css`
      .mark {
        fill: var(--surface);
        stroke: var(--ink);
      }
      .chosen .mark {
        fill: color-mix(in srgb, var(--ink) 14%, var(--surface));
        stroke-width: 1.75;
      }
      .span {
        fill: color-mix(in srgb, var(--ink) 45%, var(--surface));
      }
      .outage {
        cursor: ew-resize;
      }
      .month {
        fill: color-mix(in srgb, var(--ink) 38%, var(--surface));
      }
      @media (forced-colors: active) {
        .span,
        .month {
          fill: CanvasText;
        }
      }
    `,
  ];

  @state() private chosen = 0;
  @state() private dragged: Dragged | undefined;

  /** How many there were: one that was added since is the one to show. */
  #count: number | undefined;

  protected override willUpdate(): void {
    const scenario = this.view?.draft.document;
    if (scenario === undefined) return;
    const outages = scriptedOutages(scenario);
    if (this.#count !== undefined && outages.length > this.#count)
      this.chosen = outages.at(-1)?.index ?? this.chosen;
    this.#count = outages.length;
  }

  override render() {
    const scenario = this.view?.draft.document;
    const { width } = this;
    if (scenario === undefined || width === 0) return nothing;
    const outages = scriptedOutages(scenario).map((outage) => this.#now(outage));
    const chosen = outages.find(({ index }) => index === this.chosen) ?? outages[0];
    return html`
      ${outages.length === 0 ? nothing : this.#overview(scenario, outages, chosen)}
      ${
        chosen === undefined
          ? nothing
          : closeUp(scenario, chosen, this.dragged?.around ?? chosen, width, {
              drag: (event, change) => this.#drag(event, chosen, change),
              set: (part, value) => this.#commit(chosen, { ...chosen, [part]: value }, false),
            })
      }
      ${monthLanes(scenario, width)}
    `;
  }

  #now(outage: ScriptedOutage): ScriptedOutage {
    const { dragged } = this;
    if (dragged?.index !== outage.index) return outage;
    return { ...outage, start: dragged.start, hours: dragged.hours };
  }

  #overview(
    scenario: Scenario,
    outages: readonly ScriptedOutage[],
    chosen: ScriptedOutage | undefined,
  ) {
    const { width } = this;
    const { days } = scenario.horizon;
    const scale = linear([0, days * 1440], [14, width - 14]);
    const rows = this.dragged?.rows ?? this.#rows(scenario, outages);
    const height = (Math.max(0, ...rows.map(({ row }) => row)) + 1) * ROW;
    const ticks = overviewTicks(scenario);
    return html`
      <p class="title" aria-hidden="true">${tr`Outages at a date`}</p>
      <svg width=${width} height=${height + 20} role="group" aria-label=${tr`Outages at a date`}>
        ${ticks.map(({ minute }) => {
          const x = scale.to(minute);
          return svg`<line class="rule" x1=${x} x2=${x} y1="0" y2=${height}></line>`;
        })}
        <line class="axis" x1="0" x2=${width} y1=${height + 0.5} y2=${height + 0.5}></line>
        ${ticks.map(({ minute, text }) => {
          const x = scale.to(minute);
          const isInside = x + textWidth(text, 11) <= width;
          return isInside ? svg`<text x=${x} y=${height + 15}>${text}</text>` : nothing;
        })}
        ${outages.map((outage, at) => this.#mark(scenario, outage, scale.to, rows[at], outage.index === chosen?.index))}
      </svg>
    `;
  }

  #rows({ horizon }: Scenario, outages: readonly ScriptedOutage[]): readonly PlacedMark[] {
    const scale = linear([0, horizon.days * 1440], [14, this.width - 14]);
    const marks = outages.map(({ start, hours, hazard }) => ({
      x: scale.to(start),
      width: Math.max(14, scale.to(start + hours * 60) - scale.to(start)),
      name: fitText(hazard.name, this.width * 0.45, 11),
    }));
    return rowsOf(marks, this.width);
  }

  #mark(
    scenario: Scenario,
    outage: ScriptedOutage,
    to: (minute: number) => number,
    placed: PlacedMark | undefined,
    isChosen: boolean,
  ): SVGTemplateResult {
    const { hazard, start, hours, index } = outage;
    const { days } = scenario.horizon;
    const x = to(start);
    const y = (placed?.row ?? 0) * ROW + ROW / 2;
    const length = Math.min(to(days * 1440) - x, to(start + hours * 60) - x);
    const isBefore = placed?.side === 'end';
    const when = pageFormatters().dateTime(timeAt(scenario, start));
    return svg`<g
      class="outage ${isChosen ? 'chosen' : ''}"
      role="slider"
      tabindex="0"
      data-outage=${hazard.id}
      aria-label=${tr`Date of ${hazard.name}`}
      aria-valuemin="0"
      aria-valuemax=${days - 1}
      aria-valuenow=${Math.floor(start / 1440)}
      aria-valuetext="${when}, ${lengthInWords(hours)}"
      @focus=${() => (this.chosen = index)}
      @pointerdown=${(event: PointerEvent) =>
        this.#drag(event, outage, (dx) => {
          const perPixel = days / (this.width - 28);
          return { start: daysLater(outage.start, dx * perPixel, days), hours: outage.hours };
        })}
      @keydown=${(event: KeyboardEvent) => {
        const day = Math.floor(start / 1440);
        const keys = { value: day, step: 1, coarse: 7, minimum: 0, maximum: days - 1 };
        const next = keyed(event, keys);
        if (next === undefined) return;
        event.preventDefault();
        this.#commit(outage, { start: daysLater(start, next - day, days), hours }, false);
      }}
    >
      <rect class="span" x=${x} y=${y - 5} width=${Math.max(1, length)} height="10"></rect>
      <circle class="mark" cx=${x} cy=${y} r="11"></circle>
      <path class="icon" transform="translate(${x - 6} ${y - 6})" d=${outageIcon(hazard.kind)}></path>
      <text class="ink" x=${isBefore ? x - 16 : x + Math.max(16, length + 4)} y=${y + 4}
        text-anchor=${isBefore ? 'end' : 'start'}>${fitText(hazard.name, this.width * 0.45, 11)}</text>
      <circle class="hit" cx=${x} cy=${y} r="12.5"></circle>
      <circle class="ring" cx=${x} cy=${y} r="13"></circle>
    </g>`;
  }

  #drag(
    event: PointerEvent,
    outage: ScriptedOutage,
    change: (dx: number) => { readonly start: number; readonly hours: number },
  ) {
    const { currentTarget } = event;
    const scenario = this.view?.draft.document;
    if (!(currentTarget instanceof SVGElement) || scenario === undefined) return;
    currentTarget.focus({ preventScroll: true });
    this.chosen = outage.index;
    const rows = this.#rows(scenario, scriptedOutages(scenario));
    followPointer(event, currentTarget.ownerSVGElement ?? currentTarget, {
      move: (dx) => {
        this.dragged = { index: outage.index, ...change(dx), rows, around: outage };
      },
      end: (moved) => {
        const { dragged } = this;
        this.dragged = undefined;
        if (moved && dragged !== undefined) this.#commit(outage, dragged, true);
      },
      cancel: () => {
        this.dragged = undefined;
      },
    });
  }

  #commit(
    { index, hazard, start, hours }: ScriptedOutage,
    after: { readonly start: number; readonly hours: number },
    apart: boolean,
  ) {
    const scenario = this.view?.draft.document;
    if (scenario === undefined) return;
    const path = ['hazards', index];
    if (after.start !== start) {
      const at = dateAt(scenario, after.start);
      this.set(tr`Date of ${hazard.name}`, [...path, 'occurs', 'at'], at, apart);
    } else if (after.hours !== hours) {
      const law = withMiddleHours(hazard.durationHours, after.hours);
      this.set(tr`Duration of ${hazard.name}`, [...path, 'durationHours'], law, apart);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-outage-timeline': ReleveOutageTimeline;
  }
}
