import type { Position } from './axes.ts';
import type { Box } from './chart.ts';
import type { Cloud } from './cloud.ts';
import { drawFreeLabel, type LabelCandidate, type LabelSpace } from './free-label.ts';
import type { Frame } from './frame.ts';
import { fitName } from './ghost.ts';
import { markerPath, setupIdentity, type Slot } from './setup-identity.ts';
import { append, fontSize } from './svg.ts';

/** Draws one point a year. */
export function drawPoints(
  frame: Frame,
  cloud: Cloud,
  setup: number,
  x: Position,
  y: Position,
): void {
  const identity = setupIdentity(frame.theme, setup);
  const group = append(frame.root, 'g', {
    fill: identity.mark,
    'fill-opacity': cloud.points.length > 150 ? 0.28 : 0.45,
    'data-mark': 'cloud',
    'data-setup': setup,
    'data-points': cloud.points.length,
  });
  for (const point of cloud.points)
    append(group, 'path', {
      d: markerPath(identity, 12),
      transform: `translate(${x(point.cost).toFixed(1)} ${y(point.service).toFixed(1)})`,
    });
}

/** Draws P5 to P95 of both measures through their means, over a halo that lifts it from the points. */
export function drawCross(frame: Frame, cloud: Cloud, setup: Slot, x: Position, y: Position): void {
  const identity = setupIdentity(frame.theme, setup);
  const centre = { x: x(cloud.cost.mean), y: y(cloud.service.mean) };
  const path =
    `M${x(cloud.cost.p5).toFixed(2)} ${centre.y.toFixed(2)}H${x(cloud.cost.p95).toFixed(2)}` +
    `M${centre.x.toFixed(2)} ${y(cloud.service.p5).toFixed(2)}V${y(cloud.service.p95).toFixed(2)}`;
  append(frame.root, 'path', { d: path, stroke: frame.theme.surface, 'stroke-width': 4.5 });
  append(frame.root, 'path', {
    d: path,
    stroke: identity.mark,
    'stroke-width': identity.line,
    'data-mark': 'cross',
    'data-setup': setup,
  });
  append(frame.root, 'path', {
    d: markerPath(identity, setup === 'ghost' ? 90 : 150),
    transform: `translate(${centre.x.toFixed(2)} ${centre.y.toFixed(2)})`,
    fill: identity.fill,
    stroke: identity.rim,
    'stroke-width': identity.line,
    'data-mark': 'mean',
    'data-setup': setup,
  });
}

/** Longest name beside a cloud, as a part of the plot's width. */
const mostOfWidth = 0.4;

/** Writes each setup's name by its mean, where it covers least, clear of what is `taken`. */
export function nameClouds(
  frame: Frame,
  clouds: readonly (Cloud & { readonly slot: Slot })[],
  x: Position,
  y: Position,
  bounds: LabelSpace['bounds'],
  taken: readonly Box[],
): void {
  const points = clouds.flatMap((cloud) => {
    const across = Array.from({ length: 21 }, (_, part) => ({
      x: x(cloud.cost.p5 + ((cloud.cost.p95 - cloud.cost.p5) * part) / 20),
      y: y(cloud.service.mean),
    }));
    const cloudPoints = cloud.points.map((point) => ({ x: x(point.cost), y: y(point.service) }));
    return [...across, ...cloudPoints];
  });
  const space: LabelSpace = {
    bounds,
    points,
    taken: [
      ...taken,
      ...clouds.map((cloud) => ({
        left: x(cloud.cost.mean) - 9,
        top: y(cloud.service.mean) - 9,
        width: 18,
        height: 18,
      })),
    ],
  };
  for (const cloud of clouds) {
    const centre = { x: x(cloud.cost.mean), y: y(cloud.service.mean) };
    drawFreeLabel(
      frame.root,
      fitName(cloud.name, bounds.width * mostOfWidth, fontSize.label, true),
      setupIdentity(frame.theme, cloud.slot).text,
      [
        { x: x(cloud.cost.p95) + 6, y: centre.y, anchor: 'start' },
        { x: x(cloud.cost.p5) - 6, y: centre.y, anchor: 'end' },
        ...[18, 34, 52, 72, 96].flatMap((away): LabelCandidate[] =>
          [-away, away].flatMap((down): LabelCandidate[] => [
            { x: centre.x + 12, y: centre.y + down, anchor: 'start', from: centre },
            { x: centre.x - 12, y: centre.y + down, anchor: 'end', from: centre },
          ]),
        ),
      ],
      space,
      frame.theme,
      cloud.slot !== 'ghost',
    );
  }
}
