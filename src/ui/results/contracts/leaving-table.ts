import { said, tr } from '../../../base/words.ts';
import { html, type TemplateResult } from 'lit';
import { drawRewards, type RewardsData } from '../../../charts/index.ts';
import { LEAVING_GROUPS, type LeavingCost } from '../../../estimate/leaving/cost.ts';
import type { LeavingPlan } from '../../../estimate/leaving/plan.ts';
import {
  costInWords,
  LEAVING_GROUP_WORDS,
  leavingSentence,
  monthInWords,
  takeOverWords,
  weeksInWords,
} from '../../../estimate/leaving/words.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { showDifference, showValue, type Quantity } from '../data/numbers.ts';
import type { Plot } from '../plot.ts';
import { setupName } from '../setup-name.ts';

/** What is known of a question. */
export interface LeavingAnswer {
  readonly plan: LeavingPlan;
  readonly costs: readonly LeavingCost[];
}

/** The picture: what each month costs, a bar for each setup; its title is the finding. */
export function leavingPlot(scenario: Scenario, { plan, costs }: LeavingAnswer): Plot {
  const months = [...new Set(costs.map(({ month }) => month))];
  const data: RewardsData = {
    setups: scenario.setups.map(({ name }) => name),
    currency: scenario.currency,
    rows: months.map((month) => {
      const own = costs.filter((of) => of.month === month);
      return {
        name: tr`Told in ${monthInWords(own[0]?.toldOn ?? '')}`,
        bars: own.map(({ setup, cost, groups }) => ({
          setup,
          perPoint: cost.value,
          low: cost.low,
          high: cost.high,
          amount: groups.exitFee.value + groups.newAgents.value,
        })),
      };
    }),
  };
  return (size, look) =>
    drawRewards(data, size, {
      ...look,
      title: leavingSentence(scenario, plan, costs),
      note: '',
      labels: {
        axis: (currency) => tr`Cost with the departure less cost as it is, ${currency}`,
        reading: tr`Means; the line through each end is the 95 % interval.`,
        empty: tr`The work has nowhere to go.`,
        caption: tr`What leaving costs, by the month in which it is told`,
        bar: (setup, month, amount, interval) =>
          interval === undefined
            ? tr`${setup}, ${month}: ${amount}`
            : tr`${setup}, ${month}: ${amount} (${interval})`,
        columns: [
          tr`Told in`,
          tr`Setup`,
          tr`Cost of leaving`,
          tr`Low`,
          tr`High`,
          tr`Of it: fee and new agents`,
        ],
      },
    });
}

/** The figures of each month and setup. */
export function leavingTable(scenario: Scenario, { costs }: LeavingAnswer): TemplateResult {
  const money: Quantity = { unit: 'currency', currency: scenario.currency };
  const other = (unit: Quantity['unit']): Quantity => ({ unit, currency: scenario.currency });
  return html`<div
    class="frame"
    role="region"
    aria-label=${tr`What it costs to leave`}
    tabindex="0"
  >
    <table>
      <caption>
        ${tr`With the departure less as it is: paired means, 95 % intervals`}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="text">${tr`Told in`}</th>
          <th scope="col" class="text">${tr`Setup`}</th>
          <th scope="col">${tr`Cost`}</th>
          ${LEAVING_GROUPS.map((group) => html`<th scope="col">${said(LEAVING_GROUP_WORDS[group])}</th>`)}
          <th scope="col">${tr`Contacts lost more`}</th>
          <th scope="col">${tr`Hours below the minimum more`}</th>
          <th scope="col">${tr`Until whole`}</th>
        </tr>
      </thead>
      <tbody>
        ${costs.map(
          (of) =>
            html`<tr>
              <th scope="row" class="text">${monthInWords(of.toldOn)}</th>
              <td class="text wrap">
                ${[
                  setupName(scenario.setups[of.setup]?.name ?? '', of.setup),
                  of.successor === undefined ? '' : successorNote(scenario, of),
                ]}
              </td>
              <td>${costInWords(of.cost, scenario.currency)}</td>
              ${LEAVING_GROUPS.map(
                (group) => html`<td>${showValue(of.groups[group].value, money)}</td>`,
              )}
              <td>${difference(of.lost, other('contacts'))}</td>
              <td>${difference(of.hoursBelow, other('h'))}</td>
              <td>${weeksInWords(of.weeks)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function successorNote(scenario: Scenario, of: LeavingCost): string {
  return takeOverWords(scenario, of).slice((scenario.setups[of.setup]?.name ?? '').length);
}

function difference(of: LeavingCost['cost'], quantity: Quantity): string {
  const { value, interval } = showDifference(of, quantity);
  return interval === undefined ? value : `${value} (${interval})`;
}
