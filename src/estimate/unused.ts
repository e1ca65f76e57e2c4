import type { MeasureId } from '../engine/measures.ts';
import type { Summary } from './answer.ts';

/** Always zero, or without a value, where the scenario does not use what they count. */
const OF_FEATURES: ReadonlySet<MeasureId> = new Set<MeasureId>([
  'redials',
  'repeats',
  'changed',
  'transferred',
  'balked',
  'calledBack',
  'blocked',
  'unresolved',
  'stillWaiting',
  'firstContactResolution',
  'satisfactionIndex',
  'averageWrapUpTime',
  'providerResolution',
  'providerSatisfaction',
  'providerWrapUpTime',
  'providerStandbyHours',
  'weeksUntilWhole',
]);

/** Whether a measure says nothing: the scenario does not use it. */
export function isUnused(
  measure: MeasureId,
  summaries: readonly Pick<Summary, 'minimum' | 'maximum'>[],
): boolean {
  return (
    OF_FEATURES.has(measure) &&
    summaries.every(({ minimum, maximum }) => minimum === 0 && maximum === 0)
  );
}
