import { type MeasureId, measures } from '../engine/measures.ts';
import type { Results } from './accumulator.ts';
import type { Paired } from './answer.ts';
import { bankGroups, type BankGroups, definedValues } from './bank-groups.ts';
import { allFigures, type Figure, figureOf, figureValues } from './figure.ts';
import { shareInterval, spreadOf } from './grouped-interval.ts';
import { moments } from './moments.ts';
import { pairedNewcombeInterval } from './newcombe.ts';
import { quantileOfSorted } from './quantile.ts';
import { spreadInterval } from './student.ts';

/**
 * Every setup against the first, for each figure of channels and of the whole setup (or those of
 * the given figures that belong to the first setup).
 */
export function pairedDifferences(
  results: Results,
  figures: readonly Figure[] = allFigures(results.layout),
): readonly Paired[] {
  const { layout } = results;
  const groups = bankGroups(results);
  const compared = figures.filter(({ measure, setup }) => {
    const { level } = measures[measure];
    return setup === 0 && (level === 'channel' || level === 'setup');
  });
  return compared.flatMap((figure) => {
    const a = figureValues(results, figure);
    return Array.from({ length: layout.setups - 1 }, (_, i) => i + 1).flatMap((setup) => {
      const { measure, channel } = figure;
      const other = figureOf(layout, { measure, setup, channel });
      if (other === undefined) return [];
      const found = pairedDifference(measure, a, figureValues(results, other), groups);
      return found === undefined ? [] : [{ measure, a: 0, b: setup, channel, ...found }];
    });
  });
}

/**
 * Difference b − a of two figures of the same replications (common random numbers: Law 2015,
 * "Simulation Modeling and Analysis", section 11.2): a Student interval on the differences, whose
 * variance is var a + var b − 2 cov; of events Newcombe's for paired shares. Pairs where either is NaN are left out; undefined without any.
 */
export function pairedDifference(
  measure: MeasureId,
  a: Float64Array,
  b: Float64Array,
  groups?: BankGroups,
): Omit<Paired, 'measure' | 'a' | 'b' | 'channel'> | undefined {
  const { better: good, unit } = measures[measure];
  const sign = good === 'lower' ? -1 : 1;
  const left = new Float64Array(a.length);
  const right = new Float64Array(a.length);
  const differences = new Float64Array(a.length);
  let n = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = b[i]! - a[i]!;
    if (Number.isNaN(difference)) continue;
    left[n] = a[i]!;
    right[n] = b[i]!;
    differences[n++] = difference;
  }
  if (n === 0) return undefined;
  const own = definedValues(
    a.map((value, i) => b[i]! - value),
    groups,
  ).groups;
  const sorted = differences.subarray(0, n);
  const known = moments(sorted);
  const spread = spreadOf(known, sorted, own);
  const better = sorted.map((difference) => Number(sign * difference > 0));
  const apart = moments(left.subarray(0, n)).variance + moments(right.subarray(0, n)).variance;
  sorted.sort();
  return {
    n,
    difference:
      unit === 'event' ? pairedNewcombeInterval(a, b, groups) : spreadInterval(known.mean, spread),
    better: shareInterval(better, own),
    p5: quantileOfSorted(sorted, 0.05),
    p50: quantileOfSorted(sorted, 0.5),
    p95: quantileOfSorted(sorted, 0.95),
    varianceReduction: n > 1 && known.variance > 0 ? apart / known.variance : 0,
  };
}
