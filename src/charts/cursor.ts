import type { Chart, ChartCursor, CursorPoint } from './chart.ts';
import { append, create } from './svg.ts';
import type { ChartTheme } from './theme.ts';

/** The cursor of a chart without data. */
export const noCursor: ChartCursor = {
  count: 0,
  at: (index) => {
    throw new RangeError(`no cursor place ${String(index)}: the chart is empty`);
  },
};

/** A cursor over places that are computed when asked for. */
export function cursorOf(count: number, at: (index: number) => CursorPoint): ChartCursor {
  return {
    count,
    at: (index) => {
      if (!Number.isInteger(index) || index < 0 || index >= count)
        throw new RangeError(`no cursor place ${String(index)} of ${String(count)}`);
      return at(index);
    },
  };
}

/** The place nearest to a pointer at x, y in the drawing's pixels; -1 when there is none. */
export function nearestPlace(cursor: ChartCursor, x: number, y: number): number {
  let best = -1;
  let bestDistance = Infinity;
  for (let index = 0; index < cursor.count; index++) {
    const place = cursor.at(index);
    const dx = place.x - x;
    const dy = place.y === undefined ? 0 : place.y - y;
    const distance = dx * dx + dy * dy;
    if (distance < bestDistance) {
      best = index;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * A detached mark of the cursor, to lay over the chart: a rule across the plot for a moment, a
 * ring for a point.
 */
export function cursorMark(chart: Chart, index: number, theme: ChartTheme): SVGGElement {
  const place = chart.cursor.at(index);
  const group = create(chart.svg.ownerDocument, 'g', {
    'data-cursor': index,
    'pointer-events': 'none',
  });
  const { top, height } = chart.plot;
  if (place.y === undefined)
    append(group, 'line', {
      x1: place.x,
      x2: place.x,
      y1: top,
      y2: top + height,
      stroke: theme.ink,
      'stroke-width': 1,
    });
  else
    append(group, 'circle', {
      cx: place.x,
      cy: place.y,
      r: 8,
      fill: 'none',
      stroke: theme.ink,
      'stroke-width': 1.5,
    });
  return group;
}
