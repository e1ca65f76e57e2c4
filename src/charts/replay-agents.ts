import { area, curveStepAfter } from 'd3';
import { drawValueAxis } from './axes.ts';
import type { Frame } from './frame.ts';
import type { ReplayData, ReplayProvider } from './replay-data.ts';
import { shown, stepsOf, type ReplayAxis, type ReplayPanel } from './replay-panel.ts';
import { setupIdentity } from './setup-identity.ts';
import { append } from './svg.ts';

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
