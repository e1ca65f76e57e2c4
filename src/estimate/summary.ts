import { measures } from '../engine/measures.ts';
import type { Results } from './accumulator.ts';
import type { Summary } from './answer.ts';
import { bankGroups, type BankGroups, definedValues } from './bank-groups.ts';
import { allFigures, type Figure, figureValues } from './figure.ts';
import { eventTrials, spreadOf } from './grouped-interval.ts';
import { moments } from './moments.ts';
import { quantileOfSorted } from './quantile.ts';
import { spreadInterval } from './student.ts';
import { wilsonInterval } from './wilson.ts';

/** Summaries of the figures, all unless some are given; those that nothing defines are left out. */
export function summaries(
  results: Results,
  figures: readonly Figure[] = allFigures(results.layout),
): readonly Summary[] {
  const groups = bankGroups(results);
  return figures.flatMap((figure) => summary(results, figure, groups) ?? []);
}

function summary(
  results: Results,
  figure: Figure,
  all: BankGroups | undefined,
): Summary | undefined {
  const { values, groups } = definedValues(figureValues(results, figure), all);
  if (values.length === 0) return undefined;
  const known = moments(values);
  const { measure, setup, channel, provider, line } = figure;
  const isEvent = measures[measure].unit === 'event';
  const mean = isEvent
    ? wilsonInterval(countOnes(values), known.n, eventTrials(values, groups))
    : spreadInterval(known.mean, spreadOf(known, values, groups));
  const sorted = values.sort();
  return {
    measure,
    setup,
    channel,
    provider,
    line,
    n: known.n,
    mean,
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
