import { semicolon } from '../base/words.ts';
import { scaleLinear } from 'd3';
import type { Position } from './axes.ts';
import type { Chart, ChartOptions, ChartSize } from './chart.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { drawEvents, layoutEvents } from './event-lane.ts';
import { englishFormatters } from './format.ts';
import { bodyWidth, compactBelow, drawEmptySentence, openFrame } from './frame.ts';
import { setupKey } from './key.ts';
import { endLabelRoom } from './labels.ts';
import { fontSize } from './svg.ts';
import { textWidth } from './text.ts';
import {
  agentsAt,
  largest,
  minuteLength,
  zoomIntervals,
  zoomStart,
  type OutageZoomData,
} from './zoom-data.ts';
import { outageZoomWords, type OutageZoomLabels } from './zoom-labels.ts';
import {
  countScale,
  drawAgents,
  drawServiceGround,
  drawZoomLines,
  drawZoomTitle,
  type ZoomPanel,
} from './zoom-panels.ts';
import { outageZoomTable } from './zoom-table.ts';
import { drawOutageGround, drawTimeAxis } from './zoom-time.ts';

const titleRoom = 24;
const panelGap = 12;
const baseAxisHeight = 40;
const emptyMinutes = 1440;
const shareTicks = [0, 0.25, 0.5, 0.75, 1];

