import type { MeasureId } from '../../engine/measures.ts';
import type { Pairing } from '../../estimate/pairing.ts';
import type { Scenario } from '../../scenario/types.ts';
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

/** Which difference is to be explained: how the second of two differs from the first. */
export interface DifferencePlace {
  readonly measure: MeasureId;
  /** What the table calls the measure. */
  readonly label: string;
  /** Id of the channel; undefined: all together, or the setup. */
  readonly channel: string | undefined;
  /** What is compared with, and what is compared. */
  readonly names: readonly [string, string];
  /** Whose horizon, currency and channels count. */
  readonly scenario: Scenario;
  readonly pairing: Pairing;
  /** The measure of both, replication by replication; undefined while one is not known. */
  readonly values: () => readonly [Float64Array, Float64Array] | undefined;
  /** Which replications those are, the first is 0. */
  readonly replications: () => Uint32Array;
}

/** What can be explained. */
export type ExplainedPlace = FigurePlace | DifferencePlace;

/** Whether it is a difference that is to be explained. */
export function isDifference(place: ExplainedPlace): place is DifferencePlace {
  return 'values' in place;
}

/** Asks the page to open the glossary, at an entry or at its beginning (''). */
export function openGlossary(from: EventTarget, entry: string): void {
  tell(from, 'open-glossary', entry);
}

/** Asks the page to say how a figure was worked out. */
export function explainFigure(from: EventTarget, place: ExplainedPlace): void {
  tell(from, 'explain-figure', place);
}
