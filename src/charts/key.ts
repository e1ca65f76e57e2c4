import { fitName } from './ghost.ts';
import { markerPath, setupIdentity, type Slot } from './setup-identity.ts';
import { append, fontSize } from './svg.ts';
import { textWidth } from './text.ts';
import type { ChartTheme } from './theme.ts';

/** Dash of the line of the objective, and of the minimum. */
export const referenceDash = { objective: undefined, minimum: '1 3' } as const;

/** One entry of the key line: a setup or the ghost, or a reference line. */
export type KeyEntry =
  | { readonly text: string; readonly setup: Slot }
  | { readonly text: string; readonly reference: 'objective' | 'minimum' };

/** Entries laid out in rows. */
export interface Key {
  readonly rows: number;
  readonly places: readonly {
    readonly entry: KeyEntry;
    readonly x: number;
    readonly row: number;
  }[];
}

const swatch = 24;
const swatchRoom = 30;
const entryGap = 18;
const rowHeight = 18;

/** Rows of entries, in their order, within `width`. */
export function layoutKey(entries: readonly KeyEntry[], width: number): Key {
  const places: { entry: KeyEntry; x: number; row: number }[] = [];
  let x = 0;
  let row = 0;
  for (const entry of entries) {
    const bold = 'setup' in entry;
    const text = fitName(entry.text, width - swatchRoom, fontSize.label, bold);
    const entryWidth = swatchRoom + textWidth(text, fontSize.label, bold);
    if (x > 0 && x + entryWidth > width) {
      x = 0;
      row++;
    }
    places.push({ entry: { ...entry, text }, x, row });
    x += entryWidth + entryGap;
  }
  return { rows: entries.length === 0 ? 0 : row + 1, places };
}

/** Draws the key: line, dash, marker and name of each entry. */
export function drawKey(
  svg: Element,
  key: Key,
  corner: { readonly left: number; readonly top: number },
  theme: ChartTheme,
): void {
  const group = append(svg, 'g', { 'data-part': 'key' });
  for (const { entry, x: offset, row } of key.places) {
    const x = corner.left + offset;
    const y = corner.top + (row + 0.5) * rowHeight;
    const identity = 'setup' in entry ? setupIdentity(theme, entry.setup) : undefined;
    append(group, 'line', {
      x1: x,
      x2: x + swatch,
      y1: y,
      y2: y,
      stroke: identity?.mark ?? theme.axis,
      'stroke-width': identity?.line ?? 1.25,
      'stroke-dasharray': 'setup' in entry ? identity?.dash : referenceDash[entry.reference],
    });
    if (identity !== undefined)
      append(group, 'path', {
        d: markerPath(identity, 42),
        transform: `translate(${(x + swatch / 2).toFixed(2)} ${y.toFixed(2)})`,
        fill: identity.fill,
        stroke: identity.rim,
      });
    append(
      group,
      'text',
      {
        x: x + swatchRoom,
        y: y + 4.5,
        'font-size': fontSize.label,
        'font-weight': 'setup' in entry && entry.setup !== 'ghost' ? 600 : undefined,
        fill: identity?.text ?? theme.muted,
      },
      entry.text,
    );
  }
}

/** The key of a chart whose setups are not labelled in its body. */
export function setupKey(names: readonly string[], ghost?: string): KeyEntry[] {
  const own = names.map((text, setup) => ({ text, setup }));
  return ghost === undefined ? own : [...own, { text: ghost, setup: 'ghost' }];
}
