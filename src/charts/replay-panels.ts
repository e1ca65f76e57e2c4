import { area, curveStepAfter, line } from 'd3';
import { drawValueAxis, type Position, type Tick } from './axes.ts';
import type { Frame } from './frame.ts';
import { referenceDash } from './key.ts';
import { drawEndLabels, type EndLabel } from './labels.ts';
import { drawnSteps, failedAt, type ReplayData, type ReplayProvider } from './replay-data.ts';
import { setupIdentity } from './setup-identity.ts';
import { append, appendHaloText, fontSize } from './svg.ts';
import { textWidth } from './text.ts';
import type { ZoomPanel } from './zoom-panels.ts';

/** A panel of the replay: `x` is the position of a minute of the day. */
export type ReplayPanel = ZoomPanel;

/** A scale of values with its ticks. */
export interface ReplayAxis {
  readonly ticks: readonly Tick[];
  readonly y: Position;
}

const bandOpacity = [0.62, 0.38, 0.2, 0.5, 0.28] as const;

/** Contacts offered (line), answered (area) and not answered (dark, upon it), averaged over bins. */
export function drawContacts(
  frame: Frame,
  panel: ReplayPanel,
  data: ReplayData,
  bins: readonly ContactBin[],
  axis: ReplayAxis,
  names: { readonly offered: string; readonly answered: string; readonly failed: string },
): void {
  const { theme, root } = frame;
  const identity = setupIdentity(theme, data.setup);
  drawValueAxis(root, axis.ticks, axis.y, panel, theme);
  const steps = [...bins, ...bins.slice(-1).map((bin) => ({ ...bin, minute: data.to }))];
  const filled = (floor: (bin: ContactBin) => number, value: (bin: ContactBin) => number): string =>
    area<ContactBin>(
      (bin) => panel.x(bin.minute),
      (bin) => axis.y(floor(bin)),
      (bin) => axis.y(floor(bin) + value(bin)),
    )
      .curve(curveStepAfter)
      .digits(2)(steps) ?? '';
  append(root, 'path', {
    d: filled(
      () => 0,
      (bin) => bin.answered,
    ),
    fill: identity.mark,
    'fill-opacity': 0.5,
    'data-mark': 'answered',
  });
  append(root, 'path', {
    d: filled(
      (bin) => bin.answered,
      (bin) => bin.failed,
    ),
    fill: theme.ink,
    'fill-opacity': 0.72,
    'data-mark': 'failed',
  });
  append(root, 'path', {
    d:
      line<ContactBin>(
        (bin) => panel.x(bin.minute),
        (bin) => axis.y(bin.offered),
      )
        .curve(curveStepAfter)
        .digits(2)(steps) ?? '',
    fill: 'none',
    stroke: theme.ink,
    'stroke-width': 1.25,
    'data-mark': 'offered',
  });
  const last = bins.findLast((bin) => bin.offered > 0);
  labelEnds(frame, panel, [
    { text: names.offered, y: axis.y(last?.offered ?? 0), colour: theme.ink, bold: false },
    {
      text: names.answered,
      y: axis.y((last?.answered ?? 0) / 2),
      colour: identity.text,
      bold: false,
    },
    {
      text: names.failed,
      y: axis.y((last?.answered ?? 0) + (last?.failed ?? 0)),
      colour: theme.ink,
      bold: false,
    },
  ]);
}

/** Contacts of some minutes, each a mean per minute. */
export interface ContactBin {
  readonly minute: number;
  readonly offered: number;
  readonly answered: number;
  readonly failed: number;
}

/** The drawn steps averaged over bins of so many minutes. */
export function contactBins(data: ReplayData, minutes: number): readonly ContactBin[] {
  const { first, end } = drawnSteps(data);
  const perBin = Math.max(1, Math.round(minutes / data.stepMinutes));
  const bins: ContactBin[] = [];
  for (let from = first; from < end; from += perBin) {
    const to = Math.min(end, from + perBin);
    const mean = (value: (step: number) => number): number => {
      let sum = 0;
      for (let step = from; step < to; step++) sum += value(step);
      return sum / ((to - from) * data.stepMinutes);
    };
    bins.push({
      minute: from * data.stepMinutes,
      offered: mean((step) => data.offered[step] ?? 0),
      answered: mean((step) => data.answered[step] ?? 0),
      failed: mean((step) => failedAt(data, step)),
    });
  }
  return bins;
}

