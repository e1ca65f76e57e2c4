import { nothing, svg, type SVGTemplateResult } from 'lit';
import { tr } from '../../../base/words.ts';
import { fitText, textWidth } from '../../../charts/text.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { digits, lengthInWords } from './in-words.ts';
import { decadesWithin, radiusOf, type Odds, type OddsDomain, type Spot } from './odds.ts';
import { clamp, decades, type Scale } from './scale.ts';

/** Room left of the plot, for the names of durations, and above it. */
export const LEFT = 46;
export const TOP = 12;

/** Where everything stands. */
export interface OddsLayout {
  readonly domain: OddsDomain;
  readonly perYear: Scale;
  readonly hours: Scale;
  /** Of the plot without what stands below it. */
  readonly height: number;
  /** [mark]: from its true place to where it is shown. */
  readonly shifts: readonly Spot[];
}

/** Axes, their ticks, and lines of the same hours a year. */
export function oddsAxes(
  { domain, perYear, hours, height }: OddsLayout,
  width: number,
): SVGTemplateResult {
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
      return svg`<line class="rule" x1=${x} x2=${x} y1=${TOP - 4} y2=${height}></line>
        ${index % everySecond === 0 ? svg`<text x=${x} y=${height + 14} text-anchor="middle">${value >= 1 ? digits(value) : `1/${digits(1 / value)}`}</text>` : nothing}`;
    })}
    ${equal.map((product) => {
      const from = clamp(product / domain.hours[1], ...domain.perYear);
      const to = clamp(product / domain.hours[0], ...domain.perYear);
      if (to <= from * 1.01) return nothing;
      return svg`<line class="equal" x1=${perYear.to(from)} y1=${hours.to(product / from)}
        x2=${perYear.to(to)} y2=${hours.to(product / to)}></line>`;
    })}
    <line class="axis" x1=${LEFT} x2=${width} y1=${height + 0.5} y2=${height + 0.5}></line>
    <text x=${width} y=${height + 30} text-anchor="end">${tr`times a year (1/10: once in ten years)`}</text>`;
}

/** Centre and radius of the mark at a position of the list, and its shift from its true place. */
export function placeOf({ perYear, hours, loss }: Odds, layout: OddsLayout, at: number) {
  const { domain } = layout;
  const shift = layout.shifts[at] ?? { x: 0, y: 0 };
  const x = layout.perYear.to(clamp(perYear, ...domain.perYear));
  const y = layout.hours.to(clamp(hours, ...domain.hours));
  return { x: x + shift.x, y: y + shift.y, r: radiusOf(loss), shift };
}

/** Where marks truly are that stand beside others: a dot and a hairline, below all marks. */
export function trueSpots(odds: readonly Odds[], layout: OddsLayout): readonly unknown[] {
  return odds.map((each, at) => {
    const { x, y, r, shift } = placeOf(each, layout, at);
    if (Math.hypot(shift.x, shift.y) < r) return nothing;
    return svg`<path class="axis" d="M${x} ${y}L${x - shift.x} ${y - shift.y}"></path>
      <circle class="true" cx=${x - shift.x} cy=${y - shift.y} r="2"></circle>`;
  });
}

/** Names beside the marks, where there is room; the caption names the others. */
export function oddsNames(
  scenario: Scenario,
  odds: readonly Odds[],
  layout: OddsLayout,
  width: number,
): readonly unknown[] {
  const places = odds.map((each, at) => placeOf(each, layout, at));
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
        left >= LEFT && box.right <= width && box.top > 0 && box.bottom < layout.height;
      return isInside && !taken.some((other) => overlap(box, other));
    });
    if (free === undefined) return nothing;
    const { left, at: base, anchor } = free;
    taken.push({ left, right: left + room, top: base - 10, bottom: base + 3 });
    const start = anchor === 'start' ? left : anchor === 'end' ? x - r - 3 : x;
    return svg`<text class="ink name" x=${start} y=${base} text-anchor=${anchor}>${name}</text>`;
  });
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
