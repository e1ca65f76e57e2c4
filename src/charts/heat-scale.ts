import type { Frame } from './frame.ts';
import { append, fontSize } from './svg.ts';
import { textWidth } from './text.ts';
import type { HeatScale } from './week-heat-data.ts';

const steps = 24;
const mostWidth = 260;
const barHeight = 10;
/** From this length on a scale is long: a share. */
const LONG_SCALE = 0.25;

/** Height of the scale with its labels, in pixels. */
export const heatScaleHeight = 40;

/**
 * Opacity of a cell's colour on the surface, from nearly none to the most over which words in ink
 * keep a contrast of 4.5: less in the dark theme, where the ink is pale.
 */
export function heatOpacity(
  value: number,
  { pale, full }: HeatScale,
  theme: Frame['theme'],
): number {
  if (Number.isNaN(value)) return 0;
  const most = theme.name === 'light' ? 0.72 : 0.45;
  const part = Math.max(0, Math.min(1, (value - pale) / (full - pale)));
  // On a long scale by the square root, so that small shortfalls, which most are, can be told apart.
  const strength = Math.abs(pale - full) > LONG_SCALE ? Math.sqrt(part) : part;
  return 0.05 + (most - 0.05) * strength;
}

/** Draws the scale from pale to full, its ends named, and a mark with words where the minimum is. */
export function drawHeatScale(
  frame: Frame,
  scale: HeatScale,
  colour: string,
  corner: { readonly left: number; readonly top: number },
  minimum: { readonly value: number; readonly text: string } | undefined,
): void {
  const { theme, formatters, body } = frame;
  const group = append(frame.root, 'g', { 'data-part': 'heat-scale' });
  const width = Math.min(mostWidth, body.width - 16);
  const step = width / steps;
  const at = (value: number): number =>
    corner.left + (width * (value - scale.pale)) / (scale.full - scale.pale);
  for (let index = 0; index < steps; index++) {
    const value = scale.pale + ((scale.full - scale.pale) * (index + 0.5)) / steps;
    append(group, 'rect', {
      x: corner.left + index * step,
      y: corner.top,
      width: step,
      height: barHeight,
      fill: colour,
      'fill-opacity': heatOpacity(value, scale, theme),
    });
  }
  append(group, 'rect', {
    x: corner.left,
    y: corner.top,
    width,
    height: barHeight,
    fill: 'none',
    stroke: theme.axis,
    'stroke-width': 0.75,
  });
  const words = { y: corner.top + barHeight + 14, 'font-size': fontSize.small } as const;
  const pale = formatters.percent(scale.pale, 0);
  append(group, 'text', { ...words, x: corner.left, fill: theme.muted }, pale);
  const full = formatters.percent(scale.full, 0);
  const fullFrom = corner.left + width - textWidth(full, fontSize.small);
  const end = { ...words, x: corner.left + width, 'text-anchor': 'end', fill: theme.muted };
  if (minimum === undefined) {
    append(group, 'text', end, full);
    return;
  }
  const x = at(minimum.value);
  append(group, 'line', {
    x1: x,
    x2: x,
    y1: corner.top - 3,
    y2: corner.top + barHeight + 3,
    stroke: theme.ink,
    'stroke-width': 2,
    'data-mark': 'minimum',
  });
  const half = textWidth(minimum.text, fontSize.small) / 2;
  const least = corner.left + textWidth(pale, fontSize.small) + 8 + half;
  const centre = Math.max(least, Math.min(corner.left + width - half, x));
  append(
    group,
    'text',
    { ...words, x: centre, 'text-anchor': 'middle', fill: theme.ink },
    minimum.text,
  );
  // The end of the scale gives way to the minimum, which may be that end.
  if (centre + half + 8 <= fullFrom) append(group, 'text', end, full);
}
