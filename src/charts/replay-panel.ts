import type { Position, Tick } from './axes.ts';
import type { Frame } from './frame.ts';
import { drawEndLabels, type EndLabel } from './labels.ts';
import { drawnSteps, type ReplayData } from './replay-data.ts';
import type { ZoomPanel } from './zoom-panels.ts';

/** A panel of the replay: `x` is the position of a minute of the day. */
export type ReplayPanel = ZoomPanel;

/** A scale of values with its ticks. */
export interface ReplayAxis {
  readonly ticks: readonly Tick[];
  readonly y: Position;
}

/** Names series at the right end of a panel, where there is room for names. */
export function labelEnds(frame: Frame, panel: ReplayPanel, labels: readonly EndLabel[]): void {
  if (panel.room === 0) return;
  const { right: x, room, top, bottom } = panel;
  drawEndLabels(frame.root, labels, { x, room, top, bottom }, frame.theme);
}

/** The drawn steps, and one more: a step lasts until its end. */
export function stepsOf(data: ReplayData): number[] {
  const { first, end } = drawnSteps(data);
  return Array.from({ length: end - first + 1 }, (_, i) => first + i);
}

/** The step whose value is drawn at a place: the last one goes on to its end. */
export function shown(data: ReplayData, step: number): number {
  return Math.min(step, drawnSteps(data).end - 1);
}
