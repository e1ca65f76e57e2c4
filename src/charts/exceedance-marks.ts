import { area, curveStepBefore, line, range } from 'd3';
import type { Position } from './axes.ts';
import type { ExceedanceStep, ReturnLevel } from './exceedance-curve.ts';
import { drawFreeLabel, type LabelCandidate, type LabelSpace } from './free-label.ts';
import type { Frame } from './frame.ts';
import { fitName } from './ghost.ts';
import { markerPath, setupIdentity, type Slot } from './setup-identity.ts';
import { append, fontSize } from './svg.ts';

/** Draws one curve over its band, that of the ghost without; nothing goes under `least`. */
export function drawCurve(
  frame: Frame,
  steps: readonly ExceedanceStep[],
  setup: Slot,
  x: Position,
  y: Position,
  least: number,
): void {
  const first = steps[0];
  if (first === undefined) return;
  const identity = setupIdentity(frame.theme, setup);
  const whole = [{ ...first, loss: 0 }, ...steps];
  const band = area<ExceedanceStep>(
    (step) => x(step.loss),
    (step) => y(Math.max(least, step.low)),
    (step) => y(step.high),
  )
    .curve(curveStepBefore)
    .digits(2);
  const curve = line<ExceedanceStep>(
    (step) => x(step.loss),
    (step) => y(step.probability),
  )
    .curve(curveStepBefore)
    .digits(2);
  if (setup !== 'ghost')
    append(frame.root, 'path', {
      d: band(whole) ?? '',
      fill: identity.mark,
      'fill-opacity': 0.15,
      'data-mark': 'band',
      'data-setup': setup,
    });
  append(frame.root, 'path', {
    d: curve(whole) ?? '',
    fill: 'none',
    stroke: identity.mark,
    'stroke-width': identity.line,
    'stroke-dasharray': identity.dash,
    'stroke-linejoin': 'round',
    'data-mark': 'curve',
    'data-setup': setup,
    'data-points': steps.length,
  });
}

/** Draws the marked return levels of one setup. */
export function drawLevels(
  frame: Frame,
  levels: readonly ReturnLevel[],
  setup: Slot,
  x: Position,
  y: Position,
): void {
  const identity = setupIdentity(frame.theme, setup);
  for (const level of levels)
    append(frame.root, 'path', {
      d: markerPath(identity, 42),
      transform: `translate(${x(level.loss).toFixed(2)} ${y(level.probability).toFixed(2)})`,
      fill: identity.fill,
      stroke: identity.rim,
      'data-mark': 'return-level',
      'data-setup': setup,
    });
}

/** A curve with its name. */
export interface NamedCurve {
  readonly name: string;
  readonly slot: Slot;
  readonly steps: readonly ExceedanceStep[];
}

/** Longest name beside a curve, as a part of the plot's width. */
const mostOfWidth = 0.4;

/** Writes each name beside its curve, where it covers least of the others. */
export function nameCurves(
  frame: Frame,
  curves: readonly NamedCurve[],
  x: Position,
  y: Position,
  bounds: LabelSpace['bounds'],
): void {
  const points = curves.flatMap(({ steps }) =>
    steps.flatMap((step, index) => {
      const before = steps[index - 1];
      const from = x(before?.loss ?? 0);
      const level = y(step.probability);
      const above = before === undefined ? level : y(before.probability);
      return [
        ...range(from, x(step.loss), 8).map((at) => ({ x: at, y: level })),
        ...range(above, level, 8).map((at) => ({ x: from, y: at })),
        { x: x(step.loss), y: level },
      ];
    }),
  );
  const space: LabelSpace = { bounds, points, taken: [] };
  for (const { name, slot, steps } of curves) {
    const candidates = steps
      .filter((step) => step.probability <= 0.15)
      .flatMap((step): LabelCandidate[] => {
        const at = { x: x(step.loss), y: y(step.probability) };
        return [
          { x: at.x + 10, y: at.y - 10, anchor: 'start' },
          { x: at.x - 10, y: at.y + 12, anchor: 'end' },
        ];
      });
    drawFreeLabel(
      frame.root,
      fitName(name, bounds.width * mostOfWidth, fontSize.label, true),
      setupIdentity(frame.theme, slot).text,
      candidates,
      space,
      frame.theme,
      slot !== 'ghost',
    );
  }
}
