import { semicolon, tr } from '../../base/words.ts';
import { drawHazardCosts, drawHazardHours } from '../../charts/index.ts';
import type { HazardCost, HazardMeasure } from '../../estimate/hazards/cost.ts';
import { MOST_YEARS } from '../../estimate/hazards/plan.ts';
import type { Scenario } from '../../scenario/types.ts';
import { hazardCostsData } from './data/hazard-costs-data.ts';
import { hazardHours } from './data/hazard-hours-data.ts';
import { counted, plural, wholeNumber } from './data/numbers.ts';
import { periodOf } from './data/period.ts';
import { sampleNote } from './data/plot-words.ts';
import { hazardCostFinding, hazardFinding } from './finding-hazards.ts';
import { nothingYet } from './more-plots.ts';
import type { Plot } from './plot.ts';
import type { PlotSource } from './plots.ts';

/** How long each hazard keeps service down. */
export function hazardPlot({ scenario, answer, results }: Omit<PlotSource, 'channel'>): Plot {
  return (size, look) => {
    const { per, noun } = periodOf(scenario);
    const { data, unfelt, demandAlone, rival } = hazardHours(scenario, results, {
      calm: tr`No outage`,
      calmOrDemand: tr`No outage, or only more demand`,
    });
    const known = data.rows.length > 0;
    return drawHazardHours(data, size, {
      ...look,
      title: hazardFinding(data, per, look.formatters, rival),
      note: sentences(
        sampleNote(scenario, answer, undefined),
        tr`Open time from an outage’s start until the minimum has held for an hour, in the channel that takes longest; outages at once share their hours equally.`,
        rival === undefined
          ? ''
          : tr`Seen to be longer: the 95 % interval of the difference, in the same ${plural(2, noun)}, lies above zero against every other hazard.`,
        tr`Last row: what is below the minimum beyond that, at least.`,
        known && unfelt.length > 0
          ? tr`Never below the minimum after: ${unfelt.join(semicolon())}.`
          : '',
        demandAlone.length > 0
          ? tr`Where these take no agents, what they do is in the last row: ${demandAlone.join(semicolon())}.`
          : '',
      ),
      labels: {
        axis: tr`Hours ${per} until service is back, mean`,
        ...(periodOf(scenario).isYear ? {} : { empty: nothingYet() }),
      },
    });
  };
}

/** What each hazard costs in one measure. */
export function hazardCostPlot(
  scenario: Scenario,
  costs: readonly HazardCost[],
  measure: HazardMeasure,
): Plot {
  return (size, look) => {
    const { per, noun, days, isYear } = periodOf(scenario);
    const { data, unstruck, shortened, fewer } = hazardCostsData(scenario, costs, measure);
    const n = Math.max(0, ...costs.map(({ years }) => years));
    const several = costs.some(({ hazards }) => hazards.length > 1);
    return drawHazardCosts(data, size, {
      ...look,
      title: hazardCostFinding(scenario, costs, measure),
      note: sentences(
        tr`${counted(n, noun)} of ${days}, each with the hazard less without it: mean of the differences with its 95 % interval.`,
        shortened.length === 0
          ? ''
          : tr`Where more than ${wholeNumber(MOST_YEARS)} are struck, the first ${wholeNumber(fewer)} count: ${shortened.join(semicolon())}.`,
        scenario.hazards.some(({ demand }) => demand.during !== 1 || demand.after !== 1)
          ? tr`A hazard that changes demand changes the cost of every setup, even of one that it does not strike: all meet the same customers.`
          : '',
        several ? tr`The sum need not equal the whole, because hazards overlap.` : '',
        tr`Seen to be more: the interval of the difference, in the same ${plural(2, noun)}, lies above zero against every other hazard.`,
        unstruck.length === 0
          ? ''
          : tr`Did not strike, so nothing is known of their cost: ${unstruck.join(semicolon())}.`,
      ),
      labels: {
        axis: {
          cost: tr`Cost of the hazard ${per}, lost contacts included, mean`,
          lost: tr`Contacts lost to the hazard ${per}, mean`,
          continuityBroken: tr`Share of ${plural(2, noun)} in which it breaks the continuity objective, points`,
        },
        ...(isYear
          ? {}
          : {
              empty: tr`No hazard has struck in what is simulated.`,
              reading: tr`The line through each end is the 95 % interval; none where the hazard made a difference in fewer than 5 horizons. Hollow: all hazards together.`,
            }),
      },
    });
  };
}

const sentences = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' ');
