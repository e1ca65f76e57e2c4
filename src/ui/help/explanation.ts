import { tr } from '../../base/words.ts';
import { measures } from '../../engine/measures.ts';
import type { Results } from '../../estimate/accumulator.ts';
import type { Answer } from '../../estimate/answer.ts';
import type { Scenario } from '../../scenario/types.ts';
import { rowHead } from '../results/data/measure-labels.ts';
import { showInterval, type Quantity } from '../results/data/numbers.ts';
import { periodOf } from '../results/data/period.ts';
import { differenceWords, sampleWords } from './explanation-sample.ts';
import { explainRecovery } from './explanation-recovery.ts';
import { exampleLines } from './explanation-example.ts';
import { conventionFor, type Explanation } from './explanation-parts.ts';
import type { FigurePlace } from './help-events.ts';
import { recipeOf } from './recipe.ts';
import { workedFigure } from './worked.ts';

/** Explains a figure; undefined while nothing of it is known. */
export function explainedFigure(
  scenario: Scenario,
  answer: Answer,
  results: Results,
  place: FigurePlace,
  baseline: number,
): Explanation | undefined {
  const { measure } = place;
  if (measure === undefined) return explainRecovery(scenario, answer, place);
  const summary = answer.summaries.find(
    (found) =>
      found.measure === measure &&
      found.setup === place.setup &&
      found.channel === place.channel &&
      found.provider === place.provider &&
      found.line === -1,
  );
  const channel = scenario.channels[place.channel];
  const recipe = recipeOf(measure, channel);
  const worked = workedFigure(scenario, results, { ...place, measure }, recipe);
  if (summary === undefined || worked === undefined) return undefined;
  const quantity: Quantity = { unit: measures[measure].unit, currency: scenario.currency };
  const period = periodOf(scenario);
  const { label, meaning, source } = rowHead(measure, scenario, channel, period);
  return {
    name: channel === undefined ? label : tr`${label}: ${channel.name}`,
    ...showInterval(summary.mean, quantity),
    meaning,
    source,
    convention: conventionFor(measure, channel),
    example: exampleLines(scenario, measure, worked, recipe, summary.mean.value),
    sample: sampleWords(summary, answer.n, quantity, period, recipe, worked),
    difference: differenceWords(scenario, results, { ...place, measure }, baseline),
    sections: [measures[measure].perWhat === 'money' ? 9 : 8, 10],
  };
}
