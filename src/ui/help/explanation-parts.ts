import type { MeasureId } from '../../engine/measures.ts';
import type { Channel } from '../../scenario/types.ts';
import { conventionOf } from '../results/data/convention.ts';
import type { ModelSection } from './model-sections.ts';
import type { Example } from './explanation-example.ts';

/** How a figure was worked out, in words and in its own numbers. */
export interface Explanation {
  readonly name: string;
  /** As the page shows it. */
  readonly value: string;
  readonly interval: string | undefined;
  /** The definition. */
  readonly meaning: string;
  readonly source: string;
  /** How the service level is counted, where the figure rests on it. */
  readonly convention: string | undefined;
  /** One replication, worked out. */
  readonly example: Example | undefined;
  /** From the replications to the figure: sample, mean, interval; a sentence each. */
  readonly sample: readonly string[];
  /** Against the setup that it is compared with. */
  readonly difference: readonly string[];
  /** Sections of docs/model.md that hold the formulas. */
  readonly sections: readonly ModelSection[];
}

/** Measures that rest on the objective's convention of the service level. */
const BY_CONVENTION: ReadonlySet<MeasureId> = new Set<MeasureId>([
  'serviceLevel',
  'providerServiceLevel',
  'hoursBelowMinimum',
  'longestDisruption',
  'resilienceLoss',
  'objectiveMissed',
  'continuityBroken',
]);

/** How the service level is counted, where a measure of a channel rests on it. */
export function conventionFor(
  measure: MeasureId,
  channel: Channel | undefined,
): string | undefined {
  return channel !== undefined && BY_CONVENTION.has(measure)
    ? conventionOf(channel.objective)
    : undefined;
}
