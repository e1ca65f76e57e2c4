import { scaleLinear } from 'd3';
import { present } from '../base/assert.ts';
import { amountTicks, drawAxisTitle, drawBaseAxis } from './axes.ts';
import type { Chart, ChartOptions, ChartSize } from './chart.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { englishFormatters } from './format.ts';
import { drawEmptySentence, openFrame } from './frame.ts';
import { setupKey } from './key.ts';
import { rewardsEnglish, type RewardsLabels } from './rewards-labels.ts';
import { setupIdentity } from './setup-identity.ts';
import { append, appendHaloText, fontSize } from './svg.ts';
import type { ChartTable } from './table.ts';
import { fitText, textWidth } from './text.ts';

const nameHeight = 20;
const barRow = 17;
const barHeight = 11;
const rowGap = 10;
const baseAxisHeight = 40;
const emptyHeight = 120;

/** What one indicator of one contract pays in each setup, over the horizon. */
export interface RewardRow {
  readonly name: string;
  readonly bars: readonly {
    readonly setup: number;
    /** For one point more in every measuring period. */
    readonly perPoint: number;
    /** Bonus (above zero) or malus. */
    readonly amount: number;
  }[];
}

/** What each indicator rewards. */
export interface RewardsData {
  readonly setups: readonly string[];
  readonly rows: readonly RewardRow[];
  /** ISO 4217. */
  readonly currency: string;
}

/** Draws what one point more of each indicator pays: a bar for each setup. */
export function drawRewards(
  data: RewardsData,
  size: ChartSize,
  options: ChartOptions<RewardsLabels>,
): Chart {
  const labels = { ...rewardsEnglish, ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const table = rewardsTable(data, labels);
  const heights = data.rows.map(({ bars }) => nameHeight + bars.length * barRow + rowGap);
  const rows = heights.reduce((sum, height) => sum + height, 0) || emptyHeight;
  const frame = openFrame(size, options, {
    chart: 'rewards',
    bodyHeight: rows + baseAxisHeight,
    leastBodyHeight: rows + baseAxisHeight,
    key: data.setups.length > 1 ? setupKey(data.setups) : [],
    reading: labels.reading,
    summary: table.caption,
  });
  const { body, theme, root } = frame;
  const money = (value: number): string => formatters.compactMoney(value, data.currency);
  const amounts = data.rows.flatMap(({ bars }) => bars.map(({ perPoint }) => perPoint));
  const labelRoom = Math.max(0, ...amounts.map((value) => textWidth(money(value), 13))) + 8;
  const left = body.left;
  const right = body.left + body.width - 8;
  const top = body.top;
  const bottom = top + rows;
  const most = Math.max(0, ...amounts);
  const least = Math.min(0, ...amounts);
  const x = scaleLinear(most === least ? [0, 1] : [least, most], [left, right - labelRoom]);
  const ticks = amountTicks(
    x.ticks(Math.max(2, Math.min(7, Math.floor((right - left) / 84)))),
    formatters,
    data.currency,
  );
  if (most !== least)
    for (const tick of ticks)
      append(root, 'line', {
        x1: x(tick.value),
        x2: x(tick.value),
        y1: top,
        y2: bottom,
        stroke: tick.value === 0 ? theme.axis : theme.grid,
      });
  drawBaseAxis(root, most === least ? [] : ticks, x, { left, right, y: bottom }, theme);
  drawAxisTitle(root, labels.axis(data.currency), left, bottom + 33, theme);

  const places: { x: number; y: number; text: string }[] = [];
  let y = top;
  data.rows.forEach(({ name, bars }, row) => {
    appendHaloText(
      root,
      theme.surface,
      { x: left, y: y + 14, 'font-size': fontSize.label, fill: theme.ink },
      fitText(name, right - left, fontSize.label),
    );
    bars.forEach(({ setup, perPoint }, bar) => {
      const identity = setupIdentity(theme, setup);
      const barY = y + nameHeight + bar * barRow;
      const end = x(perPoint);
      append(root, 'rect', {
        x: Math.min(x(0), end),
        y: barY,
        width: Math.max(1, Math.abs(end - x(0))),
        height: barHeight,
        fill: identity.mark,
        'data-mark': 'reward',
        'data-setup': setup,
      });
      appendHaloText(
        root,
        theme.surface,
        {
          x: Math.max(x(0), end) + 6,
          y: barY + barHeight - 1,
          'font-size': fontSize.label,
          fill: identity.text,
        },
        money(perPoint),
      );
      places.push({
        x: end,
        y: barY + barHeight / 2,
        text: labels.bar(data.setups[setup] ?? '', name, money(perPoint)),
      });
    });
    y += heights[row] ?? 0;
  });
  const box = { left, top, width: right - left, height: rows };
  if (data.rows.length === 0) drawEmptySentence(frame, box, labels.empty);
  const cursor =
    places.length === 0
      ? noCursor
      : cursorOf(places.length, (index) => present(places[index], `bar ${String(index)}`));
  return { svg: frame.svg, table, plot: box, cursor };
}

/** The bars' numbers, unrounded. */
export function rewardsTable(
  data: RewardsData,
  labels: RewardsLabels = rewardsEnglish,
): ChartTable {
  const [indicator, setup, ...amounts] = labels.columns;
  return {
    caption: labels.caption,
    columns: [
      { label: indicator, unit: '', format: 'text' },
      { label: setup, unit: '', format: 'text' },
      ...amounts.map((label) => ({ label, unit: data.currency, format: 'money' as const })),
    ],
    rows: data.rows.flatMap(({ name, bars }) =>
      bars.map((bar) => [name, data.setups[bar.setup] ?? '', bar.perPoint, bar.amount]),
    ),
  };
}
