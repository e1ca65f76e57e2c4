import { scaleLinear } from 'd3';
import { drawBaseAxis, type Position } from './axes.ts';
import type { Chart, ChartOptions, ChartSize } from './chart.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { drawEvents, layoutEvents } from './event-lane.ts';
import { englishFormatters } from './format.ts';
import { bodyWidth, compactBelow, drawEmptySentence, openFrame, type Frame } from './frame.ts';
import { outageHatch } from './hatch.ts';
import { endLabelRoom } from './labels.ts';
import { drawReplayAgents } from './replay-agents.ts';
import { drawBands } from './replay-bands.ts';
import { binMinutes, contactBins } from './replay-bins.ts';
import { drawContacts } from './replay-contacts.ts';
import { drawnSteps, replayStart, waitingAt, type ReplayData } from './replay-data.ts';
import { replayWords, type ReplayLabels } from './replay-labels.ts';
import { replayRows, type ReplayRow } from './replay-layout.ts';
import type { ReplayPanel } from './replay-panel.ts';
import { replaySentence } from './replay-sentence.ts';
import { drawReplayService } from './replay-service.ts';
import { replayTable } from './replay-table.ts';
import { append, fontSize } from './svg.ts';
import { textWidth } from './text.ts';
import { clockTicks } from './time-ticks.ts';
import { largest, minuteLength } from './zoom-data.ts';
import { countScale, drawZoomTitle } from './zoom-panels.ts';

const titleRoom = 24;
const panelGap = 10;
const baseAxisHeight = 26;
const shareTicks = [0, 0.5, 1];

