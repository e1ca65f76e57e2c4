import { area, curveStepAfter } from 'd3';
import { drawValueAxis } from './axes.ts';
import type { Frame } from './frame.ts';
import type { EndLabel } from './labels.ts';
import { drawnSteps, type ReplayData } from './replay-data.ts';
import { labelEnds, shown, stepsOf, type ReplayAxis, type ReplayPanel } from './replay-panel.ts';
import { setupIdentity } from './setup-identity.ts';
import { append, appendHaloText, fontSize } from './svg.ts';
import { textWidth } from './text.ts';

const bandOpacity = [0.62, 0.38, 0.2, 0.5, 0.28] as const;

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

function indexOfLargest(values: ArrayLike<number>, data: ReplayData): number {
  const { first, end } = drawnSteps(data);
  let best = first;
  for (let step = first; step < end; step++)
    if ((values[step] ?? 0) > (values[best] ?? 0)) best = step;
  return best;
}
