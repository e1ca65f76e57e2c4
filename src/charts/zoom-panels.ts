import { area, curveStepAfter, line, scaleLinear } from 'd3';
import { amountTicks, drawValueAxis, type Position, type Tick } from './axes.ts';
import type { Frame } from './frame.ts';
import { referenceDash } from './key.ts';
import { drawEndLabels, type EndLabel } from './labels.ts';
import { setupIdentity } from './setup-identity.ts';
import { append, appendHaloText, fontSize } from './svg.ts';
import { fitText, textWidth } from './text.ts';
import { agentsAt, largest, type OutageZoomData, type ZoomSetup } from './zoom-data.ts';

/** Where a panel of the zoom stands, and how it labels. */
export interface ZoomPanel {
  readonly title: string;
  /** Position of an interval's start, counted from 0. */
  readonly x: Position;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Room for labels at the right; 0 when there is a key. */
  readonly room: number;
}

/** Draws a panel's title line above it; `setup` colours it. */
export function drawZoomTitle(frame: Frame, panel: ZoomPanel, left: number, setup?: number): void {
  const identity = setup === undefined ? undefined : setupIdentity(frame.theme, setup);
  appendHaloText(
    frame.root,
    frame.theme.surface,
    {
      x: left,
      y: panel.top - 8,
      'font-size': fontSize.small,
      'font-weight': identity === undefined ? undefined : 600,
      fill: identity?.text ?? frame.theme.muted,
      'data-part': 'axis-title',
    },
    fitText(panel.title, panel.right - left, fontSize.small, identity !== undefined),
  );
}

/** Round ticks from 0 to above `most`, and the scale they define. */
export function countScale(
  frame: Frame,
  most: number,
  panel: Pick<ZoomPanel, 'top' | 'bottom'>,
): { ticks: Tick[]; y: Position } {
  const scale = scaleLinear([0, Math.max(4, most)], [panel.bottom, panel.top]).nice(3);
  return { ticks: amountTicks(scale.ticks(3), frame.formatters), y: scale };
}

/** One line a setup, through the middles of the intervals, each named at its end. */
export function drawZoomLines(
  frame: Frame,
  panel: ZoomPanel,
  setups: readonly ZoomSetup[],
  values: (setup: ZoomSetup) => ArrayLike<number>,
  axis: { readonly ticks: readonly Tick[]; readonly y: Position },
  options: { readonly mark: string; readonly labelled: boolean; readonly also?: EndLabel[] },
): void {
  const { theme } = frame;
  drawValueAxis(frame.root, axis.ticks, axis.y, panel, theme);
  const ends: EndLabel[] = [];
  setups.forEach((setup, index) => {
    const identity = setupIdentity(theme, index);
    const series = Array.from(values(setup));
    const shape = line<number>(
      (_, interval) => panel.x(interval + 0.5),
      (value) => axis.y(value),
    )
      .defined((value) => !Number.isNaN(value))
      .digits(2);
    append(frame.root, 'path', {
      d: shape(series) ?? '',
      fill: 'none',
      stroke: identity.mark,
      'stroke-width': 2,
      'stroke-dasharray': identity.dash,
      'stroke-linejoin': 'round',
      'data-mark': options.mark,
      'data-setup': index,
      'data-points': series.filter((value) => !Number.isNaN(value)).length,
    });
    ends.push({
      text: setup.name,
      y: axis.y(series.findLast((value) => !Number.isNaN(value)) ?? 0),
      colour: identity.text,
      bold: true,
    });
  });
  if (panel.room > 0 && options.labelled)
    drawEndLabels(
      frame.root,
      [...ends, ...(options.also ?? [])],
      { x: panel.right, room: panel.room, top: panel.top, bottom: panel.bottom },
      theme,
    );
}