/** Draws one day of one setup minute by minute: small multiples over one time axis. */
export function drawReplay(
  data: ReplayData,
  size: ChartSize,
  options: ChartOptions<ReplayLabels>,
): Chart {
  const labels = { ...replayWords(), ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const compact = size.width < compactBelow;
  const references = {
    objective: labels.objective(formatters.percent(data.objective)),
    minimum: labels.minimum(formatters.percent(data.minimum)),
  };
  const rows = replayRows(data, compact);
  const names = [
    labels.offered,
    labels.answered,
    labels.failed,
    labels.client,
    ...Object.values(references),
    ...data.providers.map(({ name }) => name),
  ].map((text) => ({ text, bold: false }));
  const room = compact ? 0 : endLabelRoom(names, Math.min(170, size.width * 0.24));
  const axisRoom = textWidth(formatters.percent(1), fontSize.small) + 10;
  const { first, end } = drawnSteps(data);
  const edge = compact ? 6 : 0;
  const laneSpan = { left: axisRoom, right: bodyWidth(size) };
  const laneScale = scaleLinear([data.from, data.to], [axisRoom, laneSpan.right - room - edge]);
  const laneHeight = layoutEvents(data.marks, laneScale, laneSpan).height;
  const innerHeight = rows.reduce((sum, { height }) => sum + height, 0);
  const fixed =
    laneHeight + rows.length * titleRoom + (rows.length - 1) * panelGap + baseAxisHeight;
  const table = replayTable(data, labels);
  const frame = openFrame(size, options, {
    chart: 'replay',
    bodyHeight: fixed + innerHeight,
    leastBodyHeight: fixed + rows.length * 32,
    key: [],
    reading: labels.reading,
    summary: table.caption,
  });
  const { body } = frame;
  const left = body.left + axisRoom;
  const right = body.left + body.width - room - edge;
  const minute: Position = scaleLinear([data.from, data.to], [left, right]);
  const top = body.top + laneHeight;
  const bottom = body.top + body.height - baseAxisHeight;
  const stretch = (body.height - fixed) / innerHeight;

  drawGround(frame, data, minute, { top, bottom });
  drawClock(frame, data, minute, { left, right, y: bottom });
  const lane = layoutEvents(data.marks, minute, { left, right: body.left + body.width });
  drawEvents(frame, lane, body.top, bottom);

  let y = top;
  for (const row of rows) {
    const panelTop = y + titleRoom;
    y = panelTop + row.height * stretch + panelGap;
    const panel: ReplayPanel = {
      title: '',
      x: minute,
      left,
      right,
      top: panelTop,
      bottom: panelTop + row.height * stretch,
      room,
    };
    const title = drawRow(frame, panel, data, row, labels, references);
    drawZoomTitle(frame, { ...panel, title, right: body.left + body.width }, body.left);
  }
  const plot = { left, top, width: right - left, height: bottom - top };
  if (end === first) drawEmptySentence(frame, plot, labels.empty);

  return {
    svg: frame.svg,
    table,
    plot,
    cursor:
      end === first
        ? noCursor
        : cursorOf(end - first, (place) => {
            const step = first + place;
            return {
              x: minute((step + 0.5) * data.stepMinutes),
              // Worked out when it is read: a pointer asks every place where it is.
              get text() {
                return replaySentence(data, step, labels, formatters);
              },
            };
          }),
  };
}

/** Draws one panel; returns its title. */
function drawRow(
  frame: Frame,
  panel: ReplayPanel,
  data: ReplayData,
  row: ReplayRow,
  labels: ReplayLabels,
  references: { readonly objective: string; readonly minimum: string },
): string {
  const { formatters } = frame;
  const { first, end } = drawnSteps(data);
  const share: Position = scaleLinear([0, 1], [panel.bottom, panel.top]);
  const shares = {
    ticks: shareTicks.map((value) => ({ value, text: formatters.percent(value) })),
    y: share,
  };
  switch (row.kind) {
    case 'service':
      drawReplayService(frame, panel, data, shares, references);
      return labels.service;
    case 'contacts': {
      const minutes = binMinutes(data, (panel.right - panel.left) / (data.to - data.from));
      const bins = contactBins(data, minutes);
      const most = Math.max(
        0,
        ...bins.flatMap(({ offered, answered, failed }) => [offered, answered + failed]),
      );
      drawContacts(frame, panel, data, bins, countScale(frame, most, panel), labels);
      return labels.contacts(minutes);
    }
    case 'waiting': {
      const bands = [
        ...data.providers.map(({ name, waiting: values }) => ({ name, values })),
        ...(data.clientWaiting === undefined
          ? []
          : [{ name: labels.client, values: data.clientWaiting }]),
      ].filter(({ values }) => largest(values) > 0);
      let most = 0;
      for (let step = first; step < end; step++) most = Math.max(most, waitingAt(data, step));
      drawBands(frame, panel, data, bands, countScale(frame, most, panel), 'waiting');
      return labels.waiting;
    }
    case 'agents': {
      const most = Math.max(0, ...data.providers.map(({ agents }) => largest(agents)));
      const provider = data.providers[row.provider ?? 0];
      if (provider === undefined) return '';
      drawReplayAgents(frame, panel, data, provider, countScale(frame, most, panel));
      return labels.agents(provider.name, provider.hasOtherChannels);
    }
    case 'shares': {
      const bands = data.providers.map(({ name, shares: values }) => ({ name, values }));
      drawBands(frame, panel, data, bands, shares, 'share');
      return labels.shares;
    }
  }
}

/** Hatches the outages over all panels. */
function drawGround(
  frame: Frame,
  data: ReplayData,
  minute: Position,
  span: { readonly top: number; readonly bottom: number },
): void {
  for (const { from, to, kind } of data.outages) {
    const left = minute(Math.max(from, data.from));
    const right = minute(Math.min(to, data.to));
    if (right <= left) continue;
    append(frame.root, 'rect', {
      x: left,
      y: span.top + 4,
      width: right - left,
      height: span.bottom - span.top - 4,
      fill: outageHatch(frame.defs, frame.idPrefix, kind, frame.theme),
      opacity: 0.3,
      'data-mark': 'outage',
    });
  }
}

/** Hours on the baseline; also midnight, since the day is in the title. */
function drawClock(
  frame: Frame,
  data: ReplayData,
  minute: Position,
  span: { readonly left: number; readonly right: number; readonly y: number },
): void {
  const start = replayStart(data);
  const [from, to] = [start + data.from * minuteLength, start + data.to * minuteLength];
  const ticks = clockTicks(from, to, span.right - span.left, frame.formatters);
  const position = (time: number): number => minute((time - start) / minuteLength);
  drawBaseAxis(frame.root, ticks, position, span, frame.theme);
}
