import type { Box } from './chart.ts';
import { append, appendHaloText, fontSize } from './svg.ts';
import { textWidth } from './text.ts';
import type { ChartTheme } from './theme.ts';

/** A position that a free label may take: `y` is its vertical centre. */
export interface LabelCandidate {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** The mark it names; a label far from it is tied to it by a hairline, and costs more. */
  readonly from?: { readonly x: number; readonly y: number };
}

/** Farther than this, in pixels, a label is tied to its mark. */
const nearby = 26;

/** What labels must keep clear of, and within. `taken` grows as labels are placed. */
export interface LabelSpace {
  readonly bounds: Box;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly taken: Box[];
}

/** Draws `text` at the candidate that covers least; the earlier one when two are equal. */
export function drawFreeLabel(
  parent: Element,
  text: string,
  colour: string,
  candidates: readonly LabelCandidate[],
  space: LabelSpace,
  theme: ChartTheme,
  bold = true,
): void {
  const width = textWidth(text, fontSize.label, bold);
  let best: { candidate: LabelCandidate; box: Box; cost: number } | undefined;
  for (const candidate of candidates) {
    const left = candidate.anchor === 'start' ? candidate.x : candidate.x - width;
    const box = { left, top: candidate.y - 9, width, height: 18 };
    const cost = coverage(box, space) + distance(candidate) / 6;
    if (best === undefined || cost < best.cost) best = { candidate, box, cost };
  }
  if (best === undefined) return;
  space.taken.push(best.box);
  const { from } = best.candidate;
  if (from !== undefined && distance(best.candidate) > nearby) {
    const side = Math.sign(best.candidate.y - from.y);
    append(parent, 'path', {
      d: `M${from.x.toFixed(2)} ${(from.y + side * 9).toFixed(2)}L${best.candidate.x.toFixed(2)} ${(best.candidate.y - side * 8).toFixed(2)}`,
      stroke: colour,
      'stroke-width': 0.75,
    });
  }
  appendHaloText(
    parent,
    theme.surface,
    {
      x: best.candidate.x,
      y: best.candidate.y + 4.5,
      'text-anchor': best.candidate.anchor,
      'font-size': fontSize.label,
      'font-weight': bold ? 600 : undefined,
      fill: colour,
      'data-mark': 'label',
    },
    text,
  );
}

function distance({ y, from }: LabelCandidate): number {
  return from === undefined ? 0 : Math.abs(y - from.y);
}

function coverage(box: Box, { bounds, points, taken }: LabelSpace): number {
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  let cost = 0;
  if (box.left < bounds.left || right > bounds.left + bounds.width) cost += 10_000;
  if (box.top < bounds.top || bottom > bounds.top + bounds.height) cost += 10_000;
  for (const other of taken)
    if (
      box.left < other.left + other.width &&
      other.left < right &&
      box.top < other.top + other.height &&
      other.top < bottom
    )
      cost += 1_000;
  for (const point of points)
    if (point.x > box.left && point.x < right && point.y > box.top && point.y < bottom) cost += 1;
  return cost;
}
