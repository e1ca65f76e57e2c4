import { present } from '../base/assert.ts';
import { tr } from '../base/words.ts';
import { axisTitleLine, drawAxisTitleLines } from './axes.ts';
import type { Box, Chart, ChartOptions, ChartSize } from './chart.ts';
import { cursorOf, noCursor } from './cursor.ts';
import { englishFormatters } from './format.ts';
import { bodyWidth, drawEmptySentence, openFrame, type Frame } from './frame.ts';
import { drawHeatScale, heatScaleHeight } from './heat-scale.ts';
import { markerPath, setupIdentity } from './setup-identity.ts';
import { append, fontSize } from './svg.ts';
import { fitText, textWidth, wrapText } from './text.ts';
import {
  heatScale,
  weekHeatTable,
  type WeekHeatData,
  type WeekHeatSetup,
} from './week-heat-data.ts';
import { weekHeatWords, type WeekHeatLabels } from './week-heat-labels.ts';
import { cellsHeight, clockTime, drawHeatPanel, type HeatCell } from './week-heat-panel.ts';

const baseAxisHeight = 26;
/** Between panels side by side, for the hours at their ends; and one under another. */
const columnGap = 36;
const rowGap = 10;
const nameHeight = 24;
/** From this width on, setups stand side by side. */
const sideBySideFrom = 900;

/**
 * Draws the week as seven rows of hours, the worse, the fuller: one setup in its own colour, or
 * several, side by side where there is room, in one grey so that their cells can be compared.
 */
export function drawWeekHeat(
  data: WeekHeatData,
  size: ChartSize,
  options: ChartOptions<WeekHeatLabels>,
): Chart {
  const labels = { ...weekHeatWords(), ...options.labels };
  const formatters = options.formatters ?? englishFormatters;
  const table = weekHeatTable(data, labels);
  const isService = data.measure === 'service';
  const scale = heatScale(data);
  // A minimum beyond the scale is said, not drawn.
  const hasMinimum = isService && data.minimum >= scale.full && data.minimum <= scale.pale;
  const shown = isService ? labels.service : labels.below;
  const title = wrapText(shown, bodyWidth(size), fontSize.small);
  const titleRoom = 6 + title.length * axisTitleLine;
  const several = data.setups.length > 1;
  const columns = size.width >= sideBySideFrom ? data.setups.length : 1;
  const rows = Math.ceil(data.setups.length / columns);
  const panelHeight = (several ? nameHeight : 0) + cellsHeight + baseAxisHeight;
  const height = titleRoom + heatScaleHeight + rows * panelHeight + (rows - 1) * rowGap;
  const frame = openFrame(size, options, {
    chart: 'week-heat',
    bodyHeight: height,
    leastBodyHeight: height,
    key: [],
    reading: isService ? readingOf(data, labels, hasMinimum, formatters) : labels.readingBelow,
    summary: table.caption,
  });
  const { body, theme, root } = frame;
  const daysRoom = Math.max(...labels.shortDays.map((day) => textWidth(day, fontSize.small))) + 8;
  const top = body.top + titleRoom + heatScaleHeight;
  const left = body.left + daysRoom;
  const width = (body.width - daysRoom - (columns - 1) * columnGap) / columns;
  const boxes = data.setups.map((_, index): Box => ({
    left: left + (index % columns) * (width + columnGap),
    top: top + Math.floor(index / columns) * (panelHeight + rowGap) + (several ? nameHeight : 0),
    width,
    height: cellsHeight,
  }));
  const [first] = data.setups;
  const colour =
    several || first === undefined ? sharedGrey(theme) : setupIdentity(theme, first.index).mark;

  drawAxisTitleLines(root, title, body.left, body.top + 11, theme);
  drawHeatScale(
    frame,
    scale,
    colour,
    { left: body.left, top: body.top + titleRoom + 2 },
    hasMinimum
      ? { value: data.minimum, text: labels.minimum(formatters.percent(data.minimum, 0)) }
      : undefined,
  );
  const open = openHours(data.setups);
  const look = { measure: data.measure, minimum: data.minimum, scale, colour };
  const cells = data.setups.flatMap((setup, index) => {
    const box = present(boxes[index], `panel ${String(index)}`);
    if (several) drawName(frame, setup, box);
    // In a row the weekdays of the first panel serve for all.
    const days = index % columns === 0 ? labels.shortDays : [];
    const drawn = drawHeatPanel(frame, { box, hours: setup.hours, open, days }, look);
    if (drawn.length === 0) drawEmptySentence(frame, box, labels.empty);
    return drawn.map((cell) => ({ ...cell, setup }));
  });
  return {
    svg: frame.svg,
    table,
    plot: {
      left,
      top: boxes[0]?.top ?? top,
      width: body.left + body.width - left,
      height: (boxes.at(-1)?.top ?? top) + cellsHeight - (boxes[0]?.top ?? top),
    },
    cursor:
      cells.length === 0
        ? noCursor
        : cursorOf(cells.length, (index) => {
            const cell = present(cells[index], `cell ${String(index)}`);
            const text = sentenceOf(cell, labels, formatters);
            return {
              x: cell.box.left + cell.box.width / 2,
              y: cell.box.top + cell.box.height / 2,
              text: several ? tr`${cell.setup.name}, ${text}` : text,
            };
          }),
  };
}

/** The grey of several setups: as strong as the words over it allow. */
function sharedGrey(theme: Frame['theme']): string {
  return theme.name === 'light' ? theme.axis : theme.muted;
}

/** How the cells are to be read, and where the minimum is when the scale does not reach it. */
function readingOf(
  { minimum, setups }: WeekHeatData,
  labels: WeekHeatLabels,
  isOnScale: boolean,
  formatters: Frame['formatters'],
): string {
  const hasCells = setups.some(({ hours }) => hours.length > 0);
  return isOnScale || !hasCells
    ? labels.readingService
    : `${labels.readingService} ${labels.beyond(formatters.percent(minimum, 0))}`;
}

/** Hours of the day that some setup is open in. */
function openHours(setups: readonly WeekHeatSetup[]): { first: number; last: number } {
  const hours = setups.flatMap((setup) => setup.hours.map(({ hour }) => hour));
  const first = Math.min(24, ...hours);
  const last = Math.max(0, ...hours) + 1;
  return first < last ? { first, last } : { first: 8, last: 20 };
}

/** The setup's name over its cells, in its colour and with its mark. */
function drawName({ root, theme }: Frame, { name, index }: WeekHeatSetup, box: Box): void {
  const identity = setupIdentity(theme, index);
  append(root, 'path', {
    d: markerPath(identity, 42),
    transform: `translate(${(box.left + 5).toFixed(2)} ${(box.top - 12).toFixed(2)})`,
    fill: identity.mark,
  });
  append(
    root,
    'text',
    {
      x: box.left + 16,
      y: box.top - 7.5,
      'font-size': fontSize.label,
      'font-weight': 600,
      fill: identity.text,
      'data-mark': 'setup',
    },
    fitText(name, box.width - 20, fontSize.label, true),
  );
}

function sentenceOf(
  { hour }: HeatCell,
  labels: WeekHeatLabels,
  formatters: Frame['formatters'],
): string {
  return labels.cell(
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
  );
}
