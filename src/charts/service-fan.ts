import { semicolon, tr } from '../base/words.ts';
import { scaleLinear } from 'd3';
import {
  drawAxisTitle,
  drawBaseAxis,
  drawValueAxis,
  valueAxisRoom,
  type Position,
} from './axes.ts';
import type { Chart, ChartOptions, ChartSize } from './chart.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { drawFanPanel, type FanPanel } from './fan-panel.ts';
import {
  dayLength,
  daysBelow,
  fanPoints,
  fanStart,
  fanStep,
  frequencyPeriods,
  hasFrequency,
  type ServiceFanData,
} from './fan-series.ts';
import { serviceFanTable } from './fan-table.ts';
import { englishFormatters } from './format.ts';
import { bodyWidth, compactBelow, drawEmptySentence, openFrame } from './frame.ts';
import { ghostLabel, withGhostReading } from './ghost.ts';
import { drawEndLabels, endLabelRoom } from './labels.ts';
import { setupKey } from './key.ts';
import { drawOutageFrequency, drawOutageLane, layoutOutages } from './outage-marks.ts';
import { serviceFanWords, type ServiceFanLabels } from './service-fan-labels.ts';
import { serviceTicks, sparseTicks } from './service-ticks.ts';
import { setupIdentity } from './setup-identity.ts';
import { calendarTicks } from './time-ticks.ts';

const bandCaption = 16;
const frequencyHeight = 14;
const baseAxisHeight = 24;