/** A series in a stack. */
export interface Band {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

/** Series upon series, in tints of the setup's colour, each named at its end or inside. */
export function drawBands(
  frame: Frame,
  panel: ReplayPanel,
  data: ReplayData,
  bands: readonly Band[],
  axis: ReplayAxis,
  mark: string,
): void {
  const { theme, root } = frame;
  const identity = setupIdentity(theme, data.setup);
  drawValueAxis(root, axis.ticks, axis.y, panel, theme);
  const steps = stepsOf(data);
  const floor = new Float64Array(data.offered.length);
  const ends: EndLabel[] = [];
  bands.forEach(({ name, values }, index) => {
    const from = floor.slice();
    floor.forEach((below, step) => (floor[step] = below + (values[step] ?? 0)));
    append(root, 'path', {
      d:
        area<number>(
          (step) => panel.x(step * data.stepMinutes),
          (step) => axis.y(from[shown(data, step)] ?? 0),
          (step) => axis.y(floor[shown(data, step)] ?? 0),
        )
          .curve(curveStepAfter)
          .digits(2)(steps) ?? '',
      fill: identity.mark,
      'fill-opacity': bandOpacity[index % bandOpacity.length],
      stroke: identity.mark,
      'stroke-width': 0.75,
      'data-mark': mark,
    });
    const widest = indexOfLargest(values, data);
    const middle = ((from[widest] ?? 0) + (floor[widest] ?? 0)) / 2;
    const { end } = drawnSteps(data);
    const atEnd = ((from[end - 1] ?? 0) + (floor[end - 1] ?? 0)) / 2;
    ends.push({ text: name, y: axis.y(atEnd), colour: identity.text, bold: false });
    if (panel.room === 0 && (values[widest] ?? 0) > 0 && bands.length > 1)
      nameInside(frame, panel, name, panel.x(widest * data.stepMinutes), axis.y(middle));
  });
  if (bands.length > 1) labelEnds(frame, panel, ends);
}

/** Agents of one provider: at work pale, with a contact full. */
export function drawReplayAgents(
  frame: Frame,
  panel: ReplayPanel,
  data: ReplayData,
  provider: ReplayProvider,
  axis: ReplayAxis,
): void {
  const { theme, root } = frame;
  const identity = setupIdentity(theme, data.setup);
  drawValueAxis(root, axis.ticks, axis.y, panel, theme);
  const filled = (values: ArrayLike<number>): string =>
    area<number>(
      (step) => panel.x(step * data.stepMinutes),
      axis.y(0),
      (step) => axis.y(values[shown(data, step)] ?? 0),
    )
      .curve(curveStepAfter)
      .digits(2)(stepsOf(data)) ?? '';
  append(root, 'path', {
    d: filled(provider.agents),
    fill: identity.mark,
    'fill-opacity': 0.2,
    stroke: identity.mark,
    'stroke-width': 1,
    'data-mark': 'at-work',
  });
  append(root, 'path', {
    d: filled(provider.busy),
    fill: identity.mark,
    'fill-opacity': 0.55,
    'data-mark': 'busy',
  });
}

/** The service level of each interval as a step, tinted below the minimum, with both references. */
export function drawReplayService(
  frame: Frame,
  panel: ReplayPanel,
  data: ReplayData,
  axis: ReplayAxis,
  references: { readonly objective: string; readonly minimum: string },
): void {
  const { theme, root } = frame;
  const identity = setupIdentity(theme, data.setup);
  drawValueAxis(root, axis.ticks, axis.y, panel, theme);
  const { intervalMinutes, minimum, service } = data;
  const inside = (minute: number): number => Math.max(data.from, Math.min(data.to, minute));
  for (let interval = 0; interval < service.length; interval++) {
    const level = service[interval] ?? NaN;
    const left = panel.x(inside(interval * intervalMinutes));
    const right = panel.x(inside((interval + 1) * intervalMinutes));
    if (Number.isNaN(level) || right <= left) continue;
    if (level < minimum)
      append(root, 'rect', {
        x: left,
        y: axis.y(minimum),
        width: right - left,
        height: axis.y(level) - axis.y(minimum),
        fill: identity.mark,
        'fill-opacity': 0.3,
        'data-mark': 'below-minimum',
      });
    append(root, 'line', {
      x1: left,
      x2: right,
      y1: axis.y(level),
      y2: axis.y(level),
      stroke: identity.mark,
      'stroke-width': 2.5,
      'data-mark': 'service',
    });
  }
  for (const reference of ['objective', 'minimum'] as const)
    append(root, 'line', {
      x1: panel.left,
      x2: panel.right,
      y1: axis.y(data[reference]),
      y2: axis.y(data[reference]),
      stroke: theme.axis,
      'stroke-width': 1.25,
      'stroke-dasharray': referenceDash[reference],
      'data-mark': 'reference',
    });
  labelEnds(
    frame,
    panel,
    (['objective', 'minimum'] as const).map((reference) => ({
      text: references[reference],
      y: axis.y(data[reference]),
      colour: theme.muted,
      bold: false,
    })),
  );
}

function labelEnds(frame: Frame, panel: ReplayPanel, labels: readonly EndLabel[]): void {
  if (panel.room === 0) return;
  const { right: x, room, top, bottom } = panel;
  drawEndLabels(frame.root, labels, { x, room, top, bottom }, frame.theme);
}

function nameInside(frame: Frame, panel: ReplayPanel, text: string, x: number, y: number): void {
  const half = textWidth(text, fontSize.small) / 2;
  appendHaloText(
    frame.root,
    frame.theme.surface,
    {
      x: Math.max(panel.left + half + 2, Math.min(panel.right - half - 2, x)),
      y: Math.max(panel.top + 8, Math.min(panel.bottom - 3, y + 4)),
      'text-anchor': 'middle',
      'font-size': fontSize.small,
      fill: frame.theme.ink,
    },
    text,
  );
}

/** The drawn steps, and one more: a step lasts until its end. */
function stepsOf(data: ReplayData): number[] {
  const { first, end } = drawnSteps(data);
  return Array.from({ length: end - first + 1 }, (_, i) => first + i);
}

/** The step whose value is drawn at a place: the last one goes on to its end. */
function shown(data: ReplayData, step: number): number {
  return Math.min(step, drawnSteps(data).end - 1);
}

function indexOfLargest(values: ArrayLike<number>, data: ReplayData): number {
  const { first, end } = drawnSteps(data);
  let best = first;
  for (let step = first; step < end; step++)
    if ((values[step] ?? 0) > (values[best] ?? 0)) best = step;
  return best;
}
