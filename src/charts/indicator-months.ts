import { scaleLinear } from 'd3';
import { present } from '../base/assert.ts';
import {
  amountTicks,
  drawAxisTitle,
  drawBaseAxis,
  drawValueAxis,
  valueAxisRoom,
  type Position,
  type Tick,
} from './axes.ts';
import type { Chart, ChartOptions, ChartSize } from './chart.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { englishFormatters } from './format.ts';
import { compactBelow, drawEmptySentence, openFrame, type Frame } from './frame.ts';
import {
  indicatorMonthsWords,
  indicatorMonthsTable,
  type IndicatorMonthsData,
  type IndicatorMonthsLabels,
  type IndicatorPoint,
} from './indicator-months-data.ts';
import { setupKey } from './key.ts';
import { markerPath, setupIdentity } from './setup-identity.ts';
import { append } from './svg.ts';
import { signedMoney } from './waterfall.ts';

const titleRoom = 24;
const panelGap = 14;
const baseAxisHeight = 26;
const moneyHeight = 84;

/** Draws an indicator's value against its target by month, and what it brought beneath. */
export function drawIndicatorMonths(
  data: IndicatorMonthsData,
  size: ChartSize,
  options: ChartOptions<IndicatorMonthsLabels>,
): Chart {
  const labels = { ...indicatorMonthsWords(), ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const table = indicatorMonthsTable(data, labels);
  const valueHeight = size.width < compactBelow ? 130 : 160;
  const height = 2 * titleRoom + valueHeight + panelGap + moneyHeight + baseAxisHeight;
  const frame = openFrame(size, options, {
    chart: 'indicator-months',
    bodyHeight: height,
    leastBodyHeight: height,
    key: data.setups.length > 1 ? setupKey(data.setups) : [],
    reading: labels.reading,
    summary: table.caption,
  });
  const { body, theme, root } = frame;
  const measured = data.points.filter(({ value }) => Number.isFinite(value));
  const valueTop = body.top + titleRoom;
  const valueBottom = valueTop + valueHeight;
  const moneyTop = valueBottom + panelGap + titleRoom;
  const moneyBottom = moneyTop + moneyHeight;

  const value = scaleLinear(spread(measured), [valueBottom, valueTop]).nice(4);
  const valueTicks = value.ticks(4).map((at) => ({ value: at, text: data.valueText(at) }));
  const amounts = measured.map(({ amount }) => amount);
  const most = [Math.min(0, ...amounts), Math.max(0, ...amounts)] as const;
  const amount = scaleLinear(most[0] === most[1] ? [0, 1] : most, [moneyBottom, moneyTop]).nice(3);
  const moneyTicks: readonly Tick[] =
    most[0] === most[1]
      ? [{ value: 0, text: formatters.compactMoney(0, data.currency) }]
      : amountTicks(amount.ticks(3), formatters, data.currency);
  const left = body.left + Math.max(valueAxisRoom(valueTicks), valueAxisRoom(moneyTicks));
  const right = body.left + body.width - 8;
  const band = (right - left) / Math.max(1, data.months.length);
  const x: Position = (month) => left + (month + 0.5) * band;

  drawAxisTitle(root, labels.value, body.left, body.top + 11, theme);
  drawValueAxis(root, measured.length === 0 ? [] : valueTicks, value, { left, right }, theme);
  drawAxisTitle(root, labels.money(data.currency), body.left, moneyTop - 13, theme);
  drawValueAxis(root, measured.length === 0 ? [] : moneyTicks, amount, { left, right }, theme);
  append(root, 'line', {
    x1: left,
    x2: right,
    y1: amount(0),
    y2: amount(0),
    stroke: theme.axis,
  });
  const monthTicks = data.months.map((time, month) => ({
    value: month,
    // The axis says its year where one begins.
    text:
      month === 0 || new Date(time).getUTCMonth() === 0
        ? `${formatters.month(time)} ${formatters.year(time)}`
        : formatters.month(time),
  }));
  drawBaseAxis(root, monthTicks, x, { left, right, y: moneyBottom }, theme);
  drawTargets(frame, measured, x, value, band);
  data.setups.forEach((_, setup) => {
    const own = measured.filter((point) => point.setup === setup);
    drawValues(frame, own, setup, x, value);
    const width = (band * 0.7) / data.setups.length;
    for (const point of own)
      append(root, 'rect', {
        x: x(point.month) - band * 0.35 + setup * width,
        y: Math.min(amount(0), amount(point.amount)),
        width,
        height: Math.max(0.5, Math.abs(amount(point.amount) - amount(0))),
        fill: setupIdentity(theme, setup).mark,
        'data-mark': 'amount',
        'data-setup': setup,
      });
  });
  const plot = { left, top: valueTop, width: right - left, height: moneyBottom - valueTop };
  if (measured.length === 0)
    drawEmptySentence(frame, { ...plot, height: valueHeight }, labels.empty);
  const cursor =
    measured.length === 0
      ? noCursor
      : cursorOf(measured.length, (index) => {
          const point = present(measured[index], `point ${String(index)}`);
          const time = data.months[point.month] ?? 0;
          const text = labels.point({
            setup: data.setups[point.setup] ?? '',
            month: `${formatters.month(time)} ${formatters.year(time)}`,
            value: data.valueText(point.value),
            target: data.valueText(point.target),
            amount: signedMoney(point.amount, formatters, data.currency),
          });
          return { x: x(point.month), y: value(point.value), text };
        });
  return { svg: frame.svg, table, plot, cursor };
}

/** Values and targets, with some room around them. */
function spread(points: readonly IndicatorPoint[]): [number, number] {
  const all = points.flatMap(({ value, target }) => [value, target]);
  if (all.length === 0) return [0, 1];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = (high - low) * 0.08 || Math.abs(high) * 0.05 || 1;
  return [low - room, high + room];
}

/** A dash at the target of each month in which something was measured. */
function drawTargets(
  { root, theme }: Frame,
  points: readonly IndicatorPoint[],
  x: Position,
  y: Position,
  band: number,
): void {
  const drawn = new Set<string>();
  for (const { month, target } of points) {
    const key = `${String(month)} ${String(target)}`;
    if (drawn.has(key)) continue;
    drawn.add(key);
    append(root, 'line', {
      x1: x(month) - band * 0.4,
      x2: x(month) + band * 0.4,
      y1: y(target),
      y2: y(target),
      stroke: theme.ink,
      'stroke-width': 1.25,
      'stroke-dasharray': '5 3',
      'data-mark': 'target',
    });
  }
}

/** The line of one setup with its marks. */
function drawValues(
  { root, theme }: Frame,
  points: readonly IndicatorPoint[],
  setup: number,
  x: Position,
  y: Position,
): void {
  const identity = setupIdentity(theme, setup);
  const path = points
    .map(
      ({ month, value }, i) =>
        `${i === 0 ? 'M' : 'L'}${x(month).toFixed(2)} ${y(value).toFixed(2)}`,
    )
    .join('');
  append(root, 'path', {
    d: path,
    fill: 'none',
    stroke: identity.mark,
    'stroke-width': 1.75,
    'stroke-dasharray': identity.dash,
    'data-mark': 'value',
    'data-setup': setup,
  });
  for (const { month, value } of points)
    append(root, 'path', {
      d: markerPath(identity, 40),
      transform: `translate(${x(month).toFixed(2)} ${y(value).toFixed(2)})`,
      fill: identity.mark,
      stroke: theme.surface,
    });
}
