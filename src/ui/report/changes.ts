import { tr } from '../../base/words.ts';
import type { Scenario } from '../../scenario/types.ts';
import { inputDifferences } from '../compare/input-differences.ts';
import type { ReportTable } from './report-table.ts';

/** What differs from the scenario as it was opened: each setting, before and now. */
export function changeTable(opened: Scenario, now: Scenario): ReportTable {
  return {
    caption: tr`What differs from the scenario as it was opened`,
    heads: [tr`Setting`, tr`As opened`, tr`In this report`],
    rows: inputDifferences(opened, now, { withNames: true }).map(({ label, before, after }) => [
      label,
      before,
      after,
    ]),
  };
}
