import { drawValueAxis } from './axes.ts';
import type { Frame } from './frame.ts';
import { referenceDash } from './key.ts';
import type { ReplayData } from './replay-data.ts';
import { labelEnds, type ReplayAxis, type ReplayPanel } from './replay-panel.ts';
import { setupIdentity } from './setup-identity.ts';
import { append } from './svg.ts';

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