/** Draws the anatomy of an outage: demand, agents, queue and service over one time axis. */
export function drawOutageZoom(
  data: OutageZoomData,
  size: ChartSize,
  options: ChartOptions<OutageZoomLabels>,
): Chart {
  const labels = { ...outageZoomWords(), ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const compact = size.width < compactBelow;
  const names = data.setups.map((setup) => setup.name);
  const references = {
    objective: labels.objective(formatters.percent(data.objective)),
    minimum: labels.minimum(formatters.percent(data.minimum)),
  };
  const room = compact
    ? 0
    : endLabelRoom(
        [
          ...names.map((text) => ({ text, bold: true })),
          ...data.setups.flatMap((setup) =>
            setup.agentsByProvider.map((each) => ({ text: each.name, bold: false })),
          ),
          { text: references.objective, bold: false },
          { text: references.minimum, bold: false },
        ],
        Math.min(190, size.width * 0.26),
      );
  const axisRoom = textWidth(formatters.percent(1), fontSize.small) + 10;
  const heights = {
    offered: compact ? 56 : 64,
    agents: compact ? 64 : 72,
    waiting: compact ? 64 : 72,
    service: compact ? 120 : 140,
  };
  const panels = 3 + data.setups.length;
  const innerHeight =
    heights.offered + heights.agents * data.setups.length + heights.waiting + heights.service;
  const intervals = zoomIntervals(data);
  const minutes = intervals > 0 ? intervals * data.intervalMinutes : emptyMinutes;
  const width = bodyWidth(size);
  const laneHeight = layoutEvents(
    data.marks,
    scaleLinear([0, minutes], [axisRoom, width - room - (compact ? 6 : 0)]),
    { left: axisRoom, right: width },
  ).height;
  const fixed = laneHeight + panels * titleRoom + (panels - 1) * panelGap + baseAxisHeight;
  const table = outageZoomTable(data, labels);
  const frame = openFrame(size, options, {
    chart: 'outage-zoom',
    bodyHeight: fixed + innerHeight,
    leastBodyHeight: fixed + panels * 40,
    key: compact
      ? [
          ...setupKey(names),
          { text: references.objective, reference: 'objective' },
          { text: references.minimum, reference: 'minimum' },
        ]
      : [],
    reading: labels.reading,
    summary: table.caption,
  });
  const { body, theme } = frame;
  const left = body.left + axisRoom;
  const right = body.left + body.width - room - (compact ? 6 : 0);
  const minute: Position = scaleLinear([0, minutes], [left, right]);
  const top = body.top + laneHeight;
  const bottom = body.top + body.height - baseAxisHeight;
  const stretch = (body.height - fixed) / innerHeight;

  drawOutageGround(frame, data, minute, { top, bottom });
  drawTimeAxis(frame, data, minutes, minute, { left, right, y: bottom });
  drawEvents(
    frame,
    layoutEvents(data.marks, minute, { left, right: body.left + body.width }),
    body.top,
    bottom,
  );

  let y = top;
  const next = (title: string, height: number): ZoomPanel => {
    const panelTop = y + titleRoom;
    y = panelTop + height * stretch + panelGap;
    return {
      title,
      x: (interval) => minute(interval * data.intervalMinutes),
      left,
      right,
      top: panelTop,
      bottom: panelTop + height * stretch,
      room,
    };
  };
  const offered = next(labels.offered, heights.offered);
  const axisOf = (most: number, panel: ZoomPanel): ReturnType<typeof countScale> =>
    countScale(frame, most, panel);
  const mostOf = (series: (setup: (typeof data.setups)[number]) => ArrayLike<number>): number =>
    Math.max(0, ...data.setups.map((setup) => largest(series(setup))));
  drawZoomLines(
    frame,
    offered,
    data.setups,
    (setup) => setup.offered,
    axisOf(
      mostOf((setup) => setup.offered),
      offered,
    ),
    { mark: 'offered', labelled: false },
  );
  drawZoomTitle(frame, offered, body.left);
  const mostAgents = Math.max(
    0,
    ...data.setups.map((setup) =>
      largest(Array.from({ length: intervals }, (_, interval) => agentsAt(setup, interval))),
    ),
  );
  data.setups.forEach((setup, index) => {
    const panel = next(labels.agents(setup.name), heights.agents);
    drawAgents(frame, panel, setup, index, axisOf(mostAgents, panel));
    drawZoomTitle(frame, panel, body.left, index);
  });
  const waiting = next(labels.waiting, heights.waiting);
  drawZoomLines(
    frame,
    waiting,
    data.setups,
    (setup) => setup.waiting,
    axisOf(
      mostOf((setup) => setup.waiting),
      waiting,
    ),
    { mark: 'waiting', labelled: true },
  );
  drawZoomTitle(frame, waiting, body.left);
  const service = next(labels.service, heights.service);
  const share: Position = scaleLinear([0, 1], [service.bottom, service.top]);
  drawServiceGround(frame, service, data, share);
  drawZoomLines(
    frame,
    service,
    data.setups,
    (setup) => setup.answeredWithinShare,
    { ticks: shareTicks.map((value) => ({ value, text: formatters.percent(value) })), y: share },
    {
      mark: 'service',
      labelled: true,
      also: (['objective', 'minimum'] as const).map((reference) => ({
        text: references[reference],
        y: share(data[reference]),
        colour: theme.muted,
        bold: false,
      })),
    },
  );
  drawZoomTitle(frame, service, body.left);
  if (data.setups.length === 0)
    drawEmptySentence(
      frame,
      { left, top, width: right - left, height: bottom - top },
      labels.empty,
    );

  return {
    svg: frame.svg,
    table,
    plot: { left, top, width: right - left, height: bottom - top },
    cursor:
      intervals === 0
        ? noCursor
        : cursorOf(intervals, (interval) => ({
            x: minute((interval + 0.5) * data.intervalMinutes),
            text: `${formatters.dateTime(
              zoomStart(data) + interval * data.intervalMinutes * minuteLength,
            )}. ${data.setups
              .map((setup) => {
                const value = setup.answeredWithinShare[interval] ?? NaN;
                return labels.state(setup.name, {
                  service: Number.isNaN(value) ? undefined : formatters.percent(value),
                  waiting: formatters.count(setup.waiting[interval] ?? 0),
                  agents: formatters.count(agentsAt(setup, interval)),
                  offered: formatters.count(setup.offered[interval] ?? 0),
                });
              })
              .join(semicolon())}`,
          })),
  };
}
