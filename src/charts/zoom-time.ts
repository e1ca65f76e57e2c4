import { drawBaseAxis, type Position } from './axes.ts';
import type { Frame } from './frame.ts';
import { outageHatch } from './hatch.ts';
import { append, fontSize } from './svg.ts';
import { textWidth } from './text.ts';
import { clockTicks, dayStarts } from './time-ticks.ts';
import { minuteLength, outageSpans, zoomStart, type OutageZoomData } from './zoom-data.ts';

/** Hatches the outages over all panels. */
export function drawOutageGround(
  frame: Frame,
  data: OutageZoomData,
  minute: Position,
  span: { readonly top: number; readonly bottom: number },
): void {
  for (const { from, to } of outageSpans(data))
    append(frame.root, 'rect', {
      x: minute(from),
      y: span.top + 4,
      width: minute(to) - minute(from),
      height: span.bottom - span.top - 4,
      fill: outageHatch(frame.defs, frame.idPrefix, data.outageKind ?? 'other', frame.theme),
      opacity: 0.3,
      'data-mark': 'outage',
    });
}

/** Draws hours on the baseline, days in a line of their own under it. */
export function drawTimeAxis(
  frame: Frame,
  data: OutageZoomData,
  minutes: number,
  minute: Position,
  span: { readonly left: number; readonly right: number; readonly y: number },
): void {
  const start = zoomStart(data);
  const end = start + minutes * minuteLength;
  const position = (time: number): number => minute((time - start) / minuteLength);
  const hours = clockTicks(start, end, span.right - span.left, frame.formatters);
  drawBaseAxis(frame.root, hours, position, span, frame.theme);
  let clear = -Infinity;
  for (const day of dayStarts(start, end, frame.formatters)) {
    const x = position(day.value);
    // Where the plot begins within a day, the hour stands there: the line begins under it.
    const isTaken = hours.some(
      ({ value, text }) => Math.abs(position(value) - x) < textWidth(text, fontSize.small) / 2 + 2,
    );
    append(frame.root, 'line', {
      x1: x,
      x2: x,
      y1: isTaken ? span.y + 21 : span.y,
      y2: span.y + 32,
      stroke: frame.theme.axis,
      'stroke-width': 1,
    });
    const width = textWidth(day.text, fontSize.small, true);
    if (x < clear || x + width > span.right + 10) continue;
    clear = x + width + 10;
    append(
      frame.root,
      'text',
      {
        x: x + 5,
        y: span.y + 31,
        'font-size': fontSize.small,
        'font-weight': 600,
        fill: frame.theme.ink,
      },
      day.text,
    );
  }
}
