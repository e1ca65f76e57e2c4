import { measures, type MeasureId } from '../../engine/measures.ts';
import type { Results } from '../../estimate/accumulator.ts';
import { columnAt, findColumn, presentReplications } from '../../estimate/column.ts';
import { figureOf, figureValues } from '../../estimate/figure.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { FigurePlace } from './help-events.ts';
import type { Recipe } from './recipe.ts';

/** A figure of every replication present, and what it was made of. */
export interface Worked {
  /** What is added up or divided; none where the recipe knows none. */
  readonly terms: readonly WorkedTerm[];
  /** The figure itself, by replication; NaN where it is not defined. */
  readonly values: Float64Array;
  /** Replications, as `values` has them; the first is 0. */
  readonly replications: Uint32Array;
}

/** One term: the terms above a fraction's line, then those under it. */
export interface WorkedTerm {
  readonly sign: '+' | '−' | '÷';
  /** A measure, all channels added up; a channel's part; what a provider or nobody is behind. */
  readonly of:
    | { readonly kind: 'measure'; readonly measure: MeasureId }
    | { readonly kind: 'channel'; readonly channel: number }
    | { readonly kind: 'lines'; readonly provider: number };
  readonly values: Float64Array;
}

/** The figure over the replications with its recipe's terms; undefined where it is not kept. */
export function workedFigure(
  scenario: Scenario,
  results: Results,
  place: FigurePlace & { readonly measure: MeasureId },
  recipe: Recipe | undefined,
): Worked | undefined {
  const figure = figureOf(results.layout, place);
  if (figure === undefined) return undefined;
  const measured = (measure: MeasureId, sign: WorkedTerm['sign']): WorkedTerm => ({
    sign,
    of: { kind: 'measure', measure },
    values: measureValues(results, place, measure),
  });
  const terms = (): readonly WorkedTerm[] => {
    switch (recipe?.kind) {
      case undefined:
        return [];
      case 'sum':
        return recipe.of.map(({ sign, measure }) => measured(measure, sign));
      case 'ratio':
        return [
          measured(recipe.over, '+'),
          ...recipe.under.map(({ sign, measure }, i) => measured(measure, i === 0 ? '÷' : sign)),
        ];
      case 'above':
      case 'below':
        return [measured(recipe.measure, '+')];
      case 'channels':
        return scenario.channels.map((_, channel) => ({
          sign: '+',
          of: { kind: 'channel', channel },
          values: measureValues(results, { ...place, channel }, place.measure),
        }));
      case 'lines':
        return costsByProvider(results, place.setup);
    }
  };
  return {
    terms: terms(),
    values: figureValues(results, figure),
    replications: presentReplications(results),
  };
}

/** A measure where the figure is; for a figure of the whole setup, the channels' added up. */
function measureValues(results: Results, place: FigurePlace, measure: MeasureId): Float64Array {
  const { layout } = results;
  const channels =
    measures[measure].level === 'channel' && place.channel < 0
      ? Array.from({ length: layout.channels }, (_, channel) => channel)
      : [place.channel];
  const columns = channels.map((channel) =>
    columnAt(results, findColumn(layout, { ...place, measure, channel })),
  );
  return added(columns, results.n);
}

/** Amounts by the provider that the lines are about; −1: none. Providers without a line are left out. */
function costsByProvider(results: Results, setup: number): readonly WorkedTerm[] {
  const { layout } = results;
  const lines = layout.lines[setup] ?? [];
  const providers = [...new Set(lines.map(({ provider }) => provider))].sort(
    (a, b) => Number(a < 0) - Number(b < 0) || a - b,
  );
  return providers.map((provider) => ({
    sign: '+',
    of: { kind: 'lines', provider },
    values: added(
      lines.flatMap((line, index) =>
        line.provider === provider
          ? [
              columnAt(
                results,
                findColumn(layout, {
                  measure: 'costLine',
                  setup,
                  provider,
                  channel: line.channel,
                  line: index,
                }),
              ),
            ]
          : [],
      ),
      results.n,
    ),
  }));
}

function added(columns: readonly Float64Array[], n: number): Float64Array {
  const sums = new Float64Array(n);
  for (const column of columns)
    for (let i = 0; i < n; i++) sums[i] = (sums[i] ?? 0) + (column[i] ?? NaN);
  return sums;
}

/**
 * Which replication shows the figure best: that whose value is nearest the mean; of an event, the
 * first in which it happened. The earlier of equals; −1: none defines it.
 */
export function exampleOf(values: Float64Array, mean: number, isEvent: boolean): number {
  if (isEvent && values.includes(1)) return values.indexOf(1);
  let best = -1;
  for (let i = 0; i < values.length; i++) {
    const distance = Math.abs((values[i] ?? NaN) - mean);
    if (Number.isNaN(distance)) continue;
    if (best < 0 || distance < Math.abs((values[best] ?? NaN) - mean)) best = i;
  }
  return best;
}
