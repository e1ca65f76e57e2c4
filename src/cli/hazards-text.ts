import { ENGINE_VERSION } from '../engine/index.ts';
import type { HazardCost } from '../estimate/hazards/cost.ts';
import { worstHazard } from '../estimate/hazards/worst.ts';
import { MOST_YEARS } from '../estimate/hazards/plan.ts';
import type { Scenario } from '../scenario/index.ts';
import { decimal, figure, interval } from './figures.ts';
import { textTable } from './text-table.ts';

/** The finding, then setup by setup a line for each hazard, and all of them together. */
export function hazardsText(scenario: Scenario, costs: readonly HazardCost[]): string {
  const { currency, setups, hazards } = scenario;
  const nameOf = ({ hazards: places }: HazardCost): string =>
    places.length === 1 ? (hazards[places[0] ?? -1]?.name ?? '') : 'All hazards together';
  const head = [
    'Hazard',
    'replications',
    'struck',
    `cost ${currency}`,
    '95 %',
    'contacts lost',
    '95 %',
    'continuity broken',
    '95 %',
  ];
  const tables = setups.map(({ name }, setup) => {
    const rows = costs.flatMap((of) => {
      const own = of.setups[setup];
      if (own === undefined) return [];
      const { cost, lost, continuityBroken } = own;
      return [
        [
          nameOf(of),
          String(of.years),
          String(of.struck),
          decimal(cost.mean.value, 0),
          interval(cost.mean, 'currency'),
          figure(lost.mean.value, 'contacts', currency),
          interval(lost.mean, 'contacts'),
          figure(continuityBroken.mean.value, 'points', currency),
          interval(continuityBroken.mean, 'points'),
        ],
      ];
    });
    return `${name}\n${textTable([head, ...rows])}`;
  });
  return [
    `${scenario.name}\n${finding(scenario, costs)}\n`,
    ...tables,
    `Each hazard is left out in turn, and the replications it struck are simulated again without it: means of what it adds to one replication, with 95 % intervals of the paired differences, unknown where fewer than 5 differ. A hazard that strikes in more than ${MOST_YEARS} counts over the first ${MOST_YEARS}. The sum need not equal the whole, because hazards overlap.\n`,
    `Seed ${scenario.run.seed}, engine ${ENGINE_VERSION}\n`,
  ].join('\n');
}

function finding({ hazards, setups, currency }: Scenario, costs: readonly HazardCost[]): string {
  const worst = worstHazard(costs, 'cost');
  if (worst === undefined || worst.mean.value <= 0) return 'No hazard costs anything here.';
  const { hazard, setup, mean, rival } = worst;
  const name = hazards[hazard]?.name ?? '';
  const cost = `${decimal(mean.value, 0)} ${currency} with ${setups[setup]?.name ?? ''} (${interval(mean, 'currency')})`;
  if (rival === undefined) return `${name} costs ${cost}.`;
  const next = `${hazards[rival.hazard]?.name ?? ''} (${decimal(rival.mean.value, 0)})`;
  return rival.isSeenLower
    ? `${name} costs most: ${cost}, seen to be more than ${next}.`
    : `${name} costs ${cost}, not seen to be more than ${next}.`;
}