/** Tints what lies under the minimum, then draws both reference lines. */
export function drawServiceGround(
  frame: Frame,
  panel: ZoomPanel,
  data: OutageZoomData,
  y: Position,
): void {
  const { theme } = frame;
  data.setups.forEach((setup, index) => {
    const below = area<number>(
      (_, interval) => panel.x(interval + 0.5),
      y(data.minimum),
      (value) => y(Math.min(value, data.minimum)),
    )
      .defined((value) => !Number.isNaN(value))
      .digits(2);
    append(frame.root, 'path', {
      d: below(Array.from(setup.answeredWithinShare)) ?? '',
      fill: setupIdentity(theme, index).mark,
      'fill-opacity': 0.2,
      'data-mark': 'below-minimum',
      'data-setup': index,
    });
  });
  for (const reference of ['objective', 'minimum'] as const)
    append(frame.root, 'line', {
      x1: panel.left,
      x2: panel.right,
      y1: y(data[reference]),
      y2: y(data[reference]),
      stroke: theme.axis,
      'stroke-width': 1.25,
      'stroke-dasharray': referenceDash[reference],
      'data-mark': 'reference',
    });
}

const providerOpacity = [0.62, 0.38, 0.2, 0.5, 0.28] as const;

/** Agents of one setup, provider upon provider, in tints of the setup's colour. */
export function drawAgents(
  frame: Frame,
  panel: ZoomPanel,
  setup: ZoomSetup,
  index: number,
  axis: { readonly ticks: readonly Tick[]; readonly y: Position },
): void {
  const { theme } = frame;
  const identity = setupIdentity(theme, index);
  drawValueAxis(frame.root, axis.ticks, axis.y, panel, theme);
  const intervals = setup.offered.length;
  let floor = new Float64Array(intervals);
  const labels: EndLabel[] = [];
  let last = intervals - 1;
  while (last > 0 && agentsAt(setup, last) === 0) last--;
  setup.agentsByProvider.forEach((provider, which) => {
    const from = floor;
    const to = floor.map((value, interval) => value + (provider.agents[interval] ?? 0));
    // One interval more: a step lasts until the end of its interval.
    const steps = Array.from({ length: intervals + 1 }, (_, interval) =>
      Math.min(interval, intervals - 1),
    );
    const shape = area<number>(
      (_, interval) => panel.x(interval),
      (interval) => axis.y(from[interval] ?? 0),
      (interval) => axis.y(to[interval] ?? 0),
    )
      .curve(curveStepAfter)
      .digits(2);
    append(frame.root, 'path', {
      d: shape(steps) ?? '',
      fill: identity.mark,
      'fill-opacity': providerOpacity[which % providerOpacity.length],
      stroke: identity.mark,
      'stroke-width': 0.75,
      'data-mark': 'agents',
      'data-setup': index,
      'data-points': intervals,
    });
    const busiest = indexOfLargest(provider.agents);
    labels.push({
      text: provider.name,
      y: axis.y(((from[last] ?? 0) + (to[last] ?? 0)) / 2),
      colour: identity.text,
      bold: false,
    });
    if (panel.room === 0 && largest(provider.agents) > 0)
      drawInside(frame, panel, provider.name, {
        x: panel.x(busiest + 0.5),
        y: axis.y(((from[busiest] ?? 0) + (to[busiest] ?? 0)) / 2),
      });
    floor = to;
  });
  if (panel.room > 0)
    drawEndLabels(
      frame.root,
      labels,
      { x: panel.right, room: panel.room, top: panel.top, bottom: panel.bottom },
      theme,
    );
}

function drawInside(
  frame: Frame,
  panel: ZoomPanel,
  text: string,
  at: { readonly x: number; readonly y: number },
): void {
  const half = textWidth(text, fontSize.small) / 2;
  appendHaloText(
    frame.root,
    frame.theme.surface,
    {
      x: Math.max(panel.left + half + 2, Math.min(panel.right - half - 2, at.x)),
      y: at.y + 4,
      'text-anchor': 'middle',
      'font-size': fontSize.small,
      fill: frame.theme.ink,
    },
    text,
  );
}

function indexOfLargest(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  return best;
}
