import { scaleLinear } from 'd3';
import { present } from '../base/assert.ts';
import { tr } from '../base/words.ts';
import { drawAxisTitle, drawBaseAxis, drawUprights, type Position } from './axes.ts';
import { barHeight, barRow, hasInterval, nameHeight, openBarRows } from './bar-rows.ts';
import type { Box, Chart, ChartOptions, ChartSize, CursorPoint } from './chart.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { drawEmptySentence, type Frame } from './frame.ts';
import { drawOutageIcon } from './hatch.ts';
import { drawInterval } from './interval-mark.ts';
import { setupIdentity } from './setup-identity.ts';
import { append, appendHaloText, fontSize } from './svg.ts';
import type { ChartTable } from './table.ts';
import { fitText, textWidth } from './text.ts';

/** What one hazard, or the rest, does to one setup. */
export interface ValueBar {
  readonly setup: number;
  readonly value: number;
  /** Ends of the 95 % interval; not finite: unknown. */
  readonly low: number;
  readonly high: number;
}

/** Hazards by name, each with a bar for each setup, and how their values are written. */
export interface HazardBars {
  readonly chart: string;
  readonly setups: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** Kind of the hazard, for its icon; undefined for what is not one hazard: its bars are hollow. */
    readonly kind: string | undefined;
    readonly bars: readonly ValueBar[];
  }[];
  readonly table: ChartTable;
  readonly labels: { readonly axis: string; readonly reading: string; readonly empty: string };
  /** A value at its bar, and on the axis. */
  readonly written: (value: number) => string;
  readonly tick: (value: number) => string;
}

const iconRoom = 18;

/** Draws hazards under one another: a bar for each setup from zero, its interval, its value. */
export function drawHazardBars<Labels>(
  { chart, setups, rows, table, labels, written, tick }: HazardBars,
  size: ChartSize,
  options: ChartOptions<Labels>,
): Chart {
  const { frame, heights, height } = openBarRows(size, options, {
    chart,
    setups,
    rows,
    reading: labels.reading,
    summary: table.caption,
  });
  const { body, theme, root } = frame;
  const all = rows.flatMap(({ bars }) => bars);
  const ends = all.flatMap(({ value, low, high }) => [value, low, high]).filter(Number.isFinite);
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const valueRoom =
    Math.max(0, ...all.map(({ value }) => textWidth(written(value), fontSize.label))) + 10;
  const box: Box = { left: body.left, top: body.top, width: body.width - 8, height };
  const right = box.left + box.width;
  const isFlat = least === 0 && most === 0;
  const x = scaleLinear([least, isFlat ? 1 : most], [box.left, right - valueRoom]);
  const ticks = isFlat
    ? []
    : x.ticks(Math.max(2, Math.min(7, Math.floor(box.width / 84)))).map((value) => ({
        value,
        text: tick(value),
      }));
  drawUprights(root, ticks, x, { top: box.top, bottom: box.top + box.height }, theme);
  drawBaseAxis(root, ticks, x, { left: box.left, right, y: box.top + height }, theme);
  drawAxisTitle(root, labels.axis, box.left, box.top + height + 33, theme);

  const places: CursorPoint[] = [];
  let y = box.top;
  rows.forEach(({ name, kind, bars }, row) => {
    const indent = kind === undefined ? 0 : iconRoom;
    if (kind !== undefined) drawOutageIcon(root, kind, box.left + 7, y + 9, theme.ink);
    appendHaloText(
      root,
      theme.surface,
      { x: box.left + indent, y: y + 14, 'font-size': fontSize.label, fill: theme.ink },
      fitText(name, box.width - indent, fontSize.label),
    );
    bars.forEach((bar, index) => {
      const top = y + nameHeight + index * barRow;
      drawBar(frame, bar, x, top, written(bar.value), kind === undefined);
      places.push({
        x: x(bar.value),
        y: top + barHeight / 2,
        text: barSentence(setups[bar.setup] ?? '', name, bar, written),
      });
    });
    y += heights[row] ?? 0;
  });
  if (rows.length === 0) drawEmptySentence(frame, box, labels.empty);
  return {
    svg: frame.svg,
    table,
    plot: box,
    cursor:
      places.length === 0
        ? noCursor
        : cursorOf(places.length, (index) => present(places[index], `bar ${String(index)}`)),
  };
}

/** What a bar says to the cursor: its value, and its interval where there is one. */
function barSentence(
  setup: string,
  hazard: string,
  bar: ValueBar,
  written: (value: number) => string,
): string {
  const value = written(bar.value);
  return hasInterval(bar)
    ? tr`${setup}, ${hazard}: ${value} (${written(bar.low)} to ${written(bar.high)})`
    : tr`${setup}, ${hazard}: ${value}`;
}

/** A full bar for a hazard, a hollow one for what is not one hazard; its value at its end. */
function drawBar(
  frame: Frame,
  bar: ValueBar,
  x: Position,
  top: number,
  text: string,
  isRest: boolean,
): void {
  const { root, theme } = frame;
  const identity = setupIdentity(theme, bar.setup);
  const width = Math.max(1, Math.abs(x(bar.value) - x(0)));
  append(root, 'rect', {
    x: x(Math.min(0, bar.value)),
    y: isRest ? top + 0.75 : top,
    width,
    height: isRest ? barHeight - 1.5 : barHeight,
    fill: isRest ? theme.surface : identity.mark,
    ...(isRest ? { stroke: identity.mark, 'stroke-width': 1.5 } : {}),
    'data-mark': isRest ? 'rest' : 'hazard',
    'data-setup': bar.setup,
  });
  if (hasInterval(bar)) drawInterval(frame, x(bar.low), x(bar.high), top + barHeight / 2);
  appendHaloText(
    root,
    theme.surface,
    {
      x: Math.max(x(0), x(bar.value), hasInterval(bar) ? x(bar.high) : 0) + 6,
      y: top + barHeight - 1,
      'font-size': fontSize.label,
      fill: identity.text,
    },
    text,
  );
}
