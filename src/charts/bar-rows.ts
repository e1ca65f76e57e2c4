import type { ChartOptions, ChartSize } from './chart.ts';
import { openFrame, type Frame, type FrameContent } from './frame.ts';
import { setupKey } from './key.ts';

export const nameHeight = 20;
export const barRow = 17;
export const barHeight = 11;
const rowGap = 10;
const baseAxisHeight = 40;
const emptyHeight = 120;

/** Names one under another, each over a bar for each setup. */
export interface BarRowsContent extends Pick<FrameContent, 'chart' | 'reading' | 'summary'> {
  readonly setups: readonly string[];
  readonly rows: readonly { readonly bars: readonly unknown[] }[];
}

/** A frame with their room, and that of an axis under them. */
export interface BarRows {
  readonly frame: Frame;
  /** Of each row, the gap under it included. */
  readonly heights: readonly number[];
  /** Of all of them; where there is none, of the sentence that says so. */
  readonly height: number;
}

/** Opens the frame of a chart of such rows. */
export function openBarRows<Labels>(
  size: ChartSize,
  options: ChartOptions<Labels>,
  { setups, rows, ...content }: BarRowsContent,
): BarRows {
  const heights = rows.map(({ bars }) => nameHeight + bars.length * barRow + rowGap);
  const height = heights.reduce((sum, each) => sum + each, 0) || emptyHeight;
  const frame = openFrame(size, options, {
    ...content,
    bodyHeight: height + baseAxisHeight,
    leastBodyHeight: height + baseAxisHeight,
    key: setups.length > 1 ? setupKey(setups) : [],
  });
  return { frame, heights, height };
}

/** Whether a bar has an interval that is known and has a width. */
export function hasInterval({
  low,
  high,
}: {
  readonly low: number;
  readonly high: number;
}): boolean {
  return Number.isFinite(low) && Number.isFinite(high) && low < high;
}
