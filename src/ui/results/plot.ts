import type { Chart, ChartSize, ChartTheme, Formatters } from '../../charts/index.ts';

/** What a plot takes from the element that shows it. */
export interface PlotLook {
  readonly theme: ChartTheme;
  readonly formatters: Formatters;
  /** Prefix of the ids inside the drawing. */
  readonly idPrefix: string;
}

/**
 * Draws one plot at a size. A new function means new data: the element draws again when it is given
 * another one, and only then; all the work of preparing data waits until it is called.
 */
export type Plot = (size: ChartSize, look: PlotLook) => Chart;
