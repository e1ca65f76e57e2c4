import { lightTheme } from '../../charts/index.ts';
import { pageFormatters } from '../results/data/page-formatters.ts';
import type { PageFigure } from './page-figures.ts';

/** Width in pixels that plots are drawn at: the text of an A4 page at 96 pixels an inch. */
const PLOT_WIDTH = 680;
/** Two plots of this height and their captions fit on a page of 994 pixels. */
const HALF_A_PAGE = 430;
/** Plots higher than this lose too much by being pressed into half a page. */
const MOST_PRESSED = 580;

/** A plot drawn for paper. */
export interface Drawing {
  readonly heading: string;
  readonly svg: SVGSVGElement;
}

/** Plots for paper: dark on white, two on a page where they can be. */
export function drawings(figures: readonly PageFigure[]): readonly Drawing[] {
  return figures.map(({ heading, plot }, index) => {
    const look = {
      theme: lightTheme,
      formatters: pageFormatters(),
      idPrefix: `report-${String(index + 1)}`,
    };
    const whole = plot({ width: PLOT_WIDTH }, look).svg;
    const height = Number(whole.getAttribute('height'));
    const isPressed = height > HALF_A_PAGE && height <= MOST_PRESSED;
    const half = { width: PLOT_WIDTH, height: HALF_A_PAGE };
    return { heading, svg: isPressed ? plot(half, look).svg : whole };
  });
}
