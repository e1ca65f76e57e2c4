import { tr } from '../../base/words.ts';
import { measures, type MeasureId } from '../../engine/measures.ts';
import type { Results } from '../../estimate/accumulator.ts';
import type { Summary } from '../../estimate/answer.ts';
import { contestsAgainst } from '../../estimate/contests.ts';
import { studentFactor } from '../../estimate/student.ts';
import { fixed, numberStyle } from '../../estimate/words.ts';
import type { Scenario } from '../../scenario/types.ts';
import {
  counted,
  intervalNeeds,
  type Quantity,
  showDifference,
  showQuantiles,
  showValue,
  wholeNumber,
} from '../results/data/numbers.ts';
import { type Period, periodOf } from '../results/data/period.ts';
import type { FigurePlace } from './help-events.ts';
import type { Recipe } from './recipe.ts';
import type { Worked } from './worked.ts';

/** How the replications became one figure: mean or share, what is left out, interval, quantiles. */
export function sampleWords(
  summary: Summary,
  simulated: number,
  quantity: Quantity,
  period: Period,
  recipe: Recipe | undefined,
  worked: Worked,
): readonly string[] {
  const { n, mean } = summary;
  const all = counted(n, period.noun);
  const left = simulated - n;
  const without =
    left > 0 ? [tr`Left out, without such a figure: ${counted(left, period.noun)}.`] : [];
  if (quantity.unit === 'event') {
    const hits = wholeNumber(Math.round(mean.value * n));
    return [
      tr`It happened in ${hits} of ${all}: the share of them is the figure.`,
      ...without,
      tr`Interval: Wilson’s, for shares, at 95 %.`,
    ];
  }
  return [
    tr`The figure is the mean of ${all}, worked out one by one.`,
    ...ratioWords(recipe, worked, quantity),
    ...without,
    ...meanInterval(summary, quantity, period),
  ];
}

/** A mean of ratios is not the ratio of the sums: how much that matters. */
function ratioWords(
  recipe: Recipe | undefined,
  { terms }: Worked,
  quantity: Quantity,
): readonly string[] {
  if (recipe?.kind !== 'ratio') return [];
  const [over, ...under] = terms.map(({ sign, values }) => {
    const total = values.reduce((sum, value) => sum + value, 0);
    return sign === '−' ? -total : total;
  });
  const whole = under.reduce((sum, value) => sum + value, 0);
  if (over === undefined || whole === 0) return [];
  return [
    tr`It is a mean of ratios; the sums of all divided once would give ${showValue(over / whole, quantity)}.`,
  ];
}

function meanInterval(
  { n, standardDeviation, p5, p50, p95 }: Summary,
  quantity: Quantity,
  { noun }: Period,
): readonly string[] {
  if (n < 2) return [`${intervalNeeds(noun)}.`];
  const [low, middle, high] = showQuantiles([p5, p50, p95], quantity);
  const factor = fixed(studentFactor(n), 3, numberStyle());
  const deviation = showValue(standardDeviation, quantity);
  return [
    tr`Interval: Student’s, at 95 %: mean ± ${factor} × ${deviation} / √${wholeNumber(n)}. Standard deviation: ${deviation}.`,
    tr`How much they differ: ${low}, ${middle}, ${high} (quantiles, type 7).`,
  ];
}

/** The difference from the baseline, where the two meet the same worlds. */
export function differenceWords(
  scenario: Scenario,
  results: Results,
  { measure, setup, channel, provider }: FigurePlace & { readonly measure: MeasureId },
  baseline: number,
): readonly string[] {
  if (provider >= 0 || setup === baseline) return [];
  const contest = contestsAgainst(results, baseline, measure, channel)[setup];
  const other = scenario.setups[baseline]?.name;
  if (contest === undefined || other === undefined) return [];
  const quantity: Quantity = { unit: measures[measure].unit, currency: scenario.currency };
  const { value, interval } = showDifference(contest.difference, quantity);
  const told = interval === undefined ? value : `${value} (${interval})`;
  const pairs = counted(contest.n, periodOf(scenario).noun);
  return [
    tr`Less ${other}: ${told}.`,
    quantity.unit === 'event'
      ? tr`It is the difference of the two shares in ${pairs}, the same world for both setups each time; Newcombe’s interval for paired shares (common random numbers).`
      : tr`It is the mean of the differences in ${pairs}, the same world for both setups each time; Student’s interval on these differences (paired, common random numbers).`,
  ];
}
