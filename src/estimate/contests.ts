import type { MeasureId } from '../engine/measures.ts';
import { bankGroups } from './bank-groups.ts';
import type { ReplicationColumns } from './column.ts';
import { type Contest, pairedContest } from './contest.ts';
import { figureOf, figureValues } from './figure.ts';

/**
 * Every setup against `baseline` in one measure, by setup: of a channel, of all channels together or
 * of the setup (−1). Worked out from the columns when it is asked for, so that any setup can be the
 * baseline without another run. Undefined for the baseline itself, and where nothing is defined.
 */
export function contestsAgainst(
  results: ReplicationColumns,
  baseline: number,
  measure: MeasureId,
  channel: number,
): readonly (Contest | undefined)[] {
  const { layout } = results;
  const valuesOf = (setup: number): Float64Array | undefined => {
    const figure = figureOf(layout, { measure, setup, channel });
    return figure === undefined ? undefined : figureValues(results, figure);
  };
  const against = valuesOf(baseline);
  const groups = bankGroups(results);
  return Array.from({ length: layout.setups }, (_, setup) => {
    const values = setup === baseline ? undefined : valuesOf(setup);
    if (against === undefined || values === undefined) return undefined;
    return pairedContest(measure, against, values, groups);
  });
}
