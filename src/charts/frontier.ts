import { scaleLinear } from 'd3';
import { present } from '../base/assert.ts';
import type { Interval } from '../estimate/interval.ts';
import {
  amountTicks,
  axisTitleLine,
  distinctDigits,
  drawAxisTitle,
  drawAxisTitleLines,
  drawBaseAxis,
  drawUprights,
  drawValueAxis,
  powerOfTen,
  type Position,
  valueAxisRoom,
} from './axes.ts';
import type { Chart, ChartOptions, ChartSize } from './chart.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { englishFormatters } from './format.ts';
import { bodyWidth, compactBelow, drawEmptySentence, openFrame } from './frame.ts';
import { drawFreeLabel } from './free-label.ts';
import { frontierTable, placesOf, type FrontierData, type FrontierPlace } from './frontier-data.ts';
import { drawFrontierGhost, withFrontierGhost } from './frontier-ghost.ts';
import { frontierWords, type FrontierLabels } from './frontier-labels.ts';
import {
  drawFrontierLine,
  drawFrontierMark,
  drawFrontierRow,
  layoutFrontierRows,
} from './frontier-marks.ts';
import { fitName } from './ghost.ts';
import { setupIdentity } from './setup-identity.ts';
import { fontSize } from './svg.ts';
import { wrapText } from './text.ts';

const baseAxisHeight = 44;

