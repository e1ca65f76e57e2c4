import { area, curveStepBefore, line, range } from 'd3';
import type { Position } from './axes.ts';
import type { ExceedanceStep, ReturnLevel } from './exceedance-curve.ts';
import { drawFreeLabel, type LabelCandidate, type LabelSpace } from './free-label.ts';
import type { Frame } from './frame.ts';
import { markerPath, setupIdentity } from './setup-identity.ts';
import { append } from './svg.ts';

/** Draws one curve over its band; nothing goes under `least`. */
export function drawCurve(
  frame: Frame,
  steps: readonly ExceedanceStep[],
  setup: number,
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
    'stroke-width': 2,
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
  setup: number,
  x: Position,
  y: Position,
): void {
  const identity = setupIdentity(frame.theme, setup);
  for (const level of levels)
    append(frame.root, 'path', {
      d: markerPath(identity, 42),
      transform: `translate(${x(level.loss).toFixed(2)} ${y(level.probability).toFixed(2)})`,
      fill: identity.mark,
      stroke: frame.theme.surface,
      'data-mark': 'return-level',
      'data-setup': setup,
    });
}

/** Writes each name beside its curve, where it covers least of the others. */
export function nameCurves(
  frame: Frame,
  names: readonly string[],
  steps: readonly (readonly ExceedanceStep[])[],
  x: Position,
  y: Position,
  bounds: LabelSpace['bounds'],
): void {
  const points = steps.flatMap((each) =>
    each.flatMap((step, index) => {
      const before = each[index - 1];
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
  names.forEach((name, setup) => {
    const candidates = (steps[setup] ?? [])
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
      name,
      setupIdentity(frame.theme, setup).text,
      candidates,
      space,
      frame.theme,
    );
  });
}
