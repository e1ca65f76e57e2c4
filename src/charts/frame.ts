import type { Box, ChartOptions, ChartSize } from './chart.ts';
import { englishFormatters, type Formatters } from './format.ts';
import { drawKey, layoutKey, type KeyEntry } from './key.ts';
import { append, appendHaloText, create, fontFamily, fontSize } from './svg.ts';
import { wrapText } from './text.ts';
import { lightTheme, type ChartTheme } from './theme.ts';

/** Under this width, in pixels, a key line under the title replaces labels at the right. */
export const compactBelow = 480;

const padding = 12;
const lineHeights = { title: 21, label: 18, small: 15 } as const;

/** What a chart draws inside: title above, note beneath, `body` between them. */
export interface Frame {
  readonly svg: SVGSVGElement;
  /** Where the chart appends its marks. */
  readonly root: SVGGElement;
  /** For patterns. */
  readonly defs: SVGDefsElement;
  readonly body: Box;
  readonly theme: ChartTheme;
  readonly formatters: Formatters;
  readonly idPrefix: string;
}

/** What a frame has to know of its chart. */
export interface FrameContent {
  /** Name of the chart: `data-chart`, and the default prefix of its ids. */
  readonly chart: string;
  /** Wanted height of the body; the size's own height has precedence. */
  readonly bodyHeight: number;
  readonly leastBodyHeight: number;
  /** The key line; empty when the marks are labelled in the body. */
  readonly key: readonly KeyEntry[];
  /** How the drawing is to be read, after the caller's note. */
  readonly reading: string;
  /** What is drawn, for those who do not see it. */
  readonly summary: string;
}

/** Width between the paddings of a drawing of the given width. */
export function bodyWidth(size: ChartSize): number {
  return size.width - 2 * padding;
}

/** Draws title, subtitle, key and note, and leaves the body to the chart. */
export function openFrame<Labels>(
  size: ChartSize,
  options: ChartOptions<Labels>,
  content: FrameContent,
): Frame {
  const theme = options.theme ?? lightTheme;
  const width = bodyWidth(size);
  const title = wrapText(options.title, width, fontSize.title, true);
  const subtitle = wrapText(options.subtitle ?? '', width, fontSize.label);
  const note = wrapText(
    [options.note ?? '', content.reading].filter((part) => part !== '').join(' '),
    width,
    fontSize.small,
  );
  const key = layoutKey(content.key, width);

  const headerHeight =
    padding +
    title.length * lineHeights.title +
    subtitle.length * lineHeights.label +
    key.rows * lineHeights.label +
    (key.rows > 0 ? 4 : 0) +
    8;
  const footerHeight = (note.length > 0 ? 8 : 0) + note.length * lineHeights.small + padding;
  const bodyHeight =
    size.height === undefined
      ? content.bodyHeight
      : Math.max(content.leastBodyHeight, size.height - headerHeight - footerHeight);
  const height = Math.round(headerHeight + bodyHeight + footerHeight);

  const svg = openSvg(options.document ?? globalThis.document, size.width, height, {
    chart: content.chart,
    label: [options.title, options.subtitle ?? '', content.summary]
      .filter((part) => part !== '')
      .join(' '),
  });
  const defs = append(svg, 'defs');
  append(svg, 'rect', { width: size.width, height, fill: theme.surface });

  let y: number = padding;
  const lines = (
    texts: readonly string[],
    style: 'title' | 'label' | 'small',
    fill: string,
  ): void => {
    for (const text of texts) {
      append(
        svg,
        'text',
        {
          x: padding,
          y: y + lineHeights[style] * 0.75,
          'font-size': fontSize[style],
          'font-weight': style === 'title' ? 600 : undefined,
          fill,
          'data-part': style,
        },
        text,
      );
      y += lineHeights[style];
    }
  };
  lines(title, 'title', theme.ink);
  lines(subtitle, 'label', theme.muted);
  if (key.rows > 0) drawKey(svg, key, { left: padding, top: y + 4 }, theme);
  y = height - padding - note.length * lineHeights.small;
  lines(note, 'small', theme.muted);

  return {
    svg,
    root: append(svg, 'g', { 'data-part': 'body' }),
    defs,
    body: { left: padding, top: headerHeight, width, height: bodyHeight },
    theme,
    formatters: options.formatters ?? englishFormatters,
    idPrefix: options.idPrefix ?? content.chart,
  };
}

/** A detached drawing with its accessible name; `font-variant` keeps figures in columns. */
export function openSvg(
  document: Document,
  width: number,
  height: number,
  name: { readonly chart: string; readonly label: string },
): SVGSVGElement {
  return create(document, 'svg', {
    width,
    height,
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    role: 'img',
    'aria-label': name.label,
    'data-chart': name.chart,
    'font-family': fontFamily,
    'font-variant': 'tabular-nums',
  });
}

/** Says in the middle of `box` why it is empty. */
export function drawEmptySentence(frame: Frame, box: Box, sentence: string): void {
  const lines = wrapText(sentence, box.width - 16, fontSize.label);
  lines.forEach((text, index) => {
    appendHaloText(
      frame.root,
      frame.theme.surface,
      {
        'stroke-width': 6,
        x: box.left + box.width / 2,
        y: box.top + box.height / 2 + (index - (lines.length - 1) / 2) * lineHeights.label,
        'text-anchor': 'middle',
        'font-size': fontSize.label,
        fill: frame.theme.muted,
        'data-part': 'empty',
      },
      text,
    );
  });
}
