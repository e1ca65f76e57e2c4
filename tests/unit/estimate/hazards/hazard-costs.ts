import type { Scenario, ScenarioInput } from '../../../../src/scenario/types.ts';
import { prepare } from '../../../../src/engine/index.ts';
import { addChunk, createResults, type Results } from '../../../../src/estimate/index.ts';
import { hazardCost, type HazardCost } from '../../../../src/estimate/hazards/cost.ts';
import { hazardPlan } from '../../../../src/estimate/hazards/plan.ts';
import { withoutHazards } from '../../../../src/estimate/hazards/without.ts';
import { runChunk } from '../../../support/simulate.ts';
import type { HazardInput } from '../../engine/outage-scenario.ts';
import { leavingCase } from '../leaving/leaving-case.ts';

/** Replications of a scenario, those asked for alone. */
export function simulated(scenario: Scenario, replications: readonly number[]): Results {
  const engine = prepare(scenario);
  const results = createResults(engine.layout, replications.length);
  for (const replication of replications) addChunk(results, runChunk(engine, replication, 1));
  return results;
}

export const firsts = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

/** What each hazard costs over the first `n` replications, all of them last, without any thread. */
export function hazardCosts(scenario: Scenario, n: number, most?: number): readonly HazardCost[] {
  const whole = simulated(scenario, firsts(n));
  return hazardPlan(scenario, whole, most).cases.map((of) =>
    hazardCost(of, whole, simulated(withoutHazards(scenario, of.hazards), of.again)),
  );
}

/** Takes Lyon down for six hours at night, when nobody calls. */
export function nightly(id: string, at: string): HazardInput {
  return {
    id,
    name: id,
    kind: 'attack',
    strikes: { site: 'lyon' },
    occurs: { at },
    durationHours: 6,
    capacityLost: 1,
  };
}

/**
 * A month of two providers with the same price and hardly any work, whose hazards strike Lyon while
 * it is closed: nothing is lost. With both, Borealis calls agents in at each loss of Lyon, for 5,000 €.
 */
export function standbyCase(hazards: readonly HazardInput[]): ScenarioInput {
  const input = leavingCase();
  const [atlas, borealis] = input.providers;
  const [alone, both] = input.setups;
  return {
    ...input,
    name: 'Standby',
    horizon: { ...input.horizon, days: 28 },
    providers: [
      atlas!,
      {
        ...borealis!,
        contract: {
          ...borealis!.contract,
          standby: { retainerPerAgentMonth: 0, activationFee: 5000, perActiveHour: 0 },
        },
      },
    ],
    hazards: [...hazards],
    setups: [
      alone!,
      {
        ...both!,
        teams: both!.teams.map((team) =>
          team.site === 'porto'
            ? {
                ...team,
                standby: { whenCapacityLost: 0.5, stages: [{ afterHours: 0, agents: 10 }] },
              }
            : team,
        ),
      },
    ],
  };
}
