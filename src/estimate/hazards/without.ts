import type { Scenario } from '../../scenario/types.ts';

/**
 * The scenario in which the hazards at these places never occur. They keep their places: streams of
 * random numbers are keyed by them (docs/model.md, section 4), so every other outage, every contact
 * and every protection stays as it was, and a replication in which none of them has struck comes out
 * the same to the last digit. Taken off the list, they would make those behind them draw anew.
 */
export function withoutHazards(scenario: Scenario, places: readonly number[]): Scenario {
  return {
    ...scenario,
    hazards: scenario.hazards.map((hazard, place) =>
      places.includes(place) ? { ...hazard, occurs: { perYear: 0 } } : hazard,
    ),
  };
}
