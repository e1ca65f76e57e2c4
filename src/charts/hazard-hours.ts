import { scaleLinear } from 'd3';
import { present } from '../base/assert.ts';
import { drawAxisTitle, drawBaseAxis, drawUprights, type Position } from './axes.ts';
import { barHeight, barRow, hasInterval, nameHeight, openBarRows } from './bar-rows.ts';
import type { Box, Chart, ChartOptions, ChartSize, CursorPoint } from './chart.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { englishFormatters } from './format.ts';
import { drawEmptySentence, type Frame } from './frame.ts';
import {
  hazardHoursTable,
  hazardHoursWords,
  hoursText,
  type HazardBar,
  type HazardHoursData,
  type HazardHoursLabels,
} from './hazard-hours-data.ts';
import { drawOutageIcon } from './hatch.ts';
import { drawInterval } from './interval-mark.ts';
import { setupIdentity } from './setup-identity.ts';
import { append, appendHaloText, fontSize } from './svg.ts';
import { fitText, textWidth } from './text.ts';

const iconRoom = 18;

/** Draws how long each hazard keeps service down: a bar for each setup, with its interval. */
export function drawHazardHours(
  data: HazardHoursData,
  size: ChartSize,
  options: ChartOptions<HazardHoursLabels>,
): Chart {
  const labels = { ...hazardHoursWords(), ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const table = hazardHoursTable(data, labels);
  const { frame, heights, height } = openBarRows(size, options, {
    chart: 'hazard-hours',
    setups: data.setups,
    rows: data.rows,
    reading: labels.reading,
    summary: table.caption,
  });
  const { body, theme, root } = frame;
  const written = (hours: number): string => hoursText(hours, formatters);
  const all = data.rows.flatMap(({ bars }) => bars);
  const most = Math.max(0, ...all.map(({ hours, high }) => (Number.isFinite(high) ? high : hours)));
  const valueRoom =
    Math.max(0, ...all.map(({ hours }) => textWidth(written(hours), fontSize.label))) + 10;
  const box: Box = { left: body.left, top: body.top, width: body.width - 8, height };
  const right = box.left + box.width;
  const x = scaleLinear([0, most || 1], [box.left, right - valueRoom]);
  const ticks =
    most === 0
      ? []
      : x.ticks(Math.max(2, Math.min(7, Math.floor(box.width / 84)))).map((value) => ({
          value,
          text: formatters.hours(value),
        }));
  drawUprights(root, ticks, x, { top: box.top, bottom: box.top + box.height }, theme);
  drawBaseAxis(root, ticks, x, { left: box.left, right, y: box.top + height }, theme);
  drawAxisTitle(root, labels.axis, box.left, box.top + height + 33, theme);

  const places: CursorPoint[] = [];
  let y = box.top;
  data.rows.forEach(({ name, kind, bars }, row) => {
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
      drawBar(frame, bar, x, top, written(bar.hours), kind === undefined);
      places.push({
        x: x(bar.hours),
        y: top + barHeight / 2,
        text: labels.bar(
          data.setups[bar.setup] ?? '',
          name,
          written(bar.hours),
          hasInterval(bar) ? [written(bar.low), written(bar.high)] : undefined,
        ),
      });
    });
    y += heights[row] ?? 0;
  });
  if (data.rows.length === 0) drawEmptySentence(frame, box, labels.empty);
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

/** A full bar for a hazard, a hollow one for what no hazard explains; its hours at its end. */
function drawBar(
  frame: Frame,
  bar: HazardBar,
  x: Position,
  top: number,
  text: string,
  isRest: boolean,
): void {
  const { root, theme } = frame;
  const identity = setupIdentity(theme, bar.setup);
  const width = Math.max(1, x(bar.hours) - x(0));
  append(root, 'rect', {
    x: x(0),
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
      x: Math.max(x(bar.hours), hasInterval(bar) ? x(bar.high) : 0) + 6,
      y: top + barHeight - 1,
      'font-size': fontSize.label,
      fill: identity.text,
    },
    text,
  );
}
