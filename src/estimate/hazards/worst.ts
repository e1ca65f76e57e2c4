import type { HazardCost, HazardMeasure } from './cost.ts';
import type { Interval } from '../interval.ts';
import { closestRival } from './rival.ts';

/** The hazard and the setup with the highest mean in a measure, and the hazard that comes closest. */
export interface WorstHazard {
  readonly hazard: number;
  readonly setup: number;
  readonly mean: Interval;
  /** In the same setup; undefined where no other hazard does anything there. */
  readonly rival:
    { readonly hazard: number; readonly mean: Interval; readonly isSeenLower: boolean } | undefined;
}

/** The worst of the single hazards that have struck; undefined where none has. */
export function worstHazard(
  costs: readonly HazardCost[],
  measure: HazardMeasure,
): WorstHazard | undefined {
  const single = costs.filter(({ hazards, struck }) => hazards.length === 1 && struck > 0);
  const cells = single.flatMap(({ setups }, place) =>
    setups.map((of, setup) => ({ place, setup, mean: of[measure].mean })),
  );
  const [first, ...rest] = cells;
  if (first === undefined) return undefined;
  const { place, setup, mean } = rest.reduce(
    (most, cell) => (cell.mean.value > most.mean.value ? cell : most),
    first,
  );
  const effects = single.flatMap(({ setups }) => setups[setup]?.[measure] ?? []);
  const closest = closestRival(
    effects.map(({ differences }) => differences),
    place,
    single[place]?.groups,
  );
  const [own, other] = [single[place], closest === undefined ? undefined : single[closest.place]];
  const next = closest === undefined ? undefined : effects[closest.place];
  return {
    hazard: own?.hazards[0] ?? 0,
    setup,
    mean,
    rival:
      closest === undefined || other === undefined || next === undefined
        ? undefined
        : { hazard: other.hazards[0] ?? 0, mean: next.mean, isSeenLower: closest.isSeenLower },
  };
}
