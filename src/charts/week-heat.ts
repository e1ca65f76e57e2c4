import { present } from '../base/assert.ts';
import { axisTitleLine, drawAxisTitleLines, drawBaseAxis } from './axes.ts';
import type { Box, Chart, ChartOptions, ChartSize } from './chart.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { englishFormatters, type Formatters } from './format.ts';
import { bodyWidth, drawEmptySentence, openFrame, type Frame } from './frame.ts';
import { drawHeatScale, heatOpacity, heatScaleHeight } from './heat-scale.ts';
import { setupIdentity } from './setup-identity.ts';
import { append, fontSize } from './svg.ts';
import { textWidth, wrapText } from './text.ts';
import { heatScale, weekHeatTable, type WeekHeatData, type WeekHour } from './week-heat-data.ts';
import { weekHeatWords, type WeekHeatLabels } from './week-heat-labels.ts';

const baseAxisHeight = 26;
const rowHeight = 28;
const cellGap = 1;
const weekdays = 7;
const hourMilliseconds = 3_600_000;

/** Draws the week as seven rows of hours, in the colour of its setup: the worse, the fuller. */
export function drawWeekHeat(
  data: WeekHeatData,
  size: ChartSize,
  options: ChartOptions<WeekHeatLabels>,
): Chart {
  const labels = { ...weekHeatWords(), ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const table = weekHeatTable(data, labels);
  const isService = data.measure === 'service';
  const shown = isService ? labels.service : labels.below;
  const title = wrapText(shown, bodyWidth(size), fontSize.small);
  const titleRoom = 6 + title.length * axisTitleLine;
  const height = titleRoom + heatScaleHeight + weekdays * rowHeight + baseAxisHeight;
  const frame = openFrame(size, options, {
    chart: 'week-heat',
    bodyHeight: height,
    leastBodyHeight: height,
    key: [],
    reading: isService ? labels.readingService : labels.readingBelow,
    summary: table.caption,
  });
  const { body, theme, root } = frame;
  const top = body.top + titleRoom + heatScaleHeight;
  const bottom = top + weekdays * rowHeight;
  const left =
    body.left + Math.max(...labels.shortDays.map((day) => textWidth(day, fontSize.small))) + 8;
  const box = { left, top, width: body.left + body.width - left, height: bottom - top };
  const right = left + box.width;
  const first = Math.min(24, ...data.hours.map(({ hour }) => hour));
  const last = Math.max(0, ...data.hours.map(({ hour }) => hour + 1));
  const open = first < last ? { first, last } : { first: 8, last: 20 };
  const cellWidth = box.width / (open.last - open.first);
  const x = (hour: number): number => left + (hour - open.first) * cellWidth;

  drawAxisTitleLines(root, title, body.left, body.top + 11, theme);
  const scale = heatScale(data);
  const { mark } = setupIdentity(theme, data.setup.index);
  drawHeatScale(
    frame,
    scale,
    mark,
    { left: body.left, top: body.top + titleRoom + 2 },
    isService
      ? { value: data.minimum, text: labels.minimum(formatters.percent(data.minimum, 0)) }
      : undefined,
  );
  drawRows(frame, box, labels);
  drawBaseAxis(root, hourTicks(open, formatters), x, { left, right, y: bottom }, theme);

  const cells = data.hours.map((hour) => ({
    hour,
    box: {
      left: x(hour.hour) + cellGap / 2,
      top: top + hour.weekday * rowHeight + cellGap / 2,
      width: cellWidth - cellGap,
      height: rowHeight - cellGap,
    },
    text: cellNumber(hour[data.measure], formatters),
  }));
  const room = Math.max(0, ...cells.map(({ text }) => textWidth(text, fontSize.small, true)));
  for (const cell of cells)
    drawCell(frame, cell, {
      colour: mark,
      opacity: heatOpacity(cell.hour[data.measure], scale, theme),
      isBelow: isService && cell.hour.service < data.minimum,
      hasRoom: room + 4 <= cellWidth,
    });
  if (cells.length === 0) drawEmptySentence(frame, box, labels.empty);
  return {
    svg: frame.svg,
    table,
    plot: box,
    cursor:
      cells.length === 0
        ? noCursor
        : cursorOf(cells.length, (index) => {
            const { hour, box: cell } = present(cells[index], `cell ${String(index)}`);
            return {
              x: cell.left + cell.width / 2,
              y: cell.top + cell.height / 2,
              text: labels.cell(
                {
                  day: labels.days[hour.weekday] ?? '',
                  from: clockTime(hour.hour, formatters),
                  to: clockTime(hour.hour + 1, formatters),
                },
                {
                  service: Number.isNaN(hour.service) ? '–' : formatters.percent(hour.service),
                  below: formatters.percent(hour.below),
                  contacts: formatters.count(hour.contacts),
                },
              ),
            };
          }),
  };
}

/** Per cents without the sign, which stands above: whole ones, and tenths under one. */
function cellNumber(share: number, formatters: Formatters): string {
  if (Number.isNaN(share)) return '–';
  const tenths = Math.round(share * 1000);
  return formatters.count(tenths < 10 ? tenths / 10 : Math.round(share * 100));
}

/** Names of the weekdays at the left. */
function drawRows(frame: Frame, box: Box, labels: WeekHeatLabels): void {
  labels.shortDays.forEach((day, row) => {
    append(
      frame.root,
      'text',
      {
        x: box.left - 8,
        y: box.top + (row + 0.5) * rowHeight + 4,
        'text-anchor': 'end',
        'font-size': fontSize.small,
        fill: frame.theme.muted,
      },
      day,
    );
  });
}

function drawCell(
  { root, theme }: Frame,
  { box, text }: { readonly hour: WeekHour; readonly box: Box; readonly text: string },
  look: {
    readonly colour: string;
    readonly opacity: number;
    readonly isBelow: boolean;
    readonly hasRoom: boolean;
  },
): void {
  append(root, 'rect', {
    x: box.left,
    y: box.top,
    width: box.width,
    height: box.height,
    fill: look.colour,
    'fill-opacity': look.opacity,
    'data-mark': 'cell',
  });
  if (look.isBelow)
    append(root, 'rect', {
      x: box.left + 1,
      y: box.top + 1,
      width: Math.max(0, box.width - 2),
      height: box.height - 2,
      fill: 'none',
      stroke: theme.ink,
      'stroke-width': 1.5,
      'data-mark': 'below-minimum',
    });
  if (look.hasRoom)
    append(
      root,
      'text',
      {
        x: box.left + box.width / 2,
        y: box.top + box.height / 2 + 4,
        'text-anchor': 'middle',
        'font-size': fontSize.small,
        'font-weight': look.isBelow ? 600 : undefined,
        fill: theme.ink,
        'data-mark': 'value',
      },
      text,
    );
}

/** Times of day at the boundaries between the cells. */
function hourTicks(
  { first, last }: { readonly first: number; readonly last: number },
  formatters: Formatters,
): { value: number; text: string }[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    value: first + index,
    text: clockTime(first + index, formatters),
  }));
}

/** "09:00"; midnight at the end of a day is its end. */
function clockTime(hour: number, formatters: Formatters): string {
  return hour === 24 ? '24:00' : formatters.time(hour * hourMilliseconds);
}
