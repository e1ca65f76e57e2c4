import type { Frame } from './frame.ts';
import { append } from './svg.ts';

/** A level line from end to end of an interval, closed by two small upright ones. */
export function drawInterval(
  { root, theme }: Frame,
  near: number,
  far: number,
  middle: number,
): void {
  append(root, 'path', {
    d: `M${near.toFixed(2)} ${middle.toFixed(2)}H${far.toFixed(2)}M${near.toFixed(2)} ${(middle - 3).toFixed(2)}v6M${far.toFixed(2)} ${(middle - 3).toFixed(2)}v6`,
    fill: 'none',
    stroke: theme.ink,
    'stroke-width': 1.25,
    'data-mark': 'interval',
  });
}
