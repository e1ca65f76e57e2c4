import { said, tr } from '../../base/words.ts';
import { measures, type MeasureId, type MeasureUnit } from '../../engine/measures.ts';
import { fixed, numberStyle } from '../../estimate/words.ts';
import type { Scenario } from '../../scenario/types.ts';
import { periodOf } from '../results/data/period.ts';
import { showValue, wholeNumber } from '../results/data/numbers.ts';
import type { Recipe } from './recipe.ts';
import { exampleOf, type Worked, type WorkedTerm } from './worked.ts';

/** A line of a sum: its sign, what it is, how much. */
export interface ExampleLine {
  readonly sign: '' | '+' | '−' | '÷' | '=';
  readonly label: string;
  readonly value: string;
}

/** One replication's figure, worked out line by line. */
export interface Example {
  readonly heading: string;
  readonly lines: readonly ExampleLine[];
}

/** The replication that shows the figure best, worked out; undefined without a recipe or a value. */
export function exampleLines(
  scenario: Scenario,
  measure: MeasureId,
  { terms, values, replications }: Worked,
  recipe: Recipe | undefined,
  mean: number,
): Example | undefined {
  const { unit, label } = measures[measure];
  const at = exampleOf(values, mean, unit === 'event');
  const value = values[at];
  const replication = replications[at];
  if (terms.length === 0 || value === undefined || replication === undefined) return undefined;
  const number = wholeNumber(replication + 1);
  const { currency } = scenario;
  const line = (term: WorkedTerm, i: number): ExampleLine => ({
    sign: i === 0 || unit === 'event' ? '' : term.sign,
    label: labelOf(scenario, term),
    value: inFull(term.values[at] ?? NaN, unitOf(term, measure), currency),
  });
  return {
    heading: periodOf(scenario).isYear
      ? tr`Year ${number}, worked out`
      : tr`Horizon ${number}, worked out`,
    lines: [
      ...terms.map(line),
      ...boundLine(recipe, currency),
      { sign: '=', label: said(label), value: resultOf(value, unit, currency) },
    ],
  };
}

function boundLine(recipe: Recipe | undefined, currency: string): readonly ExampleLine[] {
  if (recipe?.kind !== 'above' && recipe?.kind !== 'below') return [];
  const label = recipe.kind === 'above' ? tr`the most that is tolerated` : tr`the objective`;
  return [
    { sign: '', label, value: inFull(recipe.bound, measures[recipe.measure].unit, currency) },
  ];
}

function labelOf({ channels, providers }: Scenario, { of }: WorkedTerm): string {
  switch (of.kind) {
    case 'measure':
      return said(measures[of.measure].label);
    case 'channel':
      return channels[of.channel]?.name ?? '';
    case 'lines':
      return of.provider < 0
        ? tr`Costs about no provider`
        : tr`Lines about ${providers[of.provider]?.name ?? ''}`;
  }
}

function unitOf({ of }: WorkedTerm, measure: MeasureId): MeasureUnit {
  return measures[of.kind === 'measure' ? of.measure : measure].unit;
}

function resultOf(value: number, unit: MeasureUnit, currency: string): string {
  if (unit === 'event') return value === 1 ? tr`yes` : tr`no`;
  return inFull(value, unit, currency);
}

/** Counts and amounts to the last unit, so that the sum can be done again by hand. */
export function inFull(value: number, unit: MeasureUnit, currency: string): string {
  if (unit === 'event') return resultOf(value, unit, currency);
  if (unit === 'contacts') return wholeNumber(value);
  if (unit === 'currency') return `${fixed(value, 2, numberStyle())}\u00a0${currency}`;
  if (unit === 'share') return `${fixed(value * 100, 2, numberStyle())}\u00a0%`;
  if (unit === 's') return `${fixed(value, 1, numberStyle())}\u00a0s`;
  if (unit === 'count') return fixed(value, 3, numberStyle());
  return showValue(value, { unit, currency });
}
