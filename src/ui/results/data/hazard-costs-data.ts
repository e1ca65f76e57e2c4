import { tr } from '../../../base/words.ts';
import type { HazardCostRow, HazardCostsData } from '../../../charts/index.ts';
import type { HazardCost, HazardMeasure } from '../../../estimate/hazards/cost.ts';
import type { Scenario } from '../../../scenario/types.ts';

/** What each hazard costs, and which hazards are told of apart. */
export interface HazardCostsShown {
  readonly data: HazardCostsData;
  /** Hazards that struck in none of the years. */
  readonly unstruck: readonly string[];
  /** Hazards of which fewer years count than were simulated, and how many those are. */
  readonly shortened: readonly string[];
  readonly fewer: number;
}

/** The costs for the chart: the highest in the measure first, all hazards together last. */
export function hazardCostsData(
  { hazards, setups, currency }: Pick<Scenario, 'hazards' | 'setups' | 'currency'>,
  costs: readonly HazardCost[],
  measure: HazardMeasure,
): HazardCostsShown {
  const nameOf = ({ hazards: places }: HazardCost): string => hazards[places[0] ?? -1]?.name ?? '';
  const single = costs.filter(({ hazards: places }) => places.length === 1);
  const together = costs.filter(({ hazards: places }) => places.length > 1);
  const most = ({ setups: own }: HazardCost): number =>
    Math.max(...own.map((of) => of[measure].mean.value));
  const row = (of: HazardCost): HazardCostRow => {
    const isOne = of.hazards.length === 1;
    return {
      name: isOne ? nameOf(of) : tr`All hazards together`,
      kind: isOne ? hazards[of.hazards[0] ?? -1]?.kind : undefined,
      years: of.years,
      struck: of.struck,
      setups: of.setups.map(({ cost, lost, continuityBroken }) => ({
        cost: cost.mean,
        lost: lost.mean,
        continuityBroken: continuityBroken.mean,
      })),
    };
  };
  const struck = single
    .filter((of) => of.struck > 0)
    .sort((a, b) => most(b) - most(a) || (a.hazards[0] ?? 0) - (b.hazards[0] ?? 0));
  const all = Math.max(0, ...costs.map(({ years }) => years));
  const shortened = [...struck, ...together].filter(({ years }) => years < all);
  return {
    data: {
      currency,
      measure,
      setups: setups.map(({ name }) => name),
      rows: [...struck, ...together].map(row),
    },
    unstruck: single.filter((of) => of.struck === 0).map(nameOf),
    shortened: shortened.map((of) => row(of).name),
    fewer: shortened[0]?.years ?? all,
  };
}
