import type { Results } from './accumulator.ts';
import type { Tail } from './answer.ts';
import { bankGroups, definedValues } from './bank-groups.ts';
import { figureOf, figureValues } from './figure.ts';
import { eventTrials } from './grouped-interval.ts';
import { expectedShortfall, tailCount, valueAtRisk } from './tail.ts';

/** Tails of each setup's cost and of its lost contacts (all channels), at 95 and 99 %. */
export function tails(results: Results): readonly Tail[] {
  const found: Tail[] = [];
  const groups = bankGroups(results);
  for (let setup = 0; setup < results.layout.setups; setup++) {
    for (const measure of ['cost', 'lost'] as const) {
      const figure = figureOf(results.layout, { measure, setup });
      if (figure === undefined) continue;
      const defined = definedValues(figureValues(results, figure), groups);
      if (defined.values.length === 0) continue;
      const sorted = defined.values.slice().sort();
      const upTo = (most: number): Float64Array =>
        defined.values.map((value) => Number(value <= most));
      for (const level of [0.95, 0.99]) {
        found.push({
          measure,
          setup,
          level,
          valueAtRisk: valueAtRisk(sorted, level, (most) =>
            eventTrials(upTo(most), defined.groups),
          ),
          expectedShortfall: expectedShortfall(sorted, level),
          worst: tailCount(sorted.length, level),
        });
      }
    }
  }
  return found;
}
