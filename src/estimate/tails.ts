import type { Results } from './accumulator.ts';
import type { Tail } from './answer.ts';
import { figureOf, figureValues } from './figure.ts';
import { sortedNumbers } from './numbers.ts';
import { expectedShortfall, tailCount, valueAtRisk } from './tail.ts';

/** Tails of each setup's cost and of its lost contacts (all channels), at 95 and 99 %. */
export function tails(results: Results): readonly Tail[] {
  const found: Tail[] = [];
  for (let setup = 0; setup < results.layout.setups; setup++) {
    for (const measure of ['cost', 'lost'] as const) {
      const figure = figureOf(results.layout, { measure, setup });
      const sorted = figure && sortedNumbers(figureValues(results, figure));
      if (sorted === undefined || sorted.length === 0) continue;
      for (const level of [0.95, 0.99]) {
        found.push({
          measure,
          setup,
          level,
          valueAtRisk: valueAtRisk(sorted, level),
          expectedShortfall: expectedShortfall(sorted, level),
          worst: tailCount(sorted.length, level),
        });
      }
    }
  }
  return found;
}
