import { semicolon } from '../base/words.ts';
import type { Interval } from '../estimate/interval.ts';
import type { Position } from './axes.ts';
import type { Frame } from './frame.ts';
import type { FrontierPlace, FrontierSetup } from './frontier-data.ts';
import { obliqueCross } from './frontier-ghost.ts';
import { markerPath, setupIdentity } from './setup-identity.ts';
import { append, fontSize } from './svg.ts';
import { wrapText } from './text.ts';

const lineHeight = 16;
const indent = 16;
const rowGap = 6;

/** Joins the setups of the frontier, the cheapest first. */
export function drawFrontierLine(
  { root, theme }: Frame,
  setups: readonly FrontierSetup[],
  x: Position,
  y: Position,
): void {
  const points = setups
    .filter(({ standing }) => standing.kind === 'frontier')
    .sort((a, b) => a.cost.value - b.cost.value)
    .map(({ cost, kept }) => `${x(cost.value).toFixed(2)} ${y(kept.value).toFixed(2)}`);
  if (points.length < 2) return;
  append(root, 'path', {
    d: `M${points.join('L')}`,
    fill: 'none',
    stroke: theme.axis,
    'stroke-width': 1.5,
    'data-mark': 'frontier',
  });
}

/** Draws the 95 % intervals of both means and the mark: full on the frontier, hollow off it. */
export function drawFrontierMark(
  { root, theme }: Frame,
  { cost, kept, standing }: FrontierSetup,
  setup: number,
  x: Position,
  y: Position,
): void {
  const identity = setupIdentity(theme, setup);
  const centre = { x: x(cost.value), y: y(kept.value) };
  const [left, right] = ends(cost).map((value) => x(value).toFixed(2));
  const [low, high] = ends(kept).map((value) => y(value).toFixed(2));
  const d = `M${left ?? ''} ${centre.y.toFixed(2)}H${right ?? ''}M${centre.x.toFixed(2)} ${low ?? ''}V${high ?? ''}`;
  append(root, 'path', { d, stroke: theme.surface, 'stroke-width': 4.5 });
  append(root, 'path', {
    d,
    stroke: identity.mark,
    'stroke-width': 1.75,
    'data-mark': 'cross',
    'data-setup': setup,
  });
  append(root, 'path', {
    d: markerPath(identity, 130),
    transform: `translate(${centre.x.toFixed(2)} ${centre.y.toFixed(2)})`,
    ...markStyle(standing.kind, identity.mark, theme.surface),
    'data-mark': 'setup',
    'data-setup': setup,
    'data-standing': standing.kind,
  });
}

/** Both ends of an interval, the value itself where they are not known. */
function ends({ value, low, high }: Interval): [number, number] {
  return [Number.isFinite(low) ? low : value, Number.isFinite(high) ? high : value];
}

function markStyle(kind: FrontierSetup['standing']['kind'], colour: string, surface: string) {
  return kind === 'frontier'
    ? { fill: colour, stroke: surface, 'stroke-width': 2 }
    : {
        fill: surface,
        stroke: colour,
        'stroke-width': 2,
        'stroke-dasharray': kind === 'dominated' ? undefined : '2 1.5',
      };
}

/** One setup, or the kept result, under the plot: its mark, its name, and its numbers and standing in lines of their own. */
export interface FrontierRow {
  readonly place: FrontierPlace;
  readonly name: readonly string[];
  readonly lines: readonly string[];
  /** From the top of the rows. */
  readonly top: number;
}

/** Rows and their height together. */
export function layoutFrontierRows(
  rows: readonly { readonly place: FrontierPlace; readonly parts: readonly string[] }[],
  width: number,
): { readonly items: readonly FrontierRow[]; readonly height: number } {
  const items: FrontierRow[] = [];
  let top = 10;
  rows.forEach(({ place, parts }) => {
    const named = wrapText(place.name, width - indent, fontSize.label, true);
    const whole = wrapText(parts.join(semicolon()), width - indent, fontSize.small);
    items.push({ place, name: named, lines: whole, top });
    top += lineHeight * (named.length + whole.length) + rowGap;
  });
  return { items, height: items.length === 0 ? 0 : top };
}

/** Draws a row. */
export function drawFrontierRow(
  { root, theme }: Frame,
  row: FrontierRow,
  left: number,
  top: number,
): void {
  const { slot, standing } = row.place;
  const identity = setupIdentity(theme, slot);
  const at = { x: left + 6, y: top + 8 };
  if (standing === undefined)
    append(root, 'path', { d: obliqueCross(at), stroke: identity.text, 'stroke-width': 1.75 });
  else
    append(root, 'path', {
      d: markerPath(identity, 42),
      transform: `translate(${at.x.toFixed(2)} ${at.y.toFixed(2)})`,
      ...markStyle(standing.kind, identity.mark, theme.surface),
      'stroke-width': standing.kind === 'frontier' ? 0 : 1.5,
    });
  row.name.forEach((text, index) => {
    append(
      root,
      'text',
      {
        x: left + indent,
        y: top + 12.5 + index * lineHeight,
        'font-size': fontSize.label,
        'font-weight': 600,
        fill: identity.text,
      },
      text,
    );
  });
  row.lines.forEach((text, index) => {
    append(
      root,
      'text',
      {
        x: left + indent,
        y: top + 12 + (row.name.length + index) * lineHeight - 1,
        'font-size': fontSize.small,
        fill: theme.muted,
      },
      text,
    );
  });
}
