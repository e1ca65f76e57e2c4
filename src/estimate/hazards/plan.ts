import { assert } from '../../base/assert.ts';
import { OUTAGE_FIELDS } from '../../engine/result.ts';
import type { Hazard, Scenario } from '../../scenario/types.ts';
import { outageWidth, type Results } from '../accumulator.ts';
import { outagesInOrder } from '../column.ts';

/** Hazards that are left out together, and the replications to simulate without them. */
export interface HazardCase {
  /** Places in the scenario: one hazard, or all of them. */
  readonly hazards: readonly number[];
  /** Replications counted: the first so many of the run. */
  readonly years: number;
  /** Those of them in which the hazards have struck. */
  readonly struck: number;
  /** Those of them in which they may have done something, ascending; in the others nothing can differ. */
  readonly again: readonly number[];
}

/** What is to be simulated: each hazard in its order, then all of them where several have struck. */
export interface HazardPlan {
  readonly cases: readonly HazardCase[];
  /** Replications to simulate, all cases together. */
  readonly work: number;
}

/** Of a hazard that does something in more replications than that, the first so many of the run count. */
export const MOST_YEARS = 300;

const REPLICATION = OUTAGE_FIELDS.indexOf('replication');
const HAZARD = OUTAGE_FIELDS.indexOf('hazard');
const SITES = OUTAGE_FIELDS.indexOf('sitesStruck');

/**
 * What to simulate to learn what each hazard costs. Of a hazard that does something in at most
 * `most` replications, the whole run counts: the rarer a hazard, the more years are needed and the fewer of
 * them have to be simulated. An outage that the protections kept from every site, of a hazard that
 * leaves demand alone, does nothing: it costs nothing, loses nobody, excuses no one. `results` hold the
 * first replications, without a gap.
 */
export function hazardPlan(
  { hazards }: Pick<Scenario, 'hazards'>,
  results: Results,
  most = MOST_YEARS,
): HazardPlan {
  const { n, end, layout } = results;
  assert(n === end, 'hazards are told apart in the first replications, without a gap');
  const struckBy = hazards.map(() => new Set<number>());
  const feltFrom = hazards.map(() => new Set<number>());
  const rows = outagesInOrder(results);
  for (let at = 0; at < rows.length; at += outageWidth(layout)) {
    const [replication, hazard] = [rows[at + REPLICATION]!, rows[at + HAZARD]!];
    struckBy[hazard]?.add(replication);
    const own = hazards[hazard];
    if (rows[at + SITES]! > 0 || (own !== undefined && changesDemand(own)))
      feltFrom[hazard]?.add(replication);
  }
  const caseOf = (places: readonly number[]): HazardCase => {
    const among = (of: readonly ReadonlySet<number>[]): readonly number[] =>
      [...new Set(places.flatMap((place) => [...(of[place] ?? [])]))].sort((a, b) => a - b);
    const again = among(feltFrom);
    const years = again.length <= most ? n : Math.min(n, most);
    const isCounted = (replication: number): boolean => replication < years;
    return {
      hazards: places,
      years,
      struck: among(struckBy).filter(isCounted).length,
      again: again.filter(isCounted),
    };
  };
  const all = hazards.map((_, place) => place);
  const several = feltFrom.filter(({ size }) => size > 0).length > 1;
  const cases = [...all.map((place) => caseOf([place])), ...(several ? [caseOf(all)] : [])];
  return { cases, work: cases.reduce((sum, { again }) => sum + again.length, 0) };
}

function changesDemand({ demand }: Hazard): boolean {
  return demand.during !== 1 || (demand.after !== 1 && demand.afterHours > 0);
}
