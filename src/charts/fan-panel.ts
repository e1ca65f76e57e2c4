import { area, curveMonotoneX, line } from 'd3';
import type { Position } from './axes.ts';
import { fanRuns, type FanPoint, type ServiceFanData } from './fan-series.ts';
import type { Frame } from './frame.ts';
import { referenceDash } from './key.ts';
import { markerPath, setupIdentity, type Slot } from './setup-identity.ts';
import { append, fontSize } from './svg.ts';

/** One plot of the fan: two setups over each other, or one before the others' pale medians. */
export interface FanPanel {
  /** Position of a day, and of a share. */
  readonly x: Position;
  readonly y: Position;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Indices of the setups drawn in full. */
  readonly shown: readonly number[];
  readonly title: string | undefined;
  /** What was kept, drawn behind the medians. */
  readonly ghost: readonly (FanPoint | undefined)[] | undefined;
}

const markerEvery = 90;
/** The ghost's markers stand between those of the others, in thirds of that. */
const ghostStagger = 1.5;
/** Closed days in a row that a line passes over: a long week-end. */
const bridgedPeriods = 3;

/** Draws bands, then reference lines, then medians, so that the medians stay on top. */
export function drawFanPanel(
  frame: Frame,
  panel: FanPanel,
  data: ServiceFanData,
  points: readonly (readonly (FanPoint | undefined)[])[],
  below: readonly (readonly number[])[],
): void {
  const { root, theme } = frame;
  const middle = (point: FanPoint): number => panel.x(point.startDay + point.days / 2);
  const runsIn = (own: readonly (FanPoint | undefined)[]): (readonly FanPoint[])[] =>
    fanRuns(own, own[0]?.days === 7 ? 0 : bridgedPeriods);
  const runsOf = (setup: number): (readonly FanPoint[])[] => runsIn(points[setup] ?? []);
  const medianLine = line<FanPoint>(middle, (point) => panel.y(point.p50))
    .curve(curveMonotoneX)
    .digits(2);

  const bands = append(root, 'g', { 'data-part': 'bands' });
  for (const setup of panel.shown) {
    const { mark } = setupIdentity(theme, setup);
    for (const [low, high, opacity] of [
      ['p5', 'p95', 0.16],
      ['p25', 'p75', 0.26],
    ] as const) {
      const shape = area<FanPoint>(
        middle,
        (point) => panel.y(point[low]),
        (point) => panel.y(point[high]),
      )
        .curve(curveMonotoneX)
        .digits(2);
      append(bands, 'path', {
        d: runsOf(setup)
          .map((run) => shape(run) ?? '')
          .join(''),
        fill: mark,
        'fill-opacity': opacity,
        'data-mark': low === 'p5' ? 'band-90' : 'band-50',
        'data-setup': setup,
      });
    }
  }
  for (const reference of ['objective', 'minimum'] as const)
    append(root, 'line', {
      x1: panel.left,
      x2: panel.right,
      y1: panel.y(data[reference]),
      y2: panel.y(data[reference]),
      stroke: theme.axis,
      'stroke-width': 1.25,
      'stroke-dasharray': referenceDash[reference],
      'data-mark': 'reference',
    });
  if (panel.title !== undefined)
    points.forEach((_, setup) => {
      if (!panel.shown.includes(setup))
        append(root, 'path', {
          d: runsOf(setup)
            .map((run) => medianLine(run) ?? '')
            .join(''),
          fill: 'none',
          stroke: theme.axis,
          'stroke-opacity': 0.35,
        });
    });
  const drawMedian = (setup: Slot, runs: readonly (readonly FanPoint[])[]): void => {
    const identity = setupIdentity(theme, setup);
    append(root, 'path', {
      d: runs.map((run) => medianLine(run) ?? '').join(''),
      fill: 'none',
      stroke: identity.mark,
      'stroke-width': identity.line,
      'stroke-dasharray': identity.dash,
      'data-mark': 'median',
      'data-setup': setup,
      'data-points': runs.reduce((sum, run) => sum + run.length, 0),
    });
    const stagger = setup === 'ghost' ? ghostStagger : setup;
    let clear = -Infinity;
    for (const point of runs.flat()) {
      const x = middle(point);
      // Markers of different setups are staggered so that none hides another.
      if (x < clear || x < panel.left + 12 + (stagger * markerEvery) / 3) continue;
      clear = x + markerEvery;
      append(root, 'path', {
        d: markerPath(identity, 42),
        transform: `translate(${x.toFixed(2)} ${panel.y(point.p50).toFixed(2)})`,
        fill: identity.fill,
        stroke: identity.rim,
      });
    }
  };
  if (panel.ghost !== undefined) drawMedian('ghost', runsIn(panel.ghost));
  for (const setup of panel.shown) {
    const identity = setupIdentity(theme, setup);
    drawMedian(setup, runsOf(setup));
    for (const day of below[setup] ?? []) {
      const value = data.setups[setup]?.p50[day] ?? NaN;
      append(root, 'path', {
        d: markerPath(identity, 26),
        transform: `translate(${panel.x(day + 0.5).toFixed(2)} ${panel.y(value).toFixed(2)})`,
        fill: theme.surface,
        stroke: identity.mark,
        'stroke-width': 1.5,
        'data-mark': 'day-below',
        'data-setup': setup,
      });
    }
  }
  if (panel.title !== undefined) drawPanelTitle(frame, panel, panel.title);
}

function drawPanelTitle(frame: Frame, panel: FanPanel, title: string): void {
  const setup = panel.shown[0] ?? 0;
  const identity = setupIdentity(frame.theme, setup);
  append(frame.root, 'path', {
    d: markerPath(identity, 42),
    transform: `translate(${(panel.left + 5).toFixed(2)} ${(panel.top - 11).toFixed(2)})`,
    fill: identity.mark,
  });
  append(
    frame.root,
    'text',
    {
      x: panel.left + 16,
      y: panel.top - 6.5,
      'font-size': fontSize.label,
      'font-weight': 600,
      fill: identity.text,
    },
    title,
  );
}