/** Draws the service level through the year: a band and a median line for each setup. */
export function drawServiceFan(
  data: ServiceFanData,
  size: ChartSize,
  options: ChartOptions<ServiceFanLabels>,
): Chart {
  const labels = { ...serviceFanWords(), ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const compact = size.width < compactBelow;
  const overlaid = data.setups.length <= 2;
  const endLabelled = overlaid && !compact;
  const ghost = ghostLabel(data.ghost);
  const references = {
    objective: labels.objective(formatters.percent(data.objective)),
    minimum: labels.minimum(formatters.percent(data.minimum)),
  };
  const room = endLabelled
    ? endLabelRoom(
        [
          ...data.setups.map((setup) => ({ text: setup.name, bold: true })),
          ...(ghost === undefined ? [] : [{ text: ghost, bold: false }]),
          { text: references.objective, bold: false },
          { text: references.minimum, bold: false },
        ],
        Math.min(190, size.width * 0.26),
      )
    : 10;
  const ticks = serviceTicks(data, formatters);
  const axisRoom = valueAxisRoom(ticks);
  const step = fanStep(data.days, bodyWidth(size) - axisRoom - room);
  const points = data.setups.map((setup) => fanPoints(setup, data.days, step));
  const ghostPoints = data.ghost && fanPoints(data.ghost, data.days, step);
  const below = data.setups.map((setup) =>
    step === 7 ? daysBelow(setup, data.days, data.minimum) : [],
  );
  const panels = overlaid ? 1 : data.setups.length;
  const outageRows = layoutOutages(
    data.outages,
    scaleLinear([0, data.days], [axisRoom, bodyWidth(size) - room]),
    { left: axisRoom, right: bodyWidth(size) - room },
  ).height;
  const frequencyRoom = hasFrequency(data) ? bandCaption + frequencyHeight + 8 : 0;
  const headRoom = frequencyRoom + outageRows + (outageRows > 0 ? 4 : 0) + bandCaption + 4;
  const table = serviceFanTable(data, step, labels);
  const frame = openFrame(size, options, {
    chart: 'service-fan',
    bodyHeight:
      headRoom +
      baseAxisHeight +
      (overlaid ? (compact ? 200 : 250) : panels * (compact ? 116 : 132)),
    leastBodyHeight: headRoom + baseAxisHeight + panels * 90,
    key: endLabelled
      ? []
      : [
          ...setupKey(overlaid ? data.setups.map((setup) => setup.name) : [], ghost),
          { text: references.objective, reference: 'objective' },
          { text: references.minimum, reference: 'minimum' },
        ],
    reading: withGhostReading(
      [
        step === 7 ? labels.weekly : labels.daily,
        below.some((days) => days.length > 0) ? labels.daysBelow : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
      data.ghost,
    ),
    summary: table.caption,
  });

  const { body, theme } = frame;
  const left = body.left + axisRoom;
  const right = body.left + body.width - room;
  const x: Position = scaleLinear([0, data.days], [left, right]);
  const top = body.top + headRoom;
  const bottom = body.top + body.height - baseAxisHeight;
  let y = body.top;
  if (hasFrequency(data)) {
    const periods = frequencyPeriods(data, step);
    const most = Math.max(...periods.map((period) => period.share));
    drawAxisTitle(
      frame.root,
      labels.randomOutages(formatters.percent(most)),
      body.left,
      y + 11,
      theme,
    );
    y += bandCaption + frequencyHeight;
    drawOutageFrequency(
      frame,
      periods.map((period) => ({
        left: x(period.startDay),
        right: x(period.startDay + period.days),
        share: period.share,
      })),
      y,
      frequencyHeight,
    );
    y += 8;
  }
  const lane = layoutOutages(data.outages, x, { left, right });

  const domain = [ticks[0]?.value ?? 0, 1];
  const panelHeight = (bottom - top) / panels;
  const titleRoom = overlaid ? 0 : 22;
  let first: FanPanel | undefined;
  for (let index = 0; index < panels; index++) {
    const panel: FanPanel = {
      x,
      y: scaleLinear(domain, [
        top + (index + 1) * panelHeight - (overlaid ? 0 : 4),
        top + index * panelHeight + titleRoom,
      ]),
      left,
      right,
      top: top + index * panelHeight + titleRoom,
      shown: overlaid ? data.setups.map((_, setup) => setup) : [index],
      title: overlaid ? undefined : data.setups[index]?.name,
      ghost: overlaid || (data.ghost?.beside ?? index) === index ? ghostPoints : undefined,
    };
    first ??= panel;
    drawValueAxis(
      frame.root,
      overlaid ? ticks : sparseTicks(ticks, panelHeight),
      panel.y,
      { left, right },
      theme,
    );
    drawFanPanel(frame, panel, data, points, below);
  }
  drawOutageLane(frame, lane, y, bottom);
  drawAxisTitle(frame.root, labels.axis, body.left, top - 10, theme);
  const start = fanStart(data);
  drawBaseAxis(
    frame.root,
    calendarTicks(start, start + data.days * dayLength, right - left, formatters),
    (time) => x((time - start) / dayLength),
    { left, right, y: bottom },
    theme,
  );
  if (data.setups.length === 0 && ghostPoints === undefined)
    drawEmptySentence(
      frame,
      { left, top, width: right - left, height: bottom - top },
      labels.empty,
    );
  if (first !== undefined && endLabelled)
    drawEndLabels(
      frame.root,
      [
        ...data.setups.map((setup, index) => ({
          text: setup.name,
          y: first.y(points[index]?.findLast((point) => point !== undefined)?.p50 ?? 1),
          colour: setupIdentity(theme, index).text,
          bold: true,
        })),
        ...(ghost === undefined
          ? []
          : [
              {
                text: ghost,
                y: first.y(ghostPoints?.findLast((point) => point !== undefined)?.p50 ?? 1),
                colour: setupIdentity(theme, 'ghost').text,
                bold: false,
              },
            ]),
        {
          text: references.objective,
          y: first.y(data.objective),
          colour: theme.muted,
          bold: false,
        },
        { text: references.minimum, y: first.y(data.minimum), colour: theme.muted, bold: false },
      ],
      { x: right, room, top, bottom },
      theme,
    );

  const periods = Math.ceil(data.days / step);
  const read = [
    ...data.setups.map(({ name }, index) => ({ name, points: points[index] ?? [] })),
    ...(ghost === undefined ? [] : [{ name: ghost, points: ghostPoints ?? [] }]),
  ];
  return {
    svg: frame.svg,
    table,
    plot: { left, top, width: right - left, height: bottom - top },
    cursor:
      read.length === 0
        ? noCursor
        : cursorOf(periods, (index) => {
            const startDay = index * step;
            const length = Math.min(step, data.days - startDay);
            const date = formatters.date(start + startDay * dayLength);
            const values = read.map(({ name, points: own }) => {
              const point = own[index];
              return point === undefined
                ? labels.closed(name)
                : labels.median(name, formatters.percent(point.p50));
            });
            const period = step === 7 ? labels.week(date) : labels.day(date);
            return {
              x: x(startDay + length / 2),
              span: { startDay, days: length },
              text: tr`${period}: ${values.join(semicolon())}`,
            };
          }),
  };
}
