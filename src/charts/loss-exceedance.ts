import { scaleLinear, scaleLog } from 'd3';
import {
  amountTicks,
  drawAxisTitle,
  drawBaseAxis,
  drawValueAxis,
  powerOfTen,
  valueAxisRoom,
  type Position,
} from './axes.ts';
import type { Chart, ChartOptions, ChartSize } from './chart.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { exceedanceSteps, isSupported, returnLevels } from './exceedance-curve.ts';
import { drawCurve, drawLevels, nameCurves } from './exceedance-marks.ts';
import { englishFormatters } from './format.ts';
import { compactBelow, drawEmptySentence, openFrame } from './frame.ts';
import { fromBehind, ghostLabel, slotted, withGhostReading } from './ghost.ts';
import { setupKey } from './key.ts';
import { lossExceedanceWords, type LossExceedanceLabels } from './loss-exceedance-labels.ts';
import { lossExceedanceTable, type LossExceedanceData } from './loss-exceedance-table.ts';
import { appendHaloText, fontSize } from './svg.ts';

const titleRoom = 24;
const baseAxisHeight = 40;
/** Above this many setups, names between the curves would hide them: a key takes their place. */
const mostNamed = 4;

/** Draws how probable it is to lose more than so many contacts in a year. */
export function drawLossExceedance(
  data: LossExceedanceData,
  size: ChartSize,
  options: ChartOptions<LossExceedanceLabels>,
): Chart {
  const labels = { ...lossExceedanceWords(), ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const compact = size.width < compactBelow;
  const curves = slotted(data.setups, data.ghost).map(({ name, losses, slot }) => ({
    name,
    slot,
    steps: exceedanceSteps(losses),
    levels: returnLevels(losses),
    years: losses.length,
  }));
  const drawn = fromBehind(curves);
  const years = Math.max(0, ...curves.map((curve) => curve.years));
  const keyed = compact || data.setups.length > mostNamed;
  const table = lossExceedanceTable(data, labels);
  const frame = openFrame(size, options, {
    chart: 'loss-exceedance',
    bodyHeight: titleRoom + baseAxisHeight + (compact ? 230 : 290),
    leastBodyHeight: titleRoom + baseAxisHeight + 120,
    key: keyed
      ? setupKey(
          data.setups.map((setup) => setup.name),
          ghostLabel(data.ghost),
        )
      : [],
    reading: withGhostReading(labels.reading, data.ghost),
    summary: table.caption,
  });

  const { body, theme, root } = frame;
  const least = 1 / Math.max(10, years);
  const decades = [1, 0.1, 0.01, 0.001, 0.0001, 0.00001].filter((value) => value >= least * 0.999);
  const shown = decades.length > 2 ? decades : [1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01];
  const probabilityTicks = shown
    .filter((value) => value >= least * 0.999)
    .map((value) => ({
      value,
      text: formatters.percent(value, Math.max(0, -2 - powerOfTen(value))),
    }));
  const left = body.left + valueAxisRoom(probabilityTicks);
  const right = body.left + body.width - 8;
  const top = body.top + titleRoom;
  const bottom = body.top + body.height - baseAxisHeight;
  const most = Math.max(0, ...curves.map(({ steps }) => steps.at(-1)?.loss ?? 0));
  const x = scaleLinear([0, most > 0 ? most : 100], [left, right]).nice(4);
  // Some room under the last step, so that it does not lie on the baseline.
  const y: Position = scaleLog([least * 0.75, 1], [bottom, top]);

  drawValueAxis(root, probabilityTicks, y, { left, right }, theme);
  drawAxisTitle(root, labels.probability, body.left, body.top + 11, theme);
  drawBaseAxis(
    root,
    years === 0
      ? []
      : amountTicks(x.ticks(Math.max(2, Math.min(9, Math.floor((right - left) / 70)))), formatters),
    x,
    { left, right, y: bottom },
    theme,
  );
  drawAxisTitle(root, labels.axis, left, bottom + 33, theme);

  for (const { steps, slot } of drawn) drawCurve(frame, steps, slot, x, y, least);
  for (const value of decades.slice(1).filter((each) => isSupported(Math.round(1 / each), years)))
    appendHaloText(
      root,
      theme.surface,
      {
        x: right,
        y: y(value) - 5,
        'text-anchor': 'end',
        'font-size': fontSize.small,
        fill: theme.muted,
        'data-mark': 'return-period',
      },
      labels.oneIn(formatters.count(Math.round(1 / value))),
    );
  for (const { levels, slot } of drawn) drawLevels(frame, levels, slot, x, y);
  if (!keyed)
    nameCurves(frame, curves, x, y, { left, top, width: right - left, height: bottom - top });
  if (years === 0)
    drawEmptySentence(
      frame,
      { left, top, width: right - left, height: bottom - top },
      labels.empty,
    );

  const places = curves.flatMap(({ name, levels }) => levels.map((level) => ({ level, name })));
  return {
    svg: frame.svg,
    table,
    plot: { left, top, width: right - left, height: bottom - top },
    cursor:
      places.length === 0
        ? noCursor
        : cursorOf(places.length, (index) => {
            const place = places[index];
            if (place === undefined) throw new RangeError(`no place ${String(index)}`);
            const { level, name } = place;
            return {
              x: x(level.loss),
              y: y(level.probability),
              text: labels.level(name, {
                years: formatters.count(level.years),
                loss: formatters.count(level.loss),
                low: formatters.percent(level.low, 2),
                high: formatters.percent(level.high, 2),
              }),
            };
          }),
  };
}
