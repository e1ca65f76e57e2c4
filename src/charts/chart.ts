import type { Formatters } from './format.ts';
import type { ChartTable } from './table.ts';
import type { ChartTheme } from './theme.ts';

/** Size of the whole drawing in pixels, 320 to 1600 wide; without height the chart chooses. */
export interface ChartSize {
  readonly width: number;
  readonly height?: number;
}

/** What every chart takes beside its data; `Labels` are its own words, English unless given. */
export interface ChartOptions<Labels> {
  /** The finding, in a sentence. */
  readonly title: string;
  readonly subtitle?: string;
  /** Sample and convention, printed beneath. */
  readonly note?: string;
  readonly theme?: ChartTheme;
  readonly formatters?: Formatters;
  readonly labels?: Partial<Labels>;
  /** Creates the elements; the page's own when left out. */
  readonly document?: Document;
  /** Prefix of the ids inside the drawing, when the same chart stands twice on a page. */
  readonly idPrefix?: string;
}

/** Days of the horizon: the first one, from 0, and how many. */
export interface DaySpan {
  readonly startDay: number;
  readonly days: number;
}

/** A place the cursor can stand: without `y`, it is a moment across the whole plot. */
export interface CursorPoint {
  readonly x: number;
  readonly y?: number;
  /** The sentence to read out. */
  readonly text: string;
  /** The days it stands for, where places are days of the horizon. */
  readonly span?: DaySpan;
}

/** The places of a chart in reading order, for the keyboard and the pointer. */
export interface ChartCursor {
  readonly count: number;
  /** `index` from 0 to count − 1. */
  at(index: number): CursorPoint;
}

/** A rectangle in the drawing's pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart: a detached element, where its cursor can stand, and the numbers behind it. */
export interface Chart {
  readonly svg: SVGSVGElement;
  readonly cursor: ChartCursor;
  readonly table: ChartTable;
  /** Where the data is drawn, for the cursor's rule and for hit testing. */
  readonly plot: Box;
}
