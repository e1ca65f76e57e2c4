import { measures } from '../engine/measures.ts';
import type { Results } from './accumulator.ts';
import type { Summary } from './answer.ts';
import { allFigures, type Figure, figureValues } from './figure.ts';
import { moments } from './moments.ts';
import { definedNumbers } from './numbers.ts';
import { quantileOfSorted } from './quantile.ts';
import { studentInterval } from './student.ts';
import { wilsonInterval } from './wilson.ts';

/** Summaries of the figures, all unless some are given; those that nothing defines are left out. */
export function summaries(
  results: Results,
  figures: readonly Figure[] = allFigures(results.layout),
): readonly Summary[] {
  return figures.flatMap((figure) => summary(results, figure) ?? []);
}

function summary(results: Results, figure: Figure): Summary | undefined {
  const values = definedNumbers(figureValues(results, figure));
  if (values.length === 0) return undefined;
  const known = moments(values);
  const { measure, setup, channel, provider, line } = figure;
  const isEvent = measures[measure].unit === 'event';
  const sorted = values.sort();
  return {
    measure,
    setup,
    channel,
    provider,
    line,
    n: known.n,
    mean: isEvent ? wilsonInterval(countOnes(sorted), known.n) : studentInterval(known),
    standardDeviation: Math.sqrt(known.variance),
    p5: quantileOfSorted(sorted, 0.05),
    p50: quantileOfSorted(sorted, 0.5),
    p95: quantileOfSorted(sorted, 0.95),
    minimum: known.minimum,
    maximum: known.maximum,
  };
}

function countOnes(values: Float64Array): number {
  let ones = 0;
  for (let i = 0; i < values.length; i++) if (values[i] === 1) ones++;
  return ones;
}
