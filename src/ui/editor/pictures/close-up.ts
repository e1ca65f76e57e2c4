import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { tr } from '../../../base/words.ts';
import { outageIcon } from '../../../charts/hatch.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { pageFormatters } from '../../results/data/page-formatters.ts';
import { lengthInWords } from './in-words.ts';
import { keyed } from './keys.ts';
import { linear, snap } from './scale.ts';
import {
  closeUpOf,
  closeUpTicks,
  minutesLater,
  stepOfCloseUp,
  timeAt,
  type ScriptedOutage,
} from './timeline.ts';

/** The look of the close-up. */
export const closeUpStyles = css`
  .body {
    fill: color-mix(in srgb, var(--ink) 22%, var(--surface));
    stroke: var(--ink);
  }
  .recovery {
    fill: color-mix(in srgb, var(--ink) 10%, var(--surface));
  }
  .grip {
    fill: var(--surface);
    stroke: var(--ink);
    stroke-width: 1.5;
  }
  .grips {
    stroke: var(--ink);
  }
  .move {
    cursor: grab;
  }
  .stretch {
    cursor: ew-resize;
  }
`;

/** A start in minutes of the horizon, and a length in hours. */
interface Stretch {
  readonly start: number;
  readonly hours: number;
}

/** What the close-up does to its outage. */
export interface CloseUpActions {
  readonly drag: (event: PointerEvent, change: (dx: number) => Stretch) => void;
  readonly set: (part: 'start' | 'hours', value: number) => void;
}

const HEIGHT = 56;

/**
 * The hours around an outage: its bar is moved, its end is stretched.
 *
 * @param around the outage that the window is laid around: it stands still during a drag
 */
export function closeUp(
  scenario: Scenario,
  outage: ScriptedOutage,
  around: ScriptedOutage,
  width: number,
  { drag, set }: CloseUpActions,
): TemplateResult {
  const { hazard, start, hours } = outage;
  const { days } = scenario.horizon;
  const window = closeUpOf(around);
  const scale = linear(window, [0, width]);
  const perPixel = (window[1] - window[0]) / width;
  const step = stepOfCloseUp(perPixel);
  const least = Math.min(step / 60, around.hours);
  const stretched = (dx: number): number =>
    Math.max(least, snap(around.hours * 60 + dx * perPixel, step) / 60);
  const [left, right] = [scale.to(start), scale.to(start + hours * 60)];
  const end = Math.min(width, right);
  const recovered = scale.to(start + (hours + hazard.recoveryHours) * 60);
  const when = pageFormatters().dateTime(timeAt(scenario, start));
  const isLaw = typeof hazard.durationHours !== 'number';
  return html`
    <svg
      width=${width}
      height=${HEIGHT + 18}
      role="group"
      aria-label=${tr`Close-up of ${hazard.name}`}
    >
      ${closeUpTicks(window).map((minute) => {
        const x = scale.to(minute);
        const time = timeAt(scenario, minute);
        const text =
          minute % 1440 === 0 ? pageFormatters().shortDate(time) : pageFormatters().time(time);
        return svg`<line class="rule" x1=${x} x2=${x} y1="0" y2=${HEIGHT}></line>
          ${x > width - 32 || x < 0 ? nothing : svg`<text x=${x + 1} y=${HEIGHT + 14}>${text}</text>`}`;
      })}
      <line class="axis" x1="0" x2=${width} y1=${HEIGHT + 0.5} y2=${HEIGHT + 0.5}></line>
      <path
        class="recovery"
        d="M${end} 14L${Math.min(width, recovered)} ${recovered <= width ? 44 : 44 - (30 * (recovered - width)) / Math.max(1, recovered - right)}L${Math.min(width, recovered)} 44L${end} 44Z"
      ></path>
      <g
        class="move"
        role="slider"
        tabindex="0"
        data-close-up="start"
        aria-label=${tr`Start of ${hazard.name}`}
        aria-valuemin="0"
        aria-valuemax=${days * 1440}
        aria-valuenow=${start}
        aria-valuetext=${when}
        @pointerdown=${(event: PointerEvent) =>
          drag(event, (dx) => ({
            start: minutesLater(around.start, dx * perPixel, step, days),
            hours: around.hours,
          }))}
        @keydown=${(event: KeyboardEvent) => {
          const keys = {
            value: start,
            step,
            coarse: step * 4,
            minimum: 0,
            maximum: days * 1440 - step,
          };
          const next = keyed(event, keys);
          if (next === undefined) return;
          event.preventDefault();
          set('start', next);
        }}
      >
        <rect class="body" x=${left} y="14" width=${Math.max(1, end - left)} height="30"></rect>
        <path
          class="icon"
          transform="translate(${left + 6} 23)"
          d=${outageIcon(hazard.kind)}
        ></path>
        <rect class="hit" x=${left - 12} y="8" width=${Math.max(24, end - left)} height="42"></rect>
        <rect
          class="ring"
          x=${left - 3}
          y="11"
          width=${Math.max(6, end - left + 6)}
          height="36"
        ></rect>
      </g>
      <g
        class="stretch"
        role="slider"
        tabindex="0"
        data-close-up="hours"
        aria-label=${tr`Duration of ${hazard.name}`}
        aria-valuemin="0"
        aria-valuemax="17520"
        aria-valuenow=${hours}
        aria-valuetext=${lengthInWords(hours)}
        @pointerdown=${(event: PointerEvent) =>
          drag(event, (dx) => ({ start: around.start, hours: stretched(dx) }))}
        @keydown=${(event: KeyboardEvent) => {
          const by = step / 60;
          const keys = { value: hours, step: by, coarse: by * 4, minimum: least, maximum: 17_520 };
          const next = event.key === 'End' ? undefined : keyed(event, keys);
          if (next === undefined) return;
          event.preventDefault();
          set('hours', next);
        }}
      >
        <rect class="grip" x=${end - 5} y="18" width="10" height="22" rx="2"></rect>
        <path class="grips" d="M${end - 1.5} 24v10M${end + 1.5} 24v10"></path>
        <rect class="hit" x=${end - 6} y="8" width="26" height="42"></rect>
        <rect class="ring" x=${end - 8} y="14" width="16" height="30" rx="3"></rect>
      </g>
    </svg>
    <p class="caption" aria-hidden="true">
      <strong>${hazard.name}</strong>
      ${
        isLaw
          ? tr`${when}, typically ${lengthInWords(hours)}. Drag the bar to move it, its end to stretch it.`
          : tr`${when}, for ${lengthInWords(hours)}. Drag the bar to move it, its end to stretch it.`
      }
    </p>
  `;
}
