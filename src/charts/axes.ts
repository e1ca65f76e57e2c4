import type { CompactDigits, Formatters } from './format.ts';
import { append, appendHaloText, fontSize } from './svg.ts';
import { textWidth } from './text.ts';
import type { ChartTheme } from './theme.ts';

/** A mark on an axis. */
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** A position in pixels for a value. */
export type Position = (value: number) => number;

const tickGap = 8;
/** Height of a line of an axis title, in pixels. */
export const axisTitleLine = 14;

/** Room that the labels of a vertical axis need at its left. */
export function valueAxisRoom(ticks: readonly Tick[]): number {
  return Math.max(0, ...ticks.map((tick) => textWidth(tick.text, fontSize.small))) + tickGap;
}

/** Gridlines with their values at the left; the axis itself is not drawn. */
export function drawValueAxis(
  parent: Element,
  ticks: readonly Tick[],
  position: Position,
  span: { readonly left: number; readonly right: number },
  theme: ChartTheme,
): void {
  const group = append(parent, 'g', { 'data-part': 'value-axis' });
  for (const tick of ticks) {
    const y = position(tick.value);
    append(group, 'line', {
      x1: span.left,
      x2: span.right,
      y1: y,
      y2: y,
      stroke: theme.grid,
      'stroke-width': 1,
    });
    append(
      group,
      'text',
      {
        x: span.left - tickGap,
        y: y + 3.5,
        'text-anchor': 'end',
        'font-size': fontSize.small,
        fill: theme.muted,
      },
      tick.text,
    );
  }
}

/** What an axis shows and in which unit, written in a line of its own above the plot. */
export function drawAxisTitle(
  parent: Element,
  text: string,
  x: number,
  y: number,
  theme: ChartTheme,
): void {
  appendHaloText(
    parent,
    theme.surface,
    { x, y, 'font-size': fontSize.small, fill: theme.muted, 'data-part': 'axis-title' },
    text,
  );
}

/** Writes what an axis shows in as many lines as it has, the first one's foot at `y`. */
export function drawAxisTitleLines(
  parent: Element,
  lines: readonly string[],
  x: number,
  y: number,
  theme: ChartTheme,
): void {
  lines.forEach((line, index) => {
    drawAxisTitle(parent, line, x, y + index * axisTitleLine, theme);
  });
}

/** A thin line up from each tick of a horizontal axis, the one at zero as dark as the axis. */
export function drawUprights(
  parent: Element,
  ticks: readonly Tick[],
  position: Position,
  span: { readonly top: number; readonly bottom: number },
  theme: ChartTheme,
): void {
  for (const { value } of ticks)
    append(parent, 'line', {
      x1: position(value),
      x2: position(value),
      y1: span.top,
      y2: span.bottom,
      stroke: value === 0 ? theme.axis : theme.grid,
    });
}

/**
 * A horizontal axis at `y`: baseline, short ticks, labels under them. Labels at the ends are moved
 * inwards to stay between `left` and `right`; a label that would touch the one before is left out.
 */
export function drawBaseAxis(
  parent: Element,
  ticks: readonly Tick[],
  position: Position,
  span: { readonly left: number; readonly right: number; readonly y: number },
  theme: ChartTheme,
): void {
  const group = append(parent, 'g', { 'data-part': 'base-axis' });
  append(group, 'line', {
    x1: span.left,
    x2: span.right,
    y1: span.y,
    y2: span.y,
    stroke: theme.axis,
    'stroke-width': 1,
  });
  let clear = -Infinity;
  for (const tick of ticks) {
    const x = position(tick.value);
    append(group, 'line', {
      x1: x,
      x2: x,
      y1: span.y,
      y2: span.y + 4,
      stroke: theme.axis,
      'stroke-width': 1,
    });
    const width = textWidth(tick.text, fontSize.small);
    const centre = Math.max(span.left + width / 2 - 20, Math.min(span.right + 10 - width / 2, x));
    if (centre - width / 2 < clear) continue;
    clear = centre + width / 2 + 6;
    append(
      group,
      'text',
      {
        x: centre,
        y: span.y + 16,
        'text-anchor': 'middle',
        'font-size': fontSize.small,
        fill: theme.muted,
      },
      tick.text,
    );
  }
}

/**
 * Digits with which values at least `step` apart stay distinct: as many decimals for all when they
 * are all thousands, all millions…; as many significant digits otherwise.
 */
export function distinctDigits(values: readonly number[], step: number): CompactDigits {
  const sizes = values.map(Math.abs);
  const most = Math.max(0, ...sizes);
  if (!(step > 0) || most === 0) return { significant: 3 };
  const unitPower = Math.max(0, Math.floor(powerOfTen(most) / 3) * 3);
  const decimals = unitPower - powerOfTen(step);
  return decimals > 0 && decimals <= 6 && Math.min(...sizes) >= Number(`1e${String(unitPower)}`)
    ? { decimals }
    : { significant: Math.max(1, Math.min(12, powerOfTen(most) - powerOfTen(step) + 1)) };
}

/** The power of ten of a number's first digit: 3 for 4,180. */
export function powerOfTen(value: number): number {
  return Math.floor(Math.log10(value) + 1e-9);
}

/** Labels for evenly spaced amounts: "€4.2m", or plain numbers when there is no currency. */
export function amountTicks(
  values: readonly number[],
  formatters: Formatters,
  currency?: string,
): Tick[] {
  const digits = distinctDigits(values, Math.abs((values[1] ?? 0) - (values[0] ?? 0)));
  return values.map((value) => ({
    value,
    text:
      currency === undefined
        ? formatters.compact(value, digits)
        : formatters.compactMoney(value, currency, digits),
  }));
}
