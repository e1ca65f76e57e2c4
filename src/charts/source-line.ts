import { append, fontSize } from './svg.ts';
import { wrapText } from './text.ts';
import type { ChartTheme } from './theme.ts';

const PADDING = 12;
const LINE_HEIGHT = 15;

/**
 * Makes a finished drawing taller and writes beneath it where it comes from: a drawing that leaves
 * the page takes that along. Each source begins a line of its own.
 */
export function appendSource(
  svg: SVGSVGElement,
  sources: readonly string[],
  theme: ChartTheme,
): void {
  const width = Number(svg.getAttribute('width'));
  const before = Number(svg.getAttribute('height'));
  const lines = sources.flatMap((source) => wrapText(source, width - 2 * PADDING, fontSize.small));
  if (lines.length === 0) return;
  const height = before + lines.length * LINE_HEIGHT + PADDING;
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  svg.querySelector('rect')?.setAttribute('height', String(height));
  append(svg, 'line', {
    x1: PADDING,
    x2: width - PADDING,
    y1: before,
    y2: before,
    stroke: theme.grid,
  });
  lines.forEach((line, index) => {
    append(
      svg,
      'text',
      {
        x: PADDING,
        y: before + 4 + (index + 0.75) * LINE_HEIGHT,
        'font-size': fontSize.small,
        fill: theme.muted,
        'data-part': 'source',
      },
      line,
    );
  });
}