/** Draws what each setup costs against what it keeps, and joins those that nothing dominates. */
export function drawFrontier(
  data: FrontierData,
  size: ChartSize,
  options: ChartOptions<FrontierLabels>,
): Chart {
  const labels = { ...frontierWords(), ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const { setups, ghost, currency } = data;
  const places = placesOf(data, labels);
  const compact = size.width < compactBelow;
  const table = frontierTable(data, labels);
  const costs = places.flatMap(({ cost }) => finite(cost));
  const shares = places.flatMap(({ kept }) => finite(kept));
  const thousandth = 10 ** (powerOfTen(Math.max(1, ...costs.map(Math.abs))) - 3);
  const digits = distinctDigits(costs, thousandth);
  const money = (amount: number): string => formatters.compactMoney(amount, currency, digits);
  const numbers = ({ cost, kept }: FrontierPlace): string =>
    labels.numbers(
      told(cost, money, labels),
      told(kept, (share) => formatters.percent(share), labels),
    );
  const rows = layoutFrontierRows(
    places.map((place) => ({ place, parts: [numbers(place), place.told] })),
    bodyWidth(size),
  );
  const title = wrapText(labels.kept, bodyWidth(size), fontSize.small);
  const titleRoom = 10 + title.length * axisTitleLine;
  const frame = openFrame(size, options, {
    chart: 'frontier',
    bodyHeight: titleRoom + baseAxisHeight + rows.height + (compact ? 200 : 260),
    leastBodyHeight: titleRoom + baseAxisHeight + rows.height + 120,
    key: [],
    reading: withFrontierGhost(labels.reading, ghost),
    summary: table.caption,
  });
  const { body, theme, root } = frame;
  const top = body.top + titleRoom;
  const bottom = body.top + body.height - baseAxisHeight - rows.height;
  const y = scaleLinear(roomy(shares, 0.01, [0, 1]), [bottom, top]);
  const shareTicks = y.ticks(5).map((value) => ({ value, text: formatters.percent(value) }));
  const left = body.left + valueAxisRoom(shareTicks);
  const right = body.left + body.width - 8;
  const x = scaleLinear(roomy(costs, 1, undefined), [left, right]);
  const ticks = amountTicks(
    x.ticks(Math.max(2, Math.min(8, Math.floor((right - left) / 84)))),
    formatters,
    currency,
  );
  const box = { left, top, width: right - left, height: bottom - top };
  drawUprights(root, ticks, x, { top, bottom }, theme);
  drawValueAxis(root, shareTicks, y, { left, right }, theme);
  drawBaseAxis(root, places.length === 0 ? [] : ticks, x, { left, right, y: bottom }, theme);
  drawAxisTitleLines(root, title, body.left, body.top + 11, theme);
  drawAxisTitle(root, labels.cost(currency), left, bottom + 33, theme);

  const centres = places.map(({ cost, kept }) => ({ x: x(cost.value), y: y(kept.value) }));
  if (ghost !== undefined) {
    const now = ghost.beside === undefined ? undefined : centres[ghost.beside];
    drawFrontierGhost(frame, ghost, now, x, y);
  }
  drawFrontierLine(frame, setups, x, y);
  setups.forEach((each, setup) => {
    drawFrontierMark(frame, each, setup, x, y);
  });
  if (!compact) {
    const clear = pointsOfLines(places, x, y);
    const taken = centres.map((at) => ({ left: at.x - 9, top: at.y - 9, width: 18, height: 18 }));
    places.forEach(({ name, slot }, index) => {
      const at = present(centres[index], 'centre');
      const isSetup = slot !== 'ghost';
      drawFreeLabel(
        root,
        fitName(name, box.width / 2, fontSize.label, isSetup),
        setupIdentity(theme, slot).text,
        [-18, 18, -34, 34, -52, 52].flatMap((down) => [
          { x: at.x + 10, y: at.y + down, anchor: 'start' as const, from: at },
          { x: at.x - 10, y: at.y + down, anchor: 'end' as const, from: at },
        ]),
        { bounds: box, points: clear, taken },
        theme,
        isSetup,
      );
    });
  }
  for (const row of rows.items)
    drawFrontierRow(frame, row, body.left, bottom + baseAxisHeight + row.top);
  if (places.length === 0) drawEmptySentence(frame, box, labels.empty);
  return {
    svg: frame.svg,
    table,
    plot: box,
    cursor:
      places.length === 0
        ? noCursor
        : cursorOf(places.length, (index) => {
            const place = present(places[index], `place ${String(index)}`);
            const text = labels.mark(place.name, numbers(place), place.told);
            return { ...present(centres[index], 'centre'), text };
          }),
  };
}

/** Points along the frontier and the crosses, which names keep clear of. */
function pointsOfLines(places: readonly FrontierPlace[], x: Position, y: Position) {
  const frontier = places
    .filter(({ standing }) => standing?.kind === 'frontier')
    .sort((a, b) => a.cost.value - b.cost.value)
    .map(({ cost, kept }) => ({ x: x(cost.value), y: y(kept.value) }));
  const along = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.5, 0.75, 0.8, 0.85, 0.9, 0.95];
  const line = frontier.slice(1).flatMap((to, index) => {
    const from = frontier[index] ?? to;
    return along.map((part) => ({
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
    }));
  });
  const crosses = places.flatMap(({ cost, kept }) =>
    finite(kept).map((share) => ({ x: x(cost.value), y: y(share) })),
  );
  return [...line, ...crosses];
}

/** The value of a mean and the ends of its interval, where they are known. */
function finite(interval: Interval): number[] {
  return [interval.value, interval.low, interval.high].filter(Number.isFinite);
}

/** A domain with a tenth of its width to spare at both ends, at least `least`, within `bounds`. */
function roomy(
  values: readonly number[],
  least: number,
  bounds: readonly [number, number] | undefined,
): [number, number] {
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spare = Math.max(least, (high - low) / 10);
  return bounds === undefined
    ? [low - spare, high + spare]
    : [Math.max(bounds[0], low - spare), Math.min(bounds[1], high + spare)];
}

/** A mean with its interval, where that is known and has a width. */
function told(
  { value, low, high }: Interval,
  write: (value: number) => string,
  labels: FrontierLabels,
): string {
  return Number.isFinite(low) && Number.isFinite(high) && low < high
    ? labels.range(write(value), write(low), write(high))
    : write(value);
}
