import { assert } from '../../base/assert.ts';
import { OUTAGE_FIELDS } from '../../engine/result.ts';
import type { Scenario } from '../../scenario/types.ts';
import { outageWidth, type Results } from '../accumulator.ts';
import { outagesInOrder } from '../column.ts';

/** Hazards that are left out together, and the replications to simulate without them. */
export interface HazardCase {
  /** Places in the scenario: one hazard, or all of them. */
  readonly hazards: readonly number[];
  /** Replications counted: the first so many of the run. */
  readonly years: number;
  /** Those of them that the hazards have struck, ascending; in the others nothing can differ. */
  readonly struck: readonly number[];
}

/** What is to be simulated: each hazard in its order, then all of them where several have struck. */
export interface HazardPlan {
  readonly cases: readonly HazardCase[];
  /** Replications to simulate, all cases together. */
  readonly work: number;
}

/** Of a hazard that strikes in more replications than that, the first so many of the run count. */
export const MOST_YEARS = 300;

const REPLICATION = OUTAGE_FIELDS.indexOf('replication');
const HAZARD = OUTAGE_FIELDS.indexOf('hazard');

/**
 * What to simulate to learn what each hazard costs. Of a hazard that strikes in at most `most`
 * replications, the whole run counts: the rarer a hazard, the more years are needed and the fewer of
 * them have to be simulated. `results` hold the first replications, without a gap.
 */
export function hazardPlan(
  { hazards }: Pick<Scenario, 'hazards'>,
  results: Results,
  most = MOST_YEARS,
): HazardPlan {
  const { n, end, layout } = results;
  assert(n === end, 'hazards are told apart in the first replications, without a gap');
  const struckBy = hazards.map(() => new Set<number>());
  const rows = outagesInOrder(results);
  for (let at = 0; at < rows.length; at += outageWidth(layout)) {
    struckBy[rows[at + HAZARD]!]?.add(rows[at + REPLICATION]!);
  }
  const caseOf = (places: readonly number[]): HazardCase => {
    const struck = [...new Set(places.flatMap((place) => [...(struckBy[place] ?? [])]))].sort(
      (a, b) => a - b,
    );
    const years = struck.length <= most ? n : Math.min(n, most);
    return { hazards: places, years, struck: struck.filter((replication) => replication < years) };
  };
  const all = hazards.map((_, place) => place);
  const several = struckBy.filter(({ size }) => size > 0).length > 1;
  const cases = [...all.map((place) => caseOf([place])), ...(several ? [caseOf(all)] : [])];
  return { cases, work: cases.reduce((sum, { struck }) => sum + struck.length, 0) };
}
