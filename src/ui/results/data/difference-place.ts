import { tr } from '../../../base/words.ts';
import type { Results } from '../../../estimate/accumulator.ts';
import { presentReplications } from '../../../estimate/column.ts';
import type { Scenario } from '../../../scenario/types.ts';
import type { DifferencePlace } from '../../help/help-events.ts';
import type { MeasureRow } from './measure-rows.ts';
import { setupValues } from './setup-values.ts';

/**
 * What is to be explained of a row's difference between two setups of a scenario, which meet the
 * same worlds; undefined where there is none.
 */
export function differencePlace(
  { measure, label, channel }: MeasureRow,
  scenario: Scenario | undefined,
  results: Results | undefined,
  baseline: number,
  setup: number,
): DifferencePlace | undefined {
  if (measure === undefined || scenario === undefined || results === undefined) return undefined;
  const { setups, channels } = scenario;
  const own = channels[channel];
  return {
    measure,
    label: own === undefined || channels.length < 2 ? label : tr`${label} (${own.name})`,
    channel: own?.id,
    names: [setups[baseline]?.name ?? '', setups[setup]?.name ?? ''],
    scenario,
    pairing: { kind: 'paired' },
    values: () => [
      setupValues(results, measure, baseline, channel),
      setupValues(results, measure, setup, channel),
    ],
    replications: () => presentReplications(results),
  };
}
