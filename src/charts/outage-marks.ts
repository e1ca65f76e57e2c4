import type { Frame } from './frame.ts';
import { drawOutageIcon, outageHatch } from './hatch.ts';
import { append, fontSize } from './svg.ts';
import { fitText, textWidth } from './text.ts';

/** An outage written into the scenario: it strikes at the same date in every replication. */
export interface ScriptedOutage {
  /** As in the scenario: power, flood, attack… */
  readonly kind: string;
  readonly name: string;
  /** Days from the horizon's start; fractions are allowed. */
  readonly startDay: number;
  readonly endDay: number;
}

/** Outages laid out in rows above a plot. */
export interface OutageLane {
  readonly height: number;
  readonly items: readonly {
    readonly outage: ScriptedOutage;
    readonly left: number;
    readonly width: number;
    readonly row: number;
    readonly text: string;
    readonly anchor: 'start' | 'end';
  }[];
}

const rowHeight = 18;
const iconRoom = 18;
const leastWidth = 3;

/** Gives every outage a row in which neither it nor its name touches another. */
export function layoutOutages(
  outages: readonly ScriptedOutage[],
  position: (day: number) => number,
  span: { readonly left: number; readonly right: number },
): OutageLane {
  const ends: { left: number; right: number }[][] = [];
  const items = [...outages]
    .sort((a, b) => a.startDay - b.startDay)
    .map((outage) => {
      const left = position(outage.startDay);
      const width = Math.max(leastWidth, position(outage.endDay) - left);
      const onTheRight = left + width <= (span.left + span.right) / 2;
      const room = (onTheRight ? span.right - left - width : left - span.left) - iconRoom - 4;
      const text = fitText(outage.name, room, fontSize.small);
      const label = iconRoom + textWidth(text, fontSize.small) + 8;
      const extent = onTheRight
        ? { left: left - 2, right: left + width + label }
        : { left: left - label, right: left + width + 2 };
      let row = 0;
      while (ends[row]?.some((other) => other.left < extent.right && extent.left < other.right))
        row++;
      (ends[row] ??= []).push(extent);
      const anchor: 'start' | 'end' = onTheRight ? 'start' : 'end';
      return { outage, left, width, row, text, anchor };
    });
  return { height: ends.length * rowHeight, items };
}

/** Draws the lane at `top`, and each outage's hatch faintly down to `bottom`. */
export function drawOutageLane(frame: Frame, lane: OutageLane, top: number, bottom: number): void {
  const { theme } = frame;
  const group = append(frame.root, 'g', { 'data-part': 'outages' });
  for (const { outage, left, width, row, text, anchor } of lane.items) {
    const y = top + row * rowHeight;
    const fill = outageHatch(frame.defs, frame.idPrefix, outage.kind, theme);
    append(group, 'rect', {
      x: left,
      y: y + rowHeight,
      width,
      height: bottom - y - rowHeight,
      fill,
      opacity: 0.45,
    });
    append(group, 'rect', {
      x: left,
      y: y + 3,
      width,
      height: rowHeight - 4,
      fill,
      stroke: theme.hatch,
      'stroke-width': 1,
      'data-mark': 'outage',
    });
    const away = anchor === 'start' ? 1 : -1;
    const edge = anchor === 'start' ? left + width : left;
    drawOutageIcon(group, outage.kind, edge + away * 11, y + 10, theme.ink);
    append(
      group,
      'text',
      {
        x: edge + away * (iconRoom + 2),
        y: y + 14,
        'text-anchor': anchor,
        'font-size': fontSize.small,
        fill: theme.ink,
      },
      text,
    );
  }
}

/** Draws how often random outages strike: a bar a period, standing on `bottom`. */
export function drawOutageFrequency(
  frame: Frame,
  periods: readonly { readonly left: number; readonly right: number; readonly share: number }[],
  bottom: number,
  height: number,
): void {
  const most = Math.max(...periods.map((period) => period.share));
  if (most <= 0) return;
  const group = append(frame.root, 'g', { 'data-part': 'outage-frequency' });
  for (const { left, right, share } of periods)
    if (share > 0)
      append(group, 'rect', {
        x: left,
        y: bottom - (share / most) * height,
        width: Math.max(0.75, right - left - 1),
        height: (share / most) * height,
        fill: frame.theme.axis,
        'data-mark': 'outage-frequency',
      });
}
