import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3';
import type { Position } from './axes.ts';
import type { Frame } from './frame.ts';
import { setupIdentity } from './setup-identity.ts';
import { append, appendHaloText, fontSize } from './svg.ts';
import { fitText, textWidth } from './text.ts';
import type { ZoomMark, ZoomMarkKind } from './zoom-data.ts';

const rowHeight = 19;
const glyphRoom = 11;

/** ▲ struck, ● detected, ◆ switched, ✚ standby, ■ recovered, ◇ returned, ★ a rule begins, ☆ ends. */
const glyphs: Readonly<Record<ZoomMarkKind, { readonly shape: string; readonly hollow: boolean }>> =
  {
    struck: { shape: path(symbolTriangle), hollow: false },
    detected: { shape: path(symbolCircle), hollow: false },
    switched: { shape: path(symbolDiamond), hollow: false },
    standby: { shape: path(symbolCross), hollow: false },
    recovered: { shape: path(symbolSquare), hollow: false },
    returned: { shape: path(symbolDiamond), hollow: true },
    ruleBegins: { shape: path(symbolStar), hollow: false },
    ruleEnds: { shape: path(symbolStar), hollow: true },
  };

function path(type: typeof symbolCircle): string {
  return symbol(type, 56).digits(2)() ?? '';
}

/** Instants laid out in rows: the later one of two that touch stands lower. */
export interface EventLane {
  readonly height: number;
  readonly items: readonly {
    readonly mark: ZoomMark;
    readonly x: number;
    readonly row: number;
    readonly text: string;
    readonly anchor: 'start' | 'end';
  }[];
}

/**
 * Lays the marks out. The same instant in several setups (kind, minute and words alike) is one
 * mark, of no setup.
 */
export function layoutEvents(
  marks: readonly ZoomMark[],
  position: Position,
  span: { readonly left: number; readonly right: number },
): EventLane {
  const placed: { left: number; right: number; row: number }[] = [];
  const items = merged(marks).map((mark) => {
    const x = position(mark.minute);
    const wide = textWidth(mark.label, fontSize.small) + glyphRoom;
    const anchor: 'start' | 'end' =
      x + wide <= span.right || x - span.left < span.right - x ? 'start' : 'end';
    const room = (anchor === 'start' ? span.right - x : x - span.left) - glyphRoom;
    const text = fitText(mark.label, room, fontSize.small);
    const width = textWidth(text, fontSize.small) + glyphRoom + 6;
    const left = anchor === 'start' ? x - 7 : x - width;
    const right = anchor === 'start' ? x + width : x + 7;
    // The line of a mark goes down from its glyph: under every earlier label that reaches it.
    let row = 0;
    for (const other of placed)
      if (other.left < right && left < other.right) row = Math.max(row, other.row + 1);
    placed.push({ left, right, row });
    return { mark, x, row, text, anchor };
  });
  const rows = Math.max(-1, ...items.map((item) => item.row)) + 1;
  return { height: rows * rowHeight, items };
}

/** Draws lines down to `bottom`, then glyphs and labels. */
export function drawEvents(frame: Frame, lane: EventLane, top: number, bottom: number): void {
  const { theme } = frame;
  const group = append(frame.root, 'g', { 'data-part': 'events' });
  const colour = (mark: ZoomMark, use: 'mark' | 'text'): string =>
    mark.setup === undefined ? theme.ink : setupIdentity(theme, mark.setup)[use];
  const centre = (row: number): number => top + (row + 0.5) * rowHeight;
  for (const { mark, x, row } of lane.items)
    append(group, 'line', {
      x1: x,
      x2: x,
      y1: centre(row),
      y2: bottom,
      stroke: mark.setup === undefined ? theme.axis : colour(mark, 'mark'),
      'stroke-width': 1,
      'stroke-dasharray': mark.setup === undefined ? undefined : '3 2',
      'stroke-opacity': 0.8,
    });
  for (const { mark, x, row, text, anchor } of lane.items) {
    const glyph = glyphs[mark.kind];
    append(group, 'path', {
      d: glyph.shape,
      transform: `translate(${x.toFixed(2)} ${centre(row).toFixed(2)})`,
      fill: glyph.hollow ? theme.surface : colour(mark, 'mark'),
      stroke: glyph.hollow ? colour(mark, 'mark') : theme.surface,
      'stroke-width': glyph.hollow ? 1.5 : 1,
      'data-mark': mark.kind,
      'data-setup': mark.setup,
    });
    appendHaloText(
      group,
      theme.surface,
      {
        x: x + (anchor === 'start' ? glyphRoom - 2 : 2 - glyphRoom),
        y: centre(row) + 4,
        'text-anchor': anchor,
        'font-size': fontSize.small,
        fill: colour(mark, 'text'),
      },
      text,
    );
  }
}

function merged(marks: readonly ZoomMark[]): ZoomMark[] {
  const sorted = [...marks].sort((a, b) => a.minute - b.minute);
  const seen = new Map<string, ZoomMark[]>();
  for (const mark of sorted) {
    const key = `${mark.kind} ${String(mark.minute)} ${mark.label}`;
    const same = seen.get(key);
    if (same === undefined) seen.set(key, [mark]);
    else same.push(mark);
  }
  return [...seen.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    if (others.length === 0) return [first];
    return [{ kind: first.kind, minute: first.minute, label: first.label }];
  });
}
