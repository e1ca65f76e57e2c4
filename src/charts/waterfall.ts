import { scaleLinear } from 'd3';
import { present } from '../base/assert.ts';
import { amountTicks, drawAxisTitle, drawBaseAxis, drawUprights, type Position } from './axes.ts';
import type { Chart, ChartOptions, ChartSize } from './chart.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { englishFormatters, type Formatters } from './format.ts';
import { drawEmptySentence, openFrame, type Frame } from './frame.ts';
import { setupIdentity } from './setup-identity.ts';
import { append, appendHaloText, fontSize } from './svg.ts';
import { fitText, textWidth } from './text.ts';
import {
  placedSteps,
  waterfallTable,
  type PlacedStep,
  type WaterfallData,
} from './waterfall-data.ts';
import { waterfallWords, type WaterfallLabels } from './waterfall-labels.ts';

const rowHeight = 38;
const barTop = 19;
const barHeight = 12;
const baseAxisHeight = 40;
const emptyHeight = 160;

/** "+38.2 k€": an amount with its sign. */
export function signedMoney(value: number, formatters: Formatters, currency: string): string {
  return `${value > 0 ? '+' : ''}${formatters.compactMoney(value, currency)}`;
}

/** Draws how a difference in cost adds up, part by part, from above to the whole of it. */
export function drawWaterfall(
  data: WaterfallData,
  size: ChartSize,
  options: ChartOptions<WaterfallLabels>,
): Chart {
  const labels = { ...waterfallWords(), ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const steps = placedSteps(data);
  const table = waterfallTable(data, labels);
  const rows = steps.length === 0 ? emptyHeight : steps.length * rowHeight;
  const frame = openFrame(size, options, {
    chart: 'waterfall',
    bodyHeight: rows + baseAxisHeight,
    leastBodyHeight: rows + baseAxisHeight,
    key: [],
    reading: labels.reading,
    summary: table.caption,
  });
  const { body, theme, root } = frame;
  const left = body.left;
  const right = body.left + body.width - 8;
  const top = body.top;
  const bottom = top + rows;
  const x = scaleLinear(extentOf(steps), [left, right]);
  const ticks = amountTicks(
    x.ticks(Math.max(2, Math.min(9, Math.floor((right - left) / 84)))),
    formatters,
    steps.length === 0 ? undefined : data.currency,
  );
  drawUprights(root, ticks, x, { top, bottom }, theme);
  const span = { left, right, y: bottom };
  drawBaseAxis(root, steps.length === 0 ? [] : ticks, x, span, theme);
  drawAxisTitle(root, labels.axis(data.currency), left, bottom + 33, theme);
  steps.forEach((step, row) => {
    const y = top + row * rowHeight;
    drawStep(frame, step, { x, y, left, right, setup: data.setup }, formatters, data.currency);
    const next = steps[row + 1];
    // What is added up so far, carried down to where the next part begins.
    if (next !== undefined && !next.isTotal)
      append(root, 'line', {
        x1: x(step.to),
        x2: x(step.to),
        y1: y + barTop + barHeight,
        y2: y + rowHeight + barTop,
        stroke: theme.axis,
        'stroke-width': 0.75,
      });
  });
  const box = { left, top, width: right - left, height: rows };
  if (steps.length === 0) drawEmptySentence(frame, box, labels.empty);
  const cursor =
    steps.length === 0
      ? noCursor
      : cursorOf(steps.length, (row) => {
          const step = present(steps[row], `step ${String(row)}`);
          const text = labels.step(
            step.name,
            signedMoney(step.value, formatters, data.currency),
            Number.isFinite(step.low) && Number.isFinite(step.high)
              ? labels.range(
                  signedMoney(step.low, formatters, data.currency),
                  signedMoney(step.high, formatters, data.currency),
                )
              : undefined,
          );
          return { x: x(step.to), y: top + row * rowHeight + barTop + barHeight / 2, text };
        });
  return { svg: frame.svg, table, plot: box, cursor };
}

/** All that is drawn, and 0. */
function extentOf(steps: readonly PlacedStep[]): [number, number] {
  const ends = steps.flatMap(({ from, to, low, high, isTotal }) => {
    const base = isTotal ? 0 : from;
    return [from, to, base + low, base + high].filter(Number.isFinite);
  });
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return low === high ? [0, 1] : [low, high];
}

interface Place {
  readonly x: Position;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly setup: number;
}

function drawStep(
  { root, theme }: Frame,
  { name, value, low, high, from, to, isTotal }: PlacedStep,
  { x, y, left, right, setup }: Place,
  formatters: Formatters,
  currency: string,
): void {
  const identity = setupIdentity(theme, setup);
  const amount = signedMoney(value, formatters, currency);
  const room = right - left - textWidth(amount, fontSize.label, true) - 12;
  const weight = isTotal ? 600 : undefined;
  const words = { y: y + 13, 'font-size': fontSize.label, 'font-weight': weight };
  appendHaloText(
    root,
    theme.surface,
    { ...words, x: left, fill: theme.ink },
    fitText(name, room, fontSize.label, isTotal),
  );
  appendHaloText(
    root,
    theme.surface,
    { ...words, x: right, 'text-anchor': 'end', fill: isTotal ? identity.text : theme.ink },
    amount,
  );
  const [start, end] = [x(from), x(to)];
  const middle = y + barTop + barHeight / 2;
  append(root, 'rect', {
    x: Math.min(start, end),
    y: y + barTop,
    width: Math.max(1, Math.abs(end - start)),
    height: barHeight,
    fill: value >= 0 ? identity.mark : theme.surface,
    stroke: identity.mark,
    'stroke-width': 1.5,
    'data-mark': isTotal ? 'total' : 'step',
  });
  if (!Number.isFinite(low) || !Number.isFinite(high)) return;
  const [near, far] = [x(from + low), x(from + high)];
  append(root, 'path', {
    d: `M${near.toFixed(2)} ${middle.toFixed(2)}H${far.toFixed(2)}M${near.toFixed(2)} ${(middle - 3).toFixed(2)}v6M${far.toFixed(2)} ${(middle - 3).toFixed(2)}v6`,
    fill: 'none',
    stroke: theme.ink,
    'stroke-width': 1.25,
    'data-mark': 'interval',
  });
}
