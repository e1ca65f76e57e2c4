import { drawBaseAxis } from './axes.ts';
import type { Box } from './chart.ts';
import type { Formatters } from './format.ts';
import type { Frame } from './frame.ts';
import { heatOpacity } from './heat-scale.ts';
import { append, fontSize } from './svg.ts';
import { textWidth } from './text.ts';
import type { HeatScale, WeekHour, WeekMeasure } from './week-heat-data.ts';

/** Height of a weekday. */
export const rowHeight = 28;
/** Height of a panel's cells. */
export const cellsHeight = 7 * rowHeight;

const cellGap = 1;
const hourMilliseconds = 3_600_000;

/** The cells of one setup: seven rows of hours. */
export interface HeatPanel {
  /** Place of the cells, between the weekdays at the left and the hours beneath. */
  readonly box: Box;
  readonly hours: readonly WeekHour[];
  /** Hours of the day from the first that any panel shows to the end of the last. */
  readonly open: { readonly first: number; readonly last: number };
  /** Names of the weekdays; none where the panel before has them. */
  readonly days: readonly string[];
}

/** How the cells of every panel look. */
export interface HeatLook {
  readonly measure: WeekMeasure;
  readonly minimum: number;
  readonly scale: HeatScale;
  readonly colour: string;
}

/** A cell that is drawn, and where. */
export interface HeatCell {
  readonly hour: WeekHour;
  readonly box: Box;
}

/** Draws one panel; its cells in the order of its hours. */
export function drawHeatPanel(
  frame: Frame,
  { box, hours, open, days }: HeatPanel,
  look: HeatLook,
): readonly HeatCell[] {
  const { root, theme, formatters } = frame;
  const cellWidth = box.width / (open.last - open.first);
  const x = (hour: number): number => box.left + (hour - open.first) * cellWidth;
  drawRows(frame, box, days);
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  drawBaseAxis(root, hourTicks(open, formatters), x, { left: box.left, right, y: bottom }, theme);
  const cells = hours.map((hour) => ({
    hour,
    box: {
      left: x(hour.hour) + cellGap / 2,
      top: box.top + hour.weekday * rowHeight + cellGap / 2,
      width: cellWidth - cellGap,
      height: rowHeight - cellGap,
    },
    text: cellNumber(hour[look.measure], formatters),
  }));
  const room = Math.max(0, ...cells.map(({ text }) => textWidth(text, fontSize.small, true)));
  for (const cell of cells)
    drawCell(frame, cell, look.colour, {
      opacity: heatOpacity(cell.hour[look.measure], look.scale, theme),
      isBelow: look.measure === 'service' && cell.hour.service < look.minimum,
      hasRoom: room + 4 <= cellWidth,
    });
  return cells;
}

/** Per cents without the sign, which stands above: whole ones, and tenths under one. */
function cellNumber(share: number, formatters: Formatters): string {
  if (Number.isNaN(share)) return '–';
  const tenths = Math.round(share * 1000);
  return formatters.count(tenths < 10 ? tenths / 10 : Math.round(share * 100));
}

/** Names of the weekdays at the left. */
function drawRows(frame: Frame, box: Box, days: readonly string[]): void {
  days.forEach((day, row) => {
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
  { box, text }: HeatCell & { readonly text: string },
  colour: string,
  look: { readonly opacity: number; readonly isBelow: boolean; readonly hasRoom: boolean },
): void {
  append(root, 'rect', {
    x: box.left,
    y: box.top,
    width: box.width,
    height: box.height,
    fill: colour,
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
  { first, last }: HeatPanel['open'],
  formatters: Formatters,
): { value: number; text: string }[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    value: first + index,
    text: clockTime(first + index, formatters),
  }));
}

/** "09:00"; midnight at the end of a day is its end. */
export function clockTime(hour: number, formatters: Formatters): string {
  return hour === 24 ? '24:00' : formatters.time(hour * hourMilliseconds);
}
