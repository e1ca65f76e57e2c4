import { ENGINE_VERSION } from '../engine/index.ts';
import { LEAVING_GROUPS, type LeavingCost } from '../estimate/leaving/cost.ts';
import type { LeavingPlan } from '../estimate/leaving/plan.ts';
import {
  LEAVING_GROUP_WORDS,
  leavingMethod,
  leavingSentence,
  monthInWords,
  takeOverWords,
} from '../estimate/leaving/words.ts';
import type { Scenario } from '../scenario/index.ts';
import { decimal, figure, interval } from './figures.ts';
import { textTable } from './text-table.ts';

/** The finding, then setup by setup a line for each month. */
export function leaveText(
  scenario: Scenario,
  plan: LeavingPlan,
  costs: readonly LeavingCost[],
): string {
  const { currency } = scenario;
  const setups = [...new Set(costs.map(({ setup }) => setup))];
  const tables = setups.map((setup) => {
    const own = costs.filter((of) => of.setup === setup);
    const [first] = own;
    if (first === undefined) return '';
    const rows = own.map((of) => [
      monthInWords(of.toldOn),
      decimal(of.cost.value, 0),
      interval(of.cost, 'currency'),
      ...LEAVING_GROUPS.map((group) => decimal(of.groups[group].value, 0)),
      figure(of.lost.value, 'contacts', currency),
      figure(of.hoursBelow.value, 'h', currency),
      decimal(of.weeks.value, 1),
      interval({ ...of.weeks, low: Math.max(0, of.weeks.low) }, 'count'),
    ]);
    const head = [
      'Told in',
      `cost ${currency}`,
      '95 %',
      ...LEAVING_GROUPS.map((group) =>
        group === 'lost' ? 'for contacts lost' : LEAVING_GROUP_WORDS[group].toLowerCase(),
      ),
      'more contacts lost',
      'more hours below',
      'weeks until whole',
      '95 %',
    ];
    return `${takeOverWords(scenario, first)}\n${textTable([head, ...rows])}`;
  });
  const method = costs.length === 0 ? [] : [`${leavingMethod(scenario, plan, costs)}\n`];
  return [
    `${scenario.name}\n${leavingSentence(scenario, plan, costs)}\n`,
    ...tables,
    ...method,
    `Seed ${scenario.run.seed}, engine ${ENGINE_VERSION}\n`,
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}
