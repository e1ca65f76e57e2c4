import { scaleLinear } from 'd3';
import {
  amountTicks,
  drawAxisTitle,
  drawBaseAxis,
  drawUprights,
  drawValueAxis,
  valueAxisRoom,
} from './axes.ts';
import type { Chart, ChartOptions, ChartSize } from './chart.ts';
import { costServiceWords, type CostServiceLabels } from './cost-service-labels.ts';
import { cloudOf } from './cloud.ts';
import { drawCross, drawPoints, nameClouds } from './cloud-marks.ts';
import { costServiceTable, type CostServiceData } from './cost-service-table.ts';
import { summaryMoney } from './distribution.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { englishFormatters } from './format.ts';
import { compactBelow, drawEmptySentence, openFrame } from './frame.ts';
import { fromBehind, ghostLabel, slotted, withGhostReading } from './ghost.ts';
import { referenceDash, setupKey } from './key.ts';
import { append, appendHaloText, fontSize } from './svg.ts';
import { textWidth } from './text.ts';

const titleRoom = 24;
const baseAxisHeight = 40;

/** Draws a cloud of years for each setup: what it costs, what it buys. */
export function drawCostService(
  data: CostServiceData,
  size: ChartSize,
  options: ChartOptions<CostServiceLabels>,
): Chart {
  const labels = { ...costServiceWords(), ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const compact = size.width < compactBelow;
  const drawn = slotted(data.setups, data.ghost).flatMap((setup) => {
    const cloud = cloudOf(setup);
    if (cloud === undefined) return [];
    // Of the kept result the points would only veil what is shown.
    const points = setup.slot === 'ghost' ? [] : cloud.points;
    return [{ ...cloud, points, slot: setup.slot }];
  });
  const table = costServiceTable(data, labels);
  const frame = openFrame(size, options, {
    chart: 'cost-service',
    bodyHeight: titleRoom + baseAxisHeight + (compact ? 240 : 320),
    leastBodyHeight: titleRoom + baseAxisHeight + 120,
    key: compact
      ? setupKey(
          data.setups.map((setup) => setup.name),
          ghostLabel(data.ghost),
        )
      : [],
    reading: withGhostReading(labels.reading, data.ghost),
    summary: table.caption,
  });

  const { body, theme, root } = frame;
  const top = body.top + titleRoom;
  const bottom = body.top + body.height - baseAxisHeight;
  const services =
    drawn.length === 0
      ? [0.5, 1]
      : drawn.flatMap((cloud) => [
          cloud.service.p5,
          cloud.service.p95,
          ...cloud.points.map((point) => point.service),
        ]);
  const y = scaleLinear(
    [
      Math.min(data.objective, ...services) - 0.005,
      Math.min(1, Math.max(data.objective, ...services) + 0.005),
    ],
    [bottom, top],
  ).nice(5);
  const serviceTicks = y.ticks(5).map((value) => ({ value, text: formatters.percent(value) }));
  const left = body.left + valueAxisRoom(serviceTicks);
  const right = body.left + body.width - 8;
  const costs = drawn.flatMap((cloud) => [
    cloud.cost.p5,
    cloud.cost.p95,
    ...cloud.points.map((point) => point.cost),
  ]);
  const x = scaleLinear(costs.length === 0 ? [0, 1] : [Math.min(...costs), Math.max(...costs)], [
    left,
    right,
  ]).nice(6);
  const ticks = amountTicks(
    x.ticks(Math.max(2, Math.min(8, Math.floor((right - left) / 84)))),
    formatters,
    data.currency,
  );
  drawUprights(root, ticks, x, { top, bottom }, theme);
  drawValueAxis(root, serviceTicks, y, { left, right }, theme);
  drawBaseAxis(root, costs.length === 0 ? [] : ticks, x, { left, right, y: bottom }, theme);
  drawAxisTitle(root, labels.service, body.left, body.top + 11, theme);
  drawAxisTitle(root, labels.cost(data.currency), left, bottom + 33, theme);
  append(root, 'line', {
    x1: left,
    x2: right,
    y1: y(data.objective),
    y2: y(data.objective),
    stroke: theme.axis,
    'stroke-width': 1.25,
    'stroke-dasharray': referenceDash.objective,
    'data-mark': 'reference',
  });

  for (const cloud of drawn) if (cloud.slot !== 'ghost') drawPoints(frame, cloud, cloud.slot, x, y);
  const objective = labels.objective(formatters.percent(data.objective));
  appendHaloText(
    root,
    theme.surface,
    {
      x: right,
      y: y(data.objective) - 5,
      'text-anchor': 'end',
      'font-size': fontSize.small,
      fill: theme.muted,
    },
    objective,
  );
  for (const cloud of fromBehind(drawn)) drawCross(frame, cloud, cloud.slot, x, y);
  if (!compact) {
    const width = textWidth(objective, fontSize.small);
    nameClouds(frame, drawn, x, y, { left, top, width: right - left, height: bottom - top }, [
      { left: right - width, top: y(data.objective) - 16, width, height: 14 },
    ]);
  }
  if (drawn.length === 0)
    drawEmptySentence(
      frame,
      { left, top, width: right - left, height: bottom - top },
      labels.empty,
    );

  const money = summaryMoney(
    drawn.map((cloud) => cloud.cost),
    formatters,
    data.currency,
  );
  return {
    svg: frame.svg,
    table,
    plot: { left, top, width: right - left, height: bottom - top },
    cursor:
      drawn.length === 0
        ? noCursor
        : cursorOf(drawn.length, (index) => {
            const cloud = drawn[index];
            if (cloud === undefined) throw new RangeError(`no cloud ${String(index)}`);
            return {
              x: x(cloud.cost.mean),
              y: y(cloud.service.mean),
              text: labels.mean(cloud.name, {
                cost: money(cloud.cost.mean),
                costLow: money(cloud.cost.p5),
                costHigh: money(cloud.cost.p95),
                service: formatters.percent(cloud.service.mean),
                serviceLow: formatters.percent(cloud.service.p5),
                serviceHigh: formatters.percent(cloud.service.p95),
              }),
            };
          }),
  };
}
