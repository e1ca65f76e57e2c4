import { semicolon, tr } from '../base/words.ts';
import { curveStepAfter, line, scaleLinear } from 'd3';
import {
  amountTicks,
  drawAxisTitle,
  drawBaseAxis,
  drawValueAxis,
  valueAxisRoom,
  type Position,
} from './axes.ts';
import type { Chart, ChartOptions, ChartSize } from './chart.ts';
import { costDistributionWords, type CostDistributionLabels } from './cost-distribution-labels.ts';
import { costDistributionTable, type CostDistributionData } from './cost-distribution-table.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { histogram, summarize, summaryMoney, type Histogram } from './distribution.ts';
import { englishFormatters } from './format.ts';
import { bodyWidth, compactBelow, drawEmptySentence, openFrame } from './frame.ts';
import { fromBehind, slotted, withGhostReading } from './ghost.ts';
import { drawSummaryRow, layoutSummaryRows } from './summary-row.ts';
import { setupIdentity } from './setup-identity.ts';
import { append } from './svg.ts';

const titleRoom = 24;
const baseAxisHeight = 40;
const emptyHistogram: Histogram = { from: 0, binWidth: 1, bins: 10, openEnd: false, shares: [] };
/** Above this many setups, filled steps would hide each other. */
const mostFilled = 3;

/** Draws how the cost of a year is spread: steps over common bins, a summary row per setup. */
export function drawCostDistribution(
  data: CostDistributionData,
  size: ChartSize,
  options: ChartOptions<CostDistributionLabels>,
): Chart {
  const labels = { ...costDistributionWords(), ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const all = slotted(data.setups, data.ghost);
  const known = histogram(all.map((setup) => setup.values));
  const bins = known ?? emptyHistogram;
  const summaries = all.map((setup) => summarize(setup.values));
  const money = summaryMoney(summaries, formatters, data.currency);
  const rows = layoutSummaryRows(
    known === undefined
      ? []
      : all.map(({ name, slot }, index) => ({ name, slot, summary: summaries[index] })),
    bodyWidth(size),
    money,
    labels,
  );
  const most = Math.max(0, ...bins.shares.flatMap((shares) => Array.from(shares))) || 0.2;
  const heightScale = scaleLinear([0, most], [1, 0]).nice(4);
  const heightTicks = heightScale
    .ticks(4)
    .map((value) => ({ value, text: formatters.percent(value) }));
  const axisRoom = valueAxisRoom(heightTicks);
  const steps = size.width < compactBelow ? 150 : 190;
  const table = costDistributionTable(data, labels);
  const frame = openFrame(size, options, {
    chart: 'cost-distribution',
    bodyHeight: titleRoom + steps + rows.height + baseAxisHeight,
    leastBodyHeight: titleRoom + 80 + rows.height + baseAxisHeight,
    key: [],
    reading: withGhostReading(
      [labels.reading, bins.openEnd ? labels.openEnd : ''].filter((part) => part !== '').join(' '),
      data.ghost,
    ),
    summary: table.caption,
  });

  const { body, theme, root } = frame;
  const left = body.left + axisRoom;
  const right = body.left + body.width - 8;
  const top = body.top + titleRoom;
  const bottom = body.top + body.height - baseAxisHeight;
  const floor = bottom - rows.height;
  const end = bins.from + bins.bins * bins.binWidth;
  const x = scaleLinear([bins.from, end], [left, right]);
  const y: Position = heightScale.copy().range([floor, top]);

  const ticks = amountTicks(
    x.ticks(Math.max(2, Math.min(9, Math.floor((right - left) / 84)))),
    formatters,
    known === undefined ? undefined : data.currency,
  );
  for (const tick of ticks)
    append(root, 'line', {
      x1: x(tick.value),
      x2: x(tick.value),
      y1: top,
      y2: bottom,
      stroke: theme.grid,
    });
  drawValueAxis(root, heightTicks, y, { left, right }, theme);
  drawAxisTitle(root, labels.height, body.left, body.top + 11, theme);
  drawBaseAxis(root, known === undefined ? [] : ticks, x, { left, right, y: bottom }, theme);
  append(root, 'line', { x1: left, x2: right, y1: floor, y2: floor, stroke: theme.axis });
  drawAxisTitle(root, labels.axis(data.currency), left, bottom + 33, theme);

  const shape = line<readonly [number, number]>(
    ([value]) => x(value),
    ([, share]) => y(share),
  )
    .curve(curveStepAfter)
    .digits(2);
  const stepped = bins.shares.map((shares, index) => ({ shares, slot: all[index]?.slot ?? 0 }));
  for (const { shares, slot } of fromBehind(stepped)) {
    const identity = setupIdentity(theme, slot);
    append(root, 'path', {
      d: shape(outlineOf(bins, shares)) ?? '',
      fill: slot === 'ghost' || data.setups.length > mostFilled ? 'none' : identity.mark,
      'fill-opacity': 0.14,
      stroke: identity.mark,
      'stroke-width': slot === 'ghost' ? identity.line : 1.75,
      'stroke-dasharray': identity.dash,
      'stroke-linejoin': 'round',
      'data-mark': 'histogram',
      'data-setup': slot,
    });
  }
  rows.items.forEach((row) => {
    drawSummaryRow(frame, row, { x, left, right, top: floor + row.top });
  });
  if (known === undefined)
    drawEmptySentence(frame, { left, top, width: right - left, height: floor - top }, labels.empty);

  return {
    svg: frame.svg,
    table,
    plot: { left, top, width: right - left, height: bottom - top },
    cursor:
      known === undefined
        ? noCursor
        : cursorOf(bins.bins, (bin) => {
            const from = bins.from + bin * bins.binWidth;
            const span =
              bins.openEnd && bin === bins.bins - 1
                ? labels.lastBin(money(from))
                : labels.bin(money(from), money(from + bins.binWidth));
            const shares = all.map(
              (setup, index) =>
                `${setup.name}, ${formatters.percent(bins.shares[index]?.[bin] ?? 0)}`,
            );
            return {
              x: x(from + bins.binWidth / 2),
              text: tr`${span}: ${shares.join(semicolon())}`,
            };
          }),
  };
}

/** The steps of one setup, from the first bin that holds a year to the last, down to 0 at both ends. */
function outlineOf(bins: Histogram, shares: Float64Array): [number, number][] {
  const first = shares.findIndex((share) => share > 0);
  const last = shares.findLastIndex((share) => share > 0);
  if (first < 0) return [];
  const at = (bin: number): number => bins.from + bin * bins.binWidth;
  const outline: [number, number][] = [[at(first), 0]];
  for (let bin = first; bin <= last; bin++) outline.push([at(bin), shares[bin] ?? 0]);
  outline.push([at(last + 1), 0]);
  return outline;
}
