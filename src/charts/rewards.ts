import { scaleLinear } from 'd3';
import { present } from '../base/assert.ts';
import { amountTicks, drawAxisTitle, drawBaseAxis, drawUprights } from './axes.ts';
import { barHeight, barRow, hasInterval, nameHeight, openBarRows } from './bar-rows.ts';
import type { Chart, ChartOptions, ChartSize } from './chart.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { englishFormatters } from './format.ts';
import { drawEmptySentence } from './frame.ts';
import { drawInterval } from './interval-mark.ts';
import { rewardsWords, type RewardsLabels } from './rewards-labels.ts';
import { setupIdentity } from './setup-identity.ts';
import { append, appendHaloText, fontSize } from './svg.ts';
import type { ChartTable } from './table.ts';
import { fitText, textWidth } from './text.ts';

/** What one indicator of one contract pays in each setup, over the horizon. */
export interface RewardRow {
  readonly name: string;
  readonly bars: readonly {
    readonly setup: number;
    /** For one point more in every measuring period. */
    readonly perPoint: number;
    /** Ends of its 95 % interval; not finite: unknown. */
    readonly low: number;
    readonly high: number;
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

/** Draws what one point more of each indicator pays: a bar for each setup, with its interval. */
export function drawRewards(
  data: RewardsData,
  size: ChartSize,
  options: ChartOptions<RewardsLabels>,
): Chart {
  const labels = { ...rewardsWords(), ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const table = rewardsTable(data, labels);
  const { frame, heights, height } = openBarRows(size, options, {
    chart: 'rewards',
    setups: data.setups,
    rows: data.rows,
    reading: labels.reading,
    summary: table.caption,
  });
  const { body, theme, root } = frame;
  const money = (value: number): string => formatters.compactMoney(value, data.currency);
  const all = data.rows.flatMap(({ bars }) => bars);
  const amounts = all.flatMap(({ perPoint, low, high }) =>
    [perPoint, low, high].filter(Number.isFinite),
  );
  const labelRoom = Math.max(0, ...all.map((bar) => textWidth(money(bar.perPoint), 13))) + 8;
  const left = body.left;
  const right = body.left + body.width - 8;
  const top = body.top;
  const bottom = top + height;
  const most = Math.max(0, ...amounts);
  const least = Math.min(0, ...amounts);
  const x = scaleLinear(most === least ? [0, 1] : [least, most], [left, right - labelRoom]);
  const ticks = amountTicks(
    x.ticks(Math.max(2, Math.min(7, Math.floor((right - left) / 84)))),
    formatters,
    data.currency,
  );
  if (most !== least) drawUprights(root, ticks, x, { top, bottom }, theme);
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
    bars.forEach((own, bar) => {
      const { setup, perPoint, low, high } = own;
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
      const isKnown = hasInterval(own);
      if (isKnown) drawInterval(frame, x(low), x(high), barY + barHeight / 2);
      appendHaloText(
        root,
        theme.surface,
        {
          x: Math.max(x(0), end, isKnown ? x(high) : end) + 6,
          y: barY + barHeight - 1,
          'font-size': fontSize.label,
          fill: identity.text,
        },
        money(perPoint),
      );
      places.push({
        x: end,
        y: barY + barHeight / 2,
        text: labels.bar(
          data.setups[setup] ?? '',
          name,
          money(perPoint),
          isKnown ? labels.range(money(low), money(high)) : undefined,
        ),
      });
    });
    y += heights[row] ?? 0;
  });
  const box = { left, top, width: right - left, height };
  if (data.rows.length === 0) drawEmptySentence(frame, box, labels.empty);
  const cursor =
    places.length === 0
      ? noCursor
      : cursorOf(places.length, (index) => present(places[index], `bar ${String(index)}`));
  return { svg: frame.svg, table, plot: box, cursor };
}

/** The bars' numbers, unrounded. */
function rewardsTable(data: RewardsData, labels: RewardsLabels): ChartTable {
  const [indicator, setup, ...amounts] = labels.columns;
  const end = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    caption: labels.caption,
    columns: [
      { label: indicator, unit: '', format: 'text' },
      { label: setup, unit: '', format: 'text' },
      ...amounts.map((label) => ({ label, unit: data.currency, format: 'money' as const })),
    ],
    rows: data.rows.flatMap(({ name, bars }) =>
      bars.map((bar) => [
        name,
        data.setups[bar.setup] ?? '',
        bar.perPoint,
        end(bar.low),
        end(bar.high),
        bar.amount,
      ]),
    ),
  };
}
