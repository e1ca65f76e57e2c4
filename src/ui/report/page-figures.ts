import type { Plot } from '../results/plot.ts';

/** A figure of the page as the person sees it: chosen channel, chosen outage and all. */
export interface PageFigure {
  readonly heading: string;
  readonly plot: Plot;
}

/** Elements that show a plot give it as `plot`; those that show none yet give nothing. */
interface Figure extends Element {
  readonly plot?: Plot | undefined;
  readonly heading?: string;
}

/** The figures within a part of the page, through shadow roots, in the order of reading. */
export function pageFigures(within: ParentNode): readonly PageFigure[] {
  return [...within.children].flatMap((element) => {
    const own = figureOf(element);
    const inside = element.shadowRoot === null ? [] : pageFigures(element.shadowRoot);
    return [...own, ...inside, ...pageFigures(element)];
  });
}

function figureOf(element: Element): readonly PageFigure[] {
  if (element.localName !== 'releve-figure') return [];
  const { plot, heading = '' } = element as Figure;
  return plot === undefined ? [] : [{ heading, plot }];
}
