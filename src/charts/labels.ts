import { append, fontSize } from './svg.ts';
import { textWidth, wrapText } from './text.ts';
import type { ChartTheme } from './theme.ts';

/**
 * Centres as near as possible (least squares) to the `wanted` ones such that boxes of the given
 * heights do not overlap, in the order of the wanted centres, between `top` and `bottom`; when
 * there is no room for all, they run over the bottom.
 * Method: isotonic regression by pool-adjacent-violators on the centres less their stacked offsets.
 */
export function spreadLabels(
  wanted: readonly number[],
  heights: readonly number[],
  top: number,
  bottom: number,
): number[] {
  const order = wanted.map((_, index) => index);
  order.sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const height = (index: number): number => heights[order[index] ?? 0] ?? 0;
  const offsets: number[] = [];
  for (let i = 0; i < order.length; i++)
    offsets.push(i === 0 ? 0 : (offsets[i - 1] ?? 0) + (height(i - 1) + height(i)) / 2);
  const pools: { mean: number; size: number }[] = [];
  order.forEach((source, i) => {
    let pool = { mean: (wanted[source] ?? 0) - (offsets[i] ?? 0), size: 1 };
    for (
      let last = pools.at(-1);
      last !== undefined && last.mean > pool.mean;
      last = pools.at(-1)
    ) {
      const size = last.size + pool.size;
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size };
      pools.pop();
    }
    pools.push(pool);
  });
  const lowest = top + height(0) / 2;
  const highest = bottom - (offsets.at(-1) ?? 0) - height(order.length - 1) / 2;
  const centres = new Array<number>(wanted.length).fill(0);
  let i = 0;
  for (const pool of pools)
    for (let k = 0; k < pool.size; k++, i++)
      centres[order[i] ?? 0] = Math.max(lowest, Math.min(highest, pool.mean)) + (offsets[i] ?? 0);
  return centres;
}

/** A label at the end of a line. */
export interface EndLabel {
  readonly text: string;
  /** Where its line ends. */
  readonly y: number;
  readonly colour: string;
  readonly bold: boolean;
}

const lineHeight = 15;
/** From the end of the plot to the text of its end labels. */
const endLabelGap = 14;

/** Room that end labels ask for at the right of a plot, at most `most` pixels. */
export function endLabelRoom(
  labels: readonly { text: string; bold: boolean }[],
  most: number,
): number {
  const widest = Math.max(
    0,
    ...labels.map((label) => textWidth(label.text, fontSize.label, label.bold)),
  );
  return Math.min(most, widest + endLabelGap);
}

/** Draws labels at the right of `x`, pushed apart, each tied to its line by a hairline. */
export function drawEndLabels(
  parent: Element,
  labels: readonly EndLabel[],
  place: { x: number; room: number; top: number; bottom: number },
  theme: ChartTheme,
): void {
  const lines = labels.map((label) =>
    wrapText(label.text, place.room - endLabelGap, fontSize.label, label.bold, 3),
  );
  const centres = spreadLabels(
    labels.map((label) => label.y),
    lines.map((wrapped) => wrapped.length * lineHeight + 2),
    place.top - lineHeight / 2,
    place.bottom + lineHeight / 2,
  );
  labels.forEach((label, index) => {
    const centre = centres[index] ?? label.y;
    const wrapped = lines[index] ?? [];
    const group = append(parent, 'g', { 'data-mark': 'end-label' });
    if (Math.abs(centre - label.y) > 3)
      append(group, 'path', {
        d: `M${String(place.x + 2)} ${label.y.toFixed(2)}L${String(place.x + endLabelGap - 3)} ${centre.toFixed(2)}`,
        stroke: theme.axis,
        'stroke-width': 0.75,
        fill: 'none',
      });
    wrapped.forEach((text, line) => {
      append(
        group,
        'text',
        {
          x: place.x + endLabelGap,
          y: centre + (line - (wrapped.length - 1) / 2) * lineHeight + 4.5,
          'font-size': fontSize.label,
          'font-weight': label.bold ? 600 : undefined,
          fill: label.colour,
        },
        text,
      );
    });
  });
}
