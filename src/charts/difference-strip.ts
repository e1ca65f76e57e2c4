import { scaleLinear } from 'd3';
import { tr } from '../base/words.ts';
import { quantileOfSorted, sortedNumbers } from '../estimate/index.ts';
import type { Chart, ChartOptions, ChartSize } from './chart.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { histogram, summarize } from './distribution.ts';
import { englishFormatters } from './format.ts';
import { openSvg } from './frame.ts';
import { append } from './svg.ts';
import type { ChartTable } from './table.ts';
import { lightTheme } from './theme.ts';

/** Year by year, one setup less the other, in the same worlds. */
export interface DifferenceStripData {
  readonly values: ArrayLike<number>;
  /** Which sign is good news: its side is drawn full, the other one pale. */
  readonly better: 'higher' | 'lower' | 'neither';
  readonly unit: string;
}

/** Words of the strip. */
export interface DifferenceStripLabels {
  readonly caption: string;
  readonly summary: (median: string, p5: string, p95: string) => string;
  /** Heads of the table: years, mean, P5, median, P95. */
  readonly columns: readonly [string, string, string, string, string];
}

const words = (): DifferenceStripLabels => ({
  caption: tr`Difference, year by year`,
  summary: (median, p5, p95) => tr`median ${median}, nine years in ten from ${p5} to ${p95}`,
  columns: [tr`Years`, tr`Mean`, 'P5', tr`Median`, 'P95'],
});

const mostBars = 20;

/** Fits a line of a table. */
export const differenceStripSize: ChartSize = { width: 90, height: 18 };

/**
 * Draws the distribution of a paired difference as a strip without words: bars and a line at zero.
 * The last per cent at each end is gathered in the outermost bar, so that one extreme year does not
 * flatten the others. Empty before the first replication.
 */
export function drawDifferenceStrip(
  data: DifferenceStripData,
  size: ChartSize,
  options: ChartOptions<DifferenceStripLabels>,
): Chart {
  const labels = { ...words(), ...options.labels };
  const theme = options.theme ?? lightTheme;
  const formatters = options.formatters ?? englishFormatters;
  const width = size.width;
  const height = size.height ?? 18;
  const summary = summarize(data.values);
  const bins = histogram([withoutTails(data.values)], mostBars);
  const text =
    bins === undefined
      ? ''
      : labels.summary(
          formatters.compact(summary.p50),
          formatters.compact(summary.p5),
          formatters.compact(summary.p95),
        );
  const svg = openSvg(options.document ?? globalThis.document, width, height, {
    chart: 'difference-strip',
    label: [options.title, text].filter((part) => part !== '').join(': '),
  });
  const plot = { left: 2, top: 2, width: width - 4, height: height - 3 };
  const floor = height - 1;
  const from = Math.min(0, bins?.from ?? -1);
  const to = Math.max(0, bins === undefined ? 1 : bins.from + bins.bins * bins.binWidth);
  const x = scaleLinear([from, to], [plot.left, plot.left + plot.width]);
  append(svg, 'line', { x1: 0, x2: width, y1: floor, y2: floor, stroke: theme.axis });
  if (bins !== undefined) {
    const shares = bins.shares[0] ?? new Float64Array();
    const most = Math.max(...shares);
    shares.forEach((share, bin) => {
      if (share === 0) return;
      const low = bins.from + bin * bins.binWidth;
      const middle = low + bins.binWidth / 2;
      const good =
        data.better === 'neither' || (data.better === 'higher' ? middle > 0 : middle < 0);
      const tall = Math.max(1, (share / most) * plot.height);
      append(svg, 'rect', {
        x: x(low),
        y: floor - tall,
        width: Math.max(0.5, x(low + bins.binWidth) - x(low) - 0.5),
        height: tall,
        fill: good ? theme.ink : theme.axis,
        'fill-opacity': good ? 0.75 : 0.55,
        'data-mark': 'bar',
        'data-side': good ? 'better' : 'worse',
      });
    });
  }
  append(svg, 'line', {
    x1: x(0),
    x2: x(0),
    y1: 0,
    y2: height,
    stroke: theme.ink,
    'stroke-dasharray': '2 1.5',
    'data-mark': 'zero',
  });
  return {
    svg,
    plot,
    table: differenceStripTable(data, labels),
    cursor:
      bins === undefined ? noCursor : cursorOf(1, () => ({ x: x(summary.p50), y: floor, text })),
  };
}

/** Mean and quantiles of the difference. */
export function differenceStripTable(
  data: DifferenceStripData,
  labels: DifferenceStripLabels = words(),
): ChartTable {
  const { years, mean, p5, p50, p95 } = summarize(data.values);
  const [yearsHead, ...heads] = labels.columns;
  return {
    caption: labels.caption,
    columns: [
      { label: yearsHead, unit: 'years', format: 'count' },
      ...heads.map((label) => ({ label, unit: data.unit, format: 'count' as const })),
    ],
    rows: years === 0 ? [] : [[years, mean, p5, p50, p95]],
  };
}

function withoutTails(values: ArrayLike<number>): Float64Array {
  const sorted = sortedNumbers(values);
  const low = quantileOfSorted(sorted, 0.01);
  const high = quantileOfSorted(sorted, 0.99);
  return sorted.map((value) => Math.max(low, Math.min(high, value)));
}
