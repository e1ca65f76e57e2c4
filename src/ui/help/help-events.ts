import type { MeasureId } from '../../engine/measures.ts';
import { tell } from '../shell/event.ts';

/** Which figure is to be explained. */
export interface FigurePlace {
  /** Undefined: the time to recover, over the outages felt. */
  readonly measure: MeasureId | undefined;
  readonly setup: number;
  /** Index of the channel; −1: all together, or the setup. */
  readonly channel: number;
  /** Index of the provider; −1: not a provider's. */
  readonly provider: number;
}

/** Asks the page to open the glossary, at an entry or at its beginning (''). */
export function openGlossary(from: EventTarget, entry: string): void {
  tell(from, 'open-glossary', entry);
}

/** Asks the page to say how a figure was worked out. */
export function explainFigure(from: EventTarget, place: FigurePlace): void {
  tell(from, 'explain-figure', place);
}
