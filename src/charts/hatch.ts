import { append } from './svg.ts';
import type { ChartTheme } from './theme.ts';

/** Kinds of outage that have an icon and a hatch of their own; any other kind looks like `other`. */
const icons: Readonly<Record<string, string>> = {
  power: 'M7.2.8 2.6 6.8H5.7L4.6 11.2 9.4 5.2H6.3Z',
  flood: 'M.6 4.6q1.35-2 2.7 0t2.7 0 2.7 0 2.7 0M.6 8.8q1.35-2 2.7 0t2.7 0 2.7 0 2.7 0',
  fire: 'M6 .8C6.6 3 9.6 4.4 9.6 7.5a3.6 3.6 0 0 1-7.2 0C2.4 5.8 3.5 5 4 3.6c.8.5 1.2 1.2 1.3 2C6.2 4.4 6.4 2.6 6 .8Z',
  attack:
    'M6 .8 10.4 2.4V6C10.4 8.7 8.4 10.5 6 11.3 3.6 10.5 1.6 8.7 1.6 6V2.4ZM4.3 4.3 7.7 7.7M7.7 4.3 4.3 7.7',
  platform: 'M1.4 1.5H10.6V4.9H1.4ZM1.4 7.1H10.6V10.5H1.4ZM3.3 3.2H4.5M3.3 8.8H4.5',
  carrier:
    'M6 4.6V11.2M3.6 11.2H8.4M4 6.2a2.8 2.8 0 0 1 0-4M8 6.2a2.8 2.8 0 0 0 0-4M2.2 7.8a5 5 0 0 1 0-7M9.8 7.8a5 5 0 0 0 0-7',
  weather:
    'M3.4 7.8a2.2 2.2 0 0 1 0-4.4A3 3 0 0 1 9 3.8a2 2 0 0 1 0 4ZM4 9.4 3.4 11.2M6.4 9.4 5.8 11.2M8.8 9.4 8.2 11.2',
  evacuation: 'M6 1.2H1.6V10.8H6M4.4 6H11M8.6 3.6 11 6 8.6 8.4',
  strike: 'M3.8 1H8.2L11 3.8V8.2L8.2 11H3.8L1 8.2V3.8ZM3.6 6H8.4',
  epidemic:
    'M6 3.2a2.8 2.8 0 1 0 .01 0ZM6 .6V3.2M6 8.8V11.4M.6 6H3.2M8.8 6H11.4M2.2 2.2 4 4M8 8 9.8 9.8M2.2 9.8 4 8M8 4 9.8 2.2',
  insolvency: 'M1 2 4.5 6.2 6.5 4.6 10.8 10M10.8 6.6V10H7.4',
  surge: 'M1 10 4.5 5.8 6.5 7.4 10.8 2M7.4 2H10.8V5.4',
  other: 'M6 1.2V7.2M6 9.6V10.8',
};
const kinds = Object.keys(icons);
/** Never level nor upright: a hatch must not look like a grid. */
const angles = [45, 135, 65, 115] as const;

/** The path of a kind's icon in a square of 12 by 12, to be stroked, not filled. */
export function outageIcon(kind: string): string {
  return icons[kind] ?? icons['other'] ?? '';
}

/** Draws the icon of a kind of outage in a 12-pixel square whose centre is x, y. */
export function drawOutageIcon(
  parent: Element,
  kind: string,
  x: number,
  y: number,
  colour: string,
): void {
  append(parent, 'path', {
    d: outageIcon(kind),
    transform: `translate(${(x - 6).toFixed(2)} ${(y - 6).toFixed(2)})`,
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.2,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
    'data-icon': kind,
  });
}

/**
 * The fill that hatches an outage of `kind`; its pattern is added to `defs` on first use. Angle and
 * spacing tell the kinds apart, never a colour.
 */
export function outageHatch(
  defs: Element,
  idPrefix: string,
  kind: string,
  theme: ChartTheme,
): string {
  const known = kinds.indexOf(kind);
  const index = known < 0 ? kinds.length - 1 : known;
  const id = `${idPrefix}-hatch-${kinds[index] ?? 'other'}`;
  const exists = Array.from(defs.children).some((child) => child.getAttribute('id') === id);
  if (!exists) {
    const spacing = 4 + 1.5 * Math.floor(index / angles.length);
    const pattern = append(defs, 'pattern', {
      id,
      width: spacing,
      height: spacing,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${String(angles[index % angles.length] ?? 45)})`,
    });
    append(pattern, 'line', {
      x1: 0,
      x2: 0,
      y1: 0,
      y2: spacing,
      stroke: theme.hatch,
      'stroke-width': 1.6,
    });
  }
  return `url(#${id})`;
}
