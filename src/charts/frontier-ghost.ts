import { tr } from '../base/words.ts';
import type { Position } from './axes.ts';
import type { Frame } from './frame.ts';
import type { FrontierGhost } from './frontier-data.ts';
import { setupIdentity } from './setup-identity.ts';
import { append } from './svg.ts';

/** Half the width of the oblique cross, in pixels. */
const ARM = 4;
/** The trail keeps this far from both marks, and is drawn where something is left of it. */
const APART = 11;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** An oblique cross around a place: hollow marks mean something else on the frontier. */
export function obliqueCross({ x, y }: Place): string {
  const [left, right] = [x - ARM, x + ARM].map((value) => value.toFixed(2));
  const [top, bottom] = [y - ARM, y + ARM].map((value) => value.toFixed(2));
  return `M${left} ${top}L${right} ${bottom}M${left} ${bottom}L${right} ${top}`;
}

/**
 * Draws a kept result in grey: an oblique cross with its 95 % intervals, and a dashed trail to
 * where the same setup is now, if it is there.
 */
export function drawFrontierGhost(
  { root, theme }: Frame,
  { cost, kept }: FrontierGhost,
  now: Place | undefined,
  x: Position,
  y: Position,
): void {
  const { mark, text, line } = setupIdentity(theme, 'ghost');
  const at = { x: x(cost.value), y: y(kept.value) };
  const intervals = [
    Number.isFinite(cost.low) && Number.isFinite(cost.high)
      ? `M${x(cost.low).toFixed(2)} ${at.y.toFixed(2)}H${x(cost.high).toFixed(2)}`
      : '',
    Number.isFinite(kept.low) && Number.isFinite(kept.high)
      ? `M${at.x.toFixed(2)} ${y(kept.low).toFixed(2)}V${y(kept.high).toFixed(2)}`
      : '',
  ].join('');
  append(root, 'path', {
    d: intervals,
    stroke: mark,
    'stroke-width': line,
    'data-mark': 'cross',
    'data-setup': 'ghost',
  });
  if (now !== undefined) drawTrail(root, at, now, mark);
  for (const [stroke, width] of [
    [theme.surface, 5],
    [text, 2],
  ] as const)
    append(root, 'path', { d: obliqueCross(at), stroke, 'stroke-width': width });
  root.lastElementChild?.setAttribute('data-mark', 'setup');
  root.lastElementChild?.setAttribute('data-setup', 'ghost');
}

/** From one place towards another, with a head at its end. */
function drawTrail(root: Element, from: Place, to: Place, stroke: string): void {
  const [right, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(right, down);
  if (length < 3 * APART) return;
  const at = (along: number, aside: number): string => {
    const x = from.x + (right * along - down * aside) / length;
    const y = from.y + (down * along + right * aside) / length;
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  };
  const end = length - APART;
  append(root, 'path', {
    d: `M${at(APART, 0)}L${at(end, 0)}`,
    stroke,
    'stroke-width': 1,
    'stroke-dasharray': '3 3',
    'data-mark': 'trail',
  });
  append(root, 'path', {
    d: `M${at(end - 6, -3)}L${at(end, 0)}L${at(end - 6, 3)}`,
    fill: 'none',
    stroke,
    'stroke-width': 1,
  });
}

/** How the plot is to be read, with the kept result where there is one. */
export function withFrontierGhost(reading: string, ghost: FrontierGhost | undefined): string {
  if (ghost === undefined) return reading;
  const told =
    ghost.beside === undefined
      ? tr`Grey oblique cross: ${ghost.name}, kept from before.`
      : tr`Grey oblique cross: ${ghost.name}, kept from before; the dashed line leads to where it is now.`;
  return `${reading} ${told}`;
}
